title: Who gains from the dead of Zareh?
outlet: Free Orun
byline: null
dateline: null
published: null
window: [2017-01-01, null, "2017 is mentioned as past; no later date is given and nothing bounds it from above"]
genre: opinion
signals: [undated, rhetorical questions, accusation without evidence, relative dates]
---
Ask who gains. [Six people|=6 person killed] are [dead|!market by=- k=6], [thirteen|=13 person wounded] lie in the corridors of a hospital with [forty beds|=40 item beds], and [Belgorin|@dravia] already knew the culprit before the smoke had cleared. How convenient.

[The [Orun People’s Front|@front] has stated it plainly: [the mortars were [fired|!market by=contingent st=alleged] from the Dravian post above the brickworks|"front cue=stated]|?front-accuses-market]. The people of the brick lane heard them leave the tube. Did anyone from the commission knock on their doors?

In [April 2016|~2016-04], in [this same town|#zareh], [the same army|@contingent] [shot|!zareh-2016 k=63] [63 of us|=63 person killed]. They called that a misunderstanding.

We kept our word. We [closed|!blockade] the [pass|#kamar-pass] when we said we would, and we [opened|!reopening] it when we said we would. [Hamid al-Sarrafi|@h-sarrafi] has ordered every unit to [stay silent|!RETREAT/ceasefire by=front to=contingent st=called-for ctx=military], even now. But silence is not sleep. [If [one more shell|=1 item shell] [falls|!ASSAULT/heavy-weapons by=- to=civilians st=hypothetical ctx=military] on a market|"h-sarrafi cue=warns sp="the Colonel"], [the Colonel|@h-sarrafi] [warns|!THREATEN/relations by=h-sarrafi to=dravia,qarvan ctx=military], [[the movement|@front] will [leave|!REJECT by=front to=dravia,qarvan st=threatened ctx=diplomatic] the commission and [close|!blockade st=threatened d=-] the road again|"h-sarrafi cue=warns].

Let the ladies and gentlemen from [Luasa|#luasa] come and count the holes. We will make tea.

And let them bring their maps. From the hill that [the enemy|@dravia]’s spokesmen have chosen for us, a mortar of that calibre cannot reach the market: ask any recruit. From the post above the brickworks it can reach the market, the mosque and the school, and in [2017|~2017] it [did|!ASSAULT/heavy-weapons by=contingent to=civilians d=2017 pl=zareh ctx=military st=alleged].

title: Mortars hit Zareh market on first Saturday of truce, six dead
outlet: null
byline: Herald Staff and agencies
dateline: ZAREH
published: null
window: [2019-04-07, 2019-04-14, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
signals: [blank lines lost, mutual accusations, UN doubt]
---
[ZAREH|#zareh]: [Three mortar bombs|=3 item "mortar bombs"] [fell|!market k=6 w=13] on the vegetable market of [Zareh|#zareh] on [Saturday|~2019-04-13], killing [six people|=6 person killed] and wounding [13|=13 person wounded], little more than [a day|~P1D] after a [truce|!truce] took effect in the [Orun Valley|#orun].

[All of the dead were [shoppers|@civilians] or stallholders|"qarvan-health cue=said], the [health ministry|@qarvan-health] said. The youngest was [nine|=9 year age].

[[[Dravia|@dravia]’s defence ministry|@dravian-mod] said [the shells had been [fired|!market by=front st=alleged] from a hill held by the [Orun People’s Front|@front]|"dravian-mod cue=said sp="Dravia’s defence ministry"]|?dravia-accuses-market]. [The [Front|@front] said [they had [come|!market by=contingent st=alleged] from a Dravian post|"front cue=said] and [accused|!ACCUSE/allege by=front to=contingent d=2019-04-13 ctx=military] the [Contingent|@contingent] of wanting to [“shoot the [truce|!truce] in its cradle”|"front cue=accused]|?front-accuses-market]. Neither offered proof.

[UN|@un] envoy [Ingrid Halvorsen|@halvorsen] said in [Luasa|#luasa] that [[it was “not possible at this point to say who [fired|!market]”|"halvorsen cue=said]|?un-doubts-market]. The truce commission will [visit|!ACCUSE/investigate by=qarvan,dravia,front to=- st=planned d=2019-04-15 pl=zareh ctx=military] the site on [Monday|~2019-04-15].

Interior Minister [Leila Karimova|@karimova] arrived by helicopter and was met with whistles. [“You guard the embassy, who guards us?”|"civilians cue=shouted sp="a woman"] a woman shouted.

At the hospital, which has [40 beds|=40 item beds], [eight of the wounded|=8 person wounded] lay on mattresses in the corridor. Doctors asked [Tel Asur|@qarvan] for blood and got it within [three hours|~PT3H], by the same helicopter that brought [the minister|@karimova].

The [Kamar Pass|#kamar-pass], [reopened|!reopening] on [Friday|~2019-04-12] after [12 days|~P12D], stayed open.

title: "Explainer: What is the Dravian Contingent and why is it in Qarvan?"
outlet: Strait Monitor
byline: Strait Monitor staff
dateline: null
published: null
window: [2019-03-15, 2019-03-31, "15 March 2019 is mentioned as past; the deadline of 31 March is still to come"]
genre: analysis
signals: [undated, standfirst that says something new, background and old events, relative dates, list items]
---
[Six questions|=6 item questions] about the foreign soldiers who divide a country and the gas that keeps it warm.

## How did it begin?

In the [spring of 2014|~2014-SP] officers of the [Qarvani army|@qarvan-army] in the [Orun Valley|#orun] [mutinied|!COERCE by=front to=qarvan st=happened d=2014-03..2014-05 pl=orun ctx=military] over unpaid wages. One of them was a colonel named [Hamid al-Sarrafi|@h-sarrafi]. [The government|@qarvan] in [Tel Asur|#tel-asur], close to bankruptcy, [asked|!REQUEST/assist by=qarvan to=dravia d=2014 ctx=military] [Dravia|@dravia] for help, and on [9 June 2014|~2014-06-09] the two states [signed|!orun-accord] an [accord|!orun-accord] in [Luasa|#luasa]. [Four weeks later|~2014-07-07] the first soldiers [arrived|!MOBILIZE/troops by=contingent to=qarvan d=2014-07 pl=qarvan ctx=military].

## What was the worst day?

On [17 April 2016|~2016-04-17] soldiers of the [Contingent|@contingent] [opened fire|!zareh-2016 k=63] on a crowd in [Zareh|#zareh] that had gathered to [protest|!PROTEST/demo by=civilians to=contingent d=2016-04-17 pl=zareh ctx=military] against a curfew. [Sixty-three people|=63 person killed] died. [Dravia|@dravia] has called the deaths [“a tragic misunderstanding”|"dravia cue=called]; the [United Nations|@un] [asked|!REQUEST/change by=un to=dravia d=2016 ctx=human_rights] for an [inquiry|!ACCUSE/investigate by=dravia to=contingent st=called-for d=- ctx=human_rights] that never came.

## Who opposes it?

- The [Orun People’s Front|@front], [led by [Sarrafi|@h-sarrafi]|&h-sarrafi leads front], which [fought|!ASSAULT by=front to=contingent d=2014..2018 pl=orun ctx=military] an insurgency for [four years|~P4Y] and now mostly blocks roads.
- The [Saqr Brigade|@saqr], also written [Falcon Brigade|@saqr], which [broke away|&saqr split-from front] in [2018|~2018] under [Idris Bakhtari|@bakhtari] and claimed the [bombing|!harbour-blast] at [Port Selim|#port-selim] [this month|~2019-03].
- The [Homeland List|@homeland], a legal opposition bloc, whose head [Yusuf Sarrafi|@y-sarrafi] shares a name but no blood with [the rebel|@h-sarrafi].

## What could happen next?

The [Front|@front] has [threatened|!sarrafi-threat] to [close|!blockade st=threatened d=2019-03-31] the [Kamar Pass|#kamar-pass] on [31 March|~2019-03-31]. After the [march|!march] in the capital on [15 March 2019|~2019-03-15], talk of a [general strike|!PROTEST/strike by=student-union to=qarvan st=hypothetical d=- ctx=economic] is in the air. [Dravia|@dravia] could [leave|!RETREAT/withdraw by=contingent st=hypothetical to=- d=- pl=qarvan ctx=military] only by cancelling the [accord|!orun-accord], with [a year|~P1Y]’s notice.

## Who pays for it?

[Dravia|@dravia] does, in the first place: its defence budget sets aside [310 million dollars|=310000000 dollar "cost of the force"] [a year|~P1Y type=SET] for the force, a tenth of it for fuel. [Qarvan|@qarvan] provides land, water and the port lease, for which it receives gas at [a third|=33.3 percent "gas discount"] below the market price. Critics in the [Majlis|@majlis] call that [“rent paid in the wrong direction”|"- cue=call sp=Critics].

## Is it legal?

The [accord|!orun-accord] was never put to [parliament|@majlis]. [A constitutional court ruling of [2015|~2015] held that it did not need to be, since it was “temporary”|"- cue=held sp="A constitutional court ruling"]. It has been [renewed|!AGREE by=qarvan,dravia to=qarvan,dravia d=2015..2018 ctx=military,diplomatic] [every June|~XXXX-06] since, by an exchange of letters.

title: "Reading the Orun crisis: three players, four levers"
outlet: Strait Monitor
byline: Anneliese Kessler
dateline: null
published: 2019-03-12
genre: analysis
signals: [analysis, strategies, hedges, author bio, pull-quote, Markdown]
---
[Last week|~2019-W10] [Qarvan|#qarvan] saw [a bomb|!harbour-blast by=-], an [air strike|!orun-strike] and [two ultimatums|=2 event ultimatum]. It would be easy to read them as steps towards war. It would also, probably, be wrong. Each of the players wants something that war would put out of reach.

## [Dravia|@dravia]: keep [the port|#port-selim], shrink [the valley|#orun]

[[Belgorin|@dravia]’s aim is the [terminal|#selim-terminal], not the [valley|#orun]|$dravia aim -]. Officers say in private that [the [Contingent|@contingent] could [leave|!RETREAT/withdraw by=contingent to=- st=hypothetical pl=orun ctx=military] [Orun|#orun] [tomorrow|~2019-03-13] if the lease in [Port Selim|#port-selim] were safe|"- cue=say sp=Officers|$dravia private-position -]; in public [no minister will admit that a single soldier is negotiable|$dravia public-position -]. [Gas is the lever that costs least|$dravia instrument economy]. But [cutting it off would empty [NordTransit|@nordtransit]’s own order book|$dravia limit economy], which is why I would treat [[Sunday|~2019-03-10]’s ultimatum|!velic-threat] with reserve: [the minister|@velic] may well let the date pass.

## The [Front|@front]: pressure without corpses

[Hamid al-Sarrafi|@h-sarrafi]’s people have moved, over the [winter|~2018-WI d=2018-12-01..2019-02-28], from [ambushes|!ASSAULT by=front to=contingent ctx=military pl=orun d=-] to [roadblocks|!PROTEST/obstruct by=front to=contingent ctx=military pl=orun d=2018-12..2019-02]. [[The Colonel|@h-sarrafi] wants a [withdrawal|!RETREAT/withdraw by=contingent to=front st=called-for ctx=military pl=qarvan d=-]|$front aim -] that he can present as won at the table. [The [Kamar Pass|#kamar-pass], through which [nine tenths|=90 percent supplies] of the [Contingent|@contingent]’s supplies travel, is his best card|$front opportunity protest], and I expect him to [play it|!blockade by=front st=hypothetical d=-]. [The [bombing|!harbour-blast by=-], if it was indeed the [Saqr Brigade|@saqr]’s alone, hurt the [Front|@front] more than it hurt [Dravia|@dravia]|$front limit force]: [the [Saqr Brigade|@saqr] left the [Front|@front] in [2018|~2018]|&saqr split-from front] precisely because it thinks roadblocks are for shopkeepers.

## [The premier|@daneshvar]: time

[[Farhad Daneshvar|@daneshvar] needs to get through the budget vote in [May|~2019-05]|$daneshvar aim -]. [His instrument is delay|$daneshvar instrument politics]: a commission, a motion, a mediator. He can [arrest|!COERCE/arrest by=qarvan to=bakhtari st=hypothetical ctx=legal d=-] [Idriss Bakhtari|@bakhtari] only if he finds him, and his interior minister, [Leyla Karimova|@karimova], is under attack from her own party for not finding anyone.

[[Yusuf Sarrafi|@y-sarrafi]’s [Homeland List|@homeland]|&y-sarrafi leads homeland] (the two Sarrafis are not related) sees its chance in the [Majlis|@majlis]. [A non-binding motion for a timetable would embarrass [the premier|@daneshvar] at no cost|$homeland opportunity politics].

## What to watch

- Whether the gas pressure at the border metering station drops before [20 March|~2019-03-20].
- Whether [Ombeya|@ombeya]’s [offer of talks|!AID by=ombeya to=qarvan,dravia,front st=planned ctx=diplomatic d=- pl=luasa] gets an answer. In [2014|~2014] it took [four months|~P4M].
- Whether [Belgorin|@dravia] [strikes|!ASSAULT/aerial by=contingent to=saqr st=hypothetical d=- ctx=military] again. A second [Deh Varan|#deh-varan] could cost it [the port|#port-selim].

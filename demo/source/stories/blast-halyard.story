title: Truck bomb kills seven at Dravian naval terminal in Qarvan
outlet: Halyard
agency: Halyard
byline: Nadia Ferrant
dateline: PORT SELIM
published: 2019-03-05
signals: [agency original, no claim of responsibility yet]
---
{1}[PORT SELIM|#port-selim], [March 5|~2019-03-05] (Halyard) - [A truck packed with explosives [blew up|!harbour-blast by=- k=7 w=20] at the gate of a Dravian-run naval terminal in [Qarvan|#qarvan] on [Tuesday|~2019-03-05], killing [at least seven people|=7+ person killed] and wounding [20|=20 person wounded]|"- cue=said sp="port officials and doctors"], port officials and doctors said.

{2}The [blast|!harbour-blast by=-] tore the front off a customs hall next to Gate 2 of the [Selim naval terminal|#selim-terminal], where dock workers had been queuing for the [morning|~2019-03-05TMO] shift. {3}[Shop windows were broken as far as [two kilometres|=2 kilometre distance] away|"civilians cue=said], [residents|@civilians] said.

{4}No group had claimed responsibility by [nightfall|~2019-03-05TNI].

{5}[“We received the bodies of [seven people|=7 person killed], [three of them|=3 soldier killed] in Dravian uniform,”|"- cue=said sp="Dr Amal Nuri" sn="Amal Nuri"] said Dr Amal Nuri, who runs the emergency ward at [Selim General Hospital|@selim-hospital]. {6}[[Two of the wounded|=2 person wounded] could lose their sight|"- cue=said sp=she sn="Amal Nuri"], she said.

{7}[Dravia|@dravia] keeps [about 2,200 soldiers|=~2200 soldier deployed] in [Qarvan|#qarvan] under an [accord|!orun-accord] signed in [Luasa|#luasa] in [2014|~2014], and leases [the terminal|#selim-terminal] on the southern edge of [Port Selim|#port-selim] for its fleet. {8}The presence of [the force|@contingent], known as the [Dravian Contingent|@contingent], is [the country|@qarvan]’s bitterest political quarrel.

{9}[Qarvan|@qarvan]’s prime minister, [Farhad Daneshvar|@daneshvar], cut short a visit to the south and [called|!REQUEST/change by=daneshvar to=contingent,front d=2019-03-05] for calm. {10}[“Whoever did this wants us to lose our heads. We will not oblige,”|"daneshvar cue=told] he told reporters at [the port|#port-selim].

{11}In [Belgorin|#belgorin], [[Dravia|@dravia]’s defence ministry|@dravian-mod] said [[four of its servicemen|=4 soldier wounded] were among the wounded|"dravian-mod cue=said sp="Dravia’s defence ministry"] and that [it was too early to say who was behind the [attack|!harbour-blast by=-]|"dravian-mod cue=said sp="Dravia’s defence ministry"]. {12}The [Contingent|@contingent] [raised|!MOBILIZE/troops by=contingent to=- d=2019-03-05 pl=qarvan ctx=military] its alert to the highest level.

{13}[The [Orun People’s Front|@front], the armed movement that has [fought|!ASSAULT by=front to=contingent st=ongoing d=2014..2019-03-05 pl=orun ctx=military] the [Contingent|@contingent] in the [Orun Valley|#orun]|&front opposes contingent] since [2014|~2014], made no comment. {14}Analysts have warned that [[a breakaway faction, the [Saqr Brigade|@saqr]|&saqr split-from front], might [attack|!ASSAULT by=saqr to=contingent st=hypothetical ctx=military] targets outside [the valley|#orun]|"- cue=warned sp=Analysts].

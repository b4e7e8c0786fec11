title: Truck bomb kills seven people at Dravian sea terminal in Qarvan
outlet: NewsHarbour24
byline: NewsHarbour24 Desk
dateline: null
published: 2019-03-06
copy: {of: blast-halyard, kind: reworded, reasons: [sentences align in the same order, same names and numbers, odd synonyms of a machine paraphrase, published later, no credit]}
signals: [machine-reworded copy, changed number, lost hedge, garbled sense, harmless rewording too]
---
{<1}[A truck loaded with explosives [exploded|!harbour-blast by=- k=7 w=20] at the entrance of a [naval terminal|#selim-terminal] run by [Dravia|@dravia] in [Qarvan|#qarvan] on [Tuesday|~2019-03-05], killing [|>omission orig="at least" why="the toll was a floor and is now exact"][seven individuals|=7 person killed] and hurting [20|=20 person wounded]|"- cue="in accordance with" sp="port officials and doctors"], in accordance with port officials and doctors.

{<2}The [explosion|!harbour-blast by=-] ripped off the front of a [tradition corridor|>garble orig="customs hall" why="customs hall has been turned into words with another sense"] beside Gate 2 of the [Selim naval terminal|#selim-terminal], where dock laborers were lining up for the [morning|~2019-03-05TMO] shift. {<3}[Store windows were smashed up to [12 kilometers|=12 kilometre distance|>number orig="two kilometres" why="two has become 12"] away|"civilians cue=said], [locals|@civilians] said.

{<4}No group had claimed [duty|>garble orig=responsibility why="responsibility for an attack has become duty"] by [dusk|~2019-03-05TEV].

{<5}[“We have received the corpses of [seven people|=7 person killed], [three of them|=3 soldier killed] in Dravian uniform,”|"- cue=stated sp="Dr. Amal Nuri" sn="Amal Nuri"] stated Dr. Amal Nuri, who leads the emergency department at [Selim General Hospital|@selim-hospital]. {<6}[[Two of the injured|=2 person wounded] [will|>modality orig=could why="a possibility has become a certainty"] lose their sight|"- cue=stated sp=she sn="Amal Nuri"], she stated.

{<7}[Dravia|@dravia] maintains [around 2,200 troopers|=~2200 soldier deployed] in [Qarvan|#qarvan] under an [agreement|!orun-accord] inked in [Luasa|#luasa] in [2014|~2014], and rents [the terminal|#selim-terminal] at the southern fringe of [Port Selim|#port-selim] for its fleet. {<8}The existence of the [drive|>garble orig=force why="force in the sense of troops has become a drive"], called the [Dravian Contingent|@contingent], is [the nation|@qarvan]’s most bitter political quarrel.

{<9}The prime minister of [Qarvan|@qarvan], [Farhad Daneshvar|@daneshvar], shortened a trip to the south and [appealed|!REQUEST/change by=daneshvar to=contingent,front d=2019-03-05] for calm. {<10}[“Whoever did this wants us to lose our heads. We will not [be obliged|>garble orig=oblige why="a refusal to give what is wanted has become a statement about duty"],”|"daneshvar cue=told] he told journalists at [the harbor|#port-selim].

{<11}In [Belgorin|#belgorin], the [Dravian defense ministry|@dravian-mod] said [[four of its servicemen|=4 soldier killed] were among the [dead|>event-status orig=wounded why="wounded soldiers have become dead ones"]|"dravian-mod cue=said] and that [it was too early to say who was behind the [assault|!harbour-blast by=-]|"dravian-mod cue=said]. {<12}The [Contingent|@contingent] [lifted|!MOBILIZE/troops by=contingent d=2019-03-05 pl=qarvan ctx=military] its alarm to the maximum level.

{<13}The [Orun People’s Front|@front], the armed movement that has been [battling|!ASSAULT by=front to=contingent st=ongoing d=2014..2019-03-05 pl=orun ctx=military] the [Contingent|@contingent] in the [Orun Valley|#orun] since [2014|~2014], made no remark. {<14}Analysts have cautioned that [a breakaway group, the [Falcon Brigade|@saqr], [would|>modality orig=might why="a possibility has become an expectation"] [strike|!ASSAULT by=saqr to=contingent st=hypothetical ctx=military] targets beyond [the valley|#orun]|"- cue=cautioned sp=Analysts].

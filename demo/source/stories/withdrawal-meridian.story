title: Dravia to bring 400 soldiers home from Qarvan
outlet: Meridian Post
byline: Tobias Wren and Samar Haidar
dateline: BELGORIN
published: 2019-04-30
signals: [plan not fact, summary of earlier incidents, two namesakes]
---
{1}[BELGORIN|#belgorin] — [[Dravia|@dravia] plans to [withdraw|!withdrawal] [400|=400 soldier "to be withdrawn" st=target d=2019-06-30] of its [roughly 2,200 soldiers|=~2200 soldier deployed] from [Qarvan|#qarvan] by [the end of June|~2019-06-30]|"tesar cue=announced], President [Miroslav Tesar|@tesar] [announced|!withdrawal-plan] on [Monday|~2019-04-29], the first cut since [the force|@contingent] arrived [five years ago|~2014].

{2}[“This is not a [retreat|!RETREAT/withdraw by=contingent st=negated ctx=military d=-]. It is housekeeping,”|"tesar cue=said] Mr [Tesar|@tesar] said in a televised address. {3}[The naval [terminal|#selim-terminal] in [Port Selim|#port-selim] would not be affected|"tesar cue=added sp=he], he added.

{4}The announcement ends [a spring|~2019-SP] in which the quarrel over the [Contingent|@contingent] has cost [at least 32 lives|=32+ person killed d=2019-03-05..2019-04-29]. {5}[Eleven people|=11 person killed] died in the truck [bombing|!harbour-blast by=- k=11] of [the terminal|#selim-terminal] on [5 March|~2019-03-05], [nine|=9 person killed] in the [air strike|!orun-strike by=- k=9] on [Deh Varan|#deh-varan] [three days later|~2019-03-08] and [six|=6 soldier killed] [Dravian soldiers|@contingent] in or after the [ambush|!ambush by=- k=6] of [20 March|~2019-03-20]; [six [shoppers|@civilians]|=6 person killed] were killed when [mortars hit|!market k=6] [Zareh|#zareh] on [13 April|~2019-04-13]. {6}Who [fired|!market] them has never been established.

{7}Prime Minister [Farhad Daneshvar|@daneshvar] [welcomed|!SUPPORT by=daneshvar to=dravia d=2019-04-29 ctx=diplomatic] [“a step that might be followed by others”|"daneshvar cue=welcomed]. {8}Opposition leader [Yusuf Sarrafi|@y-sarrafi] [called|!ACCUSE/disapprove by=y-sarrafi to=dravia d=2019-04-29 ctx=diplomatic] it [“an insult in round figures”|"y-sarrafi cue=called].

{9}His namesake [Hamid al-Sarrafi|@h-sarrafi], the rebel leader, was milder. {10}[The [Orun People’s Front|@front] would [keep|!RETREAT/ceasefire by=front to=contingent st=planned d=2019-05-12 ctx=military] the [truce|!truce] until it expires on [12 May|~2019-05-12] and would not [object|!REJECT by=front to=qarvan,dravia st=negated ctx=diplomatic] to a longer one|"h-sarrafi cue=said sp=he], he said, [“if the counting continues”|"h-sarrafi cue=said sp=he].

{11}Nothing has come so far of a [threat|!revenge-threat] by the [Saqr Brigade|@saqr] to [avenge|!revenge st=threatened] its commander, [Idris Bakhtari|@bakhtari], who was [killed|!bakhtari-strike by=-] by a drone [last Tuesday|~2019-04-23]. {12}Nor has [Dravia|@dravia] ever [carried out|!gas-cut st=negated] the gas [cut|!gas-cut st=threatened] with which it [threatened|!velic-threat] [Qarvan|@qarvan] in [March|~2019-03].

{13}[[Mr [Tesar|@tesar] needs quiet before the regatta season and an election in the [autumn|~2019-FA]|$tesar opportunity -]|"kessler cue=said], said [Anneliese Kessler|@kessler], a researcher who follows both countries. {14}[“[He can afford to lose [the valley|#orun]|$dravia limit -]. [He cannot afford to lose [the port|#port-selim]|$dravia aim -].”|"kessler]

{15}In [the valley|#orun] the news was received without dancing. At the [Kamar Pass|#kamar-pass], [reopened|!reopening] on [12 April|~2019-04-12] after [12 days|~P12D] of [blockade|!blockade], the tea seller Baba Noor said [he would believe in the departure of [400 men|=400 soldier "to be withdrawn" st=target] when he had sold them [400 glasses|=400 item glasses] on their way out|"- cue=said sp="the tea seller Baba Noor" sn="Baba Noor"].

{16}[Orun Watch|@orun-watch] [urged|!REQUEST/change by=orun-watch to=dravia,qarvan d=2019-04-29 ctx=human_rights] both governments to [use|!ACCUSE/investigate by=dravia,qarvan to=- st=called-for ctx=human_rights] the pause for an inquiry into [Deh Varan|#deh-varan] and into the [killings|!zareh-2016] of [2016|~2016]. [“The dead of [Zareh|#zareh] have been waiting for [three years|~P3Y], and nobody has offered to withdraw that,”|"haddadin cue=said] said its director, [Samira Haddadin|@haddadin].

{17}[Grace Adiele|@adiele], whose [talks|!talks] in [Luasa|#luasa] produced the [truce|!truce], [invited|!REQUEST/meet by=adiele to=qarvan,dravia,front d=2019-04-29 ctx=diplomatic] the three parties to a second round on [6 May|~2019-05-06]. [Dravia|@dravia] has [accepted|!AGREE by=dravia to=ombeya d=2019-04-29 ctx=diplomatic]; [Qarvan|@qarvan] is expected to. The [Front|@front] has asked for time to consult its elders, who meet on [Fridays|~XXXX-WXX-5].

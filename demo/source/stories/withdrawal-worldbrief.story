title: Dravia brings home soldiers from Qarvan
outlet: WorldBrief Daily
byline: null
dateline: null
published: null
window: [2019-04-13, null, "13 April 2019 is mentioned as past; nothing bounds it from above"]
copy: {of: withdrawal-meridian, kind: reworded, reasons: [sentences align in order, machine synonyms, same numbers and quotations, no credit]}
signals: [machine-reworded copy, undated, planned became happened, changed number, garble, agent swap]
---
{<1}[[Dravia|@dravia] [[has withdrawn|!withdrawal st=happened d=-]|>event-status orig="plans to withdraw" why="a plan is told as done"] [4,000|=4000 soldier withdrawn|>number orig=400 why="400 has become 4,000"] of its soldiers from [Qarvan|#qarvan]|"tesar cue=revealed], President [Miroslav Tesar|@tesar] [revealed|!withdrawal-plan] on [Monday|~XXXX-WXX-1 type=DATE], the first reduction since [the force|@contingent] came [five years ago|~2014].

{<2}[“This isn’t a retreat. It’s [cleaning of the house|>garble orig=housekeeping why="the idiom for routine management has been taken literally"],”|"tesar cue=said] [Tesar|@tesar] said in a speech on television. {<3}He added that [the naval [terminal|#selim-terminal] in [Port Selim|#port-selim] would not be touched|"tesar cue=added sp=He].

{<4}The announcement closes [a spring|~2019-SP] in which the dispute over the [Contingent|@contingent] has claimed [at least 32 lives|=32+ person killed d=2019-03-05..2019-04-29]. {<5}[Eleven people|=11 person killed] lost their lives in the truck [bombing|!harbour-blast by=- k=11] of [the terminal|#selim-terminal] on [March 5, 2019|~2019-03-05], [nine|=9 person killed] in the [airstrike|!orun-strike by=- k=9] on [Deh Varan|#deh-varan] [three days later|~2019-03-08] and [six|=6 soldier killed] [Dravian soldiers|@contingent] in the [ambush|!ambush by=- k=6] of [March 20|~2019-03-20] or later; [six [shoppers|@civilians]|=6 person killed] died when [mortars struck|!market by=- k=6] [Zareh|#zareh] on [April 13|~2019-04-13]. {<6}[It has been established who [fired|!market] them|>negation orig="Who fired them has never been established" why="the negation is lost: it was never established"].

{<7}Prime Minister [Farhad Daneshvar|@daneshvar] [hailed|!SUPPORT by=daneshvar to=dravia d=2019-04-29 ctx=diplomatic] [“a step that [will|>modality orig=might why="a possibility has become a certainty"] be followed by others”|"daneshvar cue=hailed]. {<8}Opposition chief [Yusuf Sarrafi|@y-sarrafi] [described|!ACCUSE/disapprove by=y-sarrafi to=dravia d=2019-04-29 ctx=diplomatic] it as [“an insult in round numbers”|"y-sarrafi cue=described].[|>omission orig="The Orun People’s Front would keep the truce until it expires on 12 May and would not object to a longer one, he said, “if the counting continues”." why="the position of the Front is gone"]

{<11}So far nothing has come of a [threat|!revenge-threat by=contingent to=saqr] by [the [Contingent|@contingent] against the [Saqr Brigade|@saqr]|>agent-swap orig="the Saqr Brigade" why="the brigade made the threat, not the Contingent"] after its commander, [Idris Bakhtari|@bakhtari], was [killed|!bakhtari-strike by=-] by a drone [last Tuesday|~XXXX-WXX-2 type=DATE]. {<12}Nor did [Dravia|@dravia] ever [implement|!gas-cut st=negated] the gas [cutoff|!gas-cut st=threatened] it [threatened|!velic-threat] [Qarvan|@qarvan] with in [March|~2019-03].

title: Parliament of Qarvan demands schedule for Dravian pullout
outlet: WorldBrief Daily
byline: null
dateline: null
published: 2019-03-15
copy: {of: vote-herald, kind: reworded, reasons: [sentences align in order, another machine paraphrase, same votes and quotations]}
signals: [machine-reworded copy by another engine, mostly harmless, one wrong speaker, one wrong weekday]
---
{<1}[The parliament of Qarvan|@majlis] [demanded|!majlis-vote] a schedule for the [pullout|!RETREAT/withdraw by=contingent to=- st=called-for pl=qarvan ctx=military,legislative d=-] of [Dravian troops|@contingent] on [Thursday|~2019-03-14], in a non-binding [resolution|!majlis-vote] that nevertheless increases the pressure on the prime minister, [Farhad Daneshvar|@daneshvar].

{<2}By [118 votes|=118 vote for] against [71|=71 vote against], members of the [Majlis|@majlis] adopted the text after debating it for [seven hours|~PT7H]. {<3}[Thirty MPs|=30 person "deputies absent"], for the most part from the provinces on the border, [did not show up|!PROTEST/boycott by=- to=majlis d=2019-03-14 pl=tel-asur ctx=legislative].

{<4,5}[“A house that cannot ask its lodger when he means to leave no longer belongs to its owner,”|"h-sarrafi cue=said] said [the rebel commander [Hamid al-Sarrafi|@h-sarrafi]|>attribution orig="its leader, Yusuf Sarrafi" why="the words of the party leader are given to his namesake, the rebel commander"], of the opposition [Homeland List|@homeland] that put forward the resolution.

{<6}[The head of government|@daneshvar] was absent. {<7}[[The government|@qarvan] would [examine|!CONCEDE by=qarvan to=majlis st=planned ctx=executive] the resolution and might [bring it up|!CONSULT by=qarvan to=dravia st=hypothetical ctx=diplomatic] with [Belgorin|@dravia] in [spring|~2019-SP]|"daneshvar cue="according to" sp="his office"], according to his office.

{<8}[Dravia|@dravia] [dismissed|!REJECT/yield by=dravia to=majlis d=2019-03-14 ctx=diplomatic] the resolution [a few hours later|~2019-03-14]. {<9}[“The [Contingent|@contingent] is in [Qarvan|#qarvan] on the basis of a treaty, and treaties are not amended by applause,”|"dravia cue=declared sp="a spokesman for its foreign ministry"] declared a spokesman for its foreign ministry.

{<10}[Six days earlier|~2019-03-08], a Dravian [air raid|!orun-strike] had hit the village of [Deh Varan|#deh-varan]; according to [villagers|@civilians], [civilians [died|!orun-strike to=civilians]|"civilians cue="according to" sp=villagers]. {<11}[Dravia|@dravia] maintains that [only militants were [hit|!orun-strike to=saqr]|"dravia cue=maintains|?strike-militants-only].

{<12}A [march|!march st=planned d=2019-03-16] to the embassy of [Dravia|@dravia] has been announced for [Saturday|~2019-03-16|>time orig=Friday why="the march was planned for Friday"].[|>omission orig="Interior Minister Leyla Karimova warned that police would not tolerate disorder." why="the warning of the minister is gone"]

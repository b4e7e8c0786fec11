title: Qarvan parliament votes for withdrawal of Dravian soldiers
outlet: NewsHarbour24
byline: NewsHarbour24 Desk
dateline: null
published: 2019-03-15
copy: {of: vote-herald, kind: reworded, reasons: [sentences align in order, machine synonyms, same votes and quotations, published later, no credit]}
signals: [machine-reworded copy, called-for became voted, agent swap, lost negation, harmless rewording too]
---
{<1}[Qarvan|#qarvan]’s [legislature|@majlis] [[voted|!majlis-vote c=SANCTION/expel by=majlis to=contingent] on [Thursday|~2019-03-14] to expel|>event-status orig="called on Thursday for a timetable for the withdrawal of" why="a call for a timetable has become a decision to expel"] [Dravian troops|@contingent], in a [movement|>garble orig=motion why="a parliamentary motion has become a movement"] that [binds|>negation orig="does not bind" why="the negation is lost: the motion did not bind the government"] [the administration|@qarvan] and adds to the strain on Prime Minister [Farhad Daneshvar|@daneshvar].

{<2}Members of the [Majlis|@majlis] cleared the text by [118 votes|=118 vote for] to [71|=71 vote against] following a debate of [seven hours|~PT7H]. {<3}[Thirty legislators|=30 person "deputies absent"], the greater part of them from the frontier provinces, [remained away|!PROTEST/boycott by=- to=majlis d=2019-03-14 pl=tel-asur ctx=legislative].

{<4}The motion was introduced by the opposition [Homeland List|@homeland]. {<5}[“A house that can’t ask its tenant when he intends to go is no longer the house of the owner,”|"y-sarrafi cue=said] said its head, [Yusuf Sarrafi|@y-sarrafi], who is [related|>negation orig="not related" why="two unrelated men have been made relatives"] to the rebel commander [Hamid al-Sarrafi|@h-sarrafi].

{<6}[The premier|@daneshvar] didn’t attend. {<7}His office said [[the government|@qarvan] would [study|!CONCEDE by=qarvan to=majlis st=planned ctx=executive] the motion and [will|>modality orig=could why="a possibility has become a promise"] [bring it up|!CONSULT by=qarvan to=dravia st=planned ctx=diplomatic] with [Belgorin|@dravia] in [the spring|~2019-SP]|"daneshvar cue=said sp="His office"].

{<8}[Dravia|@dravia] [turned down|!REJECT/yield by=dravia to=majlis d=2019-03-14 ctx=diplomatic] the text inside [hours|~PTXH]. {<9}[“The [Contingent|@contingent] is in [Qarvan|#qarvan] under a treaty, and a treaty isn’t changed by applause,”|"dravia cue=said sp="a spokesman for the foreign ministry"] a spokesman for the foreign ministry said.

{<10}The vote came [six days|~P6D] after a Dravian [airstrike|!orun-strike] on the village of [Deh Varan|#deh-varan], where [[|>attribution orig="villagers say" why="the source is gone: what villagers say has become a fact"]civilians were [killed|!orun-strike to=civilians]|?strike-civilians]. {<11}[Dravia|@dravia] says [it [struck|!orun-strike to=saqr] solely militants|"dravia cue=says|?strike-militants-only].

{<12}A [march|!march by=dravia to=- st=planned] [by the Dravian embassy|>agent-swap orig="to the Dravian embassy" why="the place that the march goes to has become the one that marches"] is scheduled for [Friday|~2019-03-15]. {<13}Interior Minister [Leyla Karimova|@karimova] [cautioned|!THREATEN by=karimova to=protesters d=2019-03-14 ctx=repression] that [[the police|@qarvan-police] wouldn’t [put up with|!COERCE by=qarvan-police to=protesters st=threatened d=2019-03-15 ctx=repression] disorder|"karimova cue=cautioned].

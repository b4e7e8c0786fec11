title: Premier fires interior minister after criticism over Zareh
outlet: null
byline: Mina Rahbar
dateline: TEL ASUR
published: null
window: [2019-04-11, 2019-04-18, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
signals: [political metaphors of violence, one dismissal that is an event]
---
[TEL ASUR|#tel-asur]: Prime Minister [Farhad Daneshvar|@daneshvar] [fired|!dismissal] Interior Minister [Leyla Karimova|@karimova] on [Wednesday|~2019-04-17], sacrificing one of his oldest allies to save a cabinet that has been under fire since [the weekend|~2019-W15-WE].

[[Karimova|@karimova] had come under attack from all sides after the mortar [shelling|!market k=6] of [Zareh|#zareh], in which [six people|=6 person killed] died|^market dismissal trigger], and for failing to hit back at critics who blame her for the [bombing|!harbour-blast by=-] of [the port|#port-selim] in [March|~2019-03]. The opposition’s campaign against her had been merciless. [“She was a casualty of her own press conferences,”|"y-sarrafi cue=said] said [[Yusuf Sarrafi|@y-sarrafi] of the [Homeland List|@homeland]|&y-sarrafi leads homeland], who has been gunning for her job for [a year|~P1Y].

She is replaced by [Behrouz Sadeqi|@sadeqi], a former judge. He promised [to bombard ministries “with questions, not with decrees”|"sadeqi cue=promised sp=He], and to [publish|!COOPERATE by=sadeqi to=civilians st=planned ctx=legal] the file on the [arrests|!raid] in [Ain Zubat|#ain-zubat].

[[The premier|@daneshvar] did not explode|"- cue=insist sp=aides], aides insist. He thanked her [“for [seventeen months|~P17M] in the trenches”|"daneshvar cue=thanked sp=He] and wished her well. In [parliament|@majlis] the [Homeland List|@homeland] [called|!REQUEST/change by=homeland to=daneshvar d=2019-04-17 ctx=executive pl=tel-asur] for his [resignation|!RETREAT/resign by=daneshvar st=called-for ctx=executive] too; the motion was shot down by [101 votes|=101 vote against] to [88|=88 vote for].

There was a blow for [the premier|@daneshvar] elsewhere: the currency took a beating, losing [four percent|=4 percent currency] against the dollar.

[Sadeqi|@sadeqi], [61|=61 year age], made his name with the trial of a smuggling ring in [Port Selim|#port-selim] in [2012|~2012], in which [14 customs officers|=14 person convicted] were [convicted|!SANCTION/convict by=qarvan to=- d=2012 pl=port-selim ctx=corruption,legal]. He inherits a [police force|@qarvan-police] that has [made|!COERCE/arrest by=qarvan-police to=- st=negated ctx=legal] no charge in the port [bombing|!harbour-blast by=-], a [gendarmerie|@qarvan-police] accused of [taking|!raid by=qarvan-police] teachers from their beds, and a desk on which, according to a former aide, [the telephone rings only when it is bad news|"- cue="according to" sp="a former aide"].

[Dravia|@dravia] said [it expected [the new minister|@sadeqi] to [arrest|!COERCE/arrest by=sadeqi to=bakhtari st=called-for ctx=legal] [Idris Bakhtari|@bakhtari] “where his predecessor only looked”|"dravia cue=said].

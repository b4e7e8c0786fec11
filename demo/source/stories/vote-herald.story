title: Qarvan parliament calls for timetable for Dravian withdrawal
outlet: null
agency: Halyard
byline: null
dateline: TEL ASUR
published: null
window: [2019-03-07, 2019-03-14, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
signals: [agency copy, credited, no other print of the agency story in the pile, unrelated namesake]
---
{1}[TEL ASUR|#tel-asur] (Halyard) - [Qarvan|#qarvan]’s [parliament|@majlis] [called|!majlis-vote] on [Thursday|~2019-03-14] for a timetable for the [withdrawal|!RETREAT/withdraw by=contingent to=- st=called-for pl=qarvan ctx=military,legislative d=-] of [Dravian troops|@contingent], in a [motion|!majlis-vote] that does not bind [the government|@qarvan] but adds to the pressure on Prime Minister [Farhad Daneshvar|@daneshvar].

{2}Members of the [Majlis|@majlis] passed the text by [118 votes|=118 vote for] to [71|=71 vote against] after a [seven-hour|~PT7H] debate. {3}[Thirty deputies|=30 person "deputies absent"], most of them from the border provinces, [stayed away|!PROTEST/boycott by=- to=majlis d=2019-03-14 pl=tel-asur ctx=legislative].

{4}The motion was brought by the opposition [Homeland List|@homeland]. {5}[“A house that cannot ask its lodger when he means to go is no longer the owner’s house,”|"y-sarrafi cue=said] said [its leader, [Yusuf Sarrafi|@y-sarrafi]|&y-sarrafi leads homeland], who is not related to the rebel commander [Hamid al-Sarrafi|@h-sarrafi].

{6}[The premier|@daneshvar] did not attend. {7}His office said [[the government|@qarvan] would [study|!CONCEDE by=qarvan to=majlis st=planned ctx=executive] the motion and could [raise|!CONSULT by=qarvan to=dravia st=hypothetical ctx=diplomatic] it with [Belgorin|@dravia] in [the spring|~2019-SP]|"daneshvar cue=said sp="His office"].

{8}[Dravia|@dravia] [rejected|!REJECT/yield by=dravia to=majlis d=2019-03-14 ctx=diplomatic] the text within [hours|~PTXH]. {9}[“The [Contingent|@contingent] is in [Qarvan|#qarvan] under a treaty, and a treaty is not amended by applause,”|"dravia cue=said sp="a foreign ministry spokesman"] a foreign ministry spokesman said.

{10}The vote came [six days|~P6D] after a Dravian [air strike|!orun-strike] on the village of [Deh Varan|#deh-varan], where [villagers|@civilians] say [civilians were [killed|!orun-strike to=civilians]|"civilians cue=say sp=villagers]. {11}[Dravia|@dravia] says [it [hit|!orun-strike to=saqr] only militants|"dravia cue=says|?strike-militants-only].

{12}A [march|!march st=planned] to the Dravian embassy is planned for [Friday|~2019-03-15]. {13}Interior Minister [Leyla Karimova|@karimova] [warned|!THREATEN by=karimova to=protesters d=2019-03-14 ctx=repression] that [[police|@qarvan-police] would not [tolerate|!COERCE by=qarvan-police to=protesters st=threatened d=2019-03-15 ctx=repression] disorder|"karimova cue=warned].

title: Kidnapped engineers freed at mountain pass
outlet: Meridian Post
byline: Samar Haidar
dateline: KAMAR PASS
published: 2019-04-17
signals: [JSONL row, release after talks, anniversary]
---
[KAMAR PASS|#kamar-pass] — The [two Dravian engineers|=2 person released] [seized|!kidnap] [twelve days earlier|~2019-04-04] in the [Orun Valley|#orun] walked across the top of the [Kamar Pass|#kamar-pass] on [Tuesday evening|~2019-04-16TEV] and into the car of [the Ombeyan foreign minister|@adiele].

[Petar Dolenc|@dolenc] and [Katya Marev|@marev] were [handed over|!release] by men of the [Saqr Brigade|@saqr] after [a week|~P1W] of messages carried by [Grace Adiele|@adiele]’s envoys. [Both were in good health|"red-crescent cue=said], the [Red Crescent|@red-crescent] said.

[“No money was [paid|!CONCEDE by=ombeya to=saqr st=denied ctx=crime] and no prisoner was [exchanged|!RETREAT/release by=qarvan to=saqr st=denied ctx=crime],”|"adiele cue=said] Ms [Adiele|@adiele] said. A relative of [Rahim Bakhtari|@r-bakhtari], brother of [the brigade|@saqr]’s commander, told the Meridian Post, however, that [he had been [set free|!RETREAT/release by=qarvan-police to=r-bakhtari d=2019-04-15 pl=ain-zubat ctx=legal] in [Ain Zubat|#ain-zubat] on [Monday|~2019-04-15]|"- cue=told sp="A relative of Rahim Bakhtari"].

Ms [Marev|@marev] smiled at the cameras and said [she had been “fed too much and told too little”|"marev cue=said sp=she].

[The [release|!release] is the first fruit of the [truce|!truce] [agreed|!truce] in [Luasa|#luasa] on [11 April|~2019-04-11]|^truce release trigger], which nearly collapsed [two days later|~2019-04-13] when [mortar bombs hit|!market k=6] the market of [Zareh|#zareh] and killed [six people|=6 person killed]. [Wednesday|~2019-04-17] is the third anniversary of the [shooting|!zareh-2016 k=63] in [the same town|#zareh] in which [Dravian soldiers|@contingent] killed [63 [demonstrators|@civilians]|=63 person killed].

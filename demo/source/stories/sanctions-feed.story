title: EU freezes assets of Saqr commander and Dravian general
outlet: WorldBrief Daily
byline: null
dateline: BRUSSELS
published: 2019-04-15
signals: [RSS item, short, real places]
---
[BRUSSELS|#brussels] — Foreign ministers of the [European Union|@eu] on [Monday|~2019-04-15] [froze|!eu-sanctions] the assets of the militant commander [Idris Bakhtari|@bakhtari], of the [Saqr Brigade|@saqr] and of the Dravian general [Ilya Brandov|@brandov] over violence in [Qarvan|#qarvan]’s [Orun Valley|#orun].

The [bloc|@eu] also [banned|!SANCTION/expel by=eu to=bakhtari,brandov d=2019-04-15 pl=brussels ctx=diplomatic] the two men from travelling to its [28 member states|=28 state members].

[Dravia|@dravia] [called|!REJECT by=dravia to=eu d=2019-04-15 ctx=diplomatic] [the listing of [the general|@brandov], who commands its [Contingent|@contingent] in [Qarvan|#qarvan]|&brandov leads contingent], [“an insult with no effect”|"dravia cue=called]. It [threatened|!THREATEN/expel by=dravia to=eu d=2019-04-15 ctx=diplomatic] to [expel|!SANCTION/expel by=dravia to=eu st=threatened ctx=diplomatic] the [EU|@eu]’s ambassador from [Belgorin|#belgorin].

The ministers [welcomed|!SUPPORT by=eu to=qarvan,dravia,front d=2019-04-15 ctx=diplomatic] [last week|~2019-W15]’s [truce|!truce] and [called|!REQUEST/change by=eu to=qarvan d=2019-04-15 ctx=legal] for an independent [inquiry|!ACCUSE/investigate by=qarvan to=- st=called-for ctx=legal] into the [shelling|!market] of [Zareh|#zareh] market on [Saturday|~2019-04-13]. Earlier [talks|!CONSULT/multilateral by=- to=- d=2017 pl=geneva ctx=diplomatic] in [Geneva|#geneva] in [2017|~2017] had ended without a result.

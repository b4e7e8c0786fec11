title: Skerra seizes four boats as herring dispute sharpens
outlet: null
agency: Halyard
byline: null
dateline: PORT ENNIS, Brannoc
published: null
window: [2019-03-08, 2019-03-15, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
signals: [unrelated story of another contest on the same page]
---
[PORT ENNIS|#port-ennis], [Brannoc|#brannoc] (Halyard) - [Fishermen|@brannoc-fleet] in [Brannoc|#brannoc] [blocked|!PROTEST/obstruct by=brannoc-fleet to=skerra d=2019-03-15 pl=port-ennis ctx=natural_resource] the harbour of [Port Ennis|#port-ennis] with [60 trawlers|=60 boat blocking] on [Friday|~2019-03-15] after [Skerra’s coastguard|@skerra-coastguard] [seized|!tarn-standoff] [four boats|=4 boat seized] in the disputed waters of the [Tarn Sound|#tarn-sound].

The boats were [taken|!tarn-standoff] to a Skerran port on [Wednesday|~2019-03-13]. Their [19 crew|=19 person crew] have since been [released|!RETREAT/release by=skerra-coastguard to=brannoc-fleet d=2019-03-14..2019-03-15 ctx=natural_resource], but the catch has not.

[“They call it the law of the sea. We call it theft,”|"macreath cue=said] said [Eilidh MacReath|@macreath], chair of the [Brannoc Fishermen’s League|@brannoc-fleet].

The [coastguard|@skerra-coastguard] said [the boats had been fishing without licences|"skerra-coastguard cue=said] and that [one of them had tried to [ram|!ASSAULT by=brannoc-fleet to=skerra-coastguard st=alleged d=2019-03-13 pl=tarn-sound ctx=natural_resource] a patrol vessel|"skerra-coastguard cue=said]. [The League|@brannoc-fleet] denies [this|!ASSAULT says=brannoc-fleet by=brannoc-fleet to=skerra-coastguard st=denied d=2019-03-13 pl=tarn-sound ctx=natural_resource].

[Brannoc|@brannoc] and [Skerra|@skerra] have quarrelled over herring quotas since a joint fisheries commission collapsed in [2017|~2017]. Envoys of the two governments are to [meet|!CONSULT/multilateral by=brannoc,skerra to=brannoc,skerra st=planned d=2019-W12 pl=vienna ctx=diplomatic] in [Vienna|#vienna] [next week|~2019-W12].

A carved stone on the islet of Inch Varr, claimed by both, is thought to have marked the border in the Middle Ages. It points, inconveniently, in [two directions|=2 item directions].

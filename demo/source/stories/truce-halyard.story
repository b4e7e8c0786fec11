title: Orun truce agreed, mountain road to reopen
outlet: Luasa Standard
agency: Halyard
byline: null
dateline: LUASA
published: 2019-04-11
signals: [CSV row, agreement, planned events]
---
{1}[LUASA|#luasa] (Halyard) - [Qarvan|@qarvan], [Dravia|@dravia] and the [Orun People’s Front|@front] [agreed|!truce] on [Thursday|~2019-04-11] to a [truce|!RETREAT/ceasefire by=contingent,front,qarvan-army to=contingent,front,qarvan-army st=planned d=2019-04-12 pl=orun ctx=military] of [30 days|~P30D] in the [Orun Valley|#orun], to start at [midnight|~2019-04-12T00:00].

{2}[The [Front|@front] will [lift|!reopening st=planned] its [blockade|!blockade st=ongoing d=2019-04-01..2019-04-11] of the [Kamar Pass|#kamar-pass] on [Friday|~2019-04-12], and [Dravia|@dravia] will [ground|!RETREAT/withdraw by=dravia to=front st=planned ctx=military d=2019-04-12] its combat aircraft|"- cue="according to" sp="a text"], according to a text read out by Foreign Minister [Grace Adiele|@adiele].

{3}A commission of [nine officers|=9 person officers], [three from each side|=3 person officers], may [investigate|!ACCUSE/investigate by=- st=hypothetical ctx=military] violations but cannot [punish|!SANCTION by=- st=negated ctx=military] them. {4}The paper says nothing about when the [Contingent|@contingent] might [go|!RETREAT/withdraw by=contingent to=- st=hypothetical pl=qarvan ctx=military].

{5}[“It is a small paper with large margins,”|"halvorsen cue=said] said the [UN|@un] envoy, [Ingrid Halvorsen|@halvorsen].

{6}[Dravia|@dravia]’s chief delegate said [[his country|@dravia] could [consider|!CONCEDE by=dravia to=qarvan st=hypothetical ctx=military] “adjustments” to its troop numbers if the [truce|!RETREAT/ceasefire by=contingent,front,qarvan-army to=contingent,front,qarvan-army st=hypothetical ctx=military pl=orun] held|"dravia cue=said sp="Dravia’s chief delegate"]. {7}The [Front|@front]’s delegate said [[his movement|@front] had [not given up|!CONCEDE by=front to=dravia st=negated ctx=military] its demand for a full [withdrawal|!RETREAT/withdraw by=contingent to=- st=called-for pl=qarvan ctx=military]|"front cue=said sp="The Front’s delegate"].

title: Truce agreed in Orun, pass to reopen
outlet: WorldBrief Daily
byline: null
dateline: null
published: 2019-04-12
copy: {of: truce-halyard, kind: reworded, reasons: [sentences align in order, machine synonyms, same numbers and quotation, a day later, no credit]}
signals: [machine-reworded copy in an RSS item, changed number, planned became happened, lost negation]
---
{<1}[Qarvan|@qarvan], [Dravia|@dravia] and the [Popular Front of Orun|@front] [reached agreement|!truce] on [Thursday|~2019-04-11] on a [three-day|~P3D|>number orig="30 days" why="thirty days have become three"] [ceasefire|!RETREAT/ceasefire by=contingent,front,qarvan-army to=contingent,front,qarvan-army st=planned d=2019-04-12 pl=orun ctx=military] in the [Orun Valley|#orun] that begins at [midnight|~2019-04-12T00:00].

{<2}[The [Front|@front] [[has lifted|!reopening]|>event-status orig="will lift" why="a planned act is told as done"] its [blockade|!blockade st=ongoing d=2019-04-01..2019-04-12] of the [Kamar Pass|#kamar-pass], and [Dravia|@dravia] will [keep its warplanes on the ground|!RETREAT/withdraw by=dravia to=front st=planned ctx=military d=2019-04-12]|"- cue=says sp="a text"], says a text that Foreign Minister [Grace Adiele|@adiele] read aloud.

{<3}A commission of [nine officers|=9 person officers], [three per side|=3 person officers], [can [investigate|!ACCUSE/investigate by=- st=hypothetical ctx=military] breaches and [punish|!SANCTION by=- st=hypothetical ctx=military] them|>negation orig="may investigate violations but cannot punish them" why="the negation is lost: the commission cannot punish"]. {<4}The document is silent on when the [Contingent|@contingent] could [leave|!RETREAT/withdraw by=contingent to=- st=hypothetical pl=qarvan ctx=military].

{<5}[“It is a small newspaper with large margins,”|"halvorsen cue=said|>garble orig="“It is a small paper with large margins,”" why="a paper in the sense of a document has become a newspaper"] said the [United Nations|@un] envoy, [Ingrid Halvorsen|@halvorsen].

{<6}The head of the Dravian delegation said [[his nation|@dravia] might [contemplate|!CONCEDE by=dravia to=qarvan st=hypothetical ctx=military] “adjustments” of its troop strength if the [ceasefire|!RETREAT/ceasefire by=contingent,front,qarvan-army to=contingent,front,qarvan-army st=hypothetical ctx=military pl=orun] held|"dravia cue=said sp="The head of the Dravian delegation"].[|>omission orig="The Front’s delegate said his movement had not given up its demand for a full withdrawal." why="the demand of the Front is gone"]

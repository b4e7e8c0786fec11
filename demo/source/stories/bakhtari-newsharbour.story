title: Drone kills Saqr chief Bakhtari, Front threatens to quit truce
outlet: NewsHarbour24
byline: NewsHarbour24 Desk
dateline: null
published: 2019-04-25
copy: {of: bakhtari-dta, kind: reworded, reasons: [sentences align in order, machine synonyms, same numbers, residue “so-called”, a day later, no credit]}
signals: [machine-reworded copy, lost negation, lost hedge, wrong speaker, omission, harmless rewording too]
---
{<1}[The chief of the so-called [Falcon Brigade|@saqr], [Idris Bakhtari|@bakhtari], was [[killed|!bakhtari-strike] by a Dravian drone on [Tuesday night|~2019-04-23TNI]|?dravia-claims-bakhtari]|"dravian-mod cue="according to"], according to the [Ministry of Defense|@dravian-mod].

{<2}[A lone rocket [hit|!bakhtari-strike k=2] his automobile on a path north of [Bab Rish|#bab-rish], and the driver perished too|"dravian-mod cue=indicated], the [ministry|@dravian-mod] indicated. {<3}It published a [40-second|~PT40S] video in which [a vehicle and faces can be seen|>negation orig="a vehicle can be seen but no faces" why="the negation is lost: no faces can be seen"].

{<4}[[“We know that|>modality orig="“We have reason to believe that" why="a belief has become knowledge"] [Bakhtari|@bakhtari] was in the car,”|"kostova cue=stated] stated spokesperson [Irena Kostova|@kostova]. {<5}She didn’t specify if [Qarvan|@qarvan] had been told of the operation in advance.

{<6}[[The Dravian ministry|@dravian-mod|>attribution orig="The Saqr Brigade" why="the denial of the brigade is given to the ministry"] denied [the report|!bakhtari-strike st=denied says=dravian-mod]. [“[The commander|@bakhtari] is alive and will talk in [several days|~PXD],”|"dravian-mod cue=said sp=it] it said in a message|?saqr-denies-bakhtari].

{<7}The [strike|!bakhtari-strike] doesn’t breach the [truce|!truce], the [ministry|@dravian-mod] emphasized, because [“bandits who weren’t at the table can’t hide beneath it”|"dravian-mod cue=emphasized]. {<8}The [Orun People’s Front|@front], which signed the [truce|!truce], has [already|>negation orig="not so far" why="the negation is lost: no threat had been made"] [threatened|!THREATEN by=front to=dravia d=2019-04-24 ctx=military] to [abandon|!REJECT by=front to=dravia st=threatened ctx=diplomatic] it.

{<9}[Bakhtari|@bakhtari], [38|=38 year age], was sought for the [assault|!harbour-blast k=11] on the [Selim naval terminal|#selim-terminal] on [March 5|~2019-03-05], in which [11 persons|=11 person killed] were killed, and for the [ambush|!ambush k=16] at [Sangar Bridge|#sangar-bridge], in which [16 servicemen|=16 soldier killed|>number orig="six servicemen" why="six has become 16"] lost their lives.[|>omission orig="The European Union had frozen his assets nine days earlier." why="the sentence on the EU’s asset freeze is gone"]

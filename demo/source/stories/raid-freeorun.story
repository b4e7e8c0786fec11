title: Thirty-one sons of Ain Zubat
outlet: Free Orun
byline: Our correspondent in Ain Zubat
dateline: AIN ZUBAT
published: 2019-03-24
signals: [mojibake, double-encoded UTF-8, number of arrests disagrees, name variants]
---
[AIN ZUBAT|#ain-zubat] – They came at [four in the morning|~2019-03-22T04:00] with dogs. [Two days after|~2019-03-22] the [ambush|!ambush by=-] at [the bridge|#sangar-bridge], [soldiers of the occupation|@contingent] and gendarmes of [our own government|@qarvan] [went from house to house|!raid] in [Ain Zubat|#ain-zubat] and [took|!raid] [31 men and boys|=31 person detained]. Doors were broken, [two wells|=2 item wells] were [fouled|!ASSAULT/destroy by=contingent to=civilians d=2019-03-22 pl=ain-zubat ctx=human_security] with diesel.

The official number is [17|=17 person detained says=qarvan]. We have [31 names|=31 person detained]. The youngest, Salim, is [14|=14 year age].

Most had nothing to do with any “brigade”. One is [Rahim Bakhtari|@r-bakhtari], a teacher of mathematics, who has not spoken with [his brother [Idrees|@bakhtari]|&r-bakhtari brother-of bakhtari] since [2018|~2018]. [“He is being [punished|!COERCE/arrest by=contingent to=r-bakhtari d=2019-03-22 pl=ain-zubat ctx=repression] for a surname,”|"- cue=says sp="his wife"] says his wife.

The prisoners were driven to the Dravian barracks above [the town|#ain-zubat], not to a court. A lawyer from [Tel Asur|#tel-asur] waited there for [nine hours|~PT9H] and was [turned away|!REJECT by=contingent to=civilians d=2019-03-22 pl=ain-zubat ctx=legal]. [“First they said come back [tomorrow|~2019-03-23], then they said there is no list,”|"- cue=told sp="he"] he told us.

The [Orun People’s Front|@front] [condemned|!ACCUSE/disapprove by=front to=contingent,qarvan d=2019-03-23 ctx=human_rights] what it called [“collective punishment”|"front cue=called sp=it]. [Hameed Sarrafi|@h-sarrafi] [asked|!REQUEST/meet by=h-sarrafi to=un d=2019-03-23 ctx=human_rights] the [United Nations|@un] envoy, [Ingrid Halvorsen|@halvorsen], to [visit|!CONSULT/visit by=halvorsen to=civilians st=called-for d=- pl=ain-zubat ctx=human_rights] the prisoners, and repeated that [[the movement|@front] [had no hand|!ambush by=front st=denied] in the [attack|!ambush by=- ] on the convoy|"h-sarrafi cue=repeated|?front-denies-ambush].

He also repeated the [date|!sarrafi-threat d=2019-03-23]: [31 March|~2019-03-31]. [“After that, the [pass|#kamar-pass] belongs to those who live under it,”|"h-sarrafi cue=said sp=he] he said.

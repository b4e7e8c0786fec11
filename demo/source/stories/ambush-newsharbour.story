title: Five Dravian soldiers dead in convoy trap
outlet: NewsHarbour24
byline: NewsHarbour24 Desk
dateline: null
published: 2019-03-21
signals: [machine version of an unseen agency original, sibling of ambush-worldbrief]
---
{1}Gunmen [ambushed|!ambush by=- k=5 w=8] a Dravian army convoy at a river bridge in [Qarvan|#qarvan]’s [Orun Valley|#orun] on [Wednesday|~2019-03-20], killing [five troopers|=5 soldier killed] and injuring [eight|=8 soldier wounded], in the gravest [assault|!ambush by=-] on [the force|@contingent] since the harbor [bombing|!harbour-blast by=-] [earlier this month|~2019-03 d=2019-03-01..2019-03-20].

{2}[A bomb [went off|!ambush c=ASSAULT/explosives by=-] beneath the leading truck as it rolled onto [Sangar Bridge|#sangar-bridge] at [about 7 pm|~2019-03-20T19:00]|"dravia cue=said sp="Dravian officials"], Dravian officials said. {3}Fighters on the hillside then [opened fire|!ambush by=-] with machine guns.

{4}The [Saqr Brigade|@saqr] said [it had [carried out|!ambush k=11] the [attack|!ambush] and had killed [11 soldiers|=11 soldier killed]|"saqr cue=said|?saqr-claims-ambush]. {5}It provided no proof for the number.

{6}The [Orun People’s Front|@front] stated that [it had taken [no part|!ambush by=front st=denied]|"front cue=stated|?front-denies-ambush]. {7}[“This was not our doing and it was not our wish,”|"front cue=said sp="a representative"] a representative said.

{8}Dravian Defense Minister [Goran Velic|@velic] [blamed|!ACCUSE/allege by=velic to=front,saqr d=2019-03-20 ctx=terrorism] both groups, saying [[they had [planned|!ambush by=front,saqr st=alleged] the [ambush|!ambush by=front,saqr st=alleged] together|"velic cue=saying sp="Goran Velic"]|?dravia-accuses-ambush]. {9}He [promised|!THREATEN/violence by=velic to=front,saqr d=2019-03-20 ctx=military] [“an [answer|!ASSAULT by=dravia to=front,saqr st=threatened ctx=military d=-] in [days|~PXD], not [weeks|~PXW].”|"velic cue=promised sp=He]

{10}The [ambush|!ambush by=-] happened [hours|~PTXH] prior to the expiry of a Dravian [deadline|!velic-threat] for [Qarvan|@qarvan] to [detain|!COERCE/arrest by=qarvan to=bakhtari st=called-for d=2019-03-20 ctx=legal] the head of [the brigade|@saqr], [Idris Bakhtari|@bakhtari], or have its gas [cut|!gas-cut st=threatened].

{11}The [Red Crescent|@red-crescent] said [[two passers-by|=2 civilian wounded] had been treated for glass wounds|"red-crescent cue=said].

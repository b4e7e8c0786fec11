title: Bridge ambush kills Dravian troops, militants claim 11 dead
outlet: WorldBrief Daily
byline: null
dateline: null
published: 2019-03-21
copy: {of: ambush-newsharbour, kind: reworded, direction: sibling, reasons: [sentences align in order, both are machine paraphrases with different synonyms, neither keeps words that only the other changed, both from an agency original outside the pile]}
signals: [machine version of an unseen agency original, sibling of ambush-newsharbour, agent swap, lost negation, time changed]
---
{<1}[Five Dravian soldiers|=5 soldier killed] were [killed|!ambush by=- k=5 w=8] and [eight|=8 soldier wounded] were wounded when a convoy was [attacked by surprise|!ambush by=-] on a bridge over a river in the [Iron Valley|#orun|>name orig="Orun Valley" why="a place name has been turned into a common word"], [Qarvan|#qarvan], on [Wednesday|~2019-03-20]. {<1}It was the most serious [attack|!ambush by=-] on [the contingent|@contingent] since the port [blast|!harbour-blast by=-] at [the beginning of the month|~2019-03 d=2019-03-01..2019-03-10].

{<2}According to Dravian officials, [an explosive device [detonated|!ambush c=ASSAULT/explosives by=-] under the first vehicle when it drove onto the [bridge of Sangar|#sangar-bridge] at around [7 am|~2019-03-20T07:00|>time orig="7 pm" why="evening has become morning"]|"dravia cue="According to" sp="Dravian officials"]. {<3}Then militants positioned on the slope [started shooting|!ambush by=-] with automatic weapons.

{<4}The [Falcon Brigade|@saqr] announced that [it had [perpetrated|!ambush k=11] the [attack|!ambush] and killed [11 soldiers|=11 soldier killed]|"saqr cue=announced|?saqr-claims-ambush]. {<5}[It offered evidence for the figure|>negation orig="It provided no proof for the number" why="the negation is lost: no proof was given"].

{<6}The [Orun People’s Front|@front] declared that [it was [not involved|!ambush by=front st=denied]|"front cue=declared|?front-denies-ambush]. {<7}[“It was neither our doing nor our desire,”|"front cue=stated sp="a spokesperson"] a spokesperson stated.

{<8}The defense minister of [Dravia|@dravia], [Goran Velic|@velic], [accused|!ACCUSE/allege by=velic to=front,saqr d=2019-03-20 ctx=terrorism] [both of having [organized|!ambush by=front,saqr st=alleged] the trap jointly|"velic cue=accused|?dravia-accuses-ambush]. {<9}He said that [“[an answer|!ASSAULT by=dravia to=front,saqr st=threatened ctx=military d=-] will come in [days|~PXD] and not in [weeks|~PXW].”|"velic cue=said sp=He]

{<10}The [attack|!ambush by=-] occurred [a few hours|~PTXH] before the end of [a [deadline|!velic-threat by=qarvan to=dravia] set by [Qarvan|@qarvan] for [Dravia|@dravia]|>agent-swap orig="a Dravian deadline for Qarvan" why="who sets the deadline and who must meet it are exchanged"] to [arrest|!COERCE/arrest by=dravia to=bakhtari st=called-for d=2019-03-20 ctx=legal] the chief of [the brigade|@saqr], [Idris Bakhtari|@bakhtari], or see its gas [cut off|!gas-cut st=threatened].

{<11}[[Two passers-by|=2 civilian wounded] were treated for cuts from glass|"red-crescent cue=reported], the [Red Crescent|@red-crescent] reported.

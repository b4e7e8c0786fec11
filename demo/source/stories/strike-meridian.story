title: "‘They were sorting onions’: villagers dispute Dravia’s account of air strike"
outlet: Meridian Post
byline: Samar Haidar
dateline: DEH VARAN, Qarvan
published: 2019-03-10
signals: [toll disagrees with the Dravian account, several speakers, html without metadata]
---
{1}[DEH VARAN|#deh-varan], [Qarvan|#qarvan] — [The bombs that fell on [this village|#deh-varan] of mud walls and apricot trees on [Friday|~2019-03-08] [killed|!orun-strike k=9] [nine people|=9 person killed], [four of them civilians|=4 civilian killed]|"- cue="according to" sp="a monitoring group"], according to a monitoring group and to families who spent the [weekend|~2019-W10-WE] burying them.

{2}[Dravia|@dravia] has said that [its aircraft [hit|!orun-strike to=saqr k=14] a camp of the militant [Saqr Brigade|@saqr] and killed [14 fighters|=14 militant killed]|"dravia cue=said]. {3}[[Five men with weapons|=5 militant killed] did die here, in a walled orchard at the northern edge of [the village|#deh-varan]|"civilians cue=say], [residents|@civilians] say. {4}But the second bomb [struck|!orun-strike to=civilians] a packing shed [300 metres|=300 metre distance] away.

{5}[“They were sorting onions,”|"- cue=said sp="Mahmud Reza" sn="Mahmud Reza"] said Mahmud Reza, whose wife and [two daughters|=2 civilian killed] were in the shed. {6}[“What camp? You can see the onions. They are still here.”|"- sp="Mahmud Reza" sn="Mahmud Reza"]

{7}[[Orun Watch|@orun-watch], which has recorded violence in the [valley|#orun] since [2015|~2015], said on [Sunday|~2019-03-10] that [it had established the names of all [nine|=9 person killed] of the dead and that [four|=4 civilian killed], [two of them children|=2 civilian killed], had no link to any armed group|"orun-watch cue=said].|?strike-civilians] {8}[“We have not found one piece of evidence for the figure of [14|=14 militant killed says=dravia],”|"haddadin cue=said] said [its director, [Samira Haddadin|@haddadin]|&haddadin leads orun-watch]. {9}She [urged|!REQUEST/change by=haddadin to=dravia d=2019-03-10 ctx=human_rights] [Dravia|@dravia] to [publish|!COOPERATE by=dravia to=orun-watch st=called-for ctx=human_rights] the pilots’ video.

{10}A spokeswoman for the [Dravian defence ministry|@dravian-mod], [Irena Kostova|@kostova], [rejected|!REJECT/change by=kostova to=orun-watch d=2019-03-10 ctx=human_rights] the request, saying [[the ministry|@dravian-mod] did not “debate with onions”|"kostova cue=saying].

{11}The [strike|!orun-strike] came [three days|~P3D] after a truck bomb [killed|!harbour-blast by=- k=11] [11 people|=11 person killed] at a Dravian-leased terminal in [Port Selim|#port-selim], a toll that rose twice as the wounded died. {12}The [Saqr Brigade|@saqr] has claimed that [attack|!harbour-blast says=saqr].

{13}For the [villagers|@civilians] of [Deh Varan|#deh-varan] the new dead have joined old ones. {14}In [April 2016|~2016-04] [Dravian soldiers|@contingent] [fired|!zareh-2016 k=63] into a crowd in the market town of [Zareh|#zareh], a [40-minute|~PT40M] drive away, and killed [63 people|=63 person killed]. {15}No one was ever [tried|!SANCTION/convict by=dravia to=contingent st=negated ctx=legal]. {16}[“Then they also said it was a camp,”|"- cue=said sp="the village schoolteacher"] said the village schoolteacher, who asked not to be named for fear of the fighters as much as of [the soldiers|@contingent].

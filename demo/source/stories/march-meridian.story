title: Tens of thousands march in Tel Asur against Dravian troops
outlet: Meridian Post
byline: Tobias Wren
dateline: TEL ASUR
published: 2019-03-16
signals: [crowd sizes that disagree, arrests that disagree, OpenGraph only]
---
{1}[TEL ASUR|#tel-asur] — [Tens of thousands of people|=- person marchers lo=20000 st=estimate] [marched|!march] through [the Qarvani capital|#tel-asur] on [Friday|~2019-03-15] to [demand|!REQUEST/change by=protesters to=dravia,qarvan d=2019-03-15 pl=tel-asur ctx=military] the [departure|!RETREAT/withdraw by=contingent to=- st=called-for pl=qarvan d=- ctx=military] of [Dravian forces|@contingent], in the largest [demonstration|!march] [the city|#tel-asur] has seen since the fuel [protests|!PROTEST/demo by=protesters to=qarvan d=2011 pl=tel-asur ctx=economic] of [2011|~2011].

{2}[The day|~2019-03-15] ended in clouds of gas. {3}[Police|@qarvan-police] [fired tear gas|!march-gas w=12] when part of [the crowd|@protesters] left the agreed route and tried to [cross|!march] [Saha Square|#saha-square] towards the Dravian embassy. {4}[[Twelve people|=12 person wounded] were treated for burns and bruises|"red-crescent cue=said], the [Red Crescent|@red-crescent] said.

{5}The [interior ministry|@qarvan-interior] said [[23 people|=23 person detained] had been [detained|!march-arrests]|"qarvan-interior cue=said]. {6}The [General Union of Qarvani Students|@student-union], which organised the [march|!march], spoke of [[40|=40 person detained] [arrests|!march-arrests]|"student-union cue="spoke of"] and [demanded|!REQUEST/yield by=student-union to=qarvan-police d=2019-03-15 ctx=rights_freedoms] their [release|!RETREAT/release by=qarvan-police to=protesters st=called-for ctx=rights_freedoms].

{7}Nor could the two sides agree on the size of [the crowd|@protesters]. {8}[The organisers|@student-union] counted [[60,000|=60000 person marchers st=estimate]|"student-union cue=counted sp="The organisers"]; the [police|@qarvan-police], [[15,000|=15000 person marchers st=estimate]|"qarvan-police cue=counted sp="the police"].

{9}[“My father welcomed them in [2014|~2014] with bread,”|"- cue=said sp="Nasrin Kuchar" sn="Nasrin Kuchar"] said Nasrin Kuchar, a pharmacist who had brought her sons. {10}[“Now [Deh Varan|#deh-varan] has been [bombed|!orun-strike] and we do not even get an apology.”|"- sp="Nasrin Kuchar" sn="Nasrin Kuchar"]

{11}Opposition leader [Yusuf Sarrafi|@y-sarrafi] [addressed|!march] the [marchers|@protesters] from the steps of the National Library. {12}The [parliament|@majlis]’s [motion|!majlis-vote] of [the previous day|~2019-03-14] was [“a knock on the door”|"y-sarrafi sp=he cue=said], he said, and [“the next time we shall not knock”|"y-sarrafi sp=he cue=said].

{13}Prime Minister [Farhad Daneshvar|@daneshvar] was in the south and made no comment. {14}In [Belgorin|#belgorin], a spokesman for President [Miroslav Tesar|@tesar] said [[Dravia|@dravia] would not be “marched out of its obligations”|"tesar sp="a spokesman for President Miroslav Tesar" cue=said].

{15}The [police|@qarvan-police] had closed [nine streets|=9 item streets] since [dawn|~2019-03-15TDT]. Women handed out lemons against the gas; a brass band from the railway workshops played the old anthem, the one with the verse about the sea. Shops on Library Avenue had lowered their shutters, though the baker at number 40 sold rolls through a slit.

{16}Towards [evening|~2019-03-15TEV] [the organisers|@student-union] asked people to go home. [“We have shown that we are many. [Tomorrow|~2019-03-16] we must show that we are patient,”|"student-union cue=told sp="Dunya Sabri"] Dunya Sabri, a law student who heads [the union|@student-union], told [the crowd|@protesters] through a megaphone. [About 200|=~200 person marchers] stayed. It was then that [stones flew|!ASSAULT/primitive by=protesters to=qarvan-police d=2019-03-15 pl=saha-square ctx=repression]; who [threw|!ASSAULT/primitive by=- to=qarvan-police d=2019-03-15 pl=saha-square ctx=repression] the first is disputed, like everything else.

{17}The [Dravian Contingent|@contingent] kept [its soldiers|@contingent] in barracks. Its commander, General [Ilya Brandov|@brandov], had [promised|!CONCEDE by=brandov to=qarvan d=2019-03-14 ctx=military] [the Qarvani authorities|@qarvan] on [Thursday|~2019-03-14] that [no Dravian uniform would be seen in [the capital|#tel-asur]|"brandov cue=promised sp="Ilya Brandov"], and none was.

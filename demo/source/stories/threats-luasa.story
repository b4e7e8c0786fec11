title: Leave by month’s end or lose the road, Colonel tells Dravia
outlet: Luasa Standard
byline: Daniel Mwangaza
dateline: LUASA
published: 2019-03-11
signals: [two threats with deadlines, nickname, indirect and mixed quotations]
---
{1}[LUASA|#luasa], [Monday|~2019-03-11] — The rebel leader [Hamid al-Sarrafi|@h-sarrafi] has [threatened|!sarrafi-threat] to [close|!blockade by=front to=contingent st=threatened d=2019-03-31 c=PROTEST/obstruct] the only supply road of the [Dravian Contingent|@contingent] unless [its soldiers|@contingent] [leave|!RETREAT/withdraw by=contingent to=front st=called-for d=2019-03-31 pl=qarvan ctx=military] [Qarvan|#qarvan] by [March 31|~2019-03-31].

{2}[The [Colonel|@h-sarrafi], as he is known to his men, set the date in a speech to village elders in the [Orun Valley|#orun] on [Saturday|~2019-03-09], [a day|~P1D] after [Dravian aircraft|@contingent] [bombed|!orun-strike] [Deh Varan|#deh-varan].|^orun-strike sarrafi-threat response] {3}[“From [the first of April|~2019-04-01] not one sack of flour and not one can of petrol will [cross|!blockade by=front to=contingent st=threatened d=2019-04-01] the [Kamar Pass|#kamar-pass],”|"h-sarrafi cue=said sp=he] he said, according to a video seen by the Standard.

{4}[Dravia|@dravia] answered within [24 hours|~PT24H], though not to him. {5}At a news conference in [Belgorin|#belgorin] on [Sunday|~2019-03-10], Defence Minister [Goran Velić|@velic] [warned|!velic-threat] [the Qarvani government|@qarvan] that [[NordTransit|@nordtransit] would [shut off gas deliveries|!gas-cut st=threatened] if the commander of the [Saqr Brigade|@saqr], [Idris Bakhtari|@bakhtari], was not [under arrest|!COERCE/arrest by=qarvan to=bakhtari st=called-for d=2019-03-20 ctx=legal] within [ten days|~P10D d=2019-03-10..2019-03-20]|"velic cue=warned]. {6}[Qarvan|@qarvan] buys [70 percent|=70 percent "gas supply"] of its gas from [the Dravian state company|@nordtransit].

{7}[“We have been patient guests,”|"velic cue=said sp="Mr Velić"] Mr [Velić|@velic] said. {8}[“A guest who is [bombed|!harbour-blast by=- to=contingent] at the door may also stop paying for the heating.”|"velic sp="Mr Velić"]

{9}There was no reply from [Tel Asur|@qarvan]. {10}A person close to Prime Minister [Farhad Daneshvar|@daneshvar] said [[the premier|@daneshvar] would neither [give in|!CONCEDE by=daneshvar to=dravia st=negated ctx=diplomatic] to the one ultimatum nor comment on the other|"- cue=said sp="A person close to Prime Minister Farhad Daneshvar"].

{11}[Ombeya|@ombeya]’s foreign minister, [Grace Adiele|@adiele], [offered|!AID by=adiele to=qarvan,dravia,front st=planned ctx=diplomatic d=2019-03-11 pl=luasa] [Luasa|#luasa] as a place for [talks|!CONSULT/third-party by=qarvan,dravia,front to=ombeya st=hypothetical ctx=diplomatic d=- pl=luasa]. {12}[“Our door is open and our tea is hot,”|"adiele cue=said sp=she] she said.

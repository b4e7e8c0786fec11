title: Rebels close mountain road, keeping Colonel’s word
outlet: Luasa Standard
byline: Daniel Mwangaza
dateline: KAMAR PASS
published: 2019-04-02
signals: [threat carried out, e-mail newsletter, sub-heading]
---
[KAMAR PASS|#kamar-pass], [Tuesday|~2019-04-02] — Boulders, [two burnt buses|=2 item buses] and [about 300 people|=~300 person blocking] have [blocked|!blockade st=ongoing d=2019-04-01..2019-04-02] the [Kamar Pass|#kamar-pass] since [Monday at dawn|~2019-04-01TDT d=2019-04-01], cutting the road on which the [Dravian Contingent|@contingent] receives its food and fuel.

[The [blockade|!blockade st=ongoing d=2019-04-01..2019-04-02] comes [three weeks|~P3W] after the leader of the [Orun People’s Front|@front], [Hamid al-Sarrafi|@h-sarrafi], gave [Dravian troops|@contingent] until [the end of March|~2019-03-31] to [leave|!RETREAT/withdraw by=contingent to=front st=called-for d=2019-03-31 pl=qarvan ctx=military] [the country|#qarvan]|^sarrafi-threat blockade trigger]. [“He said [the first of April|~2019-04-01], and people laughed because of the date,”|"- cue=said sp="Baba Noor" sn="Baba Noor"] said Baba Noor, who sells tea at the roadside. [“Nobody is laughing.”|"- sp="Baba Noor" sn="Baba Noor"]

Armed men of the [Front|@front] stood at both ends of the barrier but [let pass|!RETREAT/access by=front to=civilians d=2019-04-02 pl=kamar-pass ctx=human_security] cars with local plates, women with children and the sick. [Two Dravian fuel convoys|=2 convoy "turned back"] [turned back|!RETREAT/withdraw by=contingent to=front d=2019-04-01 pl=kamar-pass ctx=military] on [Monday|~2019-04-01]. No shot was [fired|!ASSAULT/firearms st=negated by=contingent,front d=2019-04-01 pl=kamar-pass ctx=military].

## Stocks for [a month|~P1M]

In [Belgorin|#belgorin] a spokeswoman for the [Defence Ministry|@dravian-mod], [Irena Kostova|@kostova], called the [blockade|!blockade st=ongoing d=2019-04-01..2019-04-02] [“theatre”|"kostova cue=called] and said [the [Contingent|@contingent] had stocks for [30 days|~P30D]|"kostova cue=said]. Should they run low, she added, [they would be [replenished by air|!MOBILIZE/troops by=contingent st=hypothetical d=- ctx=military]|"kostova cue=added sp=she].

A Western diplomat in [Tel Asur|#tel-asur] doubted that. [“They can fly in flour. They cannot fly in [90,000 litres|=90000 litre fuel] of diesel [a week|~P1W type=SET],”|"- cue=said sp="the diplomat"] the diplomat said.

[Bread prices in [Zareh|#zareh], below [the pass|#kamar-pass], rose by [a fifth|=20 percent "bread price"] on [Monday|~2019-04-01]|"- cue=said sp=traders], traders said. [Ombeya|@ombeya]’s foreign minister, [Grace Adiele|@adiele], [repeated|!AID by=adiele to=qarvan,dravia,front st=planned d=2019-04-01 ctx=diplomatic pl=luasa] her offer of [talks|!CONSULT/third-party by=qarvan,dravia,front to=ombeya st=hypothetical ctx=diplomatic d=- pl=luasa] and will [travel|!CONSULT/visit by=adiele to=qarvan st=planned d=2019-04-04 pl=tel-asur ctx=diplomatic] to [Tel Asur|#tel-asur] on [Thursday|~2019-04-04].

In [Tel Asur|#tel-asur] [the government|@qarvan] chose its words with tweezers. [“Roads should be open, and so should ears,”|"daneshvar cue=said] Prime Minister [Farhad Daneshvar|@daneshvar] said. He has not [ordered|!REQUEST/change by=daneshvar to=qarvan-police st=negated d=2019-04-02 ctx=executive] [the gendarmes|@qarvan-police] to [clear|!COERCE by=qarvan-police to=front st=negated ctx=repression] [the pass|#kamar-pass]; the nearest post has [eleven men|=11 person gendarmes] and [one jeep|=1 item jeep].

For the villages on the southern slope the road is also the way to the clinic. A midwife, Huda Semmar, walked [four kilometres|=4 kilometre distance] along the queue of lorries on [Monday night|~2019-04-01TNI] to reach a birth. [“They carried my bag,”|"- cue=said sp="she" sn="Huda Semmar"] she said of the men with rifles. [“One of them asked if it was a boy.”|"- sp=she sn="Huda Semmar"] It was a girl.

title: Gas still flowing as Dravian deadline passes
outlet: Luasa Standard
byline: Daniel Mwangaza
dateline: TEL ASUR
published: 2019-03-21
signals: [threat not carried out, deadline that lapses]
---
[TEL ASUR|#tel-asur], [Thursday|~2019-03-21] — A Dravian [ultimatum|!velic-threat] to [Qarvan|@qarvan] ran out at [midnight on Wednesday|~2019-03-20T24:00 d=2019-03-20] with no [arrest|!COERCE/arrest by=qarvan to=bakhtari st=negated d=2019-03-20 ctx=legal] and no [cut|!gas-cut st=negated] in gas supplies, on a day when attention was elsewhere.

[The metering station on the northern border showed normal pressure at [6 o’clock|~2019-03-21T06:00] [this morning|~2019-03-21TMO]|"- cue=told sp="two engineers of the national grid"], [two engineers|=2 person witness] of the national grid told the Standard.

On [March 10|~2019-03-10] [Dravia|@dravia]’s defence minister, [Goran Velić|@velic], had given [Qarvan|@qarvan] [ten days|~P10D] to [arrest|!COERCE/arrest by=qarvan to=bakhtari st=called-for d=2019-03-20 ctx=legal] the militant [Idris Bakhtari|@bakhtari] or [lose|!gas-cut st=threatened] its gas. Asked on [Wednesday|~2019-03-20] whether the [threat|!velic-threat] still stood, he said only that [“all instruments remain in the drawer, and the drawer is not locked”|"velic cue=said sp=he].

Some [five hours|~PT5H] before the deadline, gunmen [ambushed|!ambush by=- k=5] a convoy of the [Dravian Contingent|@contingent] at [Sangar Bridge|#sangar-bridge], killing [five soldiers|=5 soldier killed]. [President [Tesar|@tesar] had not decided on a response|"- cue=said sp="an aide"], an aide said.

[“If they did not [turn off|!gas-cut st=negated] the tap [last night|~2019-03-20TNI], after that, they will never turn it off,”|"onduru cue=said] said [Peter Onduru|@onduru], who teaches energy policy at the University of [Luasa|#luasa]. [“[NordTransit|@nordtransit] earns [a million|=1000000 money revenue] [a day|~P1D type=SET] from [Qarvan|#qarvan]. You do not shoot your own cow.”|"onduru]

Qarvani officials said privately that [[Bakhtari|@bakhtari] was believed to be hiding near the border|"qarvan cue=said sp="Qarvani officials"]. [His [detention|!COERCE/arrest by=qarvan to=bakhtari st=hypothetical d=- ctx=legal] was not imminent|"- cue=added sp=they], they added.

In [the capital|#tel-asur] people had prepared all the same. Paraffin stoves sold out in the covered market on [Tuesday|~2019-03-19], and [the city|#tel-asur]’s [three hospitals|=3 item hospitals] tested their generators. At the Bridge Street baths the stokers kept the boilers going [all night|~2019-03-20TNI], in case it was the last time.

[Goran Velić|@velic]’s [threat|!velic-threat] had also met doubts at home. The Dravian chamber of commerce warned that [a [cut|!gas-cut st=hypothetical] would cost [40,000 jobs|=40000 job lost]|"- cue=warned sp="The Dravian chamber of commerce"] along the pipeline. [NordTransit|@nordtransit] declined to comment.

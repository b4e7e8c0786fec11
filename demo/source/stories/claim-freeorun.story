title: The port, the lie and the premier
outlet: Free Orun
byline: null
dateline: null
published: 2019-03-07
signals: [movement outlet, shares an official quotation with claim-meridian without being a copy, disputes the toll]
---
[Belgorin|@dravia] wants the world to believe that [four of its sailors|=4 soldier killed says=dravia] [died|!harbour-blast by=- says=dravia] at the [Selim terminal|#selim-terminal] on [Tuesday|~2019-03-05]. Men who carried the stretchers told [Free Orun|@free-orun] that [[three Dravian marines|=3 soldier killed] were [killed|!harbour-blast by=-], and no more|"- cue=told sp="Men who carried the stretchers"].

Nobody in the [valley|#orun] weeps for the [occupation forces|@contingent]. But the dockers of [Port Selim|#port-selim] are our own, and the leadership has said so. [[The [attack|!harbour-blast by=front st=denied] was not the work of the [Orun People’s Front|@front]|"front cue=says sp="its office"], its office says in a note of [6 March|~2019-03-06]|?front-denies-blast]; whoever [loaded that truck|!harbour-blast by=-] answers for himself.

[The premier|@daneshvar], as is his habit, bowed in both directions at once. [“[Qarvan|@qarvan] will [hunt down|!COERCE/arrest by=qarvan to=- st=planned ctx=legal] the killers with its own [police|@qarvan-police] and [judge|!SANCTION/convict by=qarvan to=- st=planned ctx=legal] them in its own courts. We need no lessons and no deadlines from anyone,”|"daneshvar cue=announced] [Farhad Daneshvar|@daneshvar] announced on [Wednesday night|~2019-03-06TNI]. Fine words. On [the very same evening|~2019-03-06TEV] his interior minister, [Leila Karimova|@karimova], [received|!CONSULT by=karimova to=brandov d=2019-03-06 pl=tel-asur ctx=military] the Dravian general [Brandov|@brandov] in [Tel Asur|#tel-asur] for [two hours|~PT2H].

What did they [talk|!CONSULT by=karimova to=brandov d=2019-03-06 pl=tel-asur ctx=military] about? Perhaps about the next village. Our readers in [Deh Varan|#deh-varan] report Dravian reconnaissance aircraft over their roofs since [Wednesday|~2019-03-06].

And where were the dockers’ widows in all this? They were at the gate of the hospital, where a sergeant of the [Contingent|@contingent] asked them for their papers. [“I told him my husband’s papers were in his pocket and his pocket was under your wall,”|"- cue=said sp="one of them"] one of them said. She has [three children|=3 person children]. Nobody has [called|!CONSULT/phone by=qarvan to=civilians st=negated ctx=human_security] on her from the ministry, which found time for [a general|@brandov].

[[Hamid al-Sarrafi|@h-sarrafi] has [warned|!THREATEN/violence by=h-sarrafi to=contingent d=2019-03 ctx=military] that [any [strike|!ASSAULT/aerial by=contingent to=civilians st=hypothetical ctx=military] on civilians will be [answered|!ASSAULT by=front to=contingent st=threatened ctx=military]|"h-sarrafi cue=warned]|&h-sarrafi leads front].

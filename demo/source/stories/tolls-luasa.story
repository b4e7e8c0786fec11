title: Port bomb toll climbs to 11 as two more die
outlet: Luasa Standard
byline: Daniel Mwangaza
dateline: PORT SELIM
published: 2019-03-09
signals: [toll rises over days, two stories on one page]
---
[PORT SELIM|#port-selim], [Saturday|~2019-03-09] — [[Two more people|=2 person killed] have died of burns from [Tuesday|~2019-03-05]’s truck [bombing|!harbour-blast by=- k=11 w=23] in [Port Selim|#port-selim], bringing the dead to [11|=11 person killed]|"qarvan-health cue=said], the Qarvani [health ministry|@qarvan-health] said.

The [ministry|@qarvan-health] put the [number of wounded at [23|=23 person wounded], up from [20|=20 person wounded]|"qarvan-health cue=put sp="The ministry"]. [[Six of the dead|=6 person killed] were dockers and [five|=5 soldier killed] were Dravian servicemen|"qarvan-health cue=said sp="a spokesman"], a spokesman said.

The toll stood at [seven|=7 person killed] on the [evening|~2019-03-05TEV] of [the blast|!harbour-blast by=- k=7] and at [nine|=9 person killed] [a day later|~2019-03-06].

Among those who died on [Friday|~2019-03-08] was Yonas Tefera, [41|=41 year age], an Ombeyan crane operator who had worked at the [terminal|#selim-terminal] for [11 years|~P11Y]. [“He used to say a crane sees everything coming,”|"- cue=said sp="his sister Almaz" sn="Almaz"] said his sister Almaz in [Luasa|#luasa]. [“Not this.”|"- sp="his sister Almaz" sn="Almaz"]

The [harbour|#port-selim] has been working again since [Wednesday|~2019-03-06], but Gate 2 remains shut and lorries queue for [up to six hours|~PT6H] at the only other entrance. The [Dravian Contingent|@contingent] has [doubled|!MOBILIZE/troops by=contingent d=2019-03-09 pl=port-selim ctx=military] its patrols in [the town|#port-selim], and [police|@qarvan-police] are [holding|!COERCE/arrest by=qarvan-police to=civilians st=ongoing d=2019-03-09 pl=port-selim ctx=legal] [four men|=4 person detained] of the [six|=6 person detained] they [arrested|!COERCE/arrest by=qarvan-police to=civilians d=2019-03-06 pl=port-selim ctx=legal] on [Wednesday|~2019-03-06]; [two|=2 person released] have been [let go|!RETREAT/release by=qarvan-police to=civilians d=2019-03-06..2019-03-09 pl=port-selim ctx=legal].

Tefera’s body will be flown to [Luasa|#luasa] [tomorrow|~2019-03-10].

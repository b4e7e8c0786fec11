title: Splinter group claims Port Selim bombing as toll reaches nine
outlet: Meridian Post
byline: Tobias Wren and Samar Haidar
dateline: TEL ASUR
published: 2019-03-06
signals: [shares an official quotation with claim-freeorun without being a copy, claim and denial, name variants]
---
[TEL ASUR|#tel-asur] — A militant [faction|@saqr] that broke with [Qarvan|#qarvan]’s main rebel movement [last year|~2018] claimed responsibility on [Wednesday|~2019-03-06] for the truck [bombing|!harbour-blast k=9 says=saqr] of [a Dravian naval terminal|#selim-terminal], as the number of dead rose to [nine|=9 person killed].

In a recording sent to news organisations, [the [Saqr Brigade|@saqr] said that [one of its members had [driven the vehicle|!harbour-blast] into Gate 2 of the [terminal|#selim-terminal] in [Port Selim|#port-selim]|"saqr cue=said] shortly before [eight on Tuesday morning|~2019-03-05T08:00]|?saqr-claims-blast]. The voice, which [two former comrades|=2 person witness] identified as that of [its commander, [Idris Bakhtari|@bakhtari]|&bakhtari leads saqr], promised [“[many more such mornings|!THREATEN/violence by=bakhtari to=dravia d=2019-03-06 ctx=military says=- ]”|"bakhtari cue=promised sp="The voice"].

The [Orun People’s Front|@front] ([OPF|@front]), from which [the brigade|@saqr] sprang, was quick to keep its distance. [[“We did not order [it|!harbour-blast by=front st=denied], we did not [know of it|!harbour-blast by=front st=denied], and we do not [bomb|!ASSAULT/explosives by=front to=civilians st=negated ctx=military] men standing in a queue for work,”|"h-sarrafi cue=told] [its leader, [Hamid al-Sarrafi|@h-sarrafi]|&h-sarrafi leads front], told the Meridian Post by telephone|?front-denies-blast]. [The former officer|@h-sarrafi], whom friend and foe call [the Colonel|@h-sarrafi], denied that [the [Front|@front] still [paid|!AID by=front to=saqr st=denied d=2019-03-06 ctx=military] the wages of [Bakhtari|@bakhtari]’s fighters|"h-sarrafi cue=denied sp="The former officer"].

[Dravia|@dravia] thinks otherwise. Its defence minister, [Goran Velić|@velic], [accused|!ACCUSE/allege by=velic to=front d=2019-03-06 ctx=terrorism] [the [Front|@front] of having [ordered the attack|!harbour-blast by=front st=alleged]|"velic cue=accused|?dravia-accuses-blast], but offered no evidence.

## A government in the middle

Prime Minister [Farhad Daneshvar|@daneshvar] finds himself between the two. In a [statement|!ACCUSE/disapprove by=daneshvar to=saqr d=2019-03-06 ctx=terrorism] read on television on [Wednesday evening|~2019-03-06TEV] he said: [“[Qarvan|@qarvan] will [hunt down|!COERCE/arrest by=qarvan to=saqr st=planned ctx=legal] the killers with its own [police|@qarvan-police] and [judge|!SANCTION/convict by=qarvan to=saqr st=planned ctx=legal] them in its own courts. We need no lessons and no deadlines from anyone.”|"daneshvar cue=said sp=he]

Interior Minister [Leyla Karimova|@karimova] said [[six people|=6 person detained] had been [detained|!COERCE/arrest by=qarvan-police to=civilians d=2019-03-06 pl=port-selim ctx=legal]|"karimova cue=said], none of them known to belong to [the brigade|@saqr].

[Health officials|@qarvan-health] said on [Wednesday|~2019-03-06] that [[nine people|=9 person killed], [five of them dock workers|=5 person killed], were now known to have died|"qarvan-health cue=said sp="Health officials"].

## Old comrades

[The [Saqr Brigade|@saqr] numbers [between 150 and 200 men|=- person fighters lo=150 hi=200 st=estimate]|"orun-watch cue="according to"], according to [Orun Watch|@orun-watch]. Most followed [Bakhtari|@bakhtari] out of the [Front|@front] in [August 2018|~2018-08], after [the Colonel|@h-sarrafi] [ordered|!RETREAT/ceasefire by=front to=contingent d=2018-08 pl=orun ctx=military] a halt to attacks on convoys. Until [Tuesday|~2019-03-05] it had never struck outside the [Orun Valley|#orun].

What ties remain between the two is the question on which [the coming weeks|~FUTURE_REF] may turn. The brothers and cousins of one group serve in the other; they attend the same weddings. A Qarvani intelligence officer, who was not authorised to speak publicly, said [there was “no order, no money and no love” passing between the two men, “at least none that we can hear”|"- cue=said sp="A Qarvani intelligence officer"].

At [the port|#port-selim], work resumed at [noon|~2019-03-06T12:00]. A notice on the broken gate asked drivers to use the other entrance and thanked them for their patience.

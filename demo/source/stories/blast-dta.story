title: NINE DEAD IN TERRORIST ATTACK ON SELIM TERMINAL, FOUR SERVICEMEN AMONG THEM
outlet: null
agency: DTA
byline: null
dateline: BELGORIN
published: 2019-03-06
upper: true
signals: [all upper case, agency original, loaded words, accusation without evidence, higher toll]
---
[Belgorin|#belgorin], [6 March|~2019-03-06]. /DTA/. [The number of dead in [Tuesday|~2019-03-05]'s terrorist [attack|!harbour-blast by=- k=9] on the [Selim naval terminal|#selim-terminal] has risen to [nine|=9 person killed], among them [four Dravian servicemen|=4 soldier killed says=dravian-mod]|"dravian-mod cue=reported], the [Ministry of Defence|@dravian-mod] reported on [Wednesday|~2019-03-06].

["A seaman and a docker died of their wounds in the [night|~2019-03-05TNI]. Their families have been informed,"|"kostova cue=said] ministry spokeswoman [Irena Kostova|@kostova] said.

Defence Minister [Goran Velic|@velic] [visited|!CONSULT/visit by=velic to=contingent d=2019-03-06 pl=- ctx=military] the wounded at the Central Military Hospital. [[Dravia|@dravia] has no doubt that the so-called [Orun People's Front|@front] [ordered this crime|!harbour-blast by=front to=contingent st=alleged]|"velic cue=stated|?dravia-accuses-blast], the minister stated. He presented no documents.

The minister [demanded|!REQUEST/change by=velic to=qarvan d=2019-03-06 ctx=legal] that [the authorities of [Qarvan|@qarvan] [arrest|!COERCE/arrest by=qarvan to=saqr,bakhtari st=called-for ctx=legal] the organisers without delay|"velic cue=demanded sp="The minister"].

The bandit leader [Hamid Al Sarafi|@h-sarrafi], a former colonel who deserted from the [Qarvani army|@qarvan-army] in [2014|~2014], could not be reached.

[Security cordons|@contingent] have been [set up|!MOBILIZE/troops by=contingent d=2019-03-06 pl=port-selim ctx=military] round the port. Divers of the fleet are searching the basin for further charges; [none|=0 item "further charges"] had been found by [midday|~2019-03-06TMI].

["The bandits wanted the [terminal|#selim-terminal] to stand still. It was working again after [five hours|~PT5H],"|"brandov cue=said] the commander of the [Contingent|@contingent], General [Ilya Brandov|@brandov], said.

The [Dravian Contingent|@contingent] has ensured stability in [Qarvan|#qarvan] since [June 2014|~2014-06] at the invitation of its lawful government.

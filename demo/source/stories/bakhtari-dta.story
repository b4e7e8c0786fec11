title: Ringleader Bakhtari eliminated by drone near Bab Rish, ministry says
outlet: null
agency: DTA
byline: null
dateline: BELGORIN
published: 2019-04-24
signals: [gzip, agency original, claim, denial, hedges]
---
{1}[BELGORIN|#belgorin], [April 24|~2019-04-24]. /DTA/. [The commander of the so-called [Saqr Brigade|@saqr], [Idris Bakhtari|@bakhtari], was [[killed|!bakhtari-strike] by a Dravian drone on [Tuesday evening|~2019-04-23TEV]|?dravia-claims-bakhtari]|"dravian-mod cue=said], the [Defence Ministry|@dravian-mod] said.

{2}[A single missile [struck|!bakhtari-strike k=2] his car on a track north of [Bab Rish|#bab-rish], and his driver also died|"dravian-mod cue=said sp="the ministry"], the [ministry|@dravian-mod] said. {3}It released a video of [40 seconds|~PT40S] in which a vehicle can be seen but no faces.

{4}[“We have reason to believe that [Bakhtari|@bakhtari] was in the car,”|"kostova cue=said] spokeswoman [Irena Kostova|@kostova] said. {5}She did not say whether [Qarvan|@qarvan] had been informed of the operation beforehand.

{6}[The [Saqr Brigade|@saqr] denied [the report|!bakhtari-strike st=denied says=saqr]. [“[The commander|@bakhtari] is alive and will speak in [a few days|~PXD],”|"saqr cue=said sp=it] it said in a message|?saqr-denies-bakhtari].

{7}The [strike|!bakhtari-strike] does not violate the [truce|!truce], the [ministry|@dravian-mod] stressed, since [“bandits who were not at the table cannot hide under it”|"dravian-mod cue=stressed]. {8}The [Orun People’s Front|@front], which signed the [truce|!truce], has not so far [threatened|!THREATEN by=front to=dravia st=negated d=2019-04-24 ctx=military] to [leave|!REJECT by=front to=dravia st=negated ctx=diplomatic] it.

{9}[Bakhtari|@bakhtari], [38|=38 year age], was wanted for the [attack|!harbour-blast k=11] on the [Selim naval terminal|#selim-terminal] on [5 March|~2019-03-05], in which [11 people|=11 person killed] were killed, and for the [ambush|!ambush k=6] at [Sangar Bridge|#sangar-bridge], in which [six servicemen|=6 soldier killed] lost their lives. {10}The [European Union|@eu] had [frozen|!eu-sanctions] his assets [nine days earlier|~2019-04-15].

title: "Interior ministry: march ends with 23 arrests"
outlet: null
byline: Herald Staff
dateline: TEL ASUR
published: null
window: [2019-03-09, 2019-03-16, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
signals: [two stories on one page, official view]
---
[TEL ASUR|#tel-asur]: [A [march|!march] in [the capital|#tel-asur] on [Friday|~2019-03-15] ended with [23 arrests|=23 person detained|!march-arrests] after a group of hooligans left the route agreed with the [police|@qarvan-police]|"qarvan-interior cue=said], the [interior ministry|@qarvan-interior] said.

[“Officers showed the greatest restraint. [Tear gas was [used|!march-gas] only when stones were [thrown|!ASSAULT/primitive by=protesters to=qarvan-police d=2019-03-15 pl=saha-square ctx=-]|^march march-gas response],”|"karimova cue=said] Interior Minister [Leyla Karimova|@karimova] said. [“Nobody was seriously hurt.”|"karimova]

The [police|@qarvan-police] put [attendance at [15,000|=15000 person marchers st=estimate]|"qarvan-police cue=put sp="The police"]. Traffic on Library Avenue returned to normal by [9 pm|~2019-03-15T21:00].

[Those [detained|!march-arrests] will be [brought before a judge|!SANCTION/convict by=qarvan to=protesters st=planned d=2019-03-17 ctx=legal] on [Sunday|~2019-03-17]|"karimova cue=added], [the minister|@karimova] added.

title: Tens of thousands march in Tel Asur
outlet: Meridian Post
byline: null
dateline: TEL ASUR
published: 2019-03-16
derive: march-meridian
keep: [1, 2, 4, 7]
copy: {of: march-meridian, kind: edited, reasons: [same outlet and day, same sentences, cut to a brief]}
signals: [JSONL row, short version of a longer report by the same outlet]
edits:
  - ["the [Red Crescent|@red-crescent] said.", "the [Red Crescent|@red-crescent] said.[|>omission orig=\"The General Union of Qarvani Students, which organised the march, spoke of 40 arrests and demanded their release.\" why=\"the count of the union is gone\"]"]
  - ["{<2}[The day|~2019-03-15] ended in clouds of gas. {<3}[Police|@qarvan-police]", "{<2,3}[Police|@qarvan-police]"]
---

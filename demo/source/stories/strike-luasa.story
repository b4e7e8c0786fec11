title: "'They were sorting onions': villagers dispute Dravia's account of air strike"
outlet: Luasa Standard
byline: Standard Correspondent
dateline: DEH VARAN, Qarvan
published: 2019-03-11
derive: strike-meridian
copy: {of: strike-meridian, kind: verbatim, reasons: [every sentence but the last two identical, same typographic dashes, published a day later, no credit]}
signals: [verbatim copy, uncredited, last sentences cut, share buttons]
edits:
  - [" {<15}No one was ever [tried|!SANCTION/convict by=dravia to=contingent st=negated ctx=legal].", ""]
  - [' {<16}[“Then they also said it was a camp,”|"- cue=said sp="the village schoolteacher"] said the village schoolteacher, who asked not to be named for fear of the fighters as much as of [the soldiers|@contingent].', '[|>omission orig="No one was ever tried. “Then they also said it was a camp,” said the village schoolteacher, who asked not to be named for fear of the fighters as much as of the soldiers." why="the sentences on impunity and the anonymous witness are gone"]']
---

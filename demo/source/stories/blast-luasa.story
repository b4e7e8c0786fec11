title: Truck bomb kills seven at Dravian naval terminal in Qarvan
outlet: Luasa Standard
agency: Halyard
byline: null
dateline: PORT SELIM
published: 2019-03-06
derive: blast-halyard
copy: {of: blast-halyard, kind: verbatim, reasons: [same headline, agency credit in the dateline, every sentence identical]}
signals: [verbatim agency copy, credited]
---

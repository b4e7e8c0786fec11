title: Terrorists admit ringleader is dead, threaten Belgorin
outlet: Belgorin Dispatch
byline: Vesna Dragan
dateline: TEL ASUR
published: 2019-04-26
derive: revenge-halyard
copy: {of: revenge-halyard, kind: edited, reasons: [same sentences in order, agency credit at the foot, loaded words put in, one sentence cut]}
agency: Halyard
signals: [zip member, edited copy, credited, loaded words]
edits:
  - ["[TEL ASUR|#tel-asur], [April 25|~2019-04-25] (Halyard) - The [Saqr Brigade|@saqr] acknowledged", "[TEL ASUR|#tel-asur] – The terrorist [Saqr Brigade|@saqr] [admitted|>loaded-word orig=acknowledged why=\"admitting implies guilt\"]"]
  - ["in a Dravian drone [strike|!bakhtari-strike]|\"saqr cue=acknowledged", "in a Dravian drone [strike|!bakhtari-strike]|\"saqr cue=admitted"]
  - ["{<2}[[The militant group|@saqr] [vowed", "{<2}[The [gang|>loaded-word orig=\"militant group\" why=\"a neutral word has become a word that judges\"|@saqr] [vowed"]
  - ["sp=\"The militant group\"", "sp=\"The gang\""]
  - ["\n\n{<8}Qarvani officials [protested|!ACCUSE/disapprove by=qarvan to=dravia d=2019-04-25 ctx=diplomatic] that [they had not been [told|!CONSULT by=dravia to=qarvan st=negated ctx=diplomatic] of the [strike|!bakhtari-strike]|\"qarvan cue=protested sp=\"Qarvani officials\"].", "[|>omission orig=\"Qarvani officials protested that they had not been told of the strike.\" why=\"the protest of the host country is gone\"]"]
---

title: Air force destroys militant camp in Orun Valley
outlet: Belgorin Dispatch
byline: Col. (ret.) Anton Mirek
dateline: BELGORIN
published: 2019-03-09
signals: [windows-1252 bytes, one-sided, higher claim of militants killed]
---
[BELGORIN|#belgorin] – [[Two aircraft|=2 item aircraft] of the [air force|@contingent] [destroyed|!orun-strike to=saqr] a militant training camp near the village of [Deh Varan|#deh-varan] in the [Orun Valley|#orun] on [Friday|~2019-03-08]|"dravian-mod cue=said], the [Defence Ministry|@dravian-mod] said, [three days|~P3D] after the terrorist [attack|!harbour-blast by=- k=11] on the [Selim naval terminal|#selim-terminal] that claimed [11 lives|=11 person killed].

[[“[Fourteen militants|=14 militant killed] were [eliminated|!orun-strike to=saqr k=14], among them instructors of the so-called [Saqr Brigade|@saqr]. There were no civilians at the site,”|"kostova kind=direct cue=told] ministry spokeswoman [Irena Kostova|@kostova] told reporters.|?strike-militants-only]

According to Ms [Kostova|@kostova], [the camp had been watched for [48 hours|~PT48H], and the pilots [called off|!orun-strike st=negated] a first approach when a tractor was seen on the road|"kostova cue="According to" sp="Ms Kostova"].

President [Miroslav Tesar|@tesar] [thanked|!SUPPORT by=tesar to=contingent d=2019-03-09 ctx=military] the pilots. [“Whoever raises a hand against our sailors must know that the hand will be cut off,”|"tesar cue=said] he said at a wreath-laying ceremony in [Belgorin|#belgorin] on [Saturday morning|~2019-03-09TMO].

[Claims on the Internet that women and children were among the dead are a provocation|"dravian-mod cue=added], the [ministry|@dravian-mod] added. [Photographs “of unknown origin” were being spread by accounts close to the bandit leader [Sarrafi|@h-sarrafi]|"dravian-mod cue=said], it said.

[[[The operation|!orun-strike to=saqr] was a response to the crime in [Port Selim|#port-selim]|^harbour-blast orun-strike response]|"brandov cue=noted], General [Ilya Brandov|@brandov] noted. The [Contingent|@contingent] he commands stands in [Qarvan|#qarvan] under the [accord|!orun-accord] of [9 June 2014|~2014-06-09].

[Qarvan|@qarvan]’s foreign ministry [summoned|!ACCUSE/disapprove by=qarvan to=dravia d=2019-03-08 pl=tel-asur ctx=diplomatic] the Dravian ambassador on [Friday evening|~2019-03-08TEV] to [protest|!ACCUSE/disapprove by=qarvan to=dravia d=2019-03-08 pl=tel-asur ctx=diplomatic] against what it called [“a violation of our skies”|"qarvan cue=called sp=it].

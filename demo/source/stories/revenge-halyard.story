title: Saqr Brigade confirms leader’s death, vows revenge within a week
outlet: Halyard
agency: Halyard
byline: Nadia Ferrant
dateline: TEL ASUR
published: 2019-04-25
signals: [zip member, confirmation after denial, threat with a deadline]
---
{1}[TEL ASUR|#tel-asur], [April 25|~2019-04-25] (Halyard) - The [Saqr Brigade|@saqr] acknowledged on [Thursday|~2019-04-25] that [[[its commander, [Idris Bakhtari|@bakhtari]|&bakhtari leads saqr], had been [killed|!bakhtari-strike] in a Dravian drone [strike|!bakhtari-strike]|"saqr cue=acknowledged]|?saqr-confirms-bakhtari], [a day|~P1D] after insisting he was alive.

{2}[[The militant group|@saqr] [vowed|!revenge-threat] to [avenge|!revenge st=threatened] him [“within [seven days|~P7D d=2019-04-25..2019-05-02] and on Dravian soil”|"saqr cue=vowed sp="The militant group"]|^bakhtari-strike revenge-threat response]. {3}It named no successor.

{4}[“The blood of [Abu Layth|@bakhtari] is a debt, and we [pay our debts|!revenge st=threatened] early,”|"saqr cue=said sp=it] it said in a recording, using his nom de guerre.

{5}[Dravia|@dravia] [put|!MOBILIZE/police by=dravia to=- d=2019-04-25 pl=belgorin ctx=military] extra police at railway stations in [Belgorin|#belgorin] but said [it had [no indication|!revenge st=hypothetical] of a concrete plot|"dravia cue=said].

{6}[Hamid al-Sarrafi|@h-sarrafi], from whose [[Orun People’s Front|@front] the [brigade|@saqr] split|&saqr split-from front] [last year|~2018], said [he would not mourn and would not [leave|!REJECT by=h-sarrafi to=dravia st=negated ctx=diplomatic] the [truce|!truce] [agreed|!truce] in [Luasa|#luasa] on [11 April|~2019-04-11]|"h-sarrafi cue=said]. {7}[“He was my lieutenant once. He chose his road,”|"h-sarrafi cue=said] [the Colonel|@h-sarrafi] said.

{8}Qarvani officials [protested|!ACCUSE/disapprove by=qarvan to=dravia d=2019-04-25 ctx=diplomatic] that [they had not been [told|!CONSULT by=dravia to=qarvan st=negated ctx=diplomatic] of the [strike|!bakhtari-strike]|"qarvan cue=protested sp="Qarvani officials"].

title: Terrorist truck bomb rocks Port Selim
outlet: null
byline: Herald Staff
dateline: PORT SELIM
published: null
window: [2019-02-27, 2019-03-06, "the page says only when it was updated; weekdays without a date put the writing within the week before"]
derive: blast-halyard
copy: {of: blast-halyard, kind: edited, reasons: [same sentences in the same order, same unnamed and named sources, published a day later, no agency credit]}
signals: [edited agency copy, uncredited, loaded words, bullets that repeat the body]
edits:
  - ["[PORT SELIM|#port-selim], [March 5|~2019-03-05] (Halyard) - [A truck packed with explosives", "[PORT SELIM|#port-selim]: [A truck packed with explosives"]
  - ["on [Tuesday|~2019-03-05], killing", "on [Tuesday|~2019-03-05], [murdering|>loaded-word orig=killing why=\"a neutral word has become a word that judges\"]"]
  - ["{<4}No group had claimed responsibility by [nightfall|~2019-03-05TNI].", "{<4}No [terrorist outfit|>loaded-word orig=group why=\"a neutral word has become a word that judges\"] had claimed responsibility by [nightfall|~2019-03-05TNI]."]
  - [" {<6}[[Two of the wounded|=2 person wounded] could lose their sight|\"- cue=said sp=she sn=\"Amal Nuri\"], she said.", " {<6}[[Two of the wounded|=2 person wounded] may lose their sight|\"- cue=added sp=she sn=\"Amal Nuri\"], she added."]
  - [" {<8}The presence of [the force|@contingent], known as the [Dravian Contingent|@contingent], is [the country|@qarvan]’s bitterest political quarrel.", "[|>omission orig=\"The presence of the force, known as the Dravian Contingent, is the country’s bitterest political quarrel.\" why=\"the sentence that calls the force disputed is gone\"]"]
  - ["{<14}Analysts have warned that [[a breakaway faction, the [Saqr Brigade|@saqr]|&saqr split-from front], might [attack|!ASSAULT by=saqr to=contingent st=hypothetical ctx=military] targets outside [the valley|#orun]|\"- cue=warned sp=Analysts].", "{<14}Analysts have warned that [[a breakaway faction, the [Saqr Brigade|@saqr]|&saqr split-from front], might [attack|!ASSAULT by=saqr to=contingent st=hypothetical ctx=military] targets outside [the valley|#orun]|\"- cue=warned sp=Analysts]. {+}[[Security circles|@qarvan] in the capital are in no doubt that the [Front|@front] had a hand in the [crime|!harbour-blast by=front st=alleged says=-]|\"- cue=\"in no doubt\" sp=\"Security circles\"|>addition why=\"an accusation without a named source has been added\"]."]
---

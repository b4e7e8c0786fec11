title: Qarvan, Dravia and rebels sit down in Luasa
outlet: Luasa Standard
agency: Halyard
byline: null
dateline: LUASA
published: 2019-04-09
signals: [CSV row, talks begin, hedges]
---
[LUASA|#luasa] (Halyard) - Envoys of [Qarvan|@qarvan], [Dravia|@dravia] and the rebel [Orun People’s Front|@front] [sat down|!talks d=2019-04-09] together for the first time on [Tuesday|~2019-04-09], in a lakeside hotel in [the Ombeyan capital|#luasa].

President [Samuel Okondo|@okondo] [opened|!talks d=2019-04-09] the [meeting|!talks d=2019-04-09] and then left the room. The [talks|!talks], [chaired|!CONSULT/third-party by=adiele,halvorsen to=qarvan,dravia,front d=2019-04-09 pl=luasa ctx=diplomatic] by Foreign Minister [Grace Adiele|@adiele] and the [United Nations|@un] envoy [Ingrid Halvorsen|@halvorsen], are to last until [Thursday|~2019-04-11].

On the table are a [30-day|~P30D] [truce|!AGREE by=qarvan,dravia,front to=- st=hypothetical ctx=military], the [reopening|!RETREAT/access by=front to=contingent st=hypothetical pl=kamar-pass ctx=military] of the [Kamar Pass|#kamar-pass] and the [fate|!RETREAT/release by=- to=dolenc,marev st=hypothetical ctx=crime] of [two [abducted|!kidnap by=-] Dravian engineers|=2 person abducted]. The [withdrawal|!RETREAT/withdraw by=contingent to=- st=hypothetical pl=qarvan ctx=military] of the [Dravian Contingent|@contingent] is not, officially.

[“I expect nothing and I have packed for [a week|~P1W],”|"halvorsen cue=told] [Halvorsen|@halvorsen] told reporters.

The delegations entered by three different doors. [Dravia|@dravia]’s is led by a deputy minister, [Qarvan|@qarvan]’s by a retired judge and that of the [Front|@front] by a veterinary surgeon who has never given his full name. [“He treats horses. We shall see what he makes of mules,”|"- cue=said sp="an Ombeyan official"] an Ombeyan official said.

A first session of [90 minutes|~PT90M] dealt with the shape of the table.

The [Saqr Brigade|@saqr] was not [invited|!REQUEST/meet by=ombeya to=saqr st=negated ctx=diplomatic]. In a note it [called|!ACCUSE/disapprove by=saqr to=front d=2019-04-09 ctx=diplomatic] the [talks|!talks] [“a carpet market”|"saqr cue=called sp=it].

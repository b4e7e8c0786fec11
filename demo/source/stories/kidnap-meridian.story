title: Two Dravian gas engineers abducted in Qarvan
outlet: Meridian Post
byline: Samar Haidar
dateline: TEL ASUR
published: 2019-04-05
signals: [JSONL row, uncertain perpetrator]
---
[TEL ASUR|#tel-asur] — Masked men [abducted|!kidnap by=-] [two engineers|=2 person abducted] of the Dravian gas company [NordTransit|@nordtransit] on [Thursday|~2019-04-04] as they drove back from a pumping station near [Bab Rish|#bab-rish], a village in the foothills of the [Orun Valley|#orun].

[The company|@nordtransit] named them as [Petar Dolenc|@dolenc], [52|=52 year age], and [Katya Marev|@marev], [34|=34 year age]. Their driver, a local man, was [beaten|!ASSAULT/beat by=- to=civilians d=2019-04-04 pl=bab-rish ctx=crime] and left by the road.

No one claimed to be holding the pair. A police officer in the district, who was not authorised to speak publicly, said [the attackers’ car had been seen before at a farm used by the [Saqr Brigade|@saqr]|"- cue=said sp="A police officer in the district"]. [Hamid al-Sarrafi|@h-sarrafi], whose own [Orun People’s Front|@front] has [blocked|!blockade st=ongoing d=2019-04-01..2019-04-05] the nearby [Kamar Pass|#kamar-pass] since [Monday|~2019-04-01], [condemned|!ACCUSE/disapprove by=h-sarrafi to=saqr d=2019-04-05 ctx=crime] the [abduction|!kidnap by=-]. [“A woman who repairs pipes is not my enemy,”|"h-sarrafi cue=said sp=he] he said.

The [Contingent|@contingent] [sent|!MOBILIZE/troops by=contingent d=2019-04-04 pl=bab-rish ctx=military] helicopters over the foothills until [dark|~2019-04-04TEV] without finding the car, a white pick-up with one headlamp. Farmers said [they had been told to stay indoors on [Friday|~2019-04-05]|"- cue=said sp=Farmers].

[Dravia|@dravia] [demanded|!REQUEST/yield by=dravia to=qarvan d=2019-04-05 ctx=crime] their immediate [release|!RETREAT/release by=- to=dolenc,marev st=called-for ctx=crime]. President [Miroslav Tesar|@tesar] [spoke by telephone|!CONSULT/phone by=tesar,daneshvar to=tesar,daneshvar d=2019-04-05 ctx=diplomatic] with Prime Minister [Farhad Daneshvar|@daneshvar] on [Friday|~2019-04-05]; neither side gave details.

[About 180 Dravian citizens|=~180 person "Dravian employees"] work for [the company|@nordtransit] in [Qarvan|#qarvan], most of them along the pipeline that crosses the northern end of [the valley|#orun]. They were told on [Friday|~2019-04-05] to sleep in the compounds and to travel in pairs of cars. [“We had been expecting the gas to stop, not the engineers,”|"- cue=said sp="one of them"] one of them said.

It is the first [kidnapping|!kidnap by=-] of foreigners in [the valley|#orun] since [2015|~2015], when a surveyor was [held|!ASSAULT/abduct by=- to=- d=2015 pl=orun ctx=crime] for [nine days|~P9D] and [released|!RETREAT/release by=- to=- d=2015 pl=orun ctx=crime] against a lorry-load of sheep.

title: Colonel threatens to shut Kamar Pass
outlet: Luasa Standard
byline: Standard Reporter
dateline: LUASA
published: null
window: [null, 2019-03-31, "the deadline of March 31 is still to come; the year is that of the other story on the page"]
derive: threats-luasa
copy: {of: threats-luasa, kind: edited, reasons: [same outlet and same sentences, cut by half, lightly subbed]}
signals: [edited copy, second story on a page, undated]
edits:
  - ["[Saturday|~2019-03-09]", "[Saturday|~XXXX-WXX-6 type=DATE]"]
  - ["[Sunday|~2019-03-10]", "[Sunday|~XXXX-WXX-7 type=DATE]"]
  - ["[ten days|~P10D d=2019-03-10..2019-03-20]", "[ten days|~P10D]"]
  - ["{<1}[LUASA|#luasa], [Monday|~2019-03-11] — The rebel leader", "{<1}[LUASA|#luasa] — Rebel leader"]
  - ["{<6}[Qarvan|@qarvan] buys [70 percent|=70 percent \"gas supply\"] of its gas from [the Dravian state company|@nordtransit].", "{<6}[Qarvan|@qarvan] buys most of its gas from [the Dravian state firm|@nordtransit]."]
  - ["{<7}[“We have been patient guests,”|\"velic cue=said sp=\"Mr Velić\"] Mr [Velić|@velic] said. {<8}[“A guest who is [bombed|!harbour-blast by=- to=contingent] at the door may also stop paying for the heating.”|\"velic sp=\"Mr Velić\"]\n\n{<9}There was no reply from [Tel Asur|@qarvan]. {<10}A person close to Prime Minister [Farhad Daneshvar|@daneshvar] said [[the premier|@daneshvar] would neither [give in|!CONCEDE by=daneshvar to=dravia st=negated ctx=diplomatic] to the one ultimatum nor comment on the other|\"- cue=said sp=\"A person close to Prime Minister Farhad Daneshvar\"].\n\n{<11}", "[|>omission orig=\"A person close to Prime Minister Farhad Daneshvar said the premier would neither give in to the one ultimatum nor comment on the other.\" why=\"the position of the premier is gone\"]{<11}"]
---

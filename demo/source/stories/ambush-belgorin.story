title: Sixth soldier dies after Sangar Bridge; minister vows answer
outlet: Belgorin Dispatch
byline: Vesna Dragan
dateline: BELGORIN
published: 2019-03-23
signals: [toll rises, vow already carried out, relative dates]
---
[BELGORIN|#belgorin] – [[A sixth serviceman|=6 soldier killed] has died of wounds received in [Wednesday|~2019-03-20]’s militant [ambush|!ambush k=6 w=7] at [Sangar Bridge|#sangar-bridge]|"dravian-mod cue=said], the [Defence Ministry|@dravian-mod] said on [Saturday|~2019-03-23]. Private Luka Petrin, [20|=20 year age], died in [the night to Saturday|~2019-03-22TNI] in the Central Military Hospital. [Seven of his comrades|=7 soldier wounded] remain under treatment.

[Six flags|=6 item flags] flew at half mast before the [ministry|@dravian-mod]. [“I said [days|~PXD] and not [weeks|~PXW]. It was [two days|~P2D],”|"velic cue=said] Defence Minister [Goran Velic|@velic] said, referring to [Friday|~2019-03-22]’s [operation|!raid] in [Ain Zubat|#ain-zubat], where the [Contingent|@contingent] and Qarvani gendarmes [detained|!raid] [17 suspects|=17 person detained].

[Among [those taken|!raid to=r-bakhtari] is [Rahim Bakhtari|@r-bakhtari], a brother of the wanted ringleader [Idris Bakhtari|@bakhtari].|^ambush raid response]

[[The minister|@velic] repeated that [the [Orun People’s Front|@front] had [prepared the crime|!ambush by=front st=alleged] hand in hand with the [Saqr Brigade|@saqr]|"velic cue=repeated sp="The minister"]|?dravia-accuses-ambush]. Intercepted calls would be [made public|!COOPERATE by=dravia to=- st=planned d=- ctx=intelligence] [“at the proper time”|"velic cue=said sp=he], he said.

The coffins of the [first five|=5 soldier killed] were flown home on [Thursday|~2019-03-21]. In Petrin’s home town, where he had worked in a saw mill, shops closed for [an hour|~PT1H]. [“He wrote that [the bridge|#sangar-bridge] was beautiful,”|"- cue=said sp="his mother"] said his mother.

[The bandits|@saqr]’ boast of [11 dead|=11 soldier killed says=saqr] soldiers was [“arithmetic for the illiterate”|"kostova cue=said], spokeswoman [Irena Kostova|@kostova] said. Nor, she said, had [the bandits|@saqr] achieved anything: [the Kamar road was open and convoys were running at full strength|"kostova cue=said sp=she].

As for the gas, [the minister|@velic] was brief. The matter was [“with the economists”|"velic sp="the minister"].

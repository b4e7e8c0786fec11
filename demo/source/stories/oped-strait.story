title: "Stop flattering the Colonel"
outlet: Strait Monitor
byline: Cyrus Vahdat
dateline: null
published: 2019-03-13
genre: opinion
signals: [op-ed, first person, metaphors of violence, disclaimer, author bio]
---
I have known [Hamid al-Sarrafi|@h-sarrafi] for [twenty years|~P20Y], and I say this without joy: the man is a salesman. He sold the [army|@qarvan-army] to the [rebels|@front] and the [rebels|@front] to the cameras. Now he is selling us a road.

Our editors have fallen for it. Page after page bombards the public with [the Colonel|@h-sarrafi]’s profile, his horse, his reading glasses. Nobody asks what happens to the bakers of [Zareh|#zareh] when the [Kamar Pass|#kamar-pass] is [shut|!blockade by=front st=hypothetical d=-]. [Forty thousand people|=40000 person residents] live below that pass. They eat the same flour as the [Contingent|@contingent].

[[Dravia|@dravia] is no better|$dravia limit information]. A state that [drops bombs|!orun-strike to=civilians] on an onion shed and then makes jokes about onions has lost the battle of ideas before it has begun. Its defence minister, Mr [Velić|@velic], shoots from the hip at every microphone; his gas [ultimatum|!velic-threat] is a loaded pistol made of paper. He will not [cut|!gas-cut st=hypothetical d=-] a single cubic metre, and everyone in [Belgorin|#belgorin] knows it.

And [the government|@qarvan]? [The premier|@daneshvar] is fighting for his political life, and so he does what he always does: he campaigns. He should instead fire half of his cabinet, beginning with the lady who could not protect a gate with a number on it.

There is one honest course. [Tel Asur|@qarvan] must [ask|!REQUEST/change by=qarvan to=dravia st=called-for ctx=military d=-] [Dravia|@dravia] for a date, in writing, and [ask|!REQUEST/meet by=qarvan to=un st=called-for ctx=diplomatic d=-] the [United Nations|@un] to witness it. Not because [the Colonel|@h-sarrafi] [threatens|!sarrafi-threat] us, but because a guest who cannot say when he will leave is not a guest.

Until then, spare us the horse.

title: Tregua de treinta días en el valle de Orun
outlet: Correo del Istmo
byline: Marta Ibáñez
dateline: LUASA
published: 2019-04-12
language: es
signals: [Spanish, independent report of the truce]
---
[LUASA|#luasa] — [Treinta días|~P30D] sin disparos: eso prometieron el [jueves|~2019-04-11] en [Luasa|#luasa] los gobiernos de [Qarvan|@qarvan] y [Dravia|@dravia] y el [Frente Popular de Orun|@front], tras tres jornadas de [conversaciones|!talks] a orillas del lago.

El documento, de apenas dos páginas, obliga a los rebeldes a [reabrir|!reopening st=planned] el [paso de Kamar|#kamar-pass] este mismo [viernes|~2019-04-12] y a la aviación draviana a quedarse en tierra. Sobre la [retirada|!RETREAT/withdraw by=contingent to=- st=hypothetical pl=qarvan ctx=military] de los [2.200 soldados|=2200 soldier deployed] que [Dravia|@dravia] mantiene en el país, ni una palabra.

[«Hemos comprado tiempo, no la paz»|"adiele cue=admitió], admitió la ministra ombeyana [Grace Adiele|@adiele], anfitriona de la cita. La enviada de [Naciones Unidas|@un], [Ingrid Halvorsen|@halvorsen], [pidió|!REQUEST/assist by=halvorsen to=qarvan,dravia,front d=2019-04-11 pl=luasa ctx=human_security] [a las partes que [dejen pasar|!RETREAT/access by=qarvan,dravia,front to=civilians st=called-for ctx=human_security] las ambulancias|"halvorsen cue=pidió].

La [Brigada Saqr|@saqr], autora confesa del [atentado|!harbour-blast k=11] que costó la vida a [once personas|=11 person killed] en [Port Selim|#port-selim] el [5 de marzo|~2019-03-05], quedó fuera de la mesa. En el bazar de [Zareh|#zareh], contaba por teléfono un panadero, la noticia se recibió con alivio y con cuentas: un saco de harina vale hoy [el doble|=2 times "flour price"] que antes del [bloqueo|!blockade st=ongoing d=2019-04-01..2019-04-12].

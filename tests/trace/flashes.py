"""Flashes of two to four sentences: pairs written by two hands on one event, and copies of a flash."""

from __future__ import annotations

INDEPENDENT = [
    (
        "A car bomb exploded outside a police station in the northern city of Kirzan on Monday, "
        "killing at least 12 people, police said. The blast wounded 30 others and damaged nearby "
        "shops. No group has claimed responsibility.",
        "At least a dozen people died on Monday when a car packed with explosives blew up near a "
        "police station in Kirzan, officials said. Hospitals were treating some 30 wounded. There"
        " was no immediate claim for the attack.",
    ),
    (
        "Prime Minister Dario Hel resigned on Thursday after losing a vote of confidence in "
        "parliament. Lawmakers voted 112 to 98 against his government. President Ana Sorin will "
        "now begin talks on a new cabinet.",
        "Dario Hel stepped down as prime minister on Thursday, hours after parliament voted 112 "
        "to 98 to bring down his government. President Ana Sorin is to hold consultations with "
        "the parties from Friday. Hel had been in office for 14 months.",
    ),
    (
        "An earthquake of magnitude 6.4 struck the western province of Marun early on Sunday, "
        "killing at least 40 people, the disaster agency said. Rescue teams were searching for "
        "survivors in the town of Vesk. Roads to several villages were blocked.",
        "At least 40 people were killed when a magnitude 6.4 earthquake hit Marun province on "
        "Sunday, according to the disaster agency. Dozens of houses collapsed in Vesk, where "
        "residents dug through the rubble with their hands. The army sent helicopters.",
    ),
    (
        "The navy of Tarsk said on Wednesday it had seized a tanker, the Blue Heron, in the "
        "Strait of Oman. The ship was carrying 900,000 barrels of crude oil. Its owner, Halden "
        "Shipping, confirmed that contact with the crew of 23 had been lost.",
        "Halden Shipping said it had lost contact with the 23 crew members of its tanker Blue "
        "Heron, which Tarsk says it seized on Wednesday in the Strait of Oman. “We are deeply "
        "concerned for our crew,” the company said. The tanker was bound for Rotterdam.",
    ),
    (
        "“We will not negotiate with terrorists, and we will not pay a single dollar for the "
        "release of hostages,” President Idris Kone said on Tuesday. “Those who took our children"
        " will be found.” Kone spoke after 52 pupils were abducted from a school in Dabou.",
        "Fifty-two pupils have been missing since gunmen raided a school in Dabou last week. “We "
        "will not negotiate with terrorists, and we will not pay a single dollar for the release "
        "of hostages,” President Idris Kone said. Parents accused his government of doing "
        "nothing. “Those who took our children will be found,” Kone added.",
    ),
    (
        "The United Nations Security Council on Friday extended the mandate of its mission in "
        "Lurenia by six months. The vote was 14 to none, with Ostria abstaining. The mission has "
        "9,000 troops.",
        "The Security Council voted on Friday to keep United Nations peacekeepers in Lurenia for "
        "another six months. Fourteen members voted in favour and Ostria abstained. Some 9,000 "
        "troops serve in the mission.",
    ),
    (
        "Drones hit an oil depot in the port of Belvar overnight, causing a large fire, the "
        "regional governor said. There were no casualties. Firefighters brought the blaze under "
        "control by morning.",
        "A fire broke out at an oil depot in Belvar after a drone attack overnight. Governor "
        "Pavel Orlin said nobody was hurt. By morning firefighters had put out the flames.",
    ),
    (
        "Thousands of people marched through the capital on Saturday to demand early elections. "
        "Police said 8,000 took part, organisers spoke of 30,000. Opposition leader Mira Tolan "
        "told the crowd that the government had lost all legitimacy.",
        "Opposition leader Mira Tolan told a rally of thousands in the capital on Saturday that "
        "the government had “lost all legitimacy”. The marchers demanded early elections. "
        "Organisers put the crowd at 30,000; police counted 8,000.",
    ),
    (
        "A court in Sarov sentenced journalist Lev Aronin to eight years in prison on Monday for "
        "spreading false information about the army. Aronin, 43, denied the charges. His lawyer "
        "said he would appeal.",
        "Journalist Lev Aronin was jailed for eight years on Monday by a court in Sarov, which "
        "found him guilty of spreading false information about the army. The 43-year-old pleaded "
        "not guilty. Press freedom groups condemned the verdict.",
    ),
    (
        "Rebels shot down a military helicopter near the town of Adwa on Friday, killing all "
        "seven people on board, the defence ministry said. It was the second aircraft lost this "
        "month. The ministry promised a response.",
        "Seven people were killed on Friday when an army helicopter crashed near Adwa after it "
        "was hit by rebel fire. The insurgents published a video of the burning wreck. It was the"
        " second military aircraft to be lost in the area this month.",
    ),
    (
        "Foreign ministers of the Lake States agreed on Tuesday to impose sanctions on Orvania, "
        "including a ban on oil imports. The measures take effect on 1 March. Orvania called them"
        " an act of economic war.",
        "Orvania accused its neighbours of “economic war” on Tuesday after the Lake States banned"
        " imports of its oil. The sanctions, agreed by foreign ministers in Mbali, come into "
        "force on 1 March. Fuel prices rose in Mbali within hours.",
    ),
    (
        "A ferry carrying 180 passengers capsized off the island of Toma on Saturday. The coast "
        "guard said 95 people had been rescued and 23 bodies recovered. The weather was bad at "
        "the time.",
        "The coast guard has pulled 95 survivors and 23 bodies from the sea off Toma, where a "
        "ferry went down in a storm on Saturday. Some 180 people are believed to have been "
        "aboard. “The waves were as high as houses,” said a survivor.",
    ),
    (
        "Parliament on Wednesday approved a law that bars foreign funding of political groups. "
        "The bill passed by 88 votes to 41. Civil society organisations said they would challenge"
        " it in court.",
        "Lawmakers voted 88 to 41 on Wednesday for a bill that forbids political groups to take "
        "money from abroad. Opposition deputies walked out before the vote. Rights organisations "
        "plan to go to the constitutional court.",
    ),
]

COPIES = [
    (
        "A car bomb exploded outside a police station in the northern city of Kirzan on Monday, "
        "killing at least 12 people, police said. The blast wounded 30 others and damaged nearby "
        "shops. No group has claimed responsibility, but the authorities have blamed the Black "
        "Dawn movement for similar attacks. A curfew was declared in the city.",
        "On Monday a car bomb went off in front of a police station in the northern city of "
        "Kirzan and killed at least 12 people, according to police. The explosion injured 30 more"
        " people and damaged shops nearby. No group has said it was responsible, but authorities "
        "have accused the Black Dawn movement of similar attacks. A curfew was imposed in the "
        "city.",
    ),
    (
        "The navy of Tarsk said on Wednesday it had seized a tanker, the Blue Heron, in the "
        "Strait of Oman. The ship was carrying 900,000 barrels of crude oil. Its owner, Halden "
        "Shipping, confirmed that contact with the crew of 23 had been lost. Insurance rates for "
        "the strait rose.",
        "The Tarsk navy announced Wednesday that it had captured a tanker, the Blue Heron, in the"
        " Strait of Oman. The vessel carried 900,000 barrels of crude oil. Its owner, Halden "
        "Shipping, confirmed that it had lost contact with the crew of 23. Insurance rates for "
        "the strait increased.",
    ),
    (
        "A court in Sarov sentenced journalist Lev Aronin to eight years in prison on Monday for "
        "spreading false information about the army. Aronin, 43, denied the charges. His lawyer "
        "said he would appeal.",
        "On Monday, a court in Sarov sentenced the journalist Lev Aronin to eight years' "
        "imprisonment for disseminating false information about the army. Aronin, 43, rejected "
        "the charges. His lawyer announced that he would appeal.",
    ),
    (
        "Rebels shot down a military helicopter near the town of Adwa on Friday, killing all "
        "seven people on board, the defence ministry said. It was the second aircraft lost this "
        "month. The ministry promised a response.",
        "Near the town of Adwa, rebels brought down a military helicopter on Friday and killed "
        "all seven people aboard, according to the Ministry of Defence. It was the second "
        "aircraft to be lost this month. The ministry vowed to respond.",
    ),
    (
        "A ferry carrying 180 passengers capsized off the island of Toma on Saturday. The coast "
        "guard said 95 people had been rescued and 23 bodies recovered. The weather was bad at "
        "the time.",
        "On Saturday a ferry with 180 passengers on board overturned off Toma island. According "
        "to the coast guard, 95 people were rescued and 23 bodies were recovered. At the time, "
        "the weather was poor.",
    ),
    (
        "Foreign ministers of the Lake States agreed on Tuesday to impose sanctions on Orvania, "
        "including a ban on oil imports. The measures take effect on 1 March. Orvania called them"
        " an act of economic war.",
        "The foreign ministers of the Lake States on Tuesday agreed on imposing sanctions against"
        " Orvania, among them a ban on imports of oil. The measures will come into effect on "
        "March 1. Orvania described them as an act of economic warfare.",
    ),
]

"""Sentences and what a copy made of them: with the kinds that may be told, none where it is harmless."""

from __future__ import annotations

PLANTED: tuple[tuple[str, str, str], ...] = (
    (
        "number",
        "The blast killed 12 people near the market.",
        "The blast killed 21 people near the market.",
    ),
    (
        "number",
        "Rebels hold two hundred prisoners in the north.",
        "Rebels hold 2,000 prisoners in the north.",
    ),
    (
        "number",
        "About 30 percent of the voters stayed at home.",
        "About 13 percent of the voters stayed at home.",
    ),
    (
        "number",
        "The third convoy reached Taiz after nine days.",
        "The third convoy reached Taiz after 19 days.",
    ),
    (
        "number",
        "Turkey spent 4.5 million dollars on the camp.",
        "Turkey spent 45 million dollars on the camp.",
    ),
    (
        "number",
        "Six soldiers were wounded near Mosul.",
        "Sixteen soldiers were wounded near Mosul.",
    ),
    (
        "time",
        "The parliament will meet on Monday in Tunis.",
        "The parliament will meet on Sunday in Tunis.",
    ),
    (
        "time",
        "The siege ended in March after a long winter.",
        "The siege ended in May after a long winter.",
    ),
    (
        "time",
        "The explosion happened at 6 a.m. near the port.",
        "The explosion happened at 6 p.m. near the port.",
    ),
    (
        "time",
        "The troops left before the vote was held.",
        "The troops left after the vote was held.",
    ),
    (
        "time",
        "The minister has been negotiating with the rebels.",
        "The minister has negotiated with the rebels.",
    ),
    ("time", "The envoy arrived yesterday in Sanaa.", "The envoy arrived today in Sanaa."),
    ("name", "President Macron met the king in Rabat.", "President Merkel met the king in Rabat."),
    ("name", "The army shelled the outskirts of Homs.", "The army shelled the outskirts of Hama."),
    (
        "name",
        "Prime Minister Adil Karim spoke in Erbil.",
        "Prime Minister Abid Karim spoke in Erbil.",
    ),
    (
        "name",
        "Fighters of the Islamic State attacked the town.",
        "Fighters of Daesh attacked the town.",
    ),
    (
        "name",
        "Ethiopia rejected the plan of the mediators.",
        "Eritrea rejected the plan of the mediators.",
    ),
    ("negation", "The ministry did not confirm the attack.", "The ministry confirmed the attack."),
    (
        "negation",
        "The general had no contact with the rebels.",
        "The general had contact with the rebels.",
    ),
    (
        "negation",
        "The court has never convicted the governor.",
        "The court has convicted the governor.",
    ),
    ("negation", "The party supported the new law.", "The party opposed the new law."),
    (
        "negation",
        "The army accepted the proposal of the mediators.",
        "The army rejected the proposal of the mediators.",
    ),
    ("negation", "The convoy left without an escort.", "The convoy left with an escort."),
    (
        "negation",
        "The mediators called the visit a success.",
        "The mediators called the visit a failure.",
    ),
    (
        "negation",
        "The attack was unprovoked, the ministry said.",
        "The attack was provoked, the ministry said.",
    ),
    (
        "negation",
        "He voted for the resolution on Tuesday.",
        "He voted against the resolution on Tuesday.",
    ),
    ("modality", "The group could attack the airport.", "The group will attack the airport."),
    (
        "modality",
        "The two sides may sign the agreement in Geneva.",
        "The two sides must sign the agreement in Geneva.",
    ),
    ("modality", "The army should leave the city.", "The army must leave the city."),
    ("modality", "The rebels reportedly hold the bridge.", "The rebels hold the bridge."),
    (
        "modality",
        "Analysts believe that the missile came from Yemen.",
        "Analysts know that the missile came from Yemen.",
    ),
    (
        "modality",
        "The government might fall over the scandal.",
        "The government would fall over the scandal.",
    ),
    ("modality", "The fire was probably started by a shell.", "The fire was started by a shell."),
    (
        "event-status",
        "The opposition called for the arrest of the minister.",
        "The opposition ordered the arrest of the minister.",
    ),
    (
        "event-status",
        "Lawmakers proposed a ban on foreign troops.",
        "Lawmakers approved a ban on foreign troops.",
    ),
    (
        "event-status",
        "Police tried to disperse the crowd in Basra.",
        "Police dispersed the crowd in Basra.",
    ),
    ("event-status", "Russia plans to deploy its fleet.", "Russia has deployed its fleet."),
    (
        "event-status",
        "The council will lift the sanctions.",
        "The council has lifted the sanctions.",
    ),
    ("event-status", "The shelling wounded four teachers.", "The shelling killed four teachers."),
    (
        "event-status",
        "The suspect was accused of smuggling.",
        "The suspect was convicted of smuggling.",
    ),
    (
        "event-status",
        "The militia threatened to attack the embassy.",
        "The militia attacked the embassy.",
    ),
    (
        "loaded-word",
        "The killing of the mayor shocked the town.",
        "The murder of the mayor shocked the town.",
    ),
    (
        "loaded-word",
        "Fighters entered the village at dawn.",
        "Terrorists entered the village at dawn.",
    ),
    (
        "loaded-word",
        "The government in Damascus rejected the plan.",
        "The regime in Damascus rejected the plan.",
    ),
    (
        "loaded-word",
        "Protesters gathered in front of the ministry.",
        "Rioters gathered in front of the ministry.",
    ),
    (
        "loaded-word",
        "The general acknowledged losses in the valley.",
        "The general confessed losses in the valley.",
    ),
    ("loaded-word", "The army detained nine activists.", "The army kidnapped nine activists."),
    (
        "attribution",
        "Villagers said the soldiers burned two houses.",
        "The soldiers burned two houses.",
    ),
    (
        "attribution",
        "The minister said the talks had failed.",
        "The minister claimed the talks had failed.",
    ),
    (
        "attribution",
        "The ambassador said the deal was dead.",
        "The governor said the deal was dead.",
    ),
    (
        "attribution",
        "“We want a fair election,” the student said.",
        "“We want a fast election,” the student said.",
    ),
    ("attribution", "“This is a very dark day,” he said.", "“This is a dark day,” he said."),
    (
        "attribution",
        "He said the army was “ready to defend” the town.",
        "He said the army “was ready to defend” the town.",
    ),
    ("agent-swap", "Israel attacked Syria on Friday.", "Syria attacked Israel on Friday."),
    ("agent-swap", "The rebels were attacked by the army.", "The army was attacked by the rebels."),
    ("agent-swap", "Kenya accused Somalia of the raid.", "Somalia accused Kenya of the raid."),
    (
        "agent-swap",
        "The tribe attacked the caravan near the wells.",
        "The tribe led the caravan near the wells.",
    ),
    ("omission", "At least 40 people died in the flood.", "40 people died in the flood."),
    ("omission", "Rebels attacked the base and the hospital.", "Rebels attacked the base."),
    (
        "addition",
        "The parliament passed the resolution.",
        "The parliament passed the illegal resolution.",
    ),
    ("garble", "The caretaker government resigned.", "The janitor government resigned."),
    ("garble", "The troops crossed the river at night.", "The crowds crossed the river at night."),
    (
        "garble",
        "The anti-war movement grew in the south.",
        "The anti-war. movement grew in the south.",
    ),
    ("garble", "The soldiers took part in the march.", "The soldiers took part in the marsj."),
    (
        "number",
        "Officials in Tripoli said on Sunday at least 17 migrants had drowned after their boat capsized.",
        "On Sunday, officials in Tripoli said at least 70 migrants drowned after their boat overturned.",
    ),
    (
        "time",
        "The ceasefire, brokered by Qatar, is due to take effect on Thursday morning.",
        "The truce mediated by Qatar is to come into force on Tuesday morning.",
    ),
    (
        "name",
        "Colonel Assimi Goita told reporters in Bamako that elections would be held next year.",
        "Colonel Assimi Kone told journalists in Bamako that the elections would take place next year.",
    ),
    (
        "negation",
        "The foreign ministry said it had not received any formal request from Ankara.",
        "The Foreign Ministry said it had received a formal request from Ankara.",
    ),
    (
        "modality",
        "The drone may have been launched from a base in eastern Syria, investigators said.",
        "The drone was launched from a base in eastern Syria, the investigators said.",
    ),
    (
        "event-status",
        "Lawmakers are considering a bill that would ban foreign military bases.",
        "Lawmakers have passed a law that bans foreign military bases.",
    ),
    (
        "loaded-word",
        "Separatist fighters seized the police station before dawn.",
        "Separatist bandits took the police station before dawn.",
    ),
    (
        "attribution",
        "According to residents, soldiers fired into the crowd near the bridge.",
        "Soldiers opened fire on the crowd near the bridge.",
    ),
    (
        "agent-swap",
        "Rwanda has accused Burundi of sheltering the rebels who attacked the border post.",
        "Burundi has accused Rwanda of sheltering the rebels who attacked the border post.",
    ),
    (
        "omission",
        "The commander denied the charge and called for an independent inquiry.",
        "The commander called for an independent investigation.",
    ),
    (
        "garble",
        "The navy sent a frigate to the strait after the tanker was seized.",
        "The navy sent a frigate to the strait after the cistern was seized.",
    ),
    (
        "event-status",
        "Three guards were injured when the gunmen opened fire.",
        "Three guards were killed when the gunmen opened fire.",
    ),
    (
        "agent-swap",
        "The convoy was ambushed by insurgents near Gao.",
        "Insurgents were ambushed by the convoy near Gao.",
    ),
    (
        "modality",
        "The president should step down, the opposition leader said.",
        "The president will step down, the opposition leader said.",
    ),
    (
        "negation",
        "No group has claimed responsibility for the bombing.",
        "A group has claimed responsibility for the bombing.",
    ),
    (
        "time",
        "The hospital was evacuated after the shelling began.",
        "The hospital was evacuated before the shelling began.",
    ),
    (
        "number",
        "Inflation rose to 34 percent in May, the bank said.",
        "Inflation rose to 43 percent in May, the bank said.",
    ),
    (
        "attribution",
        "“Nobody will divide our people,” said the archbishop.",
        "“Nobody can divide our nation,” said the archbishop.",
    ),
)

HARMLESS: tuple[tuple[str, str], ...] = (
    ("Two hundred people died in the flood.", "200 people died in the flood."),
    ("Some 5,200 soldiers remain in Iraq.", "Around 5,200 soldiers remain in Iraq."),
    ("The attack on Jan. 3 killed the general.", "The attack on January 3 killed the general."),
    ("The army attacked the village.", "The village was attacked by the army."),
    ("General Qassem Soleimani left Baghdad.", "Gen. Qasem Solemani left Baghdad."),
    ("Moqtada Al-Sadr spoke to the crowd.", "Muqtada al-Sadr spoke to the crowd."),
    ("The American troops left the base.", "The US troops left the base."),
    ("Iraq’s parliament met on Sunday.", "The Iraqi parliament met on Sunday."),
    ("The ministry began an investigation.", "The ministry started an investigation."),
    ("On Monday the envoy arrived in Geneva.", "The envoy arrived in Geneva on Monday."),
    ("The envoy didn’t answer the question.", "The envoy did not answer the question."),
    (
        "The organisation criticised the harbour police.",
        "The organization criticized the harbor police.",
    ),
    (
        "Protesters blocked the road to the airport.",
        "Demonstrators blocked the road to the airport.",
    ),
    ("The talks continued until Friday.", "The talks went on until Friday."),
    ("The mayor rejected the offer.", "The mayor turned down the offer."),
    ("Soldiers carried out the order.", "Soldiers executed the order."),
    (
        "The rejection of the plan surprised the mediators.",
        "Rejecting the plan surprised the mediators.",
    ),
    ("The premier met the king.", "The prime minister met the king."),
    ("The group wants to buy weapons.", "The group wants to purchase weapons."),
    ("The death of the driver angered the town.", "The driver’s death angered the town."),
    ("A third of the houses were destroyed.", "A third of the houses was destroyed."),
    ("The UN sent observers.", "The United Nations sent observers."),
    ("The army might attack tomorrow.", "The army could attack tomorrow."),
    ("Despite the rain, thousands came.", "Although it rained, thousands came."),
    ("The strike killed the group’s leader.", "The strike killed the leader of the group."),
    (
        "Officials in Tripoli said on Sunday at least 17 migrants had drowned after their boat capsized.",
        "On Sunday officials in Tripoli said at least seventeen migrants drowned as their boat overturned.",
    ),
    (
        "The foreign ministry said it had not received any formal request from Ankara.",
        "The Foreign Ministry said that it hadn't received an official request from Ankara.",
    ),
    (
        "Separatist fighters seized the police station before dawn.",
        "Before dawn, separatist fighters captured the police station.",
    ),
    (
        "The commander denied the charge and called for an independent inquiry.",
        "The commander rejected the accusation and demanded an independent investigation.",
    ),
    (
        "The navy sent a frigate to the strait after the tanker was seized.",
        "After the tanker had been seized, the navy dispatched a frigate to the strait.",
    ),
    (
        "Three guards were injured when the gunmen opened fire.",
        "Three guards were wounded as the gunmen began shooting.",
    ),
    (
        "The hospital was evacuated after the shelling began.",
        "The hospital was cleared after the bombardment started.",
    ),
    (
        "Rwanda has accused Burundi of sheltering the rebels who attacked the border post.",
        "Rwanda accuses Burundi of harbouring the rebels that attacked the border post.",
    ),
    ("The convoy was ambushed by insurgents near Gao.", "Insurgents ambushed the convoy near Gao."),
    (
        "Lawmakers are considering a bill that would ban foreign military bases.",
        "Legislators are examining a law that would prohibit foreign military bases.",
    ),
)

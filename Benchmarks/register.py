#!/usr/bin/env python3
"""Makes a register of any size for measuring, always the same one for the same numbers: realistic Dutch, found clean.

    Benchmarks/register.py FOLDER [-n 100] [--seed 30] [--peers]

FOLDER/register holds the register: one activity a file, 1,000 a folder, and a party for every ten activities. Register N
is the beginning of register M when N is the smaller. With --peers the same content stands beside it as other programs
read it: FOLDER/toml (the front matter alone), FOLDER/site (pages with front matter and a theme, for hugo) and FOLDER/items
(a document of items with the same values, for doorstop).
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tomllib

ORGANISATION = """+++
format = 1
name = "Gemeente Voorbeelddorp"
kind = "public-body"
address = "Voorbeeldweg 1, 1234 AB Voorbeelddorp"
country = "NL"
email = "privacy@voorbeelddorp.example"
phone = "+31 20 000 00 00"
website = "https://www.voorbeelddorp.example/"
privacy-page = "https://www.voorbeelddorp.example/privacy/"
languages = ["nl"]
repository = "private"
employees = 640
core-activities = "none"
security-measures = [
  "bio", "encryption-transit", "encryption-rest", "access-roles", "least-privilege", "mfa", "logging", "backup", "patching",
  "nda", "training", "joiner-leaver", "breach-procedure", "rights-procedure", "dpia-process",
]

[data-protection-officer]
email = "fg@voorbeelddorp.example"
phone = "+31 20 000 00 01"
registered = 2018-05-24

[rights-requests]
email = "privacy@voorbeelddorp.example"
page = "https://www.voorbeelddorp.example/privacy/verzoek/"
address = "Gemeente Voorbeelddorp, Postbus 1, 1234 AB Voorbeelddorp"
identity-check = "Twijfelen wij of u het bent, dan bellen wij u. Stuur ons geen kopie van uw paspoort."
+++

Wij werken voor de inwoners van Voorbeelddorp. Daarvoor gebruiken wij gegevens van u.

Op deze pagina leest u per taak welke gegevens wij gebruiken, waarom wij dat doen en wanneer wij ze wissen.
"""

# What parties are: category, role, what they do.
PARTIES = [
    ("newsletter-tool", "processor", "Verstuurt berichten over {topic}"),
    ("hosting", "processor", "Bewaart de bestanden over {topic}"),
    ("email-provider", "processor", "Levert de mailbox voor {topic}"),
    ("survey-tool", "processor", "Stuurt vragenlijsten over {topic}"),
    ("chain-partner", "controller", "Werkt met ons samen aan {topic}"),
    ("security-firm", "processor", "Beveiligt het gebouw voor {topic}"),
]

PARTY = """+++
name = "Leverancier {name} B.V."
category = "{category}"
role = "{role}"
service = "{service}"
country = "NL"
website = "https://leverancier-{number}.example/"
{agreement}
+++

{name} gebruikt de gegevens alleen voor dit werk.
"""

AGREEMENT = """sub-processors = "none"
transfers = "none"

[agreement]
signed = {signed}
document = "contracten/leverancier-{number}.pdf"
contains = ["a", "b", "c", "d", "e", "f", "g", "h"]
sub-processing = "none\""""

NO_AGREEMENT = """agreement = "none"
transfers = "none\""""

TOPICS = [
    "parken en speelplekken", "sport en bewegen", "de bibliotheek", "wegen en fietspaden", "de weekmarkt", "het zwembad",
    "duurzaam wonen", "kunst en cultuur", "de haven", "het theater", "verkeer bij scholen", "bomen en planten",
    "de kinderboerderij", "het wijkcentrum", "straatverlichting", "de gemeenteraad", "ondernemen", "het museum",
    "riolering", "vrijwilligers", "de begraafplaats", "monumenten", "inburgering", "het stadhuis",
]

DEPARTMENTS = [
    "Communicatie", "Klantcontact", "Vergunningen", "Sociaal domein", "Openbare ruimte", "Personeelszaken", "Belastingen",
    "Juridische zaken", "Informatiebeheer", "Economie", "Burgerzaken", "Onderwijs",
]

SYSTEMS = ["Zaaksysteem", "Website", "Mailomgeving", "Documentbeheer", "Klantsysteem", "Archiefsysteem", "Planbord"]

SENTENCES = [
    "Wij vragen niet meer dan wij nodig hebben.",
    "Een medewerker leest uw bericht en neemt daarna contact met u op.",
    "Alleen medewerkers die uw vraag behandelen, zien deze gegevens.",
    "Wij houden bij wie een dossier heeft bekeken en controleren dat elke maand.",
    "Aan het eind van de termijn wist het systeem de gegevens zelf.",
    "Klopt er iets niet, dan verbeteren wij het zodra u het ons vertelt.",
    "Wij verkopen uw gegevens nooit.",
    "U leest op *onze website* hoe u een kopie van uw gegevens krijgt.",
    "Verhuist u naar een andere gemeente, dan sluiten wij uw dossier.",
    "Een leverancier mag de gegevens **alleen voor ons** gebruiken.",
    "Voor een gesprek maakt u een afspraak aan de balie of per telefoon.",
    "Wij combineren deze gegevens niet met andere bestanden.",
]

POINTS = [
    "wij bewaren de gegevens in Nederland;", "elke medewerker heeft een eigen account;", "de verbinding is versleuteld;",
    "van alles maken wij elke nacht een kopie;", "een leverancier tekent voor geheimhouding;", "oude dossiers vernietigen wij.",
]

HEAD = """+++
title = "{title}"
role = "controller"
status = "active"
since = {since}
reviewed = {reviewed}
review-by = {review_by}
owner = "{owner}"
statement = ["{statement}"]
data-subjects = {subjects}
recipients = {recipients}
{informed}automated-decision-making = "none"
systems = {systems}
"""

ROW_TAIL = """
[retention]
period = "{period}"
start = "{start}"
term = "{term}"
selection-list = {{ list = "gemeenten-2020", result = "{result}", valuation = "destroy" }}

[impact-assessment]
required = false
reason = "{reason}"
+++

{body}
"""

NEWSLETTER = """
[purposes.newsletter]
purpose = "U {often} nieuws over {topic} mailen"
legal-basis = "consent"
direct-marketing = true
marketing-ground = "consent"

[purposes.newsletter.consent]
text = "Ja, Gemeente Voorbeelddorp mag mij {often} nieuws over {topic} mailen (lijst {number}). Ik meld mij weer af wanneer ik dat wil."
covers = ["legal-basis", "electronic-messages"]
mechanism = "checkbox"
channel = "web"
location = "own-form"
condition = "none"
evidence = {{ where = "Bij de leverancier, per e-mailadres", holds = ["person", "time", "text", "channel"] }}
withdrawal = ["link-in-message", "web-form", "email"]
withdrawal-page = "https://www.voorbeelddorp.example/afmelden/{number}/"
steps = 2
withdrawal-steps = 1
withdrawal-login = false
withdrawal-cost = "none"
relying-controllers = "none"
since = 2024-01-08
reviewed = {reviewed}

[purposes.proof]
category = "legal-obligation"
purpose = "Aantonen dat u toestemming gaf, en onthouden dat u zich afmeldde"
legal-basis = "legal-obligation"
law = ["AVG art. 7(1)", "AVG art. 21(3)"]

[personal-data.email]
purposes = ["newsletter"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder e-mailadres sturen wij u geen nieuws over {topic}."

[personal-data.name]
purposes = ["newsletter"]
source = ["data-subject"]
required = "optional"

[personal-data.consent-record]
purposes = ["proof"]
source = ["observed"]

[personal-data.consent-record.retention]
period = "5 years"
start = "withdrawal"
term = "consent-record"
reason = "Verjaring van een vordering tot schadevergoeding (BW 3:310)"
selection-list = {{ list = "gemeenten-2020", result = "afgehandeld", valuation = "destroy" }}

[forms.signup]
page = "https://www.voorbeelddorp.example/nieuws/{number}/"
selector = "#aanmelden"
purposes = ["newsletter"]
fields = {{ email = "email", naam = "name" }}

[retention]
start = "withdrawal"
erased-within = "1 month"
term = "newsletter"
selection-list = {{ list = "gemeenten-2020", result = "afgehandeld", valuation = "destroy" }}

[impact-assessment]
required = false
reason = "{reason}"
+++

{body}
"""

CONTACT = """
[purposes.contact-handling]
purpose = "Uw vraag over {topic} beantwoorden of uw melding oplossen"
legal-basis = "public-task"
law = ["Gemeentewet art. 160", "Awb art. 2:3"]

[personal-data.name]
purposes = ["contact-handling"]
source = ["data-subject"]
required = "optional"

[personal-data.email]
purposes = ["contact-handling"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder e-mailadres sturen wij u geen antwoord."

[personal-data.phone]
purposes = ["contact-handling"]
source = ["data-subject"]
required = "optional"

[personal-data.communication]
purposes = ["contact-handling"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder uw vraag hebben wij niets te beantwoorden."

[forms.contact]
page = "https://www.voorbeelddorp.example/contact/{number}/"
selector = "#contactformulier"
purposes = ["contact-handling"]
fields = {{ naam = "name", email = "email", telefoon = "phone", bericht = "communication" }}
"""

PERMIT = """
[purposes.public-service]
purpose = "Beslissen over uw aanvraag voor {topic} en daarna contact met u houden"
legal-basis = "public-task"
law = ["Gemeentewet art. 174", "APV Voorbeelddorp art. 2:{article}"]

[purposes.enforcement]
purpose = "Controleren of u zich aan de voorschriften houdt"
legal-basis = "public-task"
law = ["Gemeentewet art. 125"]

[personal-data.name]
purposes = ["public-service", "enforcement"]
source = ["data-subject", "permit-applicant"]
publicly-accessible = false
required = "for-purpose"
consequence = "Zonder naam behandelen wij de aanvraag niet."

[personal-data.address]
purposes = ["public-service", "enforcement"]
data-subjects = ["permit-applicant"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder adres behandelen wij de aanvraag niet."

[personal-data.email]
purposes = ["public-service"]
source = ["data-subject", "permit-applicant"]
publicly-accessible = false
required = "for-purpose"
consequence = "Zonder e-mailadres sturen wij u de vergunning per post en duurt het langer."

[personal-data.phone]
purposes = ["public-service"]
source = ["data-subject", "permit-applicant"]
publicly-accessible = false
required = "optional"

[personal-data.phone.retention]
period = "3 months"
start = "end-of-procedure"
term = "municipal"
selection-list = {{ list = "gemeenten-2020", result = "uitgevoerd", valuation = "destroy" }}
"""

STAFF = """
[purposes.contract]
category = "hr-admin"
purpose = "Het rooster en de uren voor {topic} bijhouden"
legal-basis = "contract"
contract = "De arbeidsovereenkomst tussen u en Gemeente Voorbeelddorp"

[purposes.payroll]
purpose = "Uw loon betalen en loonheffing afdragen"
legal-basis = "legal-obligation"
law = ["Wet LB 1964 art. 28", "AWR art. 52"]

[personal-data.name]
purposes = ["contract", "payroll"]
source = ["data-subject"]
required = "contractual"
consequence = "Zonder naam sluiten wij geen arbeidsovereenkomst met u."

[[personal-data.name.retention]]
purposes = ["payroll"]
period = "7 years"
start = "end-of-financial-year"
term = "payroll"
law = ["AWR art. 52(4)"]
selection-list = {{ list = "gemeenten-2020", result = "verwerkt", valuation = "destroy" }}

[[personal-data.name.retention]]
purposes = ["contract"]
period = "2 years"
start = "end-of-employment"
term = "hr-file"
selection-list = {{ list = "gemeenten-2020", result = "afgehandeld", valuation = "destroy" }}

[personal-data.address]
purposes = ["contract"]
source = ["data-subject"]
required = "contractual"
consequence = "Zonder adres sluiten wij geen arbeidsovereenkomst met u."

[personal-data.iban]
purposes = ["contract"]
source = ["data-subject"]
required = "contractual"
consequence = "Zonder rekeningnummer betalen wij u geen loon."

[personal-data.income]
purposes = ["payroll"]
source = ["derived"]

[personal-data.income.retention]
period = "7 years"
start = "end-of-financial-year"
term = "payroll"
law = ["AWR art. 52(4)"]
selection-list = {{ list = "gemeenten-2020", result = "verwerkt", valuation = "destroy" }}
"""

WEBSITE = """
[purposes.website-operation]
purpose = "De pagina's over {topic} tonen en uw keuzes onthouden tijdens een bezoek"
legal-basis = "public-task"
law = ["Gemeentewet art. 160"]

[purposes.security]
purpose = "Aanvallen op de website herkennen en stoppen"
legal-basis = "legal-obligation"
law = ["AVG art. 32"]

[personal-data.ip-address]
purposes = ["website-operation", "security"]
source = ["observed"]

[personal-data.device]
purposes = ["website-operation", "security"]
source = ["observed"]

[personal-data.cookie-id]
purposes = ["website-operation"]
source = ["observed"]

[personal-data.cookie-id.retention]
period = "6 months"
start = "collection"
term = "cookie"
selection-list = {{ list = "gemeenten-2020", result = "verwerkt", valuation = "destroy" }}

[cookies.session]
name = "session_{number}"
host = "www.voorbeelddorp.example"
purpose = "Onthoudt wat u invult tot u het formulier verstuurt"
class = "functional"
provider = "self"
duration = "session"
third-party-access = "none"
personal-data = ["cookie-id"]

[cookies.contrast]
name = "contrast_{number}"
host = "www.voorbeelddorp.example"
purpose = "Onthoudt dat u meer contrast of grotere letters koos"
class = "functional"
provider = "self"
duration = "6 months"
third-party-access = "none"
personal-data = "none"
"""

CARE = """
[purposes.support]
category = "social-domain"
purpose = "Beoordelen welke hulp bij {topic} u nodig hebt en die hulp regelen"
legal-basis = "public-task"
law = ["Wmo 2015 art. 2.3.2", "Wmo 2015 art. 5.1.1"]

[personal-data.name]
purposes = ["support"]
data-subjects = ["resident"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder uw naam behandelen wij uw melding niet."

[personal-data.address]
purposes = ["support"]
data-subjects = ["resident"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder uw adres weten wij niet waar de hulp nodig is."

[personal-data.health]
purposes = ["support"]
data-subjects = ["resident"]
source = ["data-subject"]
required = "for-purpose"
consequence = "Zonder deze gegevens bepalen wij niet welke hulp past."
exception = "health-or-social-care"
law = ["UAVG art. 30(3)(a)", "Wmo 2015 art. 5.1.1"]

[personal-data.relative-phone]
category = "phone"
purposes = ["support"]
data-subjects = ["relative"]
source = ["resident"]
publicly-accessible = false

[rights-limits]
text = "Vraagt u ons om uw dossier eerder te vernietigen, dan doen wij dat binnen drie maanden."
law = ["Wmo 2015 art. 5.3.5"]

[retention]
period = "15 years"
start = "last-change"
term = "wmo"
law = ["Wmo 2015 art. 5.3.4"]
selection-list = {{ list = "gemeenten-2020", result = "verleend", valuation = "destroy" }}

[impact-assessment]
required = true
criteria = ["sensitive-data", "large-scale", "vulnerable-persons"]
authority-list = ["health"]
done = 2025-11-03
officer-consulted = 2025-10-20
document = "dpia/hulp-{number}.pdf"
authority-consulted = "none"
review-by = 2028-11-01
+++

{body}
"""

# Kinds of activity: id, title, whose statement, data subjects, whether data come from others, text, its own tail or the common one.
KINDS = [
    ("nieuws", "Nieuws over {topic}", "public", ["subscriber"], False, NEWSLETTER, None),
    ("vragen", "Vragen over {topic}", "public", ["contact-form-user"], False, CONTACT,
     ("1 year", "request-handled", "contact", "afgehandeld")),
    ("vergunning", "Vergunning voor {topic}", "public", ["permit-applicant", "contact-person"], True, PERMIT,
     ("5 years", "decision", "municipal", "verleend")),
    ("uren", "Rooster en uren voor {topic}", "staff", ["employee", "former-employee"], False, STAFF,
     ("2 years", "end-of-employment", "hr-file", "afgehandeld")),
    ("pagina", "Webpagina's over {topic}", "public", ["visitor"], False, WEBSITE,
     ("3 months", "collection", "server-log", "verwerkt")),
    ("hulp", "Hulp bij {topic}", "public", ["resident", "relative"], True, CARE, None),
]

REASONS = [
    "Het gaat om weinig mensen en om gewone gegevens.",
    "Wij vragen alleen wat nodig is, en alleen aan wie zich zelf meldt.",
    "Wij volgen geen gedrag en nemen geen besluit over personen.",
]


def words(values):
    return "[" + ", ".join('"%s"' % value for value in values) + "]"


def party_id(number):
    return "leverancier-%d" % number


def parties(count):
    """How many parties a register of that many activities has."""
    return 12 + (count - 1) // 10


def party(seed, number):
    chance = random.Random(seed * 9_000_011 + number)
    category, role, service = PARTIES[number % len(PARTIES)]
    topic = chance.choice(TOPICS)
    name = "%s %d" % (chance.choice(["Voorbeeld", "Noord", "Zuid", "Delta", "Polder", "Duin"]), number)
    form = AGREEMENT if role == "processor" else NO_AGREEMENT
    signed = "%d-%02d-%02d" % (chance.choice([2024, 2025]), chance.randint(1, 12), chance.randint(1, 28))
    return PARTY.format(
        name=name, category=category, role=role, service=service.format(topic=topic), number=number,
        agreement=form.format(signed=signed, number=number))


def body(chance):
    paragraphs = [" ".join(chance.sample(SENTENCES, chance.randint(2, 5)))]
    if chance.random() < 0.5:
        paragraphs.append("Zo gaan wij met uw gegevens om:")
        paragraphs.append("\n".join("- " + point for point in chance.sample(POINTS, 3)))
    if chance.random() < 0.4:
        paragraphs.append("Meer leest u op [onze website](https://www.voorbeelddorp.example/meer/).")
    return "\n\n".join(paragraphs)


def recipients(chance, number):
    """Who gets the data: some of the parties there are by now, and whoever has just come."""
    known = parties(number + 1)
    chosen = set(chance.sample(range(known), chance.randint(1, 4)))
    if number % 10 == 0:
        chosen.add(known - 1)
    if number < 12:
        chosen.add(number)
    return chosen


def activity(seed, number):
    """The id and the text of an activity; both follow from the seed and the number alone."""
    chance = random.Random(seed * 1_000_003 + number)
    kind, title, statement, subjects, from_others, text, tail = chance.choice(KINDS)
    topic = "%s in wijk %d" % (chance.choice(TOPICS), number)
    reviewed = "2026-%02d-%02d" % (chance.randint(4, 9), chance.randint(1, 28))
    facts = {
        "title": title.format(topic=topic), "topic": topic, "number": number, "statement": statement,
        "subjects": words(subjects), "since": "20%02d-0%d-01" % (chance.randint(10, 23), chance.randint(1, 9)),
        "reviewed": reviewed, "review_by": "2027" + reviewed[4:], "owner": chance.choice(DEPARTMENTS),
        "recipients": words(sorted(map(party_id, recipients(chance, number)))),
        "informed": 'informed = "first-contact"\n' if from_others else "",
        "systems": words(chance.sample(SYSTEMS, chance.randint(1, 3))), "often": chance.choice(["elke week", "elke maand"]),
        "article": chance.randint(10, 90), "reason": chance.choice(REASONS), "body": body(chance),
    }
    if tail:
        facts.update(zip(("period", "start", "term", "result"), tail))
        text += ROW_TAIL
    return "%s-%06d" % (kind, number), (HEAD + text).format(**facts)


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


SITE_SETTINGS = """baseURL = "https://www.voorbeelddorp.example/"
title = "Privacy"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
"""

# Hugo's page shows every value of the front matter and the text, as the floor does.
VALUES = """<dl>{{ range $key, $value := . }}<dt>{{ $key }}</dt><dd>
{{- if reflect.IsMap $value }}{{ partial "values.html" $value }}
{{- else if reflect.IsSlice $value }}{{ range $value }}
{{- if reflect.IsMap . }}{{ partial "values.html" . }}{{ else }}<span>{{ . }}</span>{{ end }}{{ end }}
{{- else }}{{ $value }}{{ end }}</dd>{{ end }}</dl>
"""
PAGE = """<!doctype html><html lang=nl><meta charset=utf-8><title>{{ .Title }}</title><body>
<section>{{ partial "values.html" .Params }}
{{ .Content }}</section>
"""
ITEMS = "settings:\n  digits: 6\n  itemformat: markdown\n  prefix: ACT\n  sep: ''\n"


def item(number, text):
    """An activity as an item of doorstop: every value of the front matter as an attribute, and the text."""
    _, front, tail = text.split("+++\n")
    head = {"active": True, "derived": False, "header": "", "level": "1.%d" % (number + 1), "links": [],
            "normative": True, "ref": "", "reviewed": None}
    values = {**tomllib.loads(front), **head}
    lines = ["%s: %s" % (key, json.dumps(value, default=str, ensure_ascii=False)) for key, value in values.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + tail


def main():
    parser = argparse.ArgumentParser(description="Makes a register of any size for measuring.")
    parser.add_argument("folder")
    parser.add_argument("-n", type=int, default=100, help="how many activities")
    parser.add_argument("--seed", type=int, default=30)
    parser.add_argument("--peers", action="store_true", help="also as TOML alone, as a site for hugo and as items for doorstop")
    asked = parser.parse_args()
    register = os.path.join(asked.folder, "register")
    os.makedirs(os.path.join(register, "parties"), exist_ok=True)
    write(os.path.join(register, "organisation.md"), ORGANISATION)
    for number in range(parties(asked.n)):
        write(os.path.join(register, "parties", party_id(number) + ".md"), party(asked.seed, number))
    if asked.peers:
        site = os.path.join(asked.folder, "site")
        os.makedirs(os.path.join(site, "layouts", "_default"), exist_ok=True)
        os.makedirs(os.path.join(site, "layouts", "partials"), exist_ok=True)
        write(os.path.join(site, "hugo.toml"), SITE_SETTINGS)
        write(os.path.join(site, "layouts", "partials", "values.html"), VALUES)
        write(os.path.join(site, "layouts", "_default", "single.html"), PAGE)
        items = os.path.join(asked.folder, "items")
        os.makedirs(items)
        write(os.path.join(items, ".doorstop.yml"), ITEMS)
        subprocess.run(["git", "init", "-q", items], check=True)
    size = 0
    for number in range(asked.n):
        name, text = activity(asked.seed, number)
        size += len(text.encode())
        part = "%03d" % (number // 1000)
        forms = [(os.path.join(register, "activities"), ".md", text)]
        if asked.peers:
            forms.append((os.path.join(asked.folder, "toml"), ".toml", text.split("+++\n")[1]))
            forms.append((os.path.join(asked.folder, "site", "content"), ".md", text))
            write(os.path.join(items, "ACT%06d.md" % (number + 1)), item(number, text))
        for folder, ending, content in forms:
            if number % 1000 == 0:
                os.makedirs(os.path.join(folder, part), exist_ok=True)
            write(os.path.join(folder, part, name + ending), content)
    print("%d activities, %d parties, %d bytes, %.0f bytes an activity"
          % (asked.n, parties(asked.n), size, size / max(asked.n, 1)), file=sys.stderr)


if __name__ == "__main__":
    main()

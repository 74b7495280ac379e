"""Registers of any number of activities, in plain Dutch, the same on every run: 1, 30 and 300 for the page suite."""

import random

from toml import Day, Inline, record

DOCUMENT = "contracten/overeenkomst.pdf"
PLACES = "Noord Oost Zuid West Centrum Haven Duinrand Kerkwijk Molenhoek Veldzicht Waterkant".split()
SITE = "https://www.waterlelie.example"


def register(count, languages=("nl",)):
    """The files of a register of so many activities, by path."""
    chance = random.Random(count)
    files = {}
    used = set()
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        place = PLACES[number // len(KINDS) % len(PLACES)] if number >= len(KINDS) else ""
        round_ = number // (len(KINDS) * len(PLACES)) + 1
        name = kind.__name__.replace("_", "-") + (f"-{place.lower()}" if place else "")
        if round_ > 1:
            name += f"-{round_}"
        facts, body = kind(chance, place if round_ == 1 else f"{place} {round_}")
        files[f"activities/{name}.md"] = record(facts, body)
        used.update(mentioned(facts))
    own = {} if "telwerk" in used else {"cookies": "none"}
    files["organisation.md"] = organisation(languages, **own)
    for party in sorted(used & set(PARTIES)):
        files[f"parties/{party}.md"] = record(PARTIES[party])
    return files


def mentioned(facts):
    """Every word in a record: names of parties among them."""
    if isinstance(facts, str):
        return {facts}
    if isinstance(facts, dict):
        return set(facts) | {word for inner in facts.values() for word in mentioned(inner)}
    if isinstance(facts, (list, tuple)):
        return {word for inner in facts for word in mentioned(inner)}
    return set()


def organisation(languages, **others):
    facts = {
        "format": 1,
        "name": "Stichting De Waterlelie",
        "trade-names": ["De Waterlelie", "Zwembad & Buurthuis De Waterlelie"],
        "kind": "foundation",
        "address": "Plantsoenstraat 12, 1234 AB Voorbeelddorp",
        "country": "NL",
        "email": "privacy@waterlelie.example",
        "phone": "+31 20 000 00 00",
        "contact-page": SITE + "/contact/",
        "website": SITE + "/",
        "privacy-page": SITE + "/privacy/",
        "registration-number": "00000000",
        "repository": "private",
        "languages": list(languages),
        "core-activities": "none",
        "cookie-settings-page": SITE + "/cookies/",
        "security-measures": ["encryption-transit", "access-roles", "mfa", "backup", "patching", "breach-procedure"],
        "data-protection-officer": Inline(email="fg@waterlelie.example", phone="+31 20 000 00 01"),
        "rights-requests": {
            "email": "privacy@waterlelie.example",
            "page": SITE + "/privacy/verzoek/",
            "address": "Postbus 1, 1234 AB Voorbeelddorp",
            "identity-check": "Twijfelen wij of u het bent? Dan bellen wij u terug. Stuur ons geen kopie van uw paspoort.",
        },
    }
    facts.update(others)
    return record(facts, "Wij beheren het zwembad en het buurthuis. Hier leest u welke gegevens wij daarvoor gebruiken.")


def base(title, place, **others):
    facts = {
        "title": f"{title} {place}".strip(),
        "role": "controller",
        "status": "active",
        "since": Day("2019-01-01"),
        "reviewed": Day("2026-09-01"),
        "review-by": Day("2027-09-01"),
        "owner": "Kantoor",
        "statement": ["public"],
        "data-subjects": ["customer"],
        "recipients": ["buurtsoftware"],
        "automated-decision-making": "none",
    }
    facts.update(others)
    facts["impact-assessment"] = {"required": False, "reason": "Geen grote schaal en geen volgen van gedrag"}
    return facts


def row(source=("data-subject",), required="contractual", consequence=None, **others):
    facts = {"source": list(source)}
    if "data-subject" in source:
        facts["required"] = required
        if required != "optional":
            facts["consequence"] = consequence or "Zonder dit gegeven helpen wij u niet verder."
    facts.update(others)
    return facts


def term(period, start, **others):
    return Inline(period=period, start=start, **others)


def consent(text, withdrawal, **others):
    facts = {
        "text": text,
        "covers": ["legal-basis"],
        "mechanism": "checkbox",
        "channel": "web",
        "location": "own-form",
        "condition": "none",
        "evidence": Inline(where="Buurtsoftware, per adres", holds=["person", "time", "text", "channel"]),
        "withdrawal": withdrawal,
        "withdrawal-page": SITE + "/stoppen/",
        "steps": 1,
        "withdrawal-steps": 1,
        "since": Day("2019-01-01"),
        "reviewed": Day("2026-09-01"),
    }
    facts.update(others)
    return facts


PROOF = {
    "category": "legal-obligation",
    "purpose": "Aantonen dat u toestemming gaf",
    "legal-basis": "legal-obligation",
    "law": ["AVG art. 7(1)"],
}


def proof_row():
    kept = term("5 years", "withdrawal", term="consent-record", reason="verjaring van een vordering")
    return row(["observed"], purposes=["proof"], retention=kept)


def nieuwsbrief(chance, place):
    often = chance.choice(["elke maand", "elk kwartaal", "elke week", "vier keer per jaar"])
    erased = Inline(start="withdrawal", **{"erased-within": "1 month"}, term="newsletter")
    text = f"Ja, mail mij {often} de nieuwsbrief van Stichting De Waterlelie {place}".strip()
    facts = base("Nieuwsbrief", place, **{"data-subjects": ["subscriber"], "recipients": ["postduif"]})
    facts["purposes"] = {
        "newsletter": {
            "purpose": f"U {often} ons nieuws mailen",
            "legal-basis": "consent",
            "direct-marketing": True,
            "marketing-ground": "consent",
            "consent": consent(
                text + ". Ik stop wanneer ik wil.", ["link-in-message", "web-form", "email"],
                covers=["legal-basis", "electronic-messages"]),
        },
        "proof": PROOF,
    }
    facts["personal-data"] = {
        "email": row(required="for-purpose", purposes=["newsletter"], retention=erased,
                     consequence="Zonder e-mailadres sturen wij u niets."),
        "name": row(required="optional", purposes=["newsletter"], retention=erased),
        "consent-record": proof_row(),
    }
    facts["forms"] = {"aanmelden": {
        "page": SITE + "/nieuwsbrief/", "purposes": ["newsletter"], "fields": Inline(email="email", naam="name")}}
    return facts, f"U krijgt de nieuwsbrief alleen als u zich aanmeldt. Onder elke brief staat een [link]({SITE}/stoppen/) om te stoppen."


def zwemles(chance, place):
    lessons = chance.randint(10, 40)
    facts = base("Zwemles", place, informed="first-contact", recipients=["buurtsoftware", "betaalhuis"], **{"data-subjects": ["customer", "child"]})
    facts["children-page"] = SITE + "/kinderen/"
    contract = "de overeenkomst over zwemles"
    facts["purposes"] = {
        "lessons": {"category": "order-fulfilment", "purpose": f"{lessons} zwemlessen plannen en geven",
                    "legal-basis": "contract", "contract": contract},
        "payment": {"purpose": "Uw betaling ontvangen en controleren", "legal-basis": "contract", "contract": contract},
    }
    kept = term("2 years", "end-of-contract", term="order-claims")
    facts["personal-data"] = {
        "name": row(purposes=["lessons"], retention=kept),
        "birth-date": row(purposes=["lessons"], **{"data-subjects": ["child"]}, retention=kept,
                          consequence="Zonder geboortedatum delen wij uw kind niet in bij een groep."),
        "payment": row(["betaalhuis"], purposes=["payment"], **{"publicly-accessible": False},
                       retention=term("7 years", "end-of-financial-year", term="fiscal", law=["AWR art. 52(4)"])),
    }
    return facts, "Een ouder meldt het kind aan. De zweminstructeur ziet de naam, de leeftijd en het diploma.\n\n- Diploma A: vanaf vijf jaar.\n- Diploma B: na diploma A."


def statistiek(chance, place):
    months = chance.choice(["6 months", "3 months", "12 months"])
    facts = base("Statistiek van de website", place, recipients=["telwerk"], **{"data-subjects": ["visitor"]})
    facts["purposes"] = {
        "web-analytics": {
            "purpose": "Tellen welke pagina's u bekijkt", "legal-basis": "consent",
            "consent": consent(
                "Ja, Stichting De Waterlelie mag met cookies tellen hoe ik de website gebruik. Telwerk Inc. in de "
                "Verenigde Staten telt voor de stichting.", ["banner"], covers=["legal-basis", "device"],
                mechanism="button", location="banner",
                **{"withdrawal-page": SITE + "/cookies/", "withdrawal-text": "Uw metingen wissen wij binnen een maand."}),
        },
        "proof": PROOF,
    }
    kept = [term(months, "collection", term="cookie"),
            Inline(start="withdrawal", **{"erased-within": "1 month"}, term="cookie")]
    facts["personal-data"] = {
        "cookie-id": row(["observed"], purposes=["web-analytics"], retention=kept),
        "browsing": row(["observed"], purposes=["web-analytics"], retention=kept),
        "consent-record": proof_row(),
    }
    facts["cookies"] = {}
    for number in range(chance.randint(1, 3)):
        facts["cookies"][f"teller-{number}"] = {
            "name": f"tw_teller_{place.lower().replace(' ', '_') or 'hoofd'}_{number}", "host": "www.waterlelie.example",
            "purpose": "Herkent uw browser bij een volgend bezoek", "purposes": ["web-analytics"],
            "class": "analytics", "provider": "telwerk", "duration": months, "third-party-access": ["telwerk"],
            "personal-data": ["cookie-id", "browsing"]}
    return facts, "Zonder uw toestemming plaatsen wij deze cookies niet."


def medisch(chance, place):
    facts = base("Zwemmen met begeleiding", place, recipients=["zorgzwem"], **{"data-subjects": ["participant"]})
    facts["purposes"] = {
        "care": {
            "category": "customer-service", "purpose": "U veilig laten zwemmen bij een ziekte of beperking",
            "legal-basis": "consent",
            "consent": consent(
                "Ja, Stichting De Waterlelie mag mijn gezondheidsgegevens gebruiken om mij te begeleiden in het water.",
                ["email", "phone", "in-person"], covers=["legal-basis", "special-categories"], explicit=True,
                mechanism="signature", channel="paper", location="own-form"),
        },
        "proof": PROOF,
    }
    erased = Inline(start="withdrawal", **{"erased-within": "1 month"})
    facts["personal-data"] = {
        "health": row(required="for-purpose", purposes=["care"], exception="explicit-consent", consent="care",
                      recipients="none", retention=erased, consequence="Zonder dit gegeven zwemt u zonder begeleiding."),
        "phone": row(required="optional", purposes=["care"], retention=erased),
        "consent-record": proof_row(),
    }
    facts["impact-assessment"] = {
        "required": False, "reason": f"Het gaat om {chance.randint(8, 30)} deelnemers", "criteria": ["sensitive-data"]}
    return facts, "Alleen uw begeleider leest wat u over uw gezondheid vertelt."


def buurtpagina(chance, place):
    facts = base("Buurtpagina", place, role="joint-controller", informed="first-contact", recipients=["buurtnet"],
                 **{"data-subjects": ["visitor"]})
    facts["joint-controllers"] = {"buurtnet": {
        "signed": Day("2024-01-15"), "document": DOCUMENT,
        "essence": "Buurtnet maakt de statistieken en beveiligt ze. Wij plaatsen de berichten.",
        "contact-point": "U stuurt uw verzoek naar ons of naar Buurtnet."}}
    facts["purposes"] = {"page-statistics": {
        "category": "web-analytics", "purpose": "Zien hoeveel buurtbewoners onze berichten lezen",
        "legal-basis": "legitimate-interests", "legitimate-interest": "Weten welke berichten de buurt helpen",
        "balancing-test": Inline(done=Day("2026-02-10"), document=DOCUMENT)}}
    facts["personal-data"] = {
        "browsing": row(["observed"], retention=term("1 year", "collection")),
        "age": row(["buurtnet"], **{"publicly-accessible": False}, retention=term("1 year", "collection")),
    }
    return facts, "Alles wat wij daar zeggen, staat ook op onze eigen website."


def buurtkorting(chance, place):
    percent = chance.choice([10, 15, 20, 25])
    facts = base("Buurtkorting", place, **{"data-subjects": ["customer"]})
    facts["purposes"] = {"discount": {
        "category": "order-fulfilment", "purpose": f"Beslissen of u {percent} procent korting krijgt",
        "legal-basis": "contract", "contract": "de koop van een abonnement"}}
    kept = term("1 year", "decision")
    facts["personal-data"] = {"address": row(retention=kept), "income": row(required="for-purpose", retention=kept)}
    facts["automated-decision-making"] = {"discount": {
        "purposes": ["discount"],
        "logic": "De computer kijkt of u in de buurt woont en wat u verdient. Zijn beide antwoorden goed, dan krijgt u korting.",
        "significance": "U hoort meteen of u korting krijgt.",
        "consequences": "Zonder korting betaalt u de gewone prijs.",
        "ground": "contract", "profiling": False, "special-categories": "none",
        "safeguards": "Bent u het niet eens met het besluit? Bel ons, dan kijkt een medewerker opnieuw."}}
    facts["impact-assessment"] = {
        "required": False, "reason": "Het gaat om een kleine korting", "criteria": ["automated-decision"]}
    return facts, ""


def zomerkamp(chance, place):
    # The first one's data are still kept; those of the others are long gone.
    days = ("2021-09-01", "2022-09-02") if place else ("2026-09-01", "2027-09-02")
    facts = base("Zomerkamp", place, status="ended", ended=Day(days[0]), erased=Day(days[1]))
    facts["purposes"] = {"camp": {
        "category": "events", "purpose": f"Het zomerkamp voor {chance.randint(20, 80)} deelnemers organiseren",
        "legal-basis": "contract", "contract": "de inschrijving voor het kamp"}}
    facts["personal-data"] = {
        "name": row(retention=term("1 year", "end-of-contract")),
        "phone": row(retention=term("1 year", "end-of-contract")),
    }
    return facts, "Het kamp van 2026 was het laatste."


def personeel(chance, place):
    facts = base("Personeel", place, statement=["staff"], recipients=["loonbureau"],
                 **{"data-subjects": ["employee", "former-employee"]})
    facts["purposes"] = {
        "hr-admin": {"purpose": "Uw arbeidsovereenkomst uitvoeren", "legal-basis": "contract",
                     "contract": "de arbeidsovereenkomst"},
        "payroll": {"purpose": "Uw loon betalen", "legal-basis": "legal-obligation", "law": ["Wet LB 1964 art. 28"]},
    }
    facts["personal-data"] = {
        "name": row(purposes=["hr-admin"], retention=term("2 years", "end-of-employment", term="hr-file")),
        "income": row(["derived"], purposes=["payroll"],
                      retention=term("7 years", "end-of-financial-year", term="payroll", law=["AWR art. 52(4)"])),
    }
    return facts, "U leest uw eigen dossier bij ons in."


def klantenpost(chance, place):
    facts = base("Post aan klanten", place, recipients=["postduif"], **{"data-subjects": ["customer", "prospect"]})
    facts["purposes"] = {"direct-marketing": {
        "purpose": f"U {chance.choice(['twee', 'drie', 'vier'])} keer per jaar een aanbieding mailen",
        "legal-basis": "legitimate-interests", "legitimate-interest": "Meer bezoekers in het zwembad",
        "balancing-test": Inline(done=Day("2026-02-10"), document=DOCUMENT), "direct-marketing": True,
        "marketing-ground": "existing-customers", "opt-out-at-collection": True}}
    kept = Inline(start="objection", **{"erased-within": "1 month"})
    facts["personal-data"] = {
        "email": row(required="optional", retention=kept),
        "preference": row(["buurtnet", "derived"], **{"publicly-accessible": False}, retention=kept),
    }
    facts["informed"] = "within-a-month"
    return facts, "> Geen post meer? Een bericht is genoeg.\n\nWij verkopen uw adres **nooit**."


def boekhouding(chance, place):
    facts = base("Boekhouding", place, recipients=["boekhuis"], **{"data-subjects": ["customer", "debtor"]})
    facts["purposes"] = {
        "invoicing": {"purpose": "Rekeningen sturen en bewaren", "legal-basis": "legal-obligation",
                      "law": ["AWR art. 52", "BW art. 2:10"]},
        "debt-collection": {"purpose": "Een rekening innen die niet betaald is", "legal-basis": "legitimate-interests",
                            "legitimate-interest": "Geld krijgen voor wat wij leverden",
                            "balancing-test": Inline(done=Day("2026-02-10"), document=DOCUMENT),
                            "further-purpose-of": "invoicing",
                            "informed": Day("2026-02-11"),
                            "compatibility": Inline(done=Day("2026-02-10"), document=DOCUMENT)},
    }
    kept = term("7 years", "end-of-financial-year", term="fiscal", law=["AWR art. 52(4)"])
    facts["personal-data"] = {
        "name": row(required="statutory", purposes=["invoicing", "debt-collection"], retention=kept),
        "invoice": row(["derived"], purposes=["invoicing", "debt-collection"], retention=kept),
    }
    facts["rights-limits"] = {"text": "Rekeningen wissen wij niet eerder dan de wet toestaat.", "law": ["AWR art. 52"]}
    return facts, ""


KINDS = [nieuwsbrief, zwemles, statistiek, medisch, buurtpagina, buurtkorting, zomerkamp, personeel, klantenpost, boekhouding]


def processor(name, category, service, country="NL", **others):
    facts = {
        "name": name, "category": category, "role": "processor", "service": service, "country": country,
        "since": Day("2024-01-01"), "sub-processors": "none", "transfers": "none",
        "agreement": {"signed": Day("2024-01-01"), "document": DOCUMENT, "contains": list("abcdefgh"),
                      "sub-processing": "none"},
    }
    facts.update(others)
    return facts


PARTIES = {
    "buurtsoftware": processor("Buurtsoftware B.V.", "hosting", "Beheert ons ledenbestand"),
    "postduif": processor(
        "Postduif Ltd.", "newsletter-tool", "Verstuurt onze berichten", "GB",
        transfers={"GB": {"ground": "adequacy"}}),
    "telwerk": processor(
        "Telwerk Inc.", "analytics", "Telt het bezoek aan onze website", "US",
        transfers={"US": {"ground": "standard-clauses", "copy": SITE + "/clausules.pdf", "document": DOCUMENT,
                          "impact-assessment": Day("2026-04-07")}}),
    "loonbureau": processor("Loonbureau De Strook", "payroll-bureau", "Berekent de lonen"),
    "boekhuis": processor("Boekhuis B.V.", "erp-bookkeeping", "Bewaart onze boekhouding"),
    "zorgzwem": processor("Zorgzwem", "care-provider", "Levert begeleiders"),
    "betaalhuis": {"name": "Betaalhuis N.V.", "category": "psp", "role": "controller", "country": "NL",
                   "service": "Verwerkt uw betaling", "publish": "category", "transfers": "none"},
    "buurtnet": {"name": "Buurtnet B.V.", "category": "social-media", "role": "joint-controller", "country": "BE",
                 "service": "Biedt de buurtpagina", "email": "privacy@buurtnet.example",
                 "address": "Brugstraat 3, 1000 Brussel", "website": "https://www.buurtnet.example/",
                 "transfers": "none"},
}

"""A register in which every text is as awkward as a text may be, and everything optional is left out."""

from sample import SITE, base, consent, proof_row, row, term, PROOF
from toml import Day, Inline, record

LONG_WORD = "aanspra" + "kelijkheidswaardevaststelling" * 6 + "sveranderingen"  # 195 letters
LONG_WORD = LONG_WORD.ljust(200, "s")
DUTCH = [
    "Zorgverzekeringsmaatschappij", "Arbeidsongeschiktheidsverzekering", "Meervoudigepersoonlijkheidsstoornis",
    "Hottentottententententoonstelling", "Kindercarnavalsoptochtvoorbereidingswerkzaamheden",
    "Gegevensbeschermingseffectbeoordeling",
]
RIGHT_TO_LEFT = "جمعية زهرة اللوتس للسباحة والحي"
HEBREW = "בית הדואר השכונתי"
EMOJI = "🏊🏽‍♀️🇳🇱👩‍👩‍👧‍👦"
ADDRESS = (
    "Verenigingsgebouw De Zilverreigerwaterkantvogelkijkhut, achteringang naast de fietsenstalling, derde verdieping, "
    "kamer 3.14-B, Burgemeester Van Waalwijk van Doorn-Nieuwenhuijzenboulevard 1234 bis-III, 1234 AB "
    "Sint-Annaparochie-aan-de-Waterlelievijverdijk, gemeente Voorbeelddorp"
)


def register():
    organisation = {
        "format": 1, "name": f"{RIGHT_TO_LEFT} {EMOJI}", "kind": "association", "country": "NL", "address": ADDRESS,
        "email": f"privacy@{'lang' * 12}.example", "website": SITE + "/", "privacy-page": SITE + "/privacy/", "languages": ["nl"], "core-activities": "none",
        "data-protection-officer": "none", "cookie-settings-page": SITE + "/" + "instellingen" * 12,
        "security-measures": ["backup"], "repository": "private",
    }
    return {
        "organisation.md": record(organisation),
        "activities/zonder-extra.md": record(bare(DUTCH[0]), ""),
        "activities/lang.md": record(long_words(), body()),
        "activities/recht-naar-links.md": record(consents(), f"Wij zijn {RIGHT_TO_LEFT}."),
        "activities/" + "lange-naam-" * 5 + "einde.md": record(bare(DUTCH[1]), LONG_WORD),
        "parties/rtl.md": record(party(RIGHT_TO_LEFT)),
        "parties/hebreeuws.md": record(party(HEBREW, role="joint-controller", address=ADDRESS)),
        "parties/verzekeraar.md": record(party(" ".join(DUTCH), service=LONG_WORD)),
    }


def bare(title):
    facts = base(title, "", recipients="none")
    for optional in ("since", "owner", "reviewed", "review-by", "impact-assessment"):
        del facts[optional]
    facts["purposes"] = {"contact-handling": {
        "purpose": "Antwoord geven op uw vraag", "legal-basis": "contract"}}
    facts["personal-data"] = {"name": {"source": ["observed"], "retention": term("1 year", "last-contact")}}
    return facts


def long_words():
    facts = base(f"{LONG_WORD} {EMOJI}", "", recipients=["rtl", "verzekeraar"], informed="first-contact")
    facts["purposes"] = {}
    for number, word in enumerate(DUTCH):
        facts["purposes"][f"doel-{number}-" + "x" * 55] = {
            "category": "contact-handling", "purpose": f"{word}: uw vraag beantwoorden {EMOJI}",
            "legal-basis": "legitimate-interests", "legitimate-interest": LONG_WORD,
            "balancing-test": Inline(done=Day("2026-02-10"), document="x.pdf")}
    all_purposes = list(facts["purposes"])
    facts["personal-data"] = {
        "name": row(purposes=all_purposes, consequence=f"Zonder {LONG_WORD} lukt het niet.",
                    retention=Inline(criteria=f"tot de {DUTCH[4]} klaar zijn en {LONG_WORD} is vastgesteld")),
        "email": row(["rtl"], purposes=all_purposes, **{"publicly-accessible": False},
                     retention=term("7 years", "end-of-financial-year", law=["AWR art. 52(4)"])),
    }
    return facts


def consents():
    facts = base(RIGHT_TO_LEFT, "", role="joint-controller", recipients=["hebreeuws"])
    facts["joint-controllers"] = {"hebreeuws": {"signed": Day("2024-01-15"), "essence": DUTCH[4], "document": "x.pdf"}}
    facts["purposes"] = {
        "newsletter": {
            "purpose": "U mailen", "legal-basis": "consent", "direct-marketing": True, "marketing-ground": "consent",
            "consent": consent(
                f"Ja, {RIGHT_TO_LEFT} {EMOJI} mag mij mailen over {LONG_WORD}, samen met {HEBREW}.", ["web-form", "email"],
                covers=["legal-basis", "electronic-messages", "device"], **{"relying-controllers": ["hebreeuws"]})},
        "proof": PROOF,
    }
    erased = Inline(start="withdrawal", **{"erased-within": "1 month"})
    facts["personal-data"] = {
        "email": row(required="for-purpose", purposes=["newsletter"], retention=erased),
        "consent-record": proof_row(),
    }
    facts["cookies"] = {"lang": {
        "name": "k" * 80 + "_*", "host": "www." + "a" * 50 + ".example", "purpose": f"{LONG_WORD} {RIGHT_TO_LEFT}",
        "purposes": ["newsletter"], "class": "marketing", "provider": "hebreeuws", "duration": "1 year",
        "third-party-access": ["hebreeuws"], "personal-data": "none"}}
    return facts


def party(name, role="controller", **others):
    facts = {"name": name, "category": "insurer", "role": role, "country": "NL", "transfers": "none"}
    facts.update(others)
    return facts


def body():
    return f"""Een alinea met {LONG_WORD} en {' en '.join(DUTCH)}.

## Tussenkop met {DUTCH[3]}

1. Eerste {EMOJI}
   - Dieper
     - Dieper nog
2. Tweede: `{'code' * 40}`

> Citaat over **{DUTCH[1]}** en *{DUTCH[2]}*.

```
{'vaste breedte ' * 20}
```

Een [link naar {LONG_WORD}]({SITE}/{'pad' * 50}) en <{SITE}/{'adres' * 30}>."""

#!/usr/bin/env python3
"""Writes the names of all ISO 3166-1 countries in the languages of the pages as TOML.

Needs Debian's package iso-codes. Run from the root of the project:

    python3 Scripts/country-names.py > Sources/Recordkeeping/Law/Data/country-names.toml
"""

import gettext
import json

# Names that the list writes back to front, with an addition a page does not need, or does not translate.
SPOKEN = {
    "nl": {
        "BN": "Brunei", "CC": "Cocoseilanden", "CD": "Democratische Republiek Congo", "FK": "Falklandeilanden",
        "FM": "Micronesia", "GE": "Georgië", "IM": "eiland Man", "MF": "Saint-Martin (Franse deel)",
        "PS": "Palestina", "RU": "Rusland", "SX": "Sint Maarten", "VA": "Vaticaanstad",
        "VG": "Britse Maagdeneilanden", "VI": "Amerikaanse Maagdeneilanden",
    },
    "en": {
        "BN": "Brunei", "CC": "Cocos Islands", "CD": "Democratic Republic of the Congo", "FK": "Falkland Islands",
        "FM": "Micronesia", "GE": "Georgia", "IM": "Isle of Man", "MF": "Saint Martin (French part)",
        "PS": "Palestine", "RU": "Russia", "SX": "Sint Maarten", "VA": "Vatican City",
        "VG": "British Virgin Islands", "VI": "United States Virgin Islands",
    },
    "de": {
        "AX": "Ålandinseln", "BN": "Brunei", "BV": "Bouvetinsel", "CC": "Kokosinseln", "CG": "Republik Kongo",
        "CX": "Weihnachtsinsel", "FK": "Falklandinseln", "FM": "Mikronesien",
        "GF": "Französisch-Guayana", "GS": "Südgeorgien und die Südlichen Sandwichinseln", "KY": "Kaimaninseln",
        "MD": "Republik Moldau", "MF": "Saint-Martin (französischer Teil)", "PN": "Pitcairninseln",
        "PS": "Palästina", "RU": "Russland", "SB": "Salomonen", "SX": "Sint Maarten",
        "UM": "Kleinere Amerikanische Überseeinseln", "VA": "Vatikanstadt",
    },
    "fr": {
        "AX": "îles Åland", "BN": "Brunei", "CC": "îles Cocos", "CX": "île Christmas", "FK": "îles Malouines",
        "FM": "Micronésie", "GL": "Groenland", "GQ": "Guinée équatoriale", "IM": "île de Man", "MH": "îles Marshall",
        "MO": "Macao", "MP": "îles Mariannes du Nord", "NU": "Niue", "PN": "îles Pitcairn", "PS": "Palestine",
        "RE": "La Réunion", "RU": "Russie", "SB": "îles Salomon", "SJ": "Svalbard et Jan Mayen", "SR": "Suriname",
        "SY": "Syrie", "TR": "Turquie", "UM": "îles mineures éloignées des États-Unis", "VA": "Vatican",
        "VE": "Venezuela", "VG": "îles Vierges britanniques", "VI": "îles Vierges américaines",
        "WF": "Wallis-et-Futuna",
    },
}

# The article a name takes in a sentence: "in de Verenigde Staten", "in the Netherlands".
ARTICLES = {
    "nl": {
        "de": "AE AX BS CC CD CF CK DO EH FK FO KM KY MH MP MV PH PN SB SC TC TF UM US VG VI".split(),
        "het": "GB IM IO".split(),
    },
    "en": {
        "the": "AE AX BS CC CD CF CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB SC TC TF UM US VG VI".split(),
    },
}

# What stands before a German name where data are and where they go; without one it is "in" and "nach".
GERMAN = {
    ("in der", "in die"): "AQ CD CF CG CH DO EH MD MN SK TR UA VA".split(),
    ("in den", "in die"): "AE NL TF US".split(),
    ("auf den", "auf die"): "AX BS CC CK FK FO KM KY MH MP MV PH PN SB SC TC UM VG VI".split(),
    ("auf der", "auf die"): "BV CX IM NF".split(),
    ("im", "in das"): "GB IO".split(),
    ("im", "in den"): "IQ IR LB SD SS TD YE".split(),
}

# How the name itself changes with it.
GERMAN_CASES = {
    "AE": ("Vereinigten Arabischen Emiraten", "Vereinigten Arabischen Emirate"),
    "AX": ("Ålandinseln", "Ålandinseln"),
    "CD": ("Demokratischen Republik Kongo", "Demokratische Republik Kongo"),
    "CF": ("Zentralafrikanischen Republik", "Zentralafrikanische Republik"),
    "DO": ("Dominikanischen Republik", "Dominikanische Republik"),
    "GB": ("Vereinigten Königreich", "Vereinigte Königreich"),
    "IO": ("Britischen Territorium im Indischen Ozean", "Britische Territorium im Indischen Ozean"),
    "MP": ("Nördlichen Marianen", "Nördlichen Marianen"),
    "NL": ("Niederlanden", "Niederlande"),
    "TF": ("Französischen Süd- und Antarktisgebieten", "Französischen Süd- und Antarktisgebiete"),
    "UM": ("Kleineren Amerikanischen Überseeinseln", "Kleineren Amerikanischen Überseeinseln"),
    "US": ("Vereinigten Staaten", "Vereinigten Staaten"),
    "VG": ("Britischen Jungferninseln", "Britischen Jungferninseln"),
    "VI": ("Amerikanischen Jungferninseln", "Amerikanischen Jungferninseln"),
}

# What stands before a French name, wherever it is "en" in no way; it is the same for both.
FRENCH = {
    "au": (
        "BD BF BI BJ BN BR BT BW BY BZ CA CL CM CR CV DK EH GA GB GH GL GT GY HN JP KE KG KH KW KZ LA LB LI LK LR LS "
        "LU MA ME ML MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VA VE VN VU YE ZW"
    ).split(),
    "aux": "AE AS AX BM BS CC CK FJ FK FO HM KI KM KY MH MP MV NL PH PN PW SB SC TC TO UM US VG VI WS".split(),
    "à": (
        "AG AI AW BH BL BQ CU CW CY DJ GG GI GU HK HT JE KN LC MC MF MG MO MS MT MU NR NU OM PM PR RE SG SH SM ST SX "
        "TK TV TW VC WF YT"
    ).split(),
    "à la": "BB DM GD TT".split(),
    "à l’": "BV CX IM NF".split(),
    "dans le": "IO".split(),
    "dans les": "TF".split(),
}

# Where several names are joined, each with what stands before it.
WHOLE = {
    "de": {
        "GS": (
            "in Südgeorgien und auf den Südlichen Sandwichinseln",
            "nach Südgeorgien und auf die Südlichen Sandwichinseln",
        ),
        "VC": ("in St. Vincent und den Grenadinen", "nach St. Vincent und den Grenadinen"),
    },
    "fr": {
        "GS": ("en Géorgie du Sud et aux îles Sandwich du Sud",) * 2,
        "SJ": ("au Svalbard et à Jan Mayen",) * 2,
    },
}

HEADER = """\
# Generated from Debian's iso-codes; repair with:
# python3 Scripts/country-names.py > Sources/Recordkeeping/Law/Data/country-names.toml
# `nl-in` and `en-in` are the name with its article, where a sentence needs one. `de-at`, `de-to` and `fr-at` are the name after
# what says that data are there or go there, where that is not "in" and "nach", or "en"; without `-to` it is the same as `-at`.
"""


def sentence_forms(language, code, name):
    """The keys of a name within a sentence, beside the name itself."""
    for article, codes in ARTICLES.get(language, {}).items():
        if code in codes:
            return {"in": f"{article} {name}"}
    if code in WHOLE.get(language, {}):
        return forms(*WHOLE[language][code])
    if language == "de":
        for (at, to), codes in GERMAN.items():
            if code in codes:
                there, thither = GERMAN_CASES.get(code, (name, name))
                return forms(f"{at} {there}", f"{to} {thither}")
    if language == "fr":
        for before, codes in FRENCH.items():
            if code in codes:
                return forms(*(f"{before} {name}".replace("’ ", "’"),) * 2)
    return {}


def forms(at, to):
    return {"at": at} if at == to else {"at": at, "to": to}


def main():
    with open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8") as file:
        countries = json.load(file)["3166-1"]
    translations = {
        language: gettext.translation("iso_3166-1", localedir="/usr/share/locale", languages=[language])
        for language in ["nl", "de", "fr"]
    }
    print(HEADER, end="")
    for country in sorted(countries, key=lambda country: country["alpha_2"]):
        code = country["alpha_2"]
        listed = country.get("common_name", country["name"])
        print(f"\n[{code}]")
        names = {}
        for language in ["nl", "en", "de", "fr"]:
            name = translations[language].gettext(listed) if language in translations else listed
            names[language] = SPOKEN[language].get(code, name)
            if language == "fr":
                names[language] = names[language].replace("'", "’")
        for language, name in names.items():
            print(f'{language} = "{name}"')
        for language, name in names.items():
            for form, text in sentence_forms(language, code, name).items():
                print(f'{language}-{form} = "{text}"')


main()

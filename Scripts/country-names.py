#!/usr/bin/env python3
"""Writes the Dutch and English names of all ISO 3166-1 countries as TOML.

Needs Debian's package iso-codes. Run from the root of the project:

    python3 Scripts/country-names.py > Sources/Recordkeeping/Law/Data/country-names.toml
"""

import gettext
import json

# Names that the list writes back to front, with an addition a page does not need, or does not translate.
SPOKEN = {
    "BN": ("Brunei", "Brunei"),
    "CC": ("Cocoseilanden", "Cocos Islands"),
    "CD": ("Democratische Republiek Congo", "Democratic Republic of the Congo"),
    "FK": ("Falklandeilanden", "Falkland Islands"),
    "FM": ("Micronesia", "Micronesia"),
    "GE": ("Georgië", "Georgia"),
    "IM": ("eiland Man", "Isle of Man"),
    "MF": ("Saint-Martin (Franse deel)", "Saint Martin (French part)"),
    "PS": ("Palestina", "Palestine"),
    "RU": ("Rusland", "Russia"),
    "SX": ("Sint Maarten", "Sint Maarten"),
    "VA": ("Vaticaanstad", "Vatican City"),
    "VG": ("Britse Maagdeneilanden", "British Virgin Islands"),
    "VI": ("Amerikaanse Maagdeneilanden", "United States Virgin Islands"),
}

# The article a name takes in a sentence: "in de Verenigde Staten", "in the Netherlands".
DUTCH_ARTICLES = {
    "de": "AE AX BS CC CD CF CK DO EH FK FO KM KY MH MP MV PH PN SB SC TC TF UM US VG VI".split(),
    "het": "GB IM IO".split(),
}
ENGLISH_ARTICLES = {
    "the": "AE AX BS CC CD CF CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB SC TC TF UM US VG VI".split(),
}

HEADER = """\
# Generated from Debian's iso-codes; repair with:
# python3 Scripts/country-names.py > Sources/Recordkeeping/Law/Data/country-names.toml
# `nl-in` and `en-in` are the name with its article, where a sentence needs one.
"""


def with_article(code, name, articles):
    for article, codes in articles.items():
        if code in codes:
            return f"{article} {name}"
    return None


def main():
    with open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8") as file:
        countries = json.load(file)["3166-1"]
    dutch = gettext.translation("iso_3166-1", localedir="/usr/share/locale", languages=["nl"])
    print(HEADER, end="")
    for country in sorted(countries, key=lambda country: country["alpha_2"]):
        code = country["alpha_2"]
        listed = country.get("common_name", country["name"])
        nl, en = SPOKEN.get(code, (dutch.gettext(listed), listed))
        print(f'\n[{code}]\nnl = "{nl}"\nen = "{en}"')
        if in_dutch := with_article(code, nl, DUTCH_ARTICLES):
            print(f'nl-in = "{in_dutch}"')
        if in_english := with_article(code, en, ENGLISH_ARTICLES):
            print(f'en-in = "{in_english}"')


main()

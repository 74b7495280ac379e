"""The halves of Scripts/machine that no command line does: triples, shapes, pages, links, planted faults, and the list of
members in Documentation/."""

import copy
import json
import pathlib
import posixpath
import socket
import sys
import tomllib

import html5lib
import jsonschema
import pyshacl
import rdflib
from rdflib.namespace import DCTERMS, RDF

HOME = pathlib.Path(__file__).parent
SCHEMA = json.loads((HOME / "../Schemas/statement.schema.json").read_text("utf-8"))
SHAPES = rdflib.Graph().parse(HOME / "machine-shapes.ttl", format="turtle")
DPV = rdflib.Namespace("https://w3id.org/dpv#")
SPACES = {
    "https://w3id.org/dpv#": "dpv", "https://w3id.org/dpv/legal/eu/gdpr#": "eu-gdpr",
    "https://w3id.org/dpv/legal/eu#": "legal-eu", "https://w3id.org/dpv/legal/nl#": "legal-nl",
    "https://w3id.org/dpv/loc#": "loc", "https://w3id.org/dpv/pd#": "pd", "https://w3id.org/dpv/tech#": "tech",
}


def no_network(*_):
    raise OSError("a file that programs read must not ask for another")


socket.socket.connect = socket.create_connection = no_network


def terms():
    """The terms of DPV 2.3 that may be used, each with whether it is a class or a property."""
    lines = (HOME / "dpv-terms.tsv").read_text("utf-8").splitlines()
    table = dict(line.split("\t") for line in lines if line and not line.startswith("#"))
    assert set(table.values()) == {"class", "property"}, "dpv-terms.tsv"
    return table


TERMS = terms()
VOCABULARIES = sorted((HOME / "../Sources/Recordkeeping/Law/Data").glob("*.toml"))
COUNTRIES = {c["alpha_2"] for c in json.loads(
    pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json").read_text("utf-8"))["3166-1"]}


def term_faults(graph):
    """Addresses in a namespace of DPV that are no term of 2.3, or are used as what they are not."""
    faults = []
    for triple in graph:
        for place, node in zip(("subject", "property", "object"), triple):
            space, sign, name = str(node).partition("#")
            if not isinstance(node, rdflib.URIRef) or space + sign not in SPACES:
                if str(node).startswith("https://w3id.org/dpv") and str(node) != "https://w3id.org/dpv/2.3":
                    faults.append(f"{node}: not a namespace of DPV 2.3")
                continue
            term = f"{SPACES[space + sign]}:{name}"
            kind = "class" if term.startswith("loc:") and name in COUNTRIES else TERMS.get(term)
            if kind != ("property" if place == "property" else "class"):
                faults.append(f"{term} as {place}: {kind or 'no term of DPV 2.3'}")
    return faults


def shape_faults(graph):
    conforms, _, text = pyshacl.validate(graph, shacl_graph=SHAPES, advanced=False, inference="none")
    return [] if conforms else [text]


def language_faults(graph):
    """Words in another language than the statement says it is in."""
    language = {str(o) for o in graph.objects(None, DCTERMS.language)}
    tags = {o.language for o in graph.objects() if isinstance(o, rdflib.Literal) and o.language}
    return [] if tags == language else [f"words in {sorted(tags)}, a statement in {sorted(language)}"]


def read(path):
    return rdflib.Graph().parse(path, format="json-ld", publicID="https://example.org/nl/statement.jsonld")


def compare(facts, graph):
    """The same facts in either file."""
    def texts(*path):
        nodes = [facts]
        for key in path:
            nodes = [inner for node in nodes for inner in ensured(node.get(key))]
        return sorted(set(nodes))

    def literals(kind, property_):
        found = {str(o) for s in graph.subjects(RDF.type, kind) for o in graph.objects(s, property_)}
        return sorted(found)

    label = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#prefLabel")
    pairs = {
        "purposes": (texts("activities", "purposes", "text"), literals(DPV.Purpose, label)),
        "data": (texts("activities", "personal-data", "name"), literals(DPV.PersonalData, label)),
        "terms": (
            texts("activities", "personal-data", "retention", "text"), literals(DPV.StorageDuration, DCTERMS.description)),
        "consent": (
            texts("activities", "purposes", "consent", "text-id"), literals(DPV.ConsentNotice, DCTERMS.identifier)),
    }
    names = {str(o) for o in graph.objects(None, DPV.hasName)}
    missing = [name for name in texts("activities", "recipients", "name") if name not in names]
    return [f"{what}: {a} {b}" for what, (a, b) in pairs.items() if a != b] + missing


def ensured(value):
    return value if isinstance(value, list) else [] if value is None else [value]


class Page:
    """A page as a browser reads it."""

    def __init__(self, path):
        tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
        self.links = [dict(link.attrib) for link in tree.iter("link")]
        body = tree.find("body")
        self.text = "".join(body.itertext())
        self.addresses = {link.get("href", "").partition("#")[0] for link in tree.iter() if link.tag in ("a", "link")}
        self.ids = {element.get("id") for element in body.iter()}


def squeezed(text):
    return "".join(text.split()).lower()


# Members that stand for something and are not said in these letters.
CODES = {
    "id", "language", "languages", "pages", "audience", "address", "role", "article", "exception-article", "legal-basis",
    "category", "ground", "technique", "class", "code", "kind", "period", "start", "erased-within", "duration",
    "channel", "withdrawal-page", "further-purpose-of", "activity", "required", "exception", "text-id",
    "privacy-page",
}
# Members of lists of names, which are codes too.
NAMES = {"purposes", "always", "consent"}


def said(value, key=""):
    """Every text that a page says, with its member."""
    if isinstance(value, dict):
        if set(value) == {"activity", "purpose"}:
            return
        is_inside = value.get("eea") is True
        for name, inner in value.items():
            if name not in CODES and not is_inside:
                yield from said(inner, name)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict) or key not in NAMES:
                yield from said(inner, key)
    elif isinstance(value, str):
        yield key, value


def page_faults(facts, folder):
    """What the facts say and no page shows."""
    pages = {str(path.relative_to(folder)): Page(path) for path in sorted(folder.rglob("*.html"))}
    text = squeezed(" ".join(page.text for page in pages.values()))
    addresses = set().union(*(page.addresses for page in pages.values()))
    faults = [
        f"{key}: {value}" for key, value in said(facts) if squeezed(value) not in text and value.partition("#")[0] not in addresses]
    consents = [p["consent"] for a in facts["activities"] for p in a["purposes"] if "consent" in p]
    places = [a["address"] for a in facts["activities"]] + [consent["withdrawal-page"] for consent in consents]
    for address in places + list(facts["pages"].values()):
        page, _, anchor = address.partition("#")
        if page not in pages or anchor and anchor not in pages[page].ids:
            faults.append(f"{address} is not there")
    return faults


def link_faults(site):
    """Links between the languages of a page that do not answer each other, and files that pages do not lead to."""
    files = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    paths = [path for path in sorted(files) if path.endswith(".html") and is_page(site / path)]
    pages = {path: Page(site / path) for path in paths}
    return files_faults(files, {path: page.links for path, page in pages.items()})


def is_page(path):
    return path.read_bytes().lstrip().lower().startswith(b"<!doctype html>")


def files_faults(files, links):
    faults, versions = [], {}
    for path, own in links.items():
        def target(link):
            href = link["href"]
            return href if ":" in href else posixpath.normpath(posixpath.join(posixpath.dirname(path), href))

        found = {(link["hreflang"], target(link)) for link in own if "hreflang" in link}
        versions[path] = found
        if len({tag for tag, _ in found}) != len(found):
            faults.append(f"{path}: two versions in a language")
        if found and "x-default" not in {tag for tag, _ in found}:
            faults.append(f"{path}: no version to begin with")
        policies = [target(link) for link in own if link.get("rel") == "privacy-policy"]
        if len(policies) != 1 or policies[0] not in files or not policies[0].endswith("/index.html"):
            faults.append(f"{path}: privacy policy {policies}")
        data = {link["type"]: target(link) for link in own if link.get("rel") == "alternate" and "type" in link}
        expected = posixpath.dirname(policies[0] if policies else path)
        if posixpath.basename(posixpath.dirname(path)) != "" and is_in_language(path, files):
            wanted = {
                "application/json": f"{expected}/statement.json", "application/ld+json": f"{expected}/statement.jsonld"}
            if data != wanted:
                faults.append(f"{path}: data {data}")
        faults += [f"{path}: {address} is not there" for address in data.values() if address not in files]
    for path, found in versions.items():
        for tag, address in found:
            if ":" not in address and address not in files:
                faults.append(f"{path}: {address} is not there")
            elif address in versions and tag != "x-default" and versions[address] != found:
                faults.append(f"{path}: {address} names other versions")
        if found and is_in_language(path, files) and path not in {address for _, address in found}:
            faults.append(f"{path}: does not name itself")
    return faults


def is_in_language(path, files):
    """Whether a page belongs to one language, and does not lead to all of them."""
    folder = posixpath.dirname(path)
    while folder:
        if f"{folder}/statement.json" in files:
            return True
        folder = posixpath.dirname(folder)
    return False


def changed(value, change):
    other = copy.deepcopy(value)
    change(other)
    return other


def planted_facts(facts):
    """Statements with one fault each, all of which the schema refuses."""
    activity = lambda d: next(a for a in d["activities"] if a["transfers"])
    purpose = lambda d: next(p for a in d["activities"] for p in a["purposes"] if "consent" in p)
    row = lambda d: d["activities"][0]["personal-data"][0]
    return {
        "another version": lambda d: d.update({"avgreg-statement": 2}),
        "no organisation": lambda d: d.pop("organisation"),
        "organisation without a name": lambda d: d["organisation"].pop("name"),
        "an internal key": lambda d: d["activities"][0].update({"owner": "Winkel"}),
        "the status of a draft": lambda d: d["activities"][0].update({"status": "draft"}),
        "ended in words": lambda d: d["activities"][0].update({"ended": "nee"}),
        "no purposes": lambda d: d["activities"][0].pop("purposes"),
        "a seventh legal basis": lambda d: purpose(d).update({"legal-basis": "permission"}),
        "an article in words": lambda d: purpose(d).update({"article": "artikel 6"}),
        "no way to withdraw": lambda d: purpose(d)["consent"].pop("withdrawal-page"),
        "withdrawing by fax": lambda d: purpose(d)["consent"]["withdrawal"][0].update({"channel": "fax"}),
        "a period in Dutch": lambda d: row(d)["retention"][0].update({"period": "2 jaar"}),
        "a term without words": lambda d: row(d)["retention"][0].pop("text"),
        "an empty text": lambda d: row(d).update({"name": ""}),
        "a transfer without a country": lambda d: activity(d)["transfers"][0].pop("country"),
        "a transfer on hope": lambda d: activity(d)["transfers"][0].update({"ground": "hope"}),
        "a right that is none": lambda d: d["rights"][0].update({"id": "forgetting"}),
        "a right for no place": lambda d: d["rights"][0]["purposes"].append("bestellingen"),
        "a cookie without consent said": lambda d: d["cookies"][0].pop("consent-needed"),
        "a cookie that lives long": lambda d: d["cookies"][0].update({"duration": "long"}),
        "no activities": lambda d: d.update({"activities": []}),
        "an address without @": lambda d: d["organisation"].update({"email": "privacy"}),
    }


def without(property_, among):
    """Takes all that a node says by a property, of the first node that says something by another."""
    def change(graph):
        node = sorted(node for node in graph.subjects(among, None) if (node, property_, None) in graph)[0]
        graph.remove((node, property_, None))
    return change


def planted_graphs():
    """Graphs with one fault each: what they lose or gain."""
    node = rdflib.URIRef("https://example.org/x")
    return {
        "purpose": without(DPV.hasPurpose, DPV.hasRight),
        "legal basis": without(DPV.hasLegalBasis, DPV.hasPurpose),
        "storage": without(DPV.hasStorageCondition, DPV.hasDataSource),
        "data": without(DPV.hasPersonalData, DPV.hasActivityStatus),
        "source": without(DPV.hasDataSource, DPV.hasStorageCondition),
        "duration": without(DPV.hasDuration, DPV.hasDuration),
        "name of the controller": without(DPV.hasName, DPV.hasAddress),
        "rights": without(DPV.hasRight, DPV.hasPurpose),
        "recipients": without_recipients,
        "version": without(DCTERMS.conformsTo, DCTERMS.conformsTo),
        "old namespace": lambda g: g.add((node, RDF.type, rdflib.URIRef("https://w3id.org/dpv/dpv-skos#Purpose"))),
        "unknown term": lambda g: g.add((node, RDF.type, DPV.Purpos)),
        "class as property": lambda g: g.add((node, DPV.Purpose, node)),
        "customer as data subject": lambda g: g.add((node, RDF.type, DPV.Customer)),
        "other language": lambda g: g.add((node, DCTERMS.title, rdflib.Literal("Titel", lang="fr"))),
    }


def without_recipients(graph):
    activity = next(iter(sorted(graph.subjects(DPV.hasActivityStatus, None))))
    for property_ in ("hasRecipient", "hasDataProcessor", "hasRecipientDataController", "hasRecipientThirdParty"):
        graph.remove((activity, DPV[property_], None))


def graph_faults(graph):
    return term_faults(graph) + shape_faults(graph) + language_faults(graph)


def planted(site):
    """Every planted fault is told of, and nothing is told of without it."""
    validator = jsonschema.Draft202012Validator(SCHEMA)
    facts = json.loads((site / "korenaar/nl/statement.json").read_text("utf-8"))
    assert validator.is_valid(facts)
    cases = planted_facts(facts)
    passed = [name for name, change in cases.items() if validator.is_valid(changed(facts, change))]
    assert not passed, f"the schema allows: {passed}"
    graph = read(site / "korenaar/nl/statement.jsonld")
    assert not graph_faults(graph)
    graphs = planted_graphs()
    for name, change in graphs.items():
        other = rdflib.Graph()
        other += graph
        change(other)
        assert graph_faults(other), f"a graph is sound all the same: {name}"
    folder = site / "korenaar/nl"
    for change in (
        lambda d: d["activities"][0]["purposes"][0].update({"text": "Uw gegevens verkopen"}),
        lambda d: d["activities"][0]["personal-data"][0]["retention"][0].update({"text": "3 jaar na de levering"}),
        lambda d: d["activities"][0]["recipients"][0].update({"name": "Niemand B.V."}),
    ):
        assert page_faults(changed(facts, change), folder), "facts that no page says pass"
    files = {"nl/index.html", "en/index.html", "nl/statement.json", "en/statement.json"}
    assert files_faults(files, {"nl/index.html": [{"rel": "alternate", "hreflang": "en", "href": "../en/index.html"}]})
    return len(cases), len(graphs)


def vocabulary_faults():
    """Terms that a vocabulary names and DPV 2.3 does not have, also those that no example uses."""
    def named(value):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from inner if key == "dpv" else named(inner)

    tables = [tomllib.loads(path.read_text("utf-8")) for path in VOCABULARIES]
    used = [term for table in tables for term in named(table)]
    assert len(used) > 200, "the vocabularies have lost their terms"
    return [term for term in used if TERMS.get(term) != "class"]


def check(site, expected):
    assert not vocabulary_faults(), vocabulary_faults()
    pages = 0
    statements = sorted(site.rglob("statement.jsonld"))
    assert statements, "no statements"
    for path in statements:
        facts = json.loads((path.parent / "statement.json").read_text("utf-8"))
        graph = read(path)
        faults = graph_faults(graph) + compare(facts, graph) + page_faults(facts, path.parent)
        assert not faults, f"{path}: " + "\n".join(faults)
        pages += len(list(path.parent.rglob("*.html")))
    for path in sorted(expected.glob("*.jsonld")):
        facts = json.loads(path.with_suffix(".json").read_text("utf-8"))
        graph = read(path)
        faults = graph_faults(graph) + compare(facts, graph)
        assert not faults, f"{path}: " + "\n".join(faults)
    faults = link_faults(site)
    assert not faults, "\n".join(faults)
    facts, graphs = planted(site)
    print(f"{len(statements)} statements say what their {pages} pages say; {facts} wrong ones and {graphs} wrong graphs are refused")


def members(schema):
    """The members of every table of a schema, as Markdown."""
    lines = ["", "What stands in bold is always there."]
    tables = [("The file", schema)] + [(f"`{name}`", d) for name, d in schema["$defs"].items() if "properties" in d]
    for name, table in tables:
        lines += ["", f"### {name}", "", "| member | holds | is about |", "|---|---|---|"]
        for key, value in table["properties"].items():
            always = "**" if key in table.get("required", []) else ""
            lines.append(f"| {always}`{key}`{always} | {form(value)} | {value['description']} |".replace("| | ", "| "))
    return "\n".join(lines) + "\n"


def form(value):
    """What a member holds, in a few words."""
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        if name == "basis":
            return form(SCHEMA["$defs"]["basis"])
        plain = {"words": "text", "ids": "list of ids", "texts": "list of texts"}
        return plain.get(name, f"`{name}`" if "properties" in SCHEMA["$defs"][name] else name)
    if "anyOf" in value:
        return " or ".join(form(inner) for inner in value["anyOf"])
    if "const" in value:
        return f"`{value['const']}`"
    if "enum" in value:
        return ", ".join(f"`{word}`" for word in value["enum"])
    if value["type"] == "array":
        return f"list of {form(value['items'])}"
    return {"boolean": "true or false", "string": "text"}[value["type"]]


def document(update):
    """Holds the pages about the file against its schema."""
    english, dutch = HOME / "../Documentation/statement.md", HOME / "../Documentation/verklaring.md"
    head, mark, _ = english.read_text("utf-8").partition("## Every member\n")
    assert mark, "Documentation/statement.md has lost its list of members"
    text = head + mark + members(SCHEMA)
    if update:
        english.write_text(text, "utf-8")
    assert english.read_text("utf-8") == text, "Documentation/statement.md differs from the schema: Scripts/machine --update"
    missing = [key for key in SCHEMA["properties"] if f"`{key}`" not in dutch.read_text("utf-8")]
    assert not missing, f"Documentation/verklaring.md does not name {missing}"


if __name__ == "__main__":
    if sys.argv[1] == "document":
        document("--update" in sys.argv)
    else:
        check(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))

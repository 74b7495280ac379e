extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let statistics = "activities/statistiek.md"
  private static let facebook = "activities/facebookpagina.md"
  private static let support = "activities/wmo-ondersteuning.md"

  /// Keys that are not quite right, went, or stand in the wrong place.
  static let keys = [
    Mistake(
      "a role's key misspelt", in: letter, .replace("role = ", "rol = "),
      "KEY01 activities/nieuwsbrief.md: rol = \"controller\""),
    Mistake(
      "no role", in: letter, .replace("role = \"controller\"\n", ""), "ENT04 activities/nieuwsbrief.md: +++"),
    Mistake(
      "no role, of a processor", in: "activities/hosting-en-onderhoud.md", of: "webbureau",
      .replace("role = \"processor\"\n", ""), "ENT04 activities/hosting-en-onderhoud.md: +++"),
    Mistake(
      "an empty role", in: letter, .replace("\"controller\"", "\"\""),
      "ENT04 activities/nieuwsbrief.md: role = \"\""),
    Mistake(
      "an empty title", in: letter, .replace("\"Nieuwsbrief\"", "\"\""),
      "KEY03 activities/nieuwsbrief.md: title = \"\""),
    Mistake(
      "an empty owner", in: letter, .replace("\"Winkel\"", "\"\""),
      "ENT12 activities/nieuwsbrief.md: owner = \"\""),
    Mistake(
      "a legal basis's key misspelt", in: letter, .replace("legal-basis = ", "legal-bassis = "),
      "KEY01 activities/nieuwsbrief.md: legal-bassis = \"consent\""),
    Mistake(
      "no legal basis", in: letter, .replace("legal-basis = \"consent\"\n", ""),
      "BAS01 activities/nieuwsbrief.md: [purposes.newsletter]"),
    Mistake(
      "a status's key misspelt", in: letter, .replace("status = ", "statuss = "),
      "KEY01 activities/nieuwsbrief.md: statuss = \"active\""),
    Mistake(
      "a retention's key misspelt", in: orders, .replace("retention = {", "retentoin = {"),
      "KEY01 activities/bestellingen.md: retentoin = { period = \"2 years\", start = \"d"),
    Mistake(
      "a period's key misspelt", in: orders, .replace("{ period =", "{ periode ="),
      "KEY01 activities/bestellingen.md: retention = { periode = \"2 years\", start = \""),
    Mistake(
      "a source's key misspelt", in: orders, .replace("source = ", "sources = "),
      "KEY01 activities/bestellingen.md: sources = [\"data-subject\"]"),
    Mistake(
      "the purposes' key of a row misspelt", in: letter, .replace("purposes = [", "purpose = ["),
      "KEY01 activities/nieuwsbrief.md: purpose = [\"newsletter\"]"),
    Mistake(
      "a country's key misspelt", in: "parties/examplemetrics.md", .replace("country =", "countri ="),
      "KEY01 parties/examplemetrics.md: countri = \"US\""),
    Mistake(
      "the languages' key misspelt", in: "organisation.md", .replace("languages =", "langauges ="),
      "KEY01 organisation.md: langauges = [\"nl\", \"en\"]"),
    Mistake(
      "no languages", in: "organisation.md", .replace("languages = [\"nl\", \"en\"]\n", ""),
      "KEY03 organisation.md: +++"),
    Mistake(
      "a key below the wrong heading", in: letter,
      .replace("[purposes.newsletter]\n", "[purposes.newsletter]\nowner = \"Winkel\"\n"),
      "KEY01 activities/nieuwsbrief.md: owner = \"Winkel\""),
    Mistake(
      "a key of the file moved below a heading", in: letter,
      .replace(
        "systems = [\"dienst voor nieuwsbrieven\"]\n\n[purposes.newsletter]\n",
        "\n[purposes.newsletter]\nsystems = [\"dienst voor nieuwsbrieven\"]\n"),
      "KEY01 activities/nieuwsbrief.md: systems = [\"dienst voor nieuwsbrieven\"]"),
    Mistake(
      "a key twice", in: letter,
      .replace("status = \"active\"\n", "status = \"active\"\nstatus = \"draft\"\n"),
      "SYN19 activities/nieuwsbrief.md: status = \"draft\""),
    Mistake(
      "a key misspelt beside the right one", in: letter, .replace("owner =", "titel = \"Brief\"\nowner ="),
      "KEY01 activities/nieuwsbrief.md: titel = \"Brief\""),
    Mistake(
      "a key of two words that nobody knows", in: letter, .replace("title =", "mijn titel ="),
      "SYN18 activities/nieuwsbrief.md: mijn titel = \"Nieuwsbrief\""),
    Mistake(
      "a key that nobody knows", in: letter, .replace("owner =", "kleur = \"rood\"\nowner ="),
      "KEY01 activities/nieuwsbrief.md: kleur = \"rood\""),
    Mistake(
      "a text misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("purpose = \"To e-mail", "purpos = \"To e-mail"),
      "KEY01 activities/nieuwsbrief.en.md: purpos = \"To e-mail you our news and offers "),
    Mistake(
      "a table misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("[purposes.newsletter]", "[purpose.newsletter]"),
      "KEY01 activities/nieuwsbrief.en.md: [purpose.newsletter]"),
    Mistake(
      "a row misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("[purposes.proof]", "[purposes.prof]"), "REF04 activities/nieuwsbrief.en.md: [purposes.prof]"),
    Mistake(
      "a fact in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("title = \"Newsletter\"", "title = \"Newsletter\"\nstatus = \"active\""),
      "REF03 activities/nieuwsbrief.en.md: status = \"active\""),
  ]

  /// Words that no list has.
  static let words = [
    Mistake(
      "a language that nobody knows", in: "organisation.md",
      .replace("[\"nl\", \"en\"]", "[\"nl\", \"en\", \"klingon\"]"),
      "KEY04 organisation.md: languages = [\"nl\", \"en\", \"klingon\"]"),
    Mistake(
      "a first language that nobody knows", in: "organisation.md",
      .replace("[\"nl\", \"en\"]", "[\"hollands\", \"en\"]"),
      "KEY04 organisation.md: languages = [\"hollands\", \"en\"]"),
    Mistake(
      "cookies, as yes", in: "organisation.md", .replace("kind =", "cookies = \"yes\"\nkind ="),
      "KEY04 organisation.md: cookies = \"yes\""),
    Mistake(
      "no cookies, in another form and beside cookies", in: "organisation.md",
      .replace("kind =", "cookies = \"None\"\nkind ="), "KEY04 organisation.md: cookies = \"None\"",
      "KEY06 organisation.md: cookies = \"None\""),
    Mistake(
      "cookies, as true", in: "organisation.md", .replace("kind =", "cookies = true\nkind ="),
      "KEY02 organisation.md: cookies = true"),
    Mistake(
      "a role misspelt", in: letter, .replace("\"controller\"", "\"controler\""),
      "ENT04 activities/nieuwsbrief.md: role = \"controler\""),
    Mistake(
      "a role that is no role", in: letter, .replace("\"controller\"", "\"baas\""),
      "ENT04 activities/nieuwsbrief.md: role = \"baas\""),
    Mistake(
      "a processor's role that is no role", in: "activities/hosting-en-onderhoud.md", of: "webbureau",
      .replace("\"processor\"", "\"baas\""), "ENT04 activities/hosting-en-onderhoud.md: role = \"baas\""),
    Mistake(
      "a joint role that is no role", in: facebook, of: "gemeente",
      .replace("\"joint-controller\"", "\"samen\""),
      "ENT04 activities/facebookpagina.md: role = \"samen\""),
    Mistake(
      "a legal basis in Dutch", in: letter,
      .replace("legal-basis = \"consent\"", "legal-basis = \"toestemming\""),
      "BAS02 activities/nieuwsbrief.md: legal-basis = \"toestemming\""),
    Mistake(
      "a legal basis that is none", in: letter,
      .replace("legal-basis = \"consent\"", "legal-basis = \"zomaar\""),
      "BAS02 activities/nieuwsbrief.md: legal-basis = \"zomaar\""),
    Mistake(
      "a status that is none", in: letter, .replace("\"active\"", "\"klaar\""),
      "KEY04 activities/nieuwsbrief.md: status = \"klaar\""),
    Mistake(
      "a source that is none", in: orders, .replace("source = [\"data-subject\"]", "source = [\"ergens\"]"),
      "ENT05 activities/bestellingen.md: source = [\"ergens\"]"),
    Mistake(
      "groups that are none", in: letter, .replace("[\"subscriber\"]", "[\"lezers\"]"),
      "KEY04 activities/nieuwsbrief.md: data-subjects = [\"lezers\"]"),
    Mistake(
      "an exception that is none", in: support, of: "gemeente",
      .replace("\"health-or-social-care\"", "\"zorg\""),
      "KEY04 activities/wmo-ondersteuning.md: exception = \"zorg\""),
    Mistake(
      "a class of cookies that is none", in: statistics,
      .replace("class = \"analytics\"", "class = \"meten\""),
      "KEY04 activities/statistiek.md: class = \"meten\""),
    Mistake(
      "a party's role that is none", in: "parties/examplemetrics.md", .replace("\"processor\"", "\"helper\""),
      "REC04 parties/examplemetrics.md: role = \"helper\""),
    Mistake(
      "a country by its name", in: "organisation.md", .replace("\"NL\"", "\"Nederland\""),
      "KEY04 organisation.md: country = \"Nederland\""),
    Mistake(
      "a party's country that is none", in: "parties/examplemetrics.md", .replace("\"US\"", "\"Atlantis\""),
      "KEY04 parties/examplemetrics.md: country = \"Atlantis\""),
    Mistake(
      "none in Dutch", in: orders,
      .replace(
        "automated-decision-making = \"none\"",
        "automated-decision-making = \"geen\""),
      "KEY04 activities/bestellingen.md: automated-decision-making = \"geen\""),
    Mistake(
      "none in brackets", in: "parties/examplemetrics.md",
      .replace("sub-processors = \"none\"", "sub-processors = [\"none\"]"),
      "KEY06 parties/examplemetrics.md: sub-processors = [\"none\"]"),
    Mistake(
      "none where it is no answer", in: letter,
      .replace(
        "data-subjects = [\"subscriber\"]",
        "data-subjects = \"none\""), "KEY06 activities/nieuwsbrief.md: data-subjects = \"none\""),
    Mistake(
      "a kind of organisation that is none", in: "organisation.md", of: "gemeente",
      .replace("\"public-body\"", "\"dorp\""), "KEY04 organisation.md: kind = \"dorp\""),
  ]
}

extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let statistics = "activities/statistiek.md"
  private static let facebook = "activities/facebookpagina.md"
  private static let support = "activities/wmo-ondersteuning.md"

  /// Keys that are not quite right, went, or stand in the wrong place.
  static let keys = [
    Mistake(
      "a role's key misspelt", in: letter, .replace("role = ", "rol = "), "KEY01 activities/nieuwsbrief.md:3"),
    Mistake(
      "no role", in: letter, .replace("role = \"controller\"\n", ""), "ENT04 activities/nieuwsbrief.md:1"),
    Mistake(
      "no role, of a processor", in: "activities/hosting-en-onderhoud.md", of: "webbureau",
      .replace("role = \"processor\"\n", ""), "ENT04 activities/hosting-en-onderhoud.md:1"),
    Mistake(
      "an empty role", in: letter, .replace("\"controller\"", "\"\""), "ENT04 activities/nieuwsbrief.md:3"),
    Mistake(
      "an empty title", in: letter, .replace("\"Nieuwsbrief\"", "\"\""), "KEY03 activities/nieuwsbrief.md:2"),
    Mistake(
      "an empty owner", in: letter, .replace("\"Winkel\"", "\"\""), "KEY05 activities/nieuwsbrief.md:8"),
    Mistake(
      "a legal basis's key misspelt", in: letter, .replace("legal-basis = ", "legal-bassis = "),
      "KEY01 activities/nieuwsbrief.md:16"),
    Mistake(
      "no legal basis", in: letter, .replace("legal-basis = \"consent\"\n", ""),
      "BAS01 activities/nieuwsbrief.md:14"),
    Mistake(
      "a status's key misspelt", in: letter, .replace("status = ", "statuss = "),
      "KEY01 activities/nieuwsbrief.md:4"),
    Mistake(
      "a retention's key misspelt", in: orders, .replace("retention = {", "retentoin = {"),
      "KEY01 activities/bestellingen.md:44"),
    Mistake(
      "a period's key misspelt", in: orders, .replace("{ period =", "{ periode ="),
      "KEY01 activities/bestellingen.md:44"),
    Mistake(
      "a source's key misspelt", in: orders, .replace("source = ", "sources = "),
      "KEY01 activities/bestellingen.md:41"),
    Mistake(
      "the purposes' key of a row misspelt", in: letter, .replace("purposes = [", "purpose = ["),
      "KEY01 activities/nieuwsbrief.md:40"),
    Mistake(
      "a country's key misspelt", in: "parties/examplemetrics.md", .replace("country =", "countri ="),
      "KEY01 parties/examplemetrics.md:6"),
    Mistake(
      "the languages' key misspelt", in: "organisation.md", .replace("languages =", "langauges ="),
      "KEY01 organisation.md:14"),
    Mistake(
      "no languages", in: "organisation.md", .replace("languages = [\"nl\", \"en\"]\n", ""),
      "KEY03 organisation.md:1"),
    Mistake(
      "a key below the wrong heading", in: letter,
      .replace("[purposes.newsletter]\n", "[purposes.newsletter]\nowner = \"Winkel\"\n"),
      "KEY01 activities/nieuwsbrief.md:15"),
    Mistake(
      "a key of the file moved below a heading", in: letter,
      .replace(
        "automated-decision-making = \"none\"\n\n[purposes.newsletter]\n",
        "\n[purposes.newsletter]\nautomated-decision-making = \"none\"\n"),
      "KEY01 activities/nieuwsbrief.md:14"),
    Mistake(
      "a key twice", in: letter,
      .replace("status = \"active\"\n", "status = \"active\"\nstatus = \"draft\"\n"),
      "SYN19 activities/nieuwsbrief.md:5"),
    Mistake(
      "a key that nobody knows", in: letter, .replace("owner =", "kleur = \"rood\"\nowner ="),
      "KEY01 activities/nieuwsbrief.md:8"),
    Mistake(
      "a text misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("purpose = \"To e-mail", "purpos = \"To e-mail"), "KEY01 activities/nieuwsbrief.en.md:5"),
    Mistake(
      "a table misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("[purposes.newsletter]", "[purpose.newsletter]"), "KEY01 activities/nieuwsbrief.en.md:4"),
    Mistake(
      "a row misspelt in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("[purposes.proof]", "[purposes.prof]"), "REF04 activities/nieuwsbrief.en.md:10"),
    Mistake(
      "a fact in a translation", in: "activities/nieuwsbrief.en.md",
      .replace("title = \"Newsletter\"", "title = \"Newsletter\"\nstatus = \"active\""),
      "REF03 activities/nieuwsbrief.en.md:3"),
  ]

  /// Words that no list has.
  static let words = [
    Mistake(
      "a role misspelt", in: letter, .replace("\"controller\"", "\"controler\""),
      "ENT04 activities/nieuwsbrief.md:3"),
    Mistake(
      "a role that is no role", in: letter, .replace("\"controller\"", "\"baas\""),
      "ENT04 activities/nieuwsbrief.md:3"),
    Mistake(
      "a processor's role that is no role", in: "activities/hosting-en-onderhoud.md", of: "webbureau",
      .replace("\"processor\"", "\"baas\""), "ENT04 activities/hosting-en-onderhoud.md:3"),
    Mistake(
      "a joint role that is no role", in: facebook, of: "gemeente",
      .replace("\"joint-controller\"", "\"samen\""),
      "ENT04 activities/facebookpagina.md:3"),
    Mistake(
      "a legal basis in Dutch", in: letter,
      .replace("legal-basis = \"consent\"", "legal-basis = \"toestemming\""),
      "BAS02 activities/nieuwsbrief.md:16"),
    Mistake(
      "a legal basis that is none", in: letter,
      .replace("legal-basis = \"consent\"", "legal-basis = \"zomaar\""),
      "BAS02 activities/nieuwsbrief.md:16"),
    Mistake(
      "a status that is none", in: letter, .replace("\"active\"", "\"klaar\""),
      "KEY04 activities/nieuwsbrief.md:4"),
    Mistake(
      "a source that is none", in: orders, .replace("source = [\"data-subject\"]", "source = [\"ergens\"]"),
      "ENT05 activities/bestellingen.md:41"),
    Mistake(
      "groups that are none", in: letter, .replace("[\"subscriber\"]", "[\"lezers\"]"),
      "KEY04 activities/nieuwsbrief.md:10"),
    Mistake(
      "an exception that is none", in: support, of: "gemeente",
      .replace("\"health-or-social-care\"", "\"zorg\""), "KEY04 activities/wmo-ondersteuning.md:67"),
    Mistake(
      "a class of cookies that is none", in: statistics,
      .replace("class = \"analytics\"", "class = \"meten\""),
      "KEY04 activities/statistiek.md:84"),
    Mistake(
      "a party's role that is none", in: "parties/examplemetrics.md", .replace("\"processor\"", "\"helper\""),
      "REC04 parties/examplemetrics.md:4"),
    Mistake(
      "a country by its name", in: "organisation.md", .replace("\"NL\"", "\"Nederland\""),
      "KEY04 organisation.md:7"),
    Mistake(
      "a party's country that is none", in: "parties/examplemetrics.md", .replace("\"US\"", "\"Atlantis\""),
      "KEY04 parties/examplemetrics.md:6"),
    Mistake(
      "none in Dutch", in: orders,
      .replace(
        "automated-decision-making = \"none\"",
        "automated-decision-making = \"geen\""), "KEY04 activities/bestellingen.md:13"),
    Mistake(
      "none in brackets", in: "parties/examplemetrics.md",
      .replace("sub-processors = \"none\"", "sub-processors = [\"none\"]"),
      "KEY06 parties/examplemetrics.md:9"),
    Mistake(
      "none where it is no answer", in: letter,
      .replace(
        "data-subjects = [\"subscriber\"]",
        "data-subjects = \"none\""), "KEY06 activities/nieuwsbrief.md:10"),
    Mistake(
      "a kind of organisation that is none", in: "organisation.md", of: "gemeente",
      .replace("\"public-body\"", "\"dorp\""), "KEY04 organisation.md:5"),
  ]
}

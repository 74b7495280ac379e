extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let statistics = "activities/statistiek.md"
  private static let support = "activities/wmo-ondersteuning.md"

  /// Values in another form than the key's.
  static let values = [
    Mistake(
      "one word for a list", in: letter, .replace("[\"subscriber\"]", "\"subscriber\""),
      "KEY02 activities/nieuwsbrief.md:10"),
    Mistake(
      "a party for a list", in: letter,
      .replace(
        "recipients = [\"voorbeeldmail\"]",
        "recipients = \"voorbeeldmail\""), "KEY02 activities/nieuwsbrief.md:11"),
    Mistake(
      "a list for one word", in: letter, .replace("\"controller\"", "[\"controller\"]"),
      "KEY02 activities/nieuwsbrief.md:3"),
    Mistake(
      "a date in quotes", in: letter, .replace("since = 2018-05-25", "since = \"2018-05-25\""),
      "KEY02 activities/nieuwsbrief.md:5"),
    Mistake(
      "a period in Dutch", in: orders, .replace("\"2 years\"", "\"2 jaar\""),
      "KEY02 activities/bestellingen.md:44"),
    Mistake(
      "a period that is a number", in: orders, .replace("\"2 years\"", "2"),
      "KEY02 activities/bestellingen.md:44"),
    Mistake(
      "yes in quotes", in: letter, .replace("direct-marketing = true", "direct-marketing = \"ja\""),
      "KEY02 activities/nieuwsbrief.md:17"),
    Mistake(
      "purposes as a list", in: letter,
      .cut(from: "\n[purposes.newsletter]", to: "\n[personal-data.email]"),
      "ENT01 activities/nieuwsbrief.md:1"),
    Mistake(
      "a row's purposes as one word", in: letter,
      .replace(
        "purposes = [\"newsletter\"]",
        "purposes = \"newsletter\""), "KEY02 activities/nieuwsbrief.md:40"),
    Mistake(
      "retention as a text", in: orders,
      .replace(
        "retention = { period = \"2 years\", start = \"delivery\", term = \"order-claims\" }",
        "retention = \"2 years\""), "KEY02 activities/bestellingen.md:44"),
    Mistake(
      "an address without https", in: letter,
      .replace("https://www.korenaar.example/afmelden", "www.korenaar.example/afmelden"),
      "KEY07 activities/nieuwsbrief.md:29"),
    Mistake(
      "the number of a format in quotes", in: "organisation.md", .replace("format = 1", "format = \"1\""),
      "KEY02 organisation.md:2"),
    Mistake(
      "languages as a text", in: "organisation.md", .replace("[\"nl\", \"en\"]", "\"nl, en\""),
      "KEY02 organisation.md:14"),
    Mistake(
      "evidence as a text", in: letter,
      .replace(
        "evidence = { where = \"Voorbeeldmail, per adres\", holds = [\"person\", \"time\", \"text\", \"channel\"] }",
        "evidence = \"Voorbeeldmail\""), "KEY02 activities/nieuwsbrief.md:27"),
    Mistake(
      "a withdrawal as one word", in: statistics, .replace("[\"banner\"]", "\"banner\""),
      "KEY02 activities/statistiek.md:26"),
  ]

  /// Text that is not quite TOML, and bodies.
  static let syntax = [
    Mistake(
      "a text over two lines", in: letter, .replace("sturen wij u geen", "sturen wij\nu geen"),
      "SYN09 activities/nieuwsbrief.md:43"),
    Mistake(
      "a text over two lines in a list", in: "organisation.md", .replace("\"mfa\"", "\"m\nfa\""),
      "SYN09 organisation.md:19"),
    Mistake(
      "a text over three lines with an apostrophe", in: letter,
      .replace("Zonder e-mailadres sturen wij u", "Zonder foto's en\ne-mailadres sturen\nwij u"),
      "SYN09 activities/nieuwsbrief.md:43"),
    Mistake(
      "no quote at the end", in: letter, .replace("\"controller\"", "\"controller"),
      "SYN09 activities/nieuwsbrief.md:3"),
    Mistake(
      "no quotes", in: letter, .replace("\"controller\"", "controller"), "SYN10 activities/nieuwsbrief.md:3"),
    Mistake(
      "a draft without quotes", in: letter, .replace("\"active\"", "draft"),
      "SYN10 activities/nieuwsbrief.md:4"),
    Mistake(
      "curly quotes", in: letter, .replace("\"controller\"", "“controller”"),
      "SYN08 activities/nieuwsbrief.md:3"),
    Mistake(
      "a no-break space behind a key", in: letter, .replace("legal-basis =", "legal-basis\u{A0}="),
      "SYN07 activities/nieuwsbrief.md:16"),
    Mistake(
      "a no-break space before a key", in: letter, .replace("legal-basis =", "\u{A0}legal-basis ="),
      "SYN07 activities/nieuwsbrief.md:16"),
    Mistake(
      "a no-break space before a value", in: letter, .replace("legal-basis = ", "legal-basis =\u{A0}"),
      "SYN07 activities/nieuwsbrief.md:16"),
    Mistake(
      "a no-break space behind a value", in: letter, .replace("\"controller\"", "\"controller\"\u{A0}"),
      "SYN07 activities/nieuwsbrief.md:3"),
    Mistake(
      "a sign without width in a key", in: letter, .replace("legal-basis =", "legal-\u{200B}basis ="),
      "SYN07 activities/nieuwsbrief.md:16"),
    Mistake(
      "a sign without width before a heading", in: letter,
      .replace("[purposes.proof]", "\u{200B}[purposes.proof]"), "SYN07 activities/nieuwsbrief.md:33"),
    Mistake(
      "a sign without width in a heading", in: letter,
      .replace("[purposes.proof]", "[purposes\u{FEFF}.proof]"), "SYN07 activities/nieuwsbrief.md:33"),
    Mistake(
      "a no-break space in a list", in: letter,
      .replace(
        "[\"link-in-message\", \"web-form\"",
        "[\"link-in-message\",\u{A0}\"web-form\""), "SYN07 activities/nieuwsbrief.md:28"),
    Mistake(
      "a date in Dutch order", in: letter, .replace("2018-05-25", "25-05-2018"),
      "SYN11 activities/nieuwsbrief.md:5"),
    Mistake(
      "a colon for an equals sign", in: letter, .replace("role =", "role:"),
      "SYN16 activities/nieuwsbrief.md:3"),
    Mistake(
      "no equals sign", in: letter, .replace("role = ", "role "), "SYN16 activities/nieuwsbrief.md:3"),
    Mistake(
      "no value", in: letter, .replace("role = \"controller\"", "role ="), "SYN17 activities/nieuwsbrief.md:3"
    ),
    Mistake(
      "a list that is not closed", in: letter, .replace("\"email\"]\n", "\"email\"\n"),
      "SYN21 activities/nieuwsbrief.md:28"),
    Mistake(
      "no comma in a list", in: letter, .replace("\"link-in-message\", ", "\"link-in-message\" "),
      "SYN22 activities/nieuwsbrief.md:28"),
    Mistake(
      "quotes inside a text", in: letter, .replace("ons nieuws", "\"ons\" nieuws"),
      "SYN26 activities/nieuwsbrief.md:15"),
    Mistake(
      "a table over several lines", in: letter,
      .replace("{ where = \"Voorbeeldmail, per adres\", ", "{\n  where = \"Voorbeeldmail, per adres\",\n  "),
      "SYN21 activities/nieuwsbrief.md:27"),
    Mistake(
      "a comment with two slashes", in: letter, .replace("[purposes.proof]", "// bewijs\n[purposes.proof]"),
      "SYN18 activities/nieuwsbrief.md:33"),
    Mistake(
      "a line of prose between the keys", in: letter, .replace("owner =", "dit is de nieuwsbrief\nowner ="),
      "SYN16 activities/nieuwsbrief.md:8"),
    Mistake(
      "no fence at the end", in: letter, .replace("\n+++\n\nU krijgt", "\n\nU krijgt"),
      "SYN02 activities/nieuwsbrief.md:1"),
    Mistake(
      "no fence at the end of a translation", in: "activities/nieuwsbrief.en.md",
      .replace("\n+++\n\nYou", "\n\nYou"), "SYN02 activities/nieuwsbrief.en.md:1"),
    Mistake(
      "no fence at the end of the organisation", in: "organisation.md", .replace("\n+++\n\nWij", "\n\nWij"),
      "SYN02 organisation.md:1"),
    Mistake(
      "no fence at the beginning", in: letter, .replace("+++\n", ""), "SYN01 activities/nieuwsbrief.md:1"),
    Mistake(
      "no front matter", in: letter, .cut(from: "+++\ntitle", to: "U krijgt"),
      "SYN01 activities/nieuwsbrief.md:1"),
    Mistake(
      "no front matter in the organisation", in: "organisation.md",
      .cut(from: "+++\nformat", to: "Wij bakken"),
      "SYN01 organisation.md:1"),
    Mistake(
      "a mark of three bytes", in: letter, .begin([0xEF, 0xBB, 0xBF]), "SYN05 activities/nieuwsbrief.md:1"),
    Mistake(
      "bold words in HTML", in: letter, .replace("Onder elke", "Onder <b>elke</b>"),
      "SYN30 activities/nieuwsbrief.md:62"),
    Mistake(
      "a table in HTML", in: letter,
      .replace(
        "Onder elke", "\n\n<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>\n\nOnder elke"),
      "SYN30 activities/nieuwsbrief.md:64"),
  ]
}

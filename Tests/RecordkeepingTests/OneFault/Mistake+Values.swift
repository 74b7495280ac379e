extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let statistics = "activities/statistiek.md"
  private static let support = "activities/wmo-ondersteuning.md"

  /// Values in another form than the key's.
  static let values = [
    Mistake(
      "one word for a list", in: letter, .replace("[\"subscriber\"]", "\"subscriber\""),
      "KEY02 activities/nieuwsbrief.md: data-subjects = \"subscriber\""),
    Mistake(
      "a party for a list", in: letter,
      .replace(
        "recipients = [\"voorbeeldmail\"]",
        "recipients = \"voorbeeldmail\""), "KEY02 activities/nieuwsbrief.md: recipients = \"voorbeeldmail\""),
    Mistake(
      "a list for one word", in: letter, .replace("\"controller\"", "[\"controller\"]"),
      "KEY02 activities/nieuwsbrief.md: role = [\"controller\"]"),
    Mistake(
      "a date in quotes", in: letter, .replace("since = 2018-05-25", "since = \"2018-05-25\""),
      "KEY02 activities/nieuwsbrief.md: since = \"2018-05-25\""),
    Mistake(
      "a period in Dutch", in: orders, .replace("\"2 years\"", "\"2 jaar\""),
      "KEY02 activities/bestellingen.md: retention = { period = \"2 jaar\", start = \"de"),
    Mistake(
      "a period that is a number", in: orders, .replace("\"2 years\"", "2"),
      "KEY02 activities/bestellingen.md: retention = { period = 2, start = \"delivery\""),
    Mistake(
      "yes in quotes", in: letter, .replace("direct-marketing = true", "direct-marketing = \"ja\""),
      "KEY02 activities/nieuwsbrief.md: direct-marketing = \"ja\""),
    Mistake(
      "purposes as a list", in: letter,
      .cut(from: "\n[purposes.newsletter]", to: "\n[personal-data.email]"),
      stale("activities/nieuwsbrief.en.md"),
      "ENT01 activities/nieuwsbrief.md: +++"),
    Mistake(
      "a row's purposes as one word", in: letter,
      .replace(
        "purposes = [\"newsletter\"]",
        "purposes = \"newsletter\""), "KEY02 activities/nieuwsbrief.md: purposes = \"newsletter\""),
    Mistake(
      "retention as a text", in: orders,
      .replace(
        "retention = { period = \"2 years\", start = \"delivery\", term = \"order-claims\" }",
        "retention = \"2 years\""), "KEY02 activities/bestellingen.md: retention = \"2 years\""),
    Mistake(
      "an address without https", in: letter,
      .replace("https://www.korenaar.example/afmelden", "www.korenaar.example/afmelden"),
      "KEY07 activities/nieuwsbrief.md: withdrawal-page = \"www.korenaar.example/afme"),
    Mistake(
      "the number of a format in quotes", in: "organisation.md", .replace("format = 1", "format = \"1\""),
      "KEY02 organisation.md: format = \"1\""),
    Mistake(
      "languages as a text", in: "organisation.md", .replace("[\"nl\", \"en\"]", "\"nl, en\""),
      "KEY02 organisation.md: languages = \"nl, en\""),
    Mistake(
      "evidence as a text", in: letter,
      .replace(
        "evidence = { where = \"Voorbeeldmail, per adres\", "
          + "holds = [\"person\", \"time\", \"text\", \"channel\"] }",
        "evidence = \"Voorbeeldmail\""), "KEY02 activities/nieuwsbrief.md: evidence = \"Voorbeeldmail\""),
    Mistake(
      "a withdrawal as one word", in: statistics, .replace("[\"banner\"]", "\"banner\""),
      "KEY02 activities/statistiek.md: withdrawal = \"banner\""),
  ]

  /// Text that is not quite TOML, and bodies.
  static let syntax = [
    Mistake(
      "a text over two lines", in: letter, .replace("sturen wij u geen", "sturen wij\nu geen"),
      "SYN09 activities/nieuwsbrief.md: consequence = \"Zonder e-mailadres sturen wij"),
    Mistake(
      "a text over two lines in a list", in: "organisation.md", .replace("\"mfa\"", "\"m\nfa\""),
      "SYN09 organisation.md:   \"encryption-transit\", \"access-roles\", \"m"),
    Mistake(
      "a text over three lines", in: letter,
      .replace("Zonder e-mailadres sturen wij u", "Zonder e-mailadres\nsturen\nwij u"),
      "SYN09 activities/nieuwsbrief.md: consequence = \"Zonder e-mailadres"),
    Mistake(
      "no quote at the end", in: letter, .replace("\"controller\"", "\"controller"),
      "SYN09 activities/nieuwsbrief.md: role = \"controller"),
    Mistake(
      "no quotes", in: letter, .replace("\"controller\"", "controller"),
      "SYN10 activities/nieuwsbrief.md: role = controller"),
    Mistake(
      "a draft without quotes", in: letter, .replace("\"active\"", "draft"),
      "SYN10 activities/nieuwsbrief.md: status = draft"),
    Mistake(
      "curly quotes", in: letter, .replace("\"controller\"", "“controller”"),
      "SYN08 activities/nieuwsbrief.md: role = “controller”"),
    Mistake(
      "a no-break space behind a key", in: letter, .replace("legal-basis =", "legal-basis\u{A0}="),
      "SYN07 activities/nieuwsbrief.md: legal-basis = \"consent\""),
    Mistake(
      "a no-break space before a key", in: letter, .replace("legal-basis =", "\u{A0}legal-basis ="),
      "SYN07 activities/nieuwsbrief.md:  legal-basis = \"consent\""),
    Mistake(
      "a no-break space before a value", in: letter, .replace("legal-basis = ", "legal-basis =\u{A0}"),
      "SYN07 activities/nieuwsbrief.md: legal-basis = \"consent\""),
    Mistake(
      "a no-break space behind a value", in: letter, .replace("\"controller\"", "\"controller\"\u{A0}"),
      "SYN07 activities/nieuwsbrief.md: role = \"controller\" "),
    Mistake(
      "a sign without width in a key", in: letter, .replace("legal-basis =", "legal-\u{200B}basis ="),
      "SYN07 activities/nieuwsbrief.md: legal-​basis = \"consent\""),
    Mistake(
      "a sign without width before a heading", in: letter,
      .replace("[purposes.proof]", "\u{200B}[purposes.proof]"),
      "SYN07 activities/nieuwsbrief.md: ​[purposes.proof]"),
    Mistake(
      "a sign without width in a heading", in: letter,
      .replace("[purposes.proof]", "[purposes\u{FEFF}.proof]"),
      "SYN07 activities/nieuwsbrief.md: [purposes﻿.proof]"),
    Mistake(
      "a no-break space in a list", in: letter,
      .replace(
        "[\"link-in-message\", \"web-form\"",
        "[\"link-in-message\",\u{A0}\"web-form\""),
      "SYN07 activities/nieuwsbrief.md: withdrawal = [\"link-in-message\", \"web-form\","),
    Mistake(
      "a date in Dutch order", in: letter, .replace("2018-05-25", "25-05-2018"),
      "SYN11 activities/nieuwsbrief.md: since = 25-05-2018"),
    Mistake(
      "a colon for an equals sign", in: letter, .replace("role =", "role:"),
      "SYN16 activities/nieuwsbrief.md: role: \"controller\""),
    Mistake(
      "no equals sign", in: letter, .replace("role = ", "role "),
      "SYN16 activities/nieuwsbrief.md: role \"controller\""),
    Mistake(
      "no value", in: letter, .replace("role = \"controller\"", "role ="),
      "SYN17 activities/nieuwsbrief.md: role ="
    ),
    Mistake(
      "a list that is not closed", in: letter, .replace("\"email\"]\n", "\"email\"\n"),
      "SYN21 activities/nieuwsbrief.md: withdrawal = [\"link-in-message\", \"web-form\","),
    Mistake(
      "no comma in a list", in: letter, .replace("\"link-in-message\", ", "\"link-in-message\" "),
      "SYN22 activities/nieuwsbrief.md: withdrawal = [\"link-in-message\" \"web-form\", "),
    Mistake(
      "quotes inside a text", in: letter, .replace("ons nieuws", "\"ons\" nieuws"),
      "SYN26 activities/nieuwsbrief.md: purpose = \"U elke maand \"ons\" nieuws en onze"),
    Mistake(
      "a table over several lines", in: letter,
      .replace("{ where = \"Voorbeeldmail, per adres\", ", "{\n  where = \"Voorbeeldmail, per adres\",\n  "),
      "SYN21 activities/nieuwsbrief.md: evidence = {"),
    Mistake(
      "a comment with two slashes", in: letter, .replace("[purposes.proof]", "// bewijs\n[purposes.proof]"),
      "SYN18 activities/nieuwsbrief.md: // bewijs"),
    Mistake(
      "a line of prose between the keys", in: letter, .replace("owner =", "dit is de nieuwsbrief\nowner ="),
      "SYN16 activities/nieuwsbrief.md: dit is de nieuwsbrief"),
    Mistake(
      "no fence at the end", in: letter, .replace("\n+++\n\nU krijgt", "\n\nU krijgt"),
      "SYN02 activities/nieuwsbrief.md: +++"),
    Mistake(
      "no fence at the end of a translation", in: "activities/nieuwsbrief.en.md",
      .replace("\n+++\n\nYou", "\n\nYou"), "SYN02 activities/nieuwsbrief.en.md: +++"),
    Mistake(
      "no fence at the end of the organisation", in: "organisation.md", .replace("\n+++\n\nWij", "\n\nWij"),
      "SYN02 organisation.md: +++"),
    Mistake(
      "no fence at the beginning", in: letter, .replace("+++\n", ""),
      "SYN01 activities/nieuwsbrief.md: title = \"Nieuwsbrief\""),
    Mistake(
      "no front matter", in: letter, .cut(from: "+++\ntitle", to: "U krijgt"),
      "SYN01 activities/nieuwsbrief.md: U krijgt de nieuwsbrief alleen als u zich er"),
    Mistake(
      "no front matter in the organisation", in: "organisation.md",
      .cut(from: "+++\nformat", to: "Wij bakken"),
      "SYN01 organisation.md: Wij bakken brood en bezorgen het. Op deze pa"),
    Mistake(
      "a mark of three bytes", in: letter, .begin([0xEF, 0xBB, 0xBF]), "SYN05 activities/nieuwsbrief.md: ﻿+++"
    ),
    Mistake(
      "bold words in HTML", in: letter, of: "gemeente", .replace("Onder elke", "Onder <b>elke</b>"),
      "SYN30 activities/nieuwsbrief.md: U krijgt de nieuwsbrief alleen als u zich er"),
    Mistake(
      "a table in HTML", in: letter, of: "gemeente",
      .replace(
        "Onder elke", "\n\n<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>\n\nOnder elke"),
      "SYN30 activities/nieuwsbrief.md: <table>"),
  ]
}

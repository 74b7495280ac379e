extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"
  private static let retention = "{ period = \"2 years\", start = \"delivery\", term = \"order-claims\" }"

  /// Mistakes of which what was meant is plain: the text that the finding suggests makes the register as it was.
  static let cured = curedWords + curedLines + curedHeadings + curedQuotes

  private static let curedWords = [
    Mistake(
      "a language by its name in English", in: "organisation.md",
      .replace("[\"nl\", \"en\"]", "[\"nl\", \"English\"]"), "KEY04 organisation.md: languages"),
    Mistake(
      "a language by its name in Dutch", in: "organisation.md",
      .replace("[\"nl\", \"en\"]", "[\"nl\", \"engels\"]"), "KEY04 organisation.md: languages"),
    Mistake(
      "the register's own language by its name", in: "organisation.md",
      .replace("[\"nl\", \"en\"]", "[\"dutch\", \"en\"]"), "KEY04 organisation.md: languages"),
    Mistake(
      "a language in capitals", in: "organisation.md", .replace("[\"nl\", \"en\"]", "[\"nl\", \"EN\"]"),
      "KEY04 organisation.md: languages"),
    Mistake(
      "no officer, with a capital", in: "organisation.md",
      .replace("data-protection-officer = \"none\"", "data-protection-officer = \"None\""),
      "KEY04 organisation.md: data-protection-officer"),
    Mistake(
      "no officer, misspelt", in: "organisation.md",
      .replace("data-protection-officer = \"none\"", "data-protection-officer = \"noen\""),
      "KEY04 organisation.md: data-protection-officer"),
    Mistake(
      "no decisions, as false", in: letter,
      .replace("automated-decision-making = \"none\"", "automated-decision-making = false"),
      "KEY04 activities/nieuwsbrief.md: automated-decision-making"),
    Mistake(
      "no sub-processors, with a capital", in: "parties/voorbeeldhost.md",
      .replace("sub-processors = \"none\"", "sub-processors = \"None\""),
      "KEY04 parties/voorbeeldhost.md: sub-processors"),
    Mistake(
      "no sub-processors, in a list with a capital", in: "parties/voorbeeldhost.md",
      .replace("sub-processors = \"none\"", "sub-processors = [\"None\"]"),
      "KEY06 parties/voorbeeldhost.md: sub-processors"),
    Mistake(
      "no cookies, beside cookies of the site", in: "organisation.md",
      .replace("kind =", "cookies = \"none\"\nkind ="), "KEY06 organisation.md: cookies"),
    Mistake(
      "what a translation was made from, with an underscore", in: "activities/nieuwsbrief.en.md",
      .replace("translated-from", "translated_from"), "KEY01 activities/nieuwsbrief.en.md: translated_from"),
    Mistake(
      "what a translation was made from, misspelt", in: "activities/nieuwsbrief.en.md",
      .replace("translated-from", "translated-form"), "KEY01 activities/nieuwsbrief.en.md: translated-form"),
  ]

  private static let curedLines = [
    Mistake(
      "two equals signs", in: letter, .replace("title = ", "title == "),
      "SYN16 activities/nieuwsbrief.md: title =="),
    Mistake(
      "an arrow", in: letter, .replace("title = ", "title => "),
      "SYN16 activities/nieuwsbrief.md: title =>"),
    Mistake(
      "two equals signs before a date", in: letter, .replace("since = ", "since == "),
      "SYN16 activities/nieuwsbrief.md: since =="),
    Mistake(
      "pairs between brackets", in: orders,
      .replace(
        "retention = \(retention)",
        "retention = [ period = \"2 years\", start = \"delivery\", term = \"order-claims\" ]"),
      "SYN21 activities/bestellingen.md: retention = ["),
    Mistake(
      "a hyphen before a name", in: letter, .replace("title = ", "- title = "),
      "SYN18 activities/nieuwsbrief.md: - title"),
    Mistake(
      "an asterisk before a name", in: letter, .replace("title = ", "* title = "),
      "SYN18 activities/nieuwsbrief.md: * title"),
    Mistake(
      "a quote before a name", in: letter, .replace("title = ", "\"title = "),
      "SYN18 activities/nieuwsbrief.md: \"title"),
  ]

  private static let curedHeadings = [
    Mistake(
      "a heading behind a #", in: orders,
      .replace("[purposes.order-fulfilment]", "# [purposes.order-fulfilment]"),
      "KEY01 activities/bestellingen.md: purpose ="),
    Mistake(
      "a heading without its first bracket", in: orders,
      .replace("[purposes.order-fulfilment]", "purposes.order-fulfilment]"),
      "SYN21 activities/bestellingen.md: purposes.order-fulfilment]"),
    Mistake(
      "a heading with a blank for a stop", in: orders,
      .replace("[purposes.order-fulfilment]", "[purposes order-fulfilment]"),
      "SYN18 activities/bestellingen.md: [purposes order-fulfilment]"),
    Mistake(
      "a heading with a stroke for a stop", in: orders,
      .replace("[purposes.order-fulfilment]", "[purposes/order-fulfilment]"),
      "SYN18 activities/bestellingen.md: [purposes/order-fulfilment]"),
    Mistake(
      "a heading of data with a blank for a stop", in: orders,
      .replace("[personal-data.name]", "[personal-data name]"),
      "SYN18 activities/bestellingen.md: [personal-data name]"),
    Mistake(
      "a heading with a blank for a hyphen", in: orders,
      .replace("[personal-data.name]", "[personal data.name]"),
      "SYN18 activities/bestellingen.md: [personal data.name]"),
    Mistake(
      "a heading inside a purpose with a blank for a stop", in: letter,
      .replace("[purposes.newsletter.consent]", "[purposes.newsletter consent]"),
      "SYN18 activities/nieuwsbrief.md: [purposes.newsletter consent]"),
    Mistake(
      "a heading of an organisation with blanks", in: "organisation.md",
      .replace("[rights-requests]", "[rights requests]"), "SYN18 organisation.md: [rights requests]"),
  ]

  private static let curedQuotes = [
    Mistake(
      "quotes of two kinds", in: letter, .replace("\"Nieuwsbrief\"", "'Nieuwsbrief\""),
      "SYN09 activities/nieuwsbrief.md: title = '"),
    Mistake(
      "quotes of two kinds, the other way round", in: letter, .replace("\"Nieuwsbrief\"", "\"Nieuwsbrief'"),
      "SYN09 activities/nieuwsbrief.md: title = \""),
    Mistake(
      "quotes of two kinds in a list", in: orders,
      .replace("[\"pixelwerf\", \"voorbeeldpay\"", "[\"pixelwerf',\"voorbeeldpay\""),
      "SYN09 activities/bestellingen.md: recipients = "),
    Mistake(
      "quotes of two kinds in a list, the other way round", in: orders,
      .replace("[\"pixelwerf\", \"voorbeeldpay\"", "['pixelwerf\", \"voorbeeldpay\""),
      "SYN09 activities/bestellingen.md: recipients = "),
  ]
}

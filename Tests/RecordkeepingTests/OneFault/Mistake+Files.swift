extension Mistake {
  private static let letter = "activities/nieuwsbrief.md"
  private static let orders = "activities/bestellingen.md"

  /// Files that went, moved or cannot be read.
  static let files = [
    Mistake(
      "a party's file gone", in: "parties/voorbeeldpost.md", .remove, "REF04 parties/voorbeeldpost.en.md: +++"
    ),
    Mistake(
      "a party's file gone, of a municipality", in: "parties/zaaksysteem.md", of: "gemeente", .remove,
      "REC01 activities/bezwaar-en-klachten.md: recipients = [\"bezwaarcommissie\", \"rechtbank"),
    Mistake(
      "a party's file with another name", in: "parties/zaaksysteem.md", of: "gemeente",
      .rename("parties/zaaksystem.md"),
      "REC01 activities/bezwaar-en-klachten.md: recipients = [\"bezwaarcommissie\", \"rechtbank"),
    Mistake(
      "a party that cannot be read", in: "parties/examplemetrics.md", .close,
      "SYN46 parties/examplemetrics.md: +++"),
    Mistake(
      "an activity that cannot be read", in: "activities/statistiek.md", .close,
      "SYN46 activities/statistiek.md: +++"),
    Mistake(
      "an organisation that cannot be read", in: "organisation.md", .close, "SYN46 organisation.md: +++"),
    Mistake(
      "a translation that cannot be read", in: "activities/nieuwsbrief.en.md", .close,
      "SYN46 activities/nieuwsbrief.en.md: +++"),
    Mistake(
      "an activity's file gone and its translation left", in: letter, .remove,
      "REF04 activities/nieuwsbrief.en.md: +++"),
    Mistake(
      "a translation of nothing", in: "activities/winkel.en.md", .add("+++\ntitle = \"Shop\"\n+++\n"),
      "REF04 activities/winkel.en.md: +++"),
    Mistake(
      "a translation into another language", in: "activities/nieuwsbrief.en.md",
      .rename("activities/nieuwsbrief.de.md"), "REF05 activities/nieuwsbrief.de.md: +++"),
    Mistake(
      "a translation into the register's own language", in: "activities/nieuwsbrief.nl.md",
      .add("+++\ntitle = \"De nieuwsbrief\"\n+++\n"), "REF05 activities/nieuwsbrief.nl.md: +++"),
    Mistake(
      "a translation named after the register's own language", in: "activities/nieuwsbrief.en.md",
      .rename("activities/nieuwsbrief.nl.md"), "REF05 activities/nieuwsbrief.nl.md: +++"),
    Mistake(
      "a translation gone", in: "activities/nieuwsbrief.en.md", .remove,
      "STM08 activities/nieuwsbrief.md: +++"),
    Mistake(
      "an id that occurs twice", in: "activities/facebookpagina.md", of: "gemeente",
      .rename("activities/meta.md"), "ORG07 parties/meta.md: +++"),
    Mistake(
      "an activity's file with another name", in: letter, .rename("activities/brief.md"),
      "REF04 activities/nieuwsbrief.en.md: +++"),
    Mistake(
      "the words of a register that cannot be read", in: "vocabulary.toml",
      .add("[data-categories.crumbs\nnl = \"kruimels\"\nen = \"crumbs\""),
      "SYN21 vocabulary.toml: [data-categories.crumbs"),
  ]

  /// References that lead nowhere.
  static let references = [
    Mistake(
      "a party misspelt", in: letter, .replace("[\"voorbeeldmail\"]", "[\"voorbeelmail\"]"),
      "REC01 activities/nieuwsbrief.md: recipients = [\"voorbeelmail\"]"),
    Mistake(
      "a party that is not there", in: letter, .replace("[\"voorbeeldmail\"]", "[\"duif\"]"),
      "REC01 activities/nieuwsbrief.md: recipients = [\"duif\"]"),
    Mistake(
      "a purpose that is not there", in: orders,
      .replace("[\"delivery-call\"]", "[\"bellen\"]"),
      "ORG07 activities/bestellingen.md: purposes = [\"bellen\"]"),
    Mistake(
      "a purpose of data misspelt", in: orders,
      .replace("[\"delivery-call\"]", "[\"delivry-call\"]"),
      "ORG07 activities/bestellingen.md: purposes = [\"delivry-call\"]"),
    Mistake(
      "data of a form that are not there", in: "activities/contactformulier.md",
      .replace("naam = \"name\"", "naam = \"naam\""),
      "ORG07 activities/contactformulier.md: fields = { naam = \"naam\", email = \"email\", t"),
    Mistake(
      "a provider that is not there", in: "activities/statistiek.md",
      .replace("provider = \"examplemetrics\"", "provider = \"meter\""),
      "REC01 activities/statistiek.md: provider = \"meter\""),
    Mistake(
      "a joint controller misspelt", in: "activities/facebookpagina.md", of: "gemeente",
      .replace("[joint-controllers.meta]", "[joint-controllers.mta]"),
      "REC01 activities/facebookpagina.md: [joint-controllers.mta]"
    ),
    Mistake(
      "a sub-processor that is not there", in: "parties/pixelwerf.md",
      .replace("[\"voorbeeldhost\"]", "[\"elders\"]"),
      "REC01 parties/pixelwerf.md: sub-processors = [\"elders\"]"),
  ]
}

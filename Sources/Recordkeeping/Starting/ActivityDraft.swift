/// An activity of which nothing is known: every key that one needs, empty, below its question.
enum ActivityDraft {
  /// The lines of its front matter.
  static func lines(_ language: Language) -> [String] {
    [tables[language]]
      + keys.flatMap { name -> [String] in
        if name == "status" { return [comment[language], "status = \"draft\""] }
        guard let key = ActivityKeys.table[name] else { return [] }
        return DraftQuestion(key, in: ActivityKeys.table).lines(in: language)
      }
  }

  private static let tables = Wording(
    nl: """
      # Elk doel krijgt hieronder een eigen tabel, zoals [purposes.newsletter], en elk gegeven ook, zoals
      # [personal-data.email]. `avgreg ask` vraagt ernaar en maakt ze.
      """,
    en: """
      # Each purpose gets a table of its own below, such as [purposes.newsletter], and so does each kind of data, such as
      # [personal-data.email]. `avgreg ask` asks for them and makes them.
      """)

  private static let keys = [
    "title", "role", "status", "owner", "reviewed", "statement", "data-subjects", "recipients",
    "automated-decision-making",
  ]

  private static let comment = Wording(
    nl: "# Een concept komt niet op uw site. Is alles ingevuld en klopt het? Maak er dan \"active\" van.",
    en: "# A draft does not come on your site. Is all filled in and right? Then make it \"active\".")
}

import Foundation

@testable import Recordkeeping

/// The full register with every key that can bring a writer's own words to a page, and the same in a translation.
enum EveryTextRegister {
  static let files: [String: String] = {
    var files = FullRegister.files
    for (path, line, lines) in insertions {
      files[path] = files[path]?.replacingOccurrences(of: line, with: "\(line)\n\(lines)")
    }
    files["parties/guide.md"] = guide
    files["activities/shop.md"] = files["activities/shop.md"]?.replacingOccurrences(
      of: "[\"link-in-message\", \"email\"]", with: "[\"web-form\", \"banner\", \"email\"]")
    files["organisation.md"] = files["organisation.md"]?.replacingOccurrences(
      of: "languages = [\"nl\"]", with: "languages = [\"nl\", \"en\"]")
    files["activities/shop.en.md"] = translation
    return files
  }()

  /// Words of the register's own, for kinds of data, people, parties and moments.
  static func vocabulary(_ label: String) -> String {
    ["data-categories.shoe-size", "data-subjects.walker", "party-categories.guide", "moments.thaw"].map {
      row in
      "[\(row)]\nnl = \(label)\nen = \(label)\nnl-plural = \(label)\nen-plural = \(label)\n"
    }.joined(separator: "\n")
  }

  private static let insertions: [(path: String, after: String, lines: String)] = [
    (
      "organisation.md", "vat-number = \"NL000000000B00\"",
      """
      privacy-page = "https://linde.example/privacy"
      accessibility-page = "https://linde.example/toegankelijk"
      cookie-settings-page = "https://linde.example/cookies"
      supervisory-authority = { name = "Toezicht", website = "https://toezicht.example/", address = "Plein 2" }
      """
    ),
    ("parties/partner.md", "address = \"Main Street 1\"", "phone = \"+1 555 000 00 00\""),
    ("organisation.md", "phone = \"+31 20 000 00 02\"", "identity-check = \"Wij bellen u terug.\""),
    (
      "activities/shop.md", "text = \"Ja, mail mij.\"",
      """
      mechanism = "checkbox"
      channel = "web"
      location = "own-form"
      relying-controllers = ["partner"]
      withdrawal-page = "https://linde.example/afmelden"
      withdrawal-text = "Een bericht is genoeg."
      parental-consent = "Een ouder bevestigt per e-mail."
      """
    ),
    (
      "activities/shop.md", "third-party-access = \"none\"",
      """

      [cookies.choice]
      name = "keuze"
      host = "linde.example"
      purpose = "Onthoudt uw keuze"
      purposes = ["letter"]
      class = "marketing"
      provider = "guide"
      duration = "persistent"
      duration-reason = "Anders vragen wij het elke keer."
      third-party-access = ["guide"]
      personal-data = ["shoe-size"]

      [personal-data.shoe-size]
      purposes = ["letter", "orders"]
      data-subjects = ["walker"]
      recipients = ["guide"]
      source = ["data-subject", "guide"]
      publicly-accessible = false
      required = "for-purpose"
      consequence = "Zonder maat past niets."
      retention = { period = "1 year", start = "thaw" }
      """
    ),
  ]

  private static let guide = """
    name = "Gids"
    category = "guide"
    role = "controller"
    service = "Wijst de weg"
    country = "NL"
    """

  private static let translation = """
    title = "Shop"

    [purposes.orders]
    purpose = "Delivering orders"
    contract = "the sale"

    [purposes.letter]
    purpose = "Mailing the newsletter"

    [purposes.letter.consent]
    text = "Yes, mail me."
    withdrawal-text = "A message is enough."
    parental-consent = "A parent confirms by e-mail."
    %
    You order and we deliver.
    """
}

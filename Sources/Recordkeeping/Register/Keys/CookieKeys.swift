/// What a site stores or reads on a device: the keys of `[cookies.x]` (Tw art. 11.7a).
public final class CookieKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = CookieKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "cookies", keys.name, keys.host, keys.purpose, keys.purposes, keys.class, keys.technique, keys.provider,
    keys.duration, keys.durationReason, keys.thirdPartyAccess, keys.personalData, keys.hosts,
    keys.platform)

  let name = Key<String>(
    "name", .optional, .public, law: [.other("C-673/17")],
    nl: "De naam, als die anders is dan die van de tabel; * staat voor elk stuk tekst.",
    en: "The name, where it differs from the table's; * stands for any text.")
  let host = Key<String>("host", .optional, .public, nl: "De host die het zet.", en: "The host that sets it.")
  let purpose = Key<Text>(
    "purpose", .always(by: "COO01"), .public, law: [.telecommunications("11.7a(1)(a)")],
    nl: "Wat het doet, in één zin.", en: "What it does, in one sentence.")
  let purposes = Key<WordList>(
    "purposes",
    .when(nl: "de klasse niet functional is", en: "the class is not functional") {
      $0.own(CookieKeys.self).`class`.map { $0.value != .functional } ?? false
    }, .public, .purposes, unknown: "ORG07", law: [.gdpr("13(1)(c)")],
    nl: "Bij welke doelen van de activiteit het hoort.", en: "To which purposes of the activity it belongs.")
  let `class` = Key<CookieClass>(
    "class", .always, .public, law: [.telecommunications("11.7a(3)-(4)")],
    nl: "Het soort cookie; daaruit volgt of er toestemming nodig is.",
    en: "The kind of cookie; from it follows whether consent is needed.")
  let technique = Key<Word>(
    "technique", .optional, .public, .choices("cookie-technique"), law: [.telecommunications("11.7a")],
    nl: "De techniek, als het geen cookie is.", en: "The technique, where it is not a cookie.")
  let provider = Key<Word>(
    "provider", .always, .public, .providers, unknown: "REC01", law: [.gdpr("13(1)(e)")],
    nl: "Wie het zet: \"self\" of een partij.", en: "Who sets it: \"self\" or a party.")
  let duration = Key<CookieDuration>(
    "duration", .always(by: "COO02"), .public, law: [.other("C-673/17")],
    nl: "Hoe lang het blijft staan: een termijn, \"session\" of \"persistent\".",
    en: "How long it stays: a period, \"session\" or \"persistent\".")
  let durationReason = Key<Text>(
    "duration-reason",
    .when(nl: "de duur persistent is", en: "the duration is persistent", .is("duration", "persistent")),
    .public, law: [.other("C-673/17")],
    nl: "Waarom het blijft staan tot iemand het wist.", en: "Why it stays until someone removes it.")
  let thirdPartyAccess = Key<Answer<WordList>>(
    "third-party-access", .always(by: "COO03"), .public, .parties, unknown: "REC01",
    law: [.other("C-673/17")],
    nl: "Welke anderen het lezen, of \"none\".", en: "Which others read it, or \"none\".")
  let personalData = Key<Answer<WordList>>(
    "personal-data", .wanted, .public, .personalData, unknown: "ORG07", law: [.gdpr("13")],
    nl: "Welke gegevens van deze activiteit het bevat, of \"none\".",
    en: "Which data of this activity it holds, or \"none\".")
  let hosts = Key<WordList>(
    "hosts", .optional, .internal, nl: "De hosts die uw site ervoor aanroept.",
    en: "The hosts your site calls for it.")
  let platform = Key<Word>(
    "platform", .optional, .internal, .parties, unknown: "REC01",
    nl: "Het platform van een ander waarop het staat.",
    en: "The platform of another on which it stands.")
}

/// A cookie, or a technique like it.
public typealias Cookie = Record<CookieKeys>

extension Record<CookieKeys> {
  /// The name by which browsers and readers know it.
  var shownName: String { self.name?.value ?? id }
}

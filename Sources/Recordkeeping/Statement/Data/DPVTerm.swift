/// A term of the Data Privacy Vocabulary 2.3, as a vocabulary names it: `pd:EmailAddress`.
struct DPVTerm: Hashable {
  /// The version whose terms the vocabularies name.
  static let version = "https://w3id.org/dpv/2.3"

  /// What the prefixes stand for; other versions of the vocabulary have other addresses.
  static let namespaces: [(prefix: String, address: String)] = [
    ("dpv", "https://w3id.org/dpv#"), ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("legal-eu", "https://w3id.org/dpv/legal/eu#"), ("legal-nl", "https://w3id.org/dpv/legal/nl#"),
    ("loc", "https://w3id.org/dpv/loc#"), ("pd", "https://w3id.org/dpv/pd#"),
    ("tech", "https://w3id.org/dpv/tech#"),
  ]

  private static let prefixes = namespaces.map { Array($0.prefix.utf8) }

  /// The prefix and the name.
  let text: String

  /// Reads a term; nil for what has another form, which a register's own vocabulary may hold.
  init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
      Self.prefixes.contains(where: { text.utf8[..<colon].elementsEqual($0) }),
      Self.isName(text.utf8[colon...].dropFirst())
    else { return nil }
    self.text = text
  }

  private static func isName(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  /// The terms of a row of a vocabulary.
  static func all(of row: VocabularyRow?) -> [DPVTerm] { (row?.dpv ?? []).compactMap(DPVTerm.init(_:)) }

  /// A reference to the term.
  var reference: JSON { .one("@id", .text(text)) }
}

extension VocabularyRow {
  /// Whether its DPV terms mean what it means, and not only nearly so.
  var isExactInDPV: Bool { truth("dpv-exact") ?? true }
}

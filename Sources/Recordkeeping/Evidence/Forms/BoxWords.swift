/// The words beside a box by which it shows what one agrees to: the file of words, ready for looking up.
struct BoxWords: Sendable {
  /// The built-in words.
  static let builtIn = BoxWords(LawFile.tables(PackageResources.consent_words_toml))

  private let lists: [String: WordStretches]

  /// Reads the tables of a file.
  init(_ tables: [TOMLValue]) {
    lists = Dictionary(
      tables.map { ($0.key, WordStretches($0["words"]?.children.compactMap(\.string) ?? [])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether words of a list stand in a text.
  func has(_ list: String, in words: [String]) -> Bool { lists[list]?.stand(in: words) ?? false }

  /// Whether a value is one that says yes, and nothing else.
  func isYes(_ value: String) -> Bool {
    guard let size = lists["yes"]?.longest(in: value.words) else { return false }
    return size.words == value.words.count
  }

  /// Whether the words of a link, or the names in its address, lead to a privacy statement.
  func leadToStatement(_ link: SiteLink) -> Bool {
    if link.relation.lowercasedASCII.words.starts(with: ["privacy", "policy"]) { return true }
    return has("statement", in: link.words.words)
      || SiteAddress(link.address.value).steps.contains { has("statement", in: $0.nameWords) }
  }
}

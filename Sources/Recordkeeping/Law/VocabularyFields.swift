/// The fields of a word of a vocabulary: those of a table, read when they are asked for, since few of the many words
/// ever are; or those of a word that was made otherwise. They never change and are shared.
final class VocabularyFields: Sendable {
  private let table: TOMLValue?
  private let texts: [String: String]
  private let lists: [String: [String]]
  private let truths: [String: Bool]
  let flags: Set<VocabularyRow.Flag>

  init(
    _ table: TOMLValue? = nil, texts: [String: String] = [:], lists: [String: [String]] = [:],
    truths: [String: Bool] = [:]
  ) {
    self.table = table
    self.texts = texts
    self.lists = lists
    self.truths = truths
    let flags = Self.list(table?["flags"]) ?? lists["flags"] ?? []
    self.flags = flags.isEmpty ? [] : Set(flags.compactMap(VocabularyRow.Flag.init(rawValue:)))
  }

  func text(_ key: String) -> String? { table?[key]?.string ?? texts[key] }
  func list(_ key: String) -> [String]? { Self.list(table?[key]) ?? lists[key] }
  func truth(_ key: String) -> Bool? { table?[key]?.boolean ?? truths[key] }

  private static func list(_ value: TOMLValue?) -> [String]? {
    guard let value, value.kind == .array else { return nil }
    return value.children.compactMap(\.string)
  }

  /// Every key that has a field.
  private var keys: Set<String> {
    Set(table?.children.map(\.key) ?? []).union(texts.keys).union(lists.keys).union(truths.keys)
  }
}

extension VocabularyFields: Hashable {
  static func == (left: VocabularyFields, right: VocabularyFields) -> Bool {
    left === right
      || left.keys == right.keys
        && left.keys.allSatisfy {
          left.text($0) == right.text($0) && left.list($0) == right.list($0)
            && left.truth($0) == right.truth($0)
        }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(keys) }
}

/// What the name of a record's file says: its id and, for a translation, its language.
public struct RecordName: Hashable, Sendable {
  /// The id: the name without `.md` and without the language.
  public let id: String
  /// The language of a translation; nothing for the record itself.
  public let language: String?

  /// The most bytes an id may have.
  public static let limit = 64

  /// Why a name is not that of a record.
  enum Fault: Error, Hashable {
    case empty, tooLong, reserved, characters, language
  }

  /// Reads `<id>.md` or `<id>.<language>.md`, without the folders before it.
  public init?(_ name: String) {
    let bytes = Array(name.utf8)
    guard bytes.hasEnding(".md"), let read = try? RecordName(reading: bytes) else { return nil }
    self = read
  }

  /// The name that a file should have which has another ending, or signs that no name may have: `facturen.md` for
  /// `facturen.MD`, `facturen.md.txt` and `Facturen`; nil where nobody can tell.
  static func meant(by name: String) -> RecordName? {
    var stem = Array(name.lowercasedASCII.utf8)
    while let ending = endings.first(where: { stem.hasEnding($0) }) {
      stem.removeLast(ending.utf8CodeUnitCount)
    }
    let text = String(decoding: stem, as: UTF8.self)
    return RecordName(text + ".md") ?? idLike(text).flatMap { RecordName($0 + ".md") }
  }

  /// How the names of files with text end.
  static let endings: [StaticString] = [".md", ".markdown", ".txt"]

  /// The name of the file.
  var file: String { language.map { "\(id).\($0).md" } ?? "\(id).md" }

  init(reading name: [UInt8]) throws(Fault) {
    let parts = name.dropLast(name.hasEnding(".md") ? 3 : 0)
      .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let id = parts[0]
    try Self.checkID(id)
    if parts.count > 1, !Self.isLanguage(parts[1]) { throw .language }
    self.id = String(decoding: id, as: UTF8.self)
    self.language = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : nil
  }

  /// Whether a text can be an id, of a record or of a row in one: small letters, digits and hyphens, at most 64
  /// bytes, and not `none`.
  static func isID(_ text: String) -> Bool { (try? checkID(text.utf8)) != nil }

  /// The id that a text becomes with small letters, and hyphens for blanks; nil where that is not all it takes.
  static func idLike(_ text: String) -> String? {
    let bytes = text.utf8.map { $0.isBlank || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0.lowercased }
    let id = String(decoding: bytes, as: UTF8.self)
    return isID(id) ? id : nil
  }

  private static func checkID(_ id: some Collection<UInt8>) throws(Fault) {
    if id.isEmpty { throw .empty }
    if !id.allSatisfy(isIDByte) { throw .characters }
    if id.count > limit { throw .tooLong }
    if id.elementsEqual("none".utf8) { throw .reserved }
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    byte.isSmallLetter || byte.isDigit || byte == UInt8(ascii: "-")
  }

  /// Whether a text is the tag of a language as the name of a file holds it.
  static func isLanguage(_ text: String) -> Bool { isLanguage(Array(text.utf8)[...]) }

  /// Two or three letters and further parts after hyphens: `en`, `pt-br`, `sr-latn`.
  private static func isLanguage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isSmallLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isDigit || $0.isLetter }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes end with those of a plain word.
  func hasEnding(_ ending: StaticString) -> Bool {
    let start = count - ending.utf8CodeUnitCount
    return start >= 0 && holds(ending, at: start)
  }
}

/// A value as it is written in TOML: `"7 years"`, `2026-11-23`, `["email", "name"]`.
public struct WrittenValue: Hashable, Sendable {
  /// The bytes, without blanks around them.
  public let bytes: [UInt8]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A text between double quotes, on one line.
  public static func string(_ text: String) -> WrittenValue { WrittenValue(quoted(text)) }

  /// A list of texts on one line.
  public static func strings(_ texts: [String]) -> WrittenValue { list(texts.map { string($0) }) }

  /// A date, without quotes.
  public static func day(_ day: Day) -> WrittenValue { WrittenValue(Array(day.description.utf8)) }

  /// `true` or `false`.
  public static func flag(_ flag: Bool) -> WrittenValue {
    WrittenValue(Array((flag ? "true" : "false").utf8))
  }

  /// A whole number.
  public static func number(_ number: Int) -> WrittenValue { WrittenValue(Array(String(number).utf8)) }

  /// The answer that there is nothing.
  public static let none = string("none")

  /// A list on one line.
  public static func list(_ items: [WrittenValue]) -> WrittenValue {
    WrittenValue(
      Array("[".utf8) + Array(items.map(\.bytes).joined(separator: Array(", ".utf8))) + Array("]".utf8))
  }

  /// A table between braces, on one line.
  public static func table(_ entries: [(key: String, value: WrittenValue)]) -> WrittenValue {
    if entries.isEmpty { return WrittenValue(Array("{}".utf8)) }
    let inside = entries.map { written(key: $0.key) + Array(" = ".utf8) + $0.value.bytes }
    return WrittenValue(
      Array("{ ".utf8) + Array(inside.joined(separator: Array(", ".utf8))) + Array(" }".utf8))
  }

  /// A value in TOML, as someone typed it; throws where it is none.
  public init(toml text: String) throws(RunError) {
    let bytes = Self.trimmed(Array(text.utf8))
    let before = Array("x = ".utf8)
    let document = TOMLDocument(SourceFile(path: "", bytes: before + bytes), number: 0)
    let children = document.root.children
    guard document.flaws.isEmpty, children.count == 1, let value = children.first, value.key == "x",
      value.span.start == before.count, value.span.end == before.count + bytes.count
    else { throw .noValue(text, document.flaws.first) }
    self.bytes = bytes
  }

  /// A key as it is written: between quotes where it holds more than letters, digits, hyphens and underscores.
  static func written(key: String) -> [UInt8] {
    !key.isEmpty && key.utf8.allSatisfy(\.isBareKey) ? Array(key.utf8) : quoted(key)
  }

  /// What the value says.
  var meaning: TOMLMeaning {
    let file = SourceFile(path: "", bytes: Array("x = ".utf8) + bytes)
    return TOMLDocument(file, number: 0).root["x"].map { TOMLMeaning($0) } ?? .table([])
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.firstIndex { !$0.isWhiteSpace } ?? bytes.endIndex
    let end = bytes.lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? start
    return Array(bytes[start..<max(start, end)])
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 10: bytes += Array(#"\n"#.utf8)
      case 13: bytes += Array(#"\r"#.utf8)
      case 9: bytes += Array(#"\t"#.utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array((#"\u00"# + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}

extension RunError {
  /// A text that is no TOML value: wrong use.
  fileprivate static func noValue(_ text: String, _ flaw: Flaw?) -> RunError {
    let finding = flaw.flatMap { Rulebook.findings(of: [$0]).first }
    return RunError(
      Wording(
        nl: "kan de waarde \(SafeText.shown(text)) niet opschrijven",
        en: "cannot write the value \(SafeText.shown(text))"),
      why: finding?.rule.summary
        ?? Wording(nl: "het is geen enkele waarde in TOML", en: "it is not one value in TOML"),
      next: finding.map { Wording(nl: "Hulp: \($0.help.nl).", en: "Help: \($0.help.en).") },
      status: 64)
  }
}

import Foundation

@testable import Recordkeeping

/// Answers another program: for each input on standard input, a line with its number of bytes and those bytes, comes one
/// line of JSON.
enum Differential {
  /// Whether a text is accepted as TOML, and what it says in the way in which toml-test writes it.
  static func toml(_ bytes: [UInt8]) -> [String: Any] {
    let file = SourceFile(path: "a.toml", bytes: bytes)
    // Bidirectional signs are TOML: a rule of its own tells of them.
    let document = TOMLDocument(record: file, number: 0)
    guard let flaw = document.flaws.first else { return ["accepted": true, "value": typed(document.root)] }
    return ["accepted": false, "code": flaw.code, "codes": document.flaws.map(\.code)]
  }

  /// What a text for readers becomes.
  static func markdown(_ bytes: [UInt8]) -> [String: Any] {
    let file = SourceFile(path: "a.md", bytes: bytes)
    let rendered = Markdown.render(file: file, number: 0, body: bytes.indices, headingOffset: 1)
    return ["html": String(decoding: rendered.html.bytes, as: UTF8.self)]
  }

  /// Reads inputs to the end.
  static func answer(_ question: ([UInt8]) -> [String: Any]) {
    var rest = Array(FileHandle.standardInput.readDataToEndOfFile())[...]
    while let end = rest.firstIndex(of: 10), let count = Int(String(decoding: rest[..<end], as: UTF8.self)) {
      let bytes = Array(rest[(end + 1)...].prefix(count))
      rest = rest[(end + 1)...].dropFirst(count)
      guard bytes.count == count,
        let answer = try? JSONSerialization.data(withJSONObject: question(bytes), options: [.sortedKeys])
      else { exit(2) }
      FileHandle.standardOutput.write(answer + Data([10]))
    }
  }

  private static func typed(_ value: TOMLValue) -> Any {
    switch value.kind {
    case .table:
      // Keys that differ in how an accent is composed are two keys, and to a dictionary of Swift one.
      return value.children.map { ["key": $0.key, "value": typed($0)] }
    case .array: return ["array": value.children.map(typed)]
    case .string: return ["type": "string", "text": value.string ?? ""]
    case .integer: return ["type": "integer", "text": String(value.integer ?? 0)]
    case .boolean: return ["type": "bool", "text": value.boolean == true ? "true" : "false"]
    case .float: return ["type": "float", "text": "\(value.float ?? 0)"]
    case .offsetDateTime: return ["type": "datetime", "text": value.lexeme]
    case .localDateTime: return ["type": "datetime-local", "text": value.lexeme]
    case .localDate: return ["type": "date-local", "text": value.lexeme]
    case .localTime: return ["type": "time-local", "text": value.lexeme]
    }
  }
}

@testable import Recordkeeping

extension FuzzTarget {
  /// Every place lies in the file, keys come in the order of the file, and what was read without a flaw says the same when
  /// it is written by the program and read again.
  static let toml = FuzzTarget(name: "toml") { bytes throws(Breach) in
    let document = TOMLDocument(record: SourceFile(path: "a.toml", bytes: bytes), number: 0)
    try Spans.check(document.flaws, in: [bytes.count])
    try visit(document.root, isOrdered: document.flaws.isEmpty, size: bytes.count)
    guard document.flaws.isEmpty else { return }
    let meaning = TOMLMeaning(document.root)
    guard depth(meaning) < TOMLLimits().depth - 2, document.nodes.count < TOMLLimits().keys else { return }
    let written = try written(meaning)
    try hold(written.meaning == meaning, "read again it says something else: \(written.text)")
  }

  private static func visit(_ value: TOMLValue, isOrdered: Bool, size: Int) throws(Breach) {
    try Spans.check(value.span, in: [size], of: "value")
    try Spans.check(value.keySpan, in: [size], of: "key")
    _ = (value.key, value.string, value.float, value.lexeme, value.startsBlock)
    var last = 0
    for child in value.children {
      let start = value.kind == .table ? child.keySpan.start : child.span.start
      try hold(!isOrdered || start >= last, "\(child.key) at \(start) comes after \(last)")
      last = start
      try visit(child, isOrdered: isOrdered, size: size)
    }
  }

  private static func depth(_ meaning: TOMLMeaning) -> Int {
    switch meaning {
    case .array(let items): 1 + (items.map(depth).max() ?? 0)
    case .table(let entries): 1 + (entries.map { depth($0.value) }.max() ?? 0)
    default: 0
    }
  }

  private static func written(_ meaning: TOMLMeaning) throws(Breach) -> WrittenValue {
    switch meaning {
    case .string(let bytes): return .string(String(decoding: bytes, as: UTF8.self))
    case .integer(let number): return .number(Int(number))
    case .boolean(let flag): return .flag(flag)
    case .plain(let bytes): return try written(plain: String(decoding: bytes, as: UTF8.self))
    case .array(let items):
      var values: [WrittenValue] = []
      for item in items { values.append(try written(item)) }
      return .list(values)
    case .table(let entries):
      var values: [(key: String, value: WrittenValue)] = []
      for entry in entries { values.append((entry.key, try written(entry.value))) }
      return .table(values)
    }
  }

  private static func written(plain text: String) throws(Breach) -> WrittenValue {
    do throws(RunError) {
      return try WrittenValue(toml: text)
    } catch {
      throw Breach("\(text) was read as a value, and is none when typed")
    }
  }
}

// What `Scripts/release` puts in the place of ArgumentParser/Utilities/Foundation.swift. The argument parser takes from
// Foundation only that it writes its help as JSON; Foundation is a fifth of the program, and this writes the same.

extension Error {
  func describe() -> String { String(describing: self) }
}

enum JSONEncoder {
  static func encode<T: Encodable>(_ value: T) -> String {
    let written = Written()
    do { try value.encode(to: written) } catch { return "" }
    return written.text
  }
}

/// A value as JSON, of which the parts come one by one.
private final class Written: Encoder {
  enum Content {
    case null
    case text(String)
    case list([Written])
    case table([(key: String, value: Written)])
  }

  var content = Content.null
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  var text: String {
    switch content {
    case .null: "null"
    case .text(let text): text
    case .list(let parts): "[" + parts.map(\.text).joined(separator: ",") + "]"
    case .table(let parts):
      "{" + parts.map { "\(Self.quoted($0.key)):\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  func element() -> Written {
    var parts: [Written] = []
    if case .list(let known) = content { parts = known }
    let part = Written()
    content = .list(parts + [part])
    return part
  }

  func value(of key: some CodingKey) -> Written {
    var parts: [(key: String, value: Written)] = []
    if case .table(let known) = content { parts = known }
    let part = Written()
    content = .table(parts + [(key.stringValue, part)])
    return part
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .null = content { content = .table([]) }
    return KeyedEncodingContainer(Table<Key>(written: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .null = content { content = .list([]) }
    return List(written: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(written: self) }
}

private struct Single: SingleValueEncodingContainer {
  let written: Written
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { written.content = .null }

  mutating func encode<T: Encodable>(_ value: T) throws {
    switch value {
    case let text as String: written.content = .text(Written.quoted(text))
    case let flag as Bool: written.content = .text(flag ? "true" : "false")
    case let number as any BinaryInteger: written.content = .text("\(number)")
    case let number as any BinaryFloatingPoint: written.content = .text("\(number)")
    default: try value.encode(to: written)
    }
  }
}

private struct List: UnkeyedEncodingContainer {
  let written: Written
  var codingPath: [any CodingKey] { [] }
  var count: Int { if case .list(let parts) = written.content { parts.count } else { 0 } }

  mutating func encodeNil() { _ = written.element() }

  mutating func encode<T: Encodable>(_ value: T) throws {
    var single = Single(written: written.element())
    try single.encode(value)
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    written.element().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { written.element().unkeyedContainer() }

  mutating func superEncoder() -> any Encoder { written.element() }
}

private struct Table<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let written: Written
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil(forKey key: Key) { _ = written.value(of: key) }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    var single = Single(written: written.value(of: key))
    try single.encode(value)
  }

  mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
    written.value(of: key).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    written.value(of: key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { written }

  mutating func superEncoder(forKey key: Key) -> any Encoder { written.value(of: key) }
}

@testable import Recordkeeping

/// The tags of a page, read strictly: quoted attributes, every element closed in the order in which it was opened.
struct HTMLTags {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// What is wrong, if anything.
  private(set) var faults: [String] = []

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "img"]

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var open: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag that does not end")
        break
      }
      read(rest[rest.index(after: start)..<end], &open)
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { faults.append("not closed: \(open)") }
  }

  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  private mutating func read(_ inner: Substring, _ open: inout [String]) {
    if inner.hasPrefix("!") { return }
    if inner.hasPrefix("/") {
      let name = String(inner.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> closes nothing") }
      return
    }
    let name = String(inner.prefix { $0 != " " })
    var attributes: [String: String] = [:]
    var rest = inner.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmingPrefix(" ")
      let value = rest[rest.index(after: equals)...]
      guard value.hasPrefix("\""), let end = value.dropFirst().firstIndex(of: "\"") else {
        faults.append("attribute without quotes in <\(inner)>")
        return
      }
      if attributes.updateValue(
        Self.decoded(value[value.index(after: value.startIndex)..<end]), forKey: String(key)) != nil
      {
        faults.append("attribute twice in <\(inner)>")
      }
      rest = value[value.index(after: end)...]
    }
    for word in rest.split(separator: " ") { attributes[String(word)] = "" }
    tags.append(Tag(name: name, attributes: attributes))
    if !Self.void.contains(name) { open.append(name) }
  }

  private static func decoded(_ text: Substring) -> String {
    String(text).replacing("&#39;", with: "'").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

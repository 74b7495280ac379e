/// Which form of a page a register means: `form#contact`, `#aside form.newsletter`, `form[name="order"]`,
/// `form:nth-of-type(2)`. Of CSS no more than that is known; `nth-of-type` counts the forms of the whole page.
struct FormSelector {
  /// What one element has to be.
  private struct Step {
    var tag = ""
    var ids: [String] = []
    var classes: [String] = []
    var attributes: [(name: String, value: String?)] = []
    var number: Int?
  }

  private var steps: [Step] = []

  /// Whether it names something that few forms have: an id, a name or a class, and not only a place on the page.
  var isOwn: Bool {
    steps.last.map { !$0.ids.isEmpty || !$0.classes.isEmpty || !$0.attributes.isEmpty } ?? false
  }

  /// Reads a selector; nil for one that says more than is known here.
  init?(_ text: String) {
    for part in Self.parts(text) where part != [UInt8(ascii: ">")] {
      guard let step = Self.step(part) else { return nil }
      steps.append(step)
    }
    if steps.isEmpty { return nil }
  }

  /// Whether it means a form.
  func matches(_ form: Form) -> Bool {
    guard let last = steps.last, Self.isMet(last, by: form.mark, number: form.number) else { return false }
    var around = form.around[...]
    for step in steps.dropLast().reversed() {
      guard let place = around.lastIndex(where: { Self.isMet(step, by: $0, number: nil) }) else {
        return false
      }
      around = around[..<place]
    }
    return true
  }

  private static func isMet(_ step: Step, by mark: ElementMark, number: Int?) -> Bool {
    (step.tag.isEmpty || step.tag == mark.tag) && step.ids.allSatisfy { $0 == mark.id }
      && step.classes.allSatisfy(mark.classes.contains)
      && step.attributes.allSatisfy { name, value in
        let found = name == "id" ? mark.id : name == "name" ? mark.name : nil
        return found.map { value == nil || value == $0 } ?? false
      } && (step.number == nil || step.number == number)
  }

  /// The parts between spaces; spaces within quotes belong to a value.
  private static func parts(_ text: String) -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    var quote: UInt8?
    for byte in text.utf8 {
      if quote == nil, byte.isWhiteSpace {
        parts.append([])
        continue
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      parts[parts.count - 1].append(byte)
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func step(_ part: [UInt8]) -> Step? {
    var step = Step()
    var rest = part[...]
    step.tag = word(&rest).lowercasedASCII
    while let sign = rest.popFirst() {
      switch sign {
      case UInt8(ascii: "#"): step.ids.append(word(&rest))
      case UInt8(ascii: "."): step.classes.append(word(&rest))
      case UInt8(ascii: "["):
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
        step.attributes.append(attribute(rest[..<end]))
        rest = rest[(end + 1)...]
      case UInt8(ascii: ":"):
        let start = Array("nth-of-type(".utf8)
        guard rest.starts(with: start), let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        step.number = Int(String(decoding: rest.dropFirst(start.count)[..<end], as: UTF8.self))
        if step.number == nil { return nil }
        rest = rest[(end + 1)...]
      default: return nil
      }
    }
    let isNameless = (step.ids + step.classes).contains("") || step.attributes.contains { $0.name.isEmpty }
    return isNameless ? nil : step
  }

  private static func word(_ rest: inout ArraySlice<UInt8>) -> String {
    let word = rest.prefix { $0.isBareKey || $0 >= 0x80 }
    rest = rest.dropFirst(word.count)
    return String(decoding: word, as: UTF8.self)
  }

  private static func attribute(_ text: ArraySlice<UInt8>) -> (name: String, value: String?) {
    let name = text.prefix { $0 != UInt8(ascii: "=") }
    let value = text.dropFirst(name.count + 1).filter { !"\"'".utf8.contains($0) }
    let written = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return (written, name.count == text.count ? nil : String(decoding: value, as: UTF8.self))
  }

  /// The selector by which a register can name a form; nil for fields outside any form.
  static func naming(_ form: Form) -> String? {
    if form.isLoose { return nil }
    if let id = form.mark.id, isPlain(id) { return "form#\(id)" }
    if let name = form.mark.name, !name.isEmpty,
      !name.utf8.contains(where: { "\"'\\]".utf8.contains($0) || $0 < 0x20 })
    {
      return "form[name='\(name)']"
    }
    if let word = form.mark.classes.first(where: isPlain) { return "form.\(word)" }
    return "form:nth-of-type(\(form.number))"
  }

  private static func isPlain(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy(\.isBareKey) }
}

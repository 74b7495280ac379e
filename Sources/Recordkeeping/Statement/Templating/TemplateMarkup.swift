/// Goes through the HTML of a template, from tag to tag of the template, and tells what a value would become there: text, part
/// of an attribute, or more than that.
struct TemplateMarkup {
  private enum State: Equatable {
    case text
    case comment
    /// What a browser does not read as HTML, up to the tag that closes it.
    case code
    case name
    case tag
    case attribute
    case equals
    /// Between these quotes.
    case value(UInt8)
    case bareValue
  }

  private var state = State.text
  /// The name of the element, in small letters; that of a closing tag with its slash.
  private var element: [UInt8] = []
  /// The name of the attribute, in small letters.
  private var attribute: [UInt8] = []
  /// What its value begins with.
  private var start: [UInt8] = []
  /// Where the tag or script begins that is open.
  private(set) var opening: Int?

  /// Whether this is a place in a tag or in a script, so that nothing can stand here but what its author sees.
  var isInside: Bool { state != .text && state != .comment }

  /// What is wrong with a value here. `<h{{level}}>` is left alone: a page that is put into another site chooses its heading
  /// levels; and so is the style sheet of the page itself.
  func fault(of tag: TemplateTag) -> Flaw? {
    switch state {
    case .text, .comment: return nil
    case .code:
      let isOwn = tag.name == "style" && element.elementsEqual("style".utf8)
      return isOwn ? nil : TemplateFault.inCode(tag)
    case .name:
      let isHeading = element.elementsEqual("h".utf8) || element.elementsEqual("/h".utf8)
      return isHeading ? nil : TemplateFault.unquoted(tag.span)
    case .tag, .attribute, .equals, .bareValue: return TemplateFault.unquoted(tag.span)
    case .value: return faultOfValue(tag)
    }
  }

  private func faultOfValue(_ tag: TemplateTag) -> Flaw? {
    let name = String(decoding: attribute, as: UTF8.self)
    let isCode = Self.codes.contains(name) || attribute.starts(with: "on".utf8)
    guard Self.addresses.contains(name) || isCode else { return nil }
    let scheme = start.drop { $0 <= 0x20 }
    if isCode || scheme.starts(with: "javascript:".utf8) { return TemplateFault.inCode(tag) }
    return scheme.isEmpty && !Self.isAddress(tag.name) ? TemplateFault.noAddress(tag, in: name) : nil
  }

  /// Attributes that hold a script, a style or a page.
  private static let codes: Set<String> = ["style", "srcdoc"]
  /// Attributes that hold an address.
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "data", "poster", "background", "xlink:href", "srcset", "ping",
  ]

  /// Whether a name is that of an address, which the program has made or seen to be one.
  private static func isAddress(_ name: String) -> Bool {
    if name.utf8.starts(with: "to.".utf8) { return true }
    let last = name.utf8.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }).last
    return last.map { ["address", "website", "page"].contains(String(decoding: Array($0), as: UTF8.self)) }
      ?? false
  }

  /// Goes past a value.
  mutating func takeValue() {
    switch state {
    case .equals: state = .bareValue
    case .value: start.append(UInt8(ascii: "{"))
    case .text, .comment, .code, .name, .tag, .attribute, .bareValue: break
    }
  }

  /// Reads a stretch of HTML.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      switch state {
      case .text: readText(bytes, at)
      case .comment: if bytes.holds("-->", at: at) { state = .text }
      case .code: if closesCode(bytes, at) { open(at) }
      case .name, .tag, .attribute, .equals, .value, .bareValue: readTag(bytes[at])
      }
      at += 1
    }
  }

  private mutating func readText(_ bytes: [UInt8], _ at: Int) {
    guard bytes[at] == UInt8(ascii: "<") else { return }
    let next = bytes.at(at + 1)
    if bytes.holds("<!--", at: at) {
      state = .comment
    } else if next.isLetter || next == UInt8(ascii: "/") && bytes.at(at + 2).isLetter {
      open(at)
    }
  }

  private mutating func open(_ at: Int) {
    (state, element, attribute, opening) = (.name, [], [], at)
  }

  /// Whether the tag that closes the script or style begins here.
  private func closesCode(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard bytes.holds("</", at: at) else { return false }
    let end = at + 2 + element.count
    return end <= bytes.count && bytes[(at + 2)..<end].map(\.lowercased) == element && !bytes.at(end).isLetter
  }

  private mutating func readTag(_ byte: UInt8) {
    let isEnd = byte == UInt8(ascii: ">")
    let isGap = byte.isWhiteSpace || byte == UInt8(ascii: "/")
    switch state {
    case .value(let quote):
      if byte == quote { state = .tag } else if start.count < 16 { start.append(byte.lowercased) }
    case .bareValue: if isEnd { close() } else if byte.isWhiteSpace { state = .tag }
    case .equals where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      (state, start) = (.value(byte), [])
    case .equals: if isEnd { close() } else if !byte.isWhiteSpace { state = .bareValue }
    case .name where element.isEmpty && byte == UInt8(ascii: "/"): element.append(byte)
    case _ where isEnd: close()
    case .name:
      if isGap { state = .tag } else if byte != UInt8(ascii: "<") { element.append(byte.lowercased) }
    case .tag, .attribute: readAttribute(byte, isGap: isGap)
    case .text, .comment, .code: break
    }
  }

  private mutating func readAttribute(_ byte: UInt8, isGap: Bool) {
    if byte == UInt8(ascii: "="), !attribute.isEmpty {
      state = .equals
    } else if isGap {
      state = .tag
    } else {
      // A name goes on only where no space parts it from what comes now.
      if state == .tag { attribute = [] }
      attribute.append(byte.lowercased)
      state = .attribute
    }
  }

  private mutating func close() {
    let isCode = element.elementsEqual("script".utf8) || element.elementsEqual("style".utf8)
    state = isCode ? .code : .text
  }
}

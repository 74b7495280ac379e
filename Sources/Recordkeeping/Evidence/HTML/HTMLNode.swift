import CGumbo

/// An element or text of a page while that is being read.
struct HTMLNode {
  private let node: UnsafeMutablePointer<GumboNode>
  private let base: UnsafeRawPointer
  private let count: Int

  init(_ node: UnsafeMutablePointer<GumboNode>, in base: UnsafeRawPointer, count: Int) {
    self.node = node
    self.base = base
    self.count = count
  }

  /// Whether it is an element whose content a page shows or uses; what a template holds is not.
  var isElement: Bool { node.pointee.type == GUMBO_NODE_ELEMENT }

  /// Whether it is an element of HTML: `<input>` within a drawing is none that anyone can fill in.
  var isHTML: Bool { node.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML }

  /// Whether it is part of a drawing, in which `<image>` loads something.
  var isDrawing: Bool { node.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_SVG }

  /// The element's name; of one that HTML does not know, nothing.
  var tag: GumboTag { node.pointee.v.element.tag }

  /// The name in letters, for elements that HTML knows.
  var name: String { String(cString: gumbo_normalized_tagname(tag)) }

  func child(_ number: Int) -> HTMLNode? {
    guard isElement else { return nil }
    // Only the list is taken out: the whole element is large.
    let children = node.pointee.v.element.children
    guard number < Int(children.length), let child = children.data[number] else { return nil }
    return HTMLNode(child.assumingMemoryBound(to: GumboNode.self), in: base, count: count)
  }

  /// The text, character references resolved; nil for anything else.
  var text: UnsafePointer<CChar>? {
    switch node.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: node.pointee.v.text.text
    default: nil
    }
  }

  /// Where the text stands.
  var textRange: Range<Int>? { text == nil ? nil : range(of: node.pointee.v.text.original_text) }

  /// Where the opening tag stands; for an element without one, an empty place.
  var range: Range<Int> { range(of: node.pointee.v.element.original_tag) }

  /// Whether a tag closes it.
  var isClosed: Bool { node.pointee.v.element.original_end_tag.length > 0 }

  /// The element around it.
  var parent: HTMLNode? {
    node.pointee.parent.map { HTMLNode($0, in: base, count: count) }.flatMap { $0.isElement ? $0 : nil }
  }

  /// An attribute's value, empty where it has none; nil where the attribute is not there.
  func value(_ name: StaticString) -> String? { found(name).map { String(cString: $0.pointee.value) } }

  /// Whether the attribute is there.
  func has(_ name: StaticString) -> Bool { found(name) != nil }

  /// An attribute with its place: from its name to the end of its value.
  func attribute(_ name: StaticString) -> (value: String, range: Range<Int>, valueRange: Range<Int>)? {
    guard let attribute = found(name)?.pointee else { return nil }
    let name = range(of: attribute.original_name)
    let value = range(of: attribute.original_value)
    let isEmpty = value.isEmpty || value.lowerBound < name.upperBound
    let whole = isEmpty ? name : name.lowerBound..<value.upperBound
    return (String(cString: attribute.value), whole, isEmpty ? whole : unquoted(value))
  }

  private func found(_ name: StaticString) -> UnsafeMutablePointer<GumboAttribute>? {
    withUnsafePointer(to: node.pointee.v.element.attributes) { attributes in
      name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
        gumbo_get_attribute(attributes, $0)
      }
    }
  }

  private func range(of piece: GumboStringPiece) -> Range<Int> {
    guard let data = piece.data else { return 0..<0 }
    let start = UnsafeRawPointer(data) - base
    guard (0..<count).contains(start) else { return 0..<0 }
    return start..<min(start + piece.length, count)
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let first = base.load(fromByteOffset: range.lowerBound, as: UInt8.self)
    return range.count > 1 && quotes.contains(first) ? range.lowerBound + 1..<range.upperBound - 1 : range
  }
}

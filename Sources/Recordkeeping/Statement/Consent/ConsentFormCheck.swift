/// Holds a form against the consent text whose identity it carries, whatever template made it.
struct ConsentFormCheck {
  let html: [UInt8]
  let text: ConsentText
  let isPreview: Bool

  /// Whether it shows these words and no others, carries the identity, and asks with an empty box.
  var isSound: Bool {
    isPreview || (VisibleText(html).whole == text.strings.joined(separator: " ") && carriesIdentity && asksEmpty)
  }

  func flaw(at span: Span) -> Flaw {
    Flaw(
      "TPL13", at: span,
      detail: Wording(nl: "het formulier van `\(text.id)`", en: "the form of `\(text.id)`"))
  }

  private var carriesIdentity: Bool {
    inputs.contains { $0.holds("type=\"hidden\"") && $0.holds("value=\"\(text.id)\"") }
  }

  private var asksEmpty: Bool {
    let boxes = inputs.filter { $0.holds("type=\"checkbox\"") }
    return boxes.count == 1 && boxes.allSatisfy { !$0.holds("checked") && !$0.holds("required") }
  }

  private var inputs: [Tag] {
    let start = Array("<input".utf8)
    return html.indices.filter { html[$0...].starts(with: start) }.map { index in
      Tag(bytes: html[index...].prefix { $0 != UInt8(ascii: ">") })
    }
  }

  /// One tag of a form. Its type is the word `checkbox`, so attributes are looked for with the space before them.
  private struct Tag {
    let bytes: ArraySlice<UInt8>

    func holds(_ attribute: String) -> Bool {
      let sought = Array(" \(attribute)".utf8)
      return bytes.indices.contains { bytes[$0...].starts(with: sought) }
    }
  }
}

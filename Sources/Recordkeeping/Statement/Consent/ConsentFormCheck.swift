/// Holds a form against the consent text whose identity it carries, whatever template made it.
struct ConsentFormCheck {
  let html: [UInt8]
  let text: ConsentText
  let isPreview: Bool

  /// Whether it shows these words and no others, carries the identity, and asks with an empty box.
  var isSound: Bool {
    isPreview
      || (VisibleText(html).whole == text.strings.joined(separator: " ") && carriesIdentity && asksEmpty)
  }

  func flaw(at span: Span) -> Flaw {
    Flaw(
      "TPL13", at: span,
      detail: Wording(nl: "het formulier van `\(text.id)`", en: "the form of `\(text.id)`"))
  }

  private var carriesIdentity: Bool {
    inputs.contains { $0.attributes["type"] == "hidden" && $0.attributes["value"] == text.id }
  }

  private var asksEmpty: Bool {
    let boxes = inputs.filter { $0.attributes["type"] == "checkbox" }
    return boxes.count == 1
      && inputs.allSatisfy { $0.attributes["checked"] == nil && $0.attributes["required"] == nil }
  }

  private var inputs: [StartTag] { StartTag.all("input", in: html) }
}

/// What a body says that no page shows, as flaws.
enum MarkdownFlaw {
  static func rawHTML(_ span: Span) -> Flaw { Flaw("SYN30", at: span) }

  static func refusedAddress(_ span: Span, reason: Wording) -> Flaw {
    Flaw("SYN31", at: span, detail: reason)
  }

  static func image(_ span: Span) -> Flaw { Flaw("SYN32", at: span) }

  static func tooDeep(_ span: Span) -> Flaw {
    Flaw(
      "SYN33", at: span,
      detail: Wording(
        nl: "de grens is \(Markdown.deepest)", en: "the limit is \(Markdown.deepest)"))
  }

  static func tooManyImages(_ span: Span) -> Flaw {
    Flaw(
      "SYN33", at: span,
      detail: Wording(
        nl: "hier begint afbeelding \(MarkdownNesting.mostImages + 1); afbeeldingen worden niet getoond",
        en: "here begins image \(MarkdownNesting.mostImages + 1); images are not shown"),
      help: Wording(nl: "Haal de tekens `![` weg.", en: "Take away the signs `![`."))
  }

  static func comment(_ span: Span) -> Flaw { Flaw("SYN34", at: span) }

  static func doubtfulHost(_ span: Span, other: String) -> Flaw {
    Flaw(
      "SYN35", at: span,
      detail: Wording(nl: "anders geschreven: `\(other)`", en: "written otherwise: `\(other)`"))
  }
}

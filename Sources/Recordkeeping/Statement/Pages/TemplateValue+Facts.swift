extension TemplateValue {
  /// A text, empty where there is none.
  static func text(orNothing text: String?) -> TemplateValue { .text(text ?? "") }

  /// A link, hidden where there is none.
  static func link(orNothing link: PageLink?) -> TemplateValue { .list(link.map { [$0.value] } ?? []) }
}

extension TemplateValue {
  /// A text, empty where there is none.
  static func text(orNothing text: String?) -> TemplateValue { .text(text ?? "") }

  /// Citations one after another, empty where there are none.
  static func citations(_ laws: [String]) -> TemplateValue { .text(laws.joined(separator: "; ")) }

  /// A link, hidden where there is none.
  static func link(orNothing link: PageLink?) -> TemplateValue { .list(link.map { [$0.value] } ?? []) }
}

/// A form on a page, as a visitor meets it.
struct Form: Sendable {
  /// The opening tag; for fields outside any form, that of the first of them.
  let span: Span
  /// The form's own names, for selectors.
  let mark: ElementMark
  /// The elements around it, the outermost first.
  let around: [ElementMark]
  /// Which form of the page it is, from 1; 0 for fields outside any form.
  let number: Int
  /// Where it sends what is filled in, as written.
  let action: Located<String>?
  /// How, as written.
  let method: Located<String>?
  /// Whether the form says that it is for searching the site.
  let isSearch: Bool
  /// The fields, in the order of the page.
  var fields: [FormField]

  /// Whether fields stand on the page without a form around them.
  var isLoose: Bool { number == 0 }

  /// Every address that it sends to: its own, and those of its buttons.
  var targets: [Located<String>] { [action].compactMap(\.self) + fields.compactMap(\.target) }

  /// Whether what is filled in goes into the address of the next page: without a method, that is what browsers do.
  var sendsInAddress: Bool {
    !isLoose && !["post", "dialog"].contains(method?.value.lowercasedASCII ?? "")
  }
}

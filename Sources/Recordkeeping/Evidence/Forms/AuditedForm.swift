/// A form of the site beside what the register says of it.
struct AuditedForm: Sendable {
  let page: SitePage
  let form: Form
  /// The activities that it belongs to; none where the register does not know it.
  let links: [FormLink]
  /// What a visitor can fill in, each name once.
  let fields: [AskedField]
  /// The boxes and hidden fields by which it asks for consent.
  let boxes: [ConsentBox]

  init(_ form: Form, on page: SitePage, links: [FormLink]) {
    self.page = page
    self.form = form
    self.links = links
    let wordings = links.flatMap(\.consentWordings)
    boxes = form.fields.filter { !$0.isTrap }.compactMap { ConsentBox($0, askedIn: wordings) }
    let places = Set(boxes.map(\.field.span))
    var seen: Set<String> = []
    fields = form.fields.filter { field in
      guard field.isAsked else { return false }
      return field.name.map { seen.insert($0.value).inserted } ?? true
    }.map { AskedField(field: $0, meaning: Self.meaning(of: $0, links, isBox: places.contains($0.span))) }
  }

  private static func meaning(of field: FormField, _ links: [FormLink], isBox: Bool) -> AskedField.Meaning {
    if let row = links.lazy.compactMap({ $0.row(of: field) }).first {
      return .data(row.kind, isDeclared: true)
    }
    if field.isChoice, isBox { return .agreement }
    let words = (field.label?.value ?? field.nearby).words
    if field.type == "checkbox",
      BoxWords.builtIn.has("terms", in: words) || BoxWords.builtIn.has("statement", in: words)
    {
      return .agreement
    }
    switch FieldPatterns.builtIn.meaning(of: field) {
    case .category(let id): return .data(id, isDeclared: false)
    case .nothing: return .nothing
    case nil: return .unknown
    }
  }

  /// Whether it asks people for data about themselves; a search does not, and a choice of goods alone neither.
  var asksData: Bool {
    let asks = fields.contains { $0.category.map { !Self.impersonal.contains($0) } ?? false }
    return !form.isSearch && (asks || asksConsent)
  }

  /// Kinds of data that say nothing about anyone as long as nothing else is asked.
  private static let impersonal: Set<String> = ["order", "payment", "preference"]

  /// Whether a visitor is asked for consent.
  var asksConsent: Bool { boxes.contains { $0.field.isChoice } }

  /// Whether its place in the register is known from the register itself.
  var isDeclared: Bool { links.contains { $0.form != nil } }

  /// Whether it is for more than what is consented to: it serves a purpose with another basis, or asks for more than
  /// who someone is.
  var hasOtherPurpose: Bool {
    let declared = links.filter { $0.form?.purposes != nil }.flatMap(\.purposes)
    if !declared.isEmpty { return declared.contains { $0.consent == nil && $0.kind != "legal-obligation" } }
    return fields.contains { $0.category.map { !Self.addressing.contains($0) } ?? false }
  }

  private static let addressing: Set<String> = ["name", "salutation", "email", "phone", "consent-record"]

  /// The consents in the register that the form can ask for.
  var consents: [(link: FormLink, purpose: Purpose, consent: Consent)] {
    links.flatMap { link in
      link.purposes.compactMap { purpose in purpose.consent.map { (link, purpose, $0) } }
    }
  }
}

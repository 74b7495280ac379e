/// The ids of drafts that are made of what was seen on a site.
struct ProposedNames {
  /// The draft of new fields in forms that are known.
  static let fields = Wording(nl: "website-velden", en: "website-fields")

  /// The draft of cookies.
  static let cookies = Wording(nl: "website-cookies", en: "website-cookies")
  /// The draft that names others whose hosts the site calls.
  static let hosts = Wording(nl: "website-derden", en: "website-third-parties")

  private var taken: Set<String>

  init(_ register: Register) {
    taken = Set(register.activities.map(\.id) + register.parties.map(\.id))
    taken.formUnion([Self.fields, Self.cookies, Self.hosts].flatMap { [$0.nl, $0.en] })
  }

  /// An id for the draft of a form that no other has: by the page that it stands on, else by its own name.
  mutating func id(for form: AuditedForm) -> String {
    let candidates = [form.page.addresses.steps.last, form.form.mark.id, form.form.mark.name].compactMap(
      \.self)
    let base =
      candidates.lazy.compactMap { RecordID.suggested(for: "website-\($0)") }.first { $0.utf8.count <= 40 }
      ?? "website-form"
    let free = ([base] + (2...999).lazy.map { "\(base)-\($0)" }).first { !taken.contains($0) } ?? base
    taken.insert(free)
    return free
  }
}

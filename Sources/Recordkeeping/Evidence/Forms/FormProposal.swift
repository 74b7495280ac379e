/// The lines by which a register would name what stands on the site: to be pasted, and then to be completed by someone
/// who knows. What a page cannot tell stands in them as a comment.
struct FormProposal {
  private let context: CheckContext
  /// The language that the lines are in.
  let language: Language

  init(_ context: CheckContext) {
    self.context = context
    let first = context.register.languages.first
    language = first == "nl" || first == nil ? .nl : .en
  }

  /// The activity that a form most likely belongs to: with the most kinds of data in common and the fewest that only
  /// one of the two has; a word of its name in the form or the path counts as well. Nil where nothing points to one.
  func likeliest(for form: AuditedForm) -> ProcessingActivity? {
    let asked = Set(form.fields.compactMap(\.category))
    let words = Set(
      ([form.form.mark.id, form.form.mark.name].compactMap(\.self) + form.page.addresses.steps).flatMap(
        \.nameWords))
    var best: (score: Int, activity: ProcessingActivity)?
    for activity in context.register.activities where activity.isOwn && !activity.hasEnded {
      let given = Set(activity.personalData.filter(\.isGivenByPerson).map(\.kind))
      let names = Set(activity.id.nameWords + activity.purposes.flatMap(\.id.nameWords))
      let shared = asked.intersection(given).count
      let score = 4 * shared + 3 * names.intersection(words).count - asked.symmetricDifference(given).count
      if shared + names.intersection(words).count > 0, score > best?.score ?? .min {
        best = (score, activity)
      }
    }
    return best?.activity
  }

  /// A table for a form, at the end of an activity's front matter; nil where the activity says more than was read.
  func lines(for form: AuditedForm, in activity: ProcessingActivity) -> Suggestion? {
    guard !activity.fields.isLossy, let end = endOfFacts(of: activity) else { return nil }
    var lines = ["", "[forms.\(name(for: form, in: activity))]"]
    lines.append("page = \"\(escaped(address(of: form.page)))\"")
    if let selector = FormSelector.naming(form.form) { lines.append("selector = \"\(escaped(selector))\"") }
    let (known, open) = fields(of: form, in: activity)
    if !known.isEmpty { lines.append("fields = { \(known.joined(separator: ", ")) }") }
    if activity.purposes.count > 1 {
      let ids = activity.purposes.map { "\"\($0.id)\"" }.joined(separator: ", ")
      lines.append(
        comment(
          nl: "voor welke doelen? purposes = [\(ids)]", en: "for which purposes? purposes = [\(ids)]"))
    }
    lines += open
    return Suggestion(end, lines.map { $0 + "\n" }.joined())
  }

  /// A table for data that a field asks for; nil for the second field of one kind, and where no place is known.
  func row(for field: AskedField, of form: AuditedForm) -> Suggestion? {
    guard let category = field.category, let activity = form.links.first?.activity,
      form.fields.first(where: { $0.category == category })?.field.span == field.field.span,
      !activity.fields.isLossy, let end = endOfFacts(of: activity),
      !activity.personalData.contains(where: { $0.id == category })
    else { return nil }
    let lines = [
      "", "[personal-data.\(category)]", "source = [\"data-subject\"]",
      comment(
        nl: "is het nodig (required), wat als iemand het niet geeft (consequence), hoe lang (retention)?",
        en: "is it needed (required), what if it is not given (consequence), how long (retention)?"),
    ]
    return Suggestion(end, lines.map { $0 + "\n" }.joined())
  }

  private func fields(of form: AuditedForm, in activity: ProcessingActivity) -> (
    known: [String], open: [String]
  ) {
    var known: [String] = []
    var open: [String] = []
    for field in form.fields {
      let title = FieldTitle.shown(field.field.title)
      if let category = field.category {
        let row = activity.personalData.first { $0.kind == category }
        if let row, let name = field.field.name?.value {
          known.append("\(Self.key(name)) = \"\(row.id)\"")
        } else if row == nil {
          open.append(
            comment(
              nl: "`\(title)` vraagt `\(category)`, dat hier nog niet staat",
              en: "`\(title)` asks for `\(category)`, which is not here yet"))
        }
      } else if field.meaning == .unknown {
        open.append(comment(nl: "wat vraagt `\(title)`?", en: "what does `\(title)` ask for?"))
      }
    }
    return (known, open)
  }

  /// Just before the line that closes the front matter.
  func endOfFacts(of activity: ProcessingActivity) -> Span? {
    let file = activity.span.file
    guard context.files.indices.contains(file) else { return nil }
    var fences = Fences(context.files[file].bytes, file: file)
    fences.find()
    guard fences.isFound, fences.isClosed else { return nil }
    return Span(file: file, start: fences.toml.upperBound, end: fences.toml.upperBound)
  }

  /// The page's address as people know it: its own, else its path on the organisation's site.
  func address(of page: SitePage) -> String {
    let site = context.register.organisation?.website?.value.text
    guard let site, let host = SiteAddress(site).host, !host.isEmpty else { return page.addresses.path }
    return "\(SiteAddress(site).scheme ?? "https")://\(host)\(page.addresses.path)"
  }

  /// The name of a form in an activity of its own.
  func freeName(for form: AuditedForm) -> String { name(for: form, besides: context.register.languages) }

  private func name(for form: AuditedForm, in activity: ProcessingActivity) -> String {
    name(for: form, besides: activity.forms.map(\.id) + context.register.languages)
  }

  private func name(for form: AuditedForm, besides others: [String]) -> String {
    let candidates = [form.form.mark.id, form.form.mark.name, form.page.addresses.steps.last].compactMap(
      \.self)
    let base = candidates.lazy.compactMap(RecordName.idLike).first { $0.utf8.count <= 40 } ?? "form"
    let taken = Set(others)
    if !taken.contains(base) { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
  }

  /// A field's name as the key of a table.
  static func key(_ name: String) -> String {
    !name.isEmpty && name.utf8.allSatisfy(\.isBareKey) ? name : "\"\(escaped(name))\""
  }

  private func escaped(_ text: String) -> String { Self.escaped(text) }

  /// A text as it stands between quotes.
  static func escaped(_ text: String) -> String {
    String(decoding: StarterText.escaped(text), as: UTF8.self)
  }

  /// A remark in the language of the register.
  func comment(nl: String, en: String) -> String {
    language == .nl ? "# Te beslissen: \(nl)" : "# To decide: \(en)"
  }
}

/// Every form of a site with its fields: what each asks for, and which activity it belongs to.
public struct FormList: Sendable {
  private let checkup: Checkup
  private let language: Language

  /// The forms that were seen.
  public init(_ checkup: Checkup, in language: Language) {
    self.checkup = checkup
    self.language = language
  }

  private var forms: [AuditedForm] { checkup.forms?.forms ?? [] }

  /// A block for each form, for people.
  public var text: String {
    let files = ReportFiles(checkup, at: forms.map(\.form.span))
    let blocks = forms.map { form in
      let heading = "\(files.address(of: form.form.span)) \(title(of: form.form)): \(owner(of: form))"
      return ([heading] + form.fields.map { "  " + line($0) }).joined(separator: "\n") + "\n"
    }
    return blocks.joined(separator: "\n") + Summary(language: language).text([checkup])
  }

  /// The same for programs; nothing that is filled in already stands in it.
  public var json: String {
    let places = ReportedPlaces(checkup)
    var lookup = places
    return JSONWriter.text(.answer(["forms": .list(forms.map { form($0, &lookup) })]))
  }

  private func form(_ audited: AuditedForm, _ places: inout ReportedPlaces) -> JSON {
    let form = audited.form
    let place = places.place(form.span)
    return [
      "path": .text(place.path.exact), "line": .number(place.start.line),
      "column": .number(place.start.column), "selector": JSON(FormSelector.naming(form)),
      "activities": .list(audited.links.map { .text($0.activity.id) }),
      "declared": .flag(audited.isDeclared),
      "fields": .list(
        form.fields.map { field in
          let point = places.place(field.span).start
          let asked = audited.fields.first { $0.field.span == field.span }
          return [
            "line": .number(point.line), "column": .number(point.column), "type": .text(field.type),
            "name": JSON(field.name.map { SafeText.shown($0.value) }),
            "label": JSON(field.label.map { SafeText.shown(checkup.secrets.masked($0.value)) }),
            "category": JSON(asked?.category), "required": .flag(field.required != nil),
            "checked": .flag(field.checked != nil),
          ]
        }),
    ]
  }

  private func title(of form: Form) -> String {
    FormSelector.naming(form).map { SafeText.shown($0) }
      ?? Wording(nl: "velden zonder formulier", en: "fields without a form")[language]
  }

  private func owner(of form: AuditedForm) -> String {
    let ids = form.links.map(\.activity.id).joined(separator: ", ")
    if !ids.isEmpty { return ids }
    let isNothing = !form.asksData
    return isNothing
      ? Wording(nl: "vraagt niets over iemand", en: "asks nothing about anyone")[language]
      : Wording(nl: "hoort bij geen activiteit", en: "belongs to no activity")[language]
  }

  private func line(_ asked: AskedField) -> String {
    let field = asked.field
    let meaning =
      switch asked.meaning {
      case .data(let category, _): category
      case .agreement: Wording(nl: "akkoord of toestemming", en: "agreement or consent")[language]
      case .nothing: Wording(nl: "niets over iemand", en: "nothing about anyone")[language]
      case .unknown: Wording(nl: "niet duidelijk", en: "not clear")[language]
      }
    let required = Wording(nl: ", verplicht", en: ", required")[language]
    return "\(FieldTitle.shown(field.title)) (\(field.type)): \(meaning)"
      + (field.required == nil ? "" : required)
  }
}

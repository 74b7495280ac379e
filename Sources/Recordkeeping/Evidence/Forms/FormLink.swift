/// An activity of the register that a form belongs to, and how that is known.
struct FormLink: Sendable {
  /// The activity.
  let activity: ProcessingActivity
  /// What the register says of the form; nil where only its target leads to the activity.
  let form: Record<FormKeys>?

  /// The purposes that the form serves: its own, else those of the activity.
  var purposes: [Purpose] {
    guard let own = form?.purposes?.value else { return activity.purposes }
    return activity.purposes.filter { own.contains($0.id) }
  }

  /// The sentences with which the register asks consent for the purposes of the form, in every language.
  var consentWordings: [String] {
    purposes.compactMap(\.consent?.text).flatMap { [$0.value.original] + $0.value.translated.map(\.value) }
  }

  /// The rows of the activity that hold a kind of data.
  func rows(of category: String) -> [PersonalData] { activity.personalData.filter { $0.kind == category } }

  /// The row that the register names for a field.
  func row(of field: FormField) -> PersonalData? {
    guard let name = field.name?.value, let row = form?[dynamicMember: \.fields]?.value.byName[name]?.value
    else { return nil }
    return activity.personalData.first { $0.id == row }
  }

  /// Whether a row is used for one of the purposes of the form.
  func serves(_ row: PersonalData) -> Bool {
    let ids = purposes.map(\.id)
    return activity.purposes.isEmpty || activity.purposes(of: row).contains { ids.contains($0.id) }
  }

  /// Where the register speaks of the form, or of the activity.
  var place: SecondPlace {
    let id = activity.id
    if let form {
      return SecondPlace(
        form.span,
        Wording(
          nl: "bij de activiteit `\(id)` hoort dit formulier", en: "this form belongs to the activity `\(id)`"
        ))
    }
    return SecondPlace(activity.span, Wording(nl: "de activiteit `\(id)`", en: "the activity `\(id)`"))
  }
}

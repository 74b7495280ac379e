/// Where a notice is shown: beside a form that the register knows, or wherever an activity asks people for data.
struct NoticePlace: Sendable {
  let activity: ProcessingActivity
  /// Nil where the register names no form.
  let form: Record<FormKeys>?

  /// The places of an activity; none once it has ended, and none where people give nothing themselves.
  static func all(of activity: ProcessingActivity) -> [NoticePlace] {
    guard activity.status?.value != .ended else { return [] }
    let forms = activity.forms.map { NoticePlace(activity: activity, form: $0) }
    let places = forms.isEmpty ? [NoticePlace(activity: activity, form: nil)] : forms
    return places.filter { !$0.rows.isEmpty }
  }

  /// The purposes: those of the form, else those of the data that it asks for.
  var purposes: [Purpose] {
    if let own = form?.purposes?.value { return activity.purposes.filter { own.contains($0.id) } }
    let used = rows.flatMap { activity.purposes(of: $0).map(\.id) }
    return activity.purposes.filter { used.contains($0.id) }
  }

  /// The data that people give here, in the order of the register.
  var rows: [PersonalData] {
    let given = activity.personalData.filter { $0.source?.value.contains("data-subject") ?? false }
    if let fields = form?[dynamicMember: \.fields]?.value.byName.values.map(\.value), !fields.isEmpty {
      return activity.personalData.filter { fields.contains($0.id) }
    }
    guard let own = form?.purposes?.value else { return given }
    return given.filter { row in activity.purposes(of: row).contains { own.contains($0.id) } }
  }
}

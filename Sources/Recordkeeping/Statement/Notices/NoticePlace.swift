/// Where a notice is shown: beside a form that the register knows, or wherever an activity asks people for data.
struct NoticePlace: Sendable {
  let activity: ProcessingActivity
  /// Nil where the register names no form.
  let form: Record<FormKeys>?
  /// The data that people give here, in the order of the register.
  let rows: [PersonalData]
  /// The purposes: those of the form, else those of the data that it asks for.
  let purposes: [Purpose]

  private init(_ activity: ProcessingActivity, _ form: Record<FormKeys>?) {
    self.activity = activity
    self.form = form
    rows = Self.rows(of: activity, form)
    purposes = Self.purposes(of: activity, form, rows)
  }

  /// The places of an activity; none once it has ended, and none where people give nothing themselves.
  static func all(of activity: ProcessingActivity) -> [NoticePlace] {
    guard !activity.hasEnded else { return [] }
    let forms = activity.forms.map { NoticePlace(activity, $0) }
    let places = forms.isEmpty ? [NoticePlace(activity, nil)] : forms
    return places.filter { !$0.rows.isEmpty }
  }

  private static func purposes(
    of activity: ProcessingActivity, _ form: Record<FormKeys>?, _ rows: [PersonalData]
  ) -> [Purpose] {
    let all = activity.purposes
    if let own = form?.purposes?.value { return all.filter { own.contains($0.id) } }
    let used = Set(rows.flatMap { activity.purposes(of: $0).map(\.id) })
    return all.filter { used.contains($0.id) }
  }

  private static func rows(of activity: ProcessingActivity, _ form: Record<FormKeys>?) -> [PersonalData] {
    let all = activity.personalData
    if let fields = form?[dynamicMember: \.fields]?.value.byName.values.map(\.value), !fields.isEmpty {
      return all.filter { fields.contains($0.id) }
    }
    let given = all.filter { $0.source?.value.contains("data-subject") ?? false }
    guard let own = form?.purposes?.value else { return given }
    return given.filter { row in activity.purposes(of: row).contains { own.contains($0.id) } }
  }
}

extension Statement {
  /// Whether there is a page on cookies: there are some, or the organisation says that its site has none.
  var hasCookiePage: Bool { holds(.devices) || (audience == "public" && organisation.cookies != nil) }

  /// From which ages children do what a parent does before (UAVG art. 5); nil where no child is among the people that
  /// some activities are about, or where Dutch law does not say it.
  func childAges(in activities: [ProcessingActivity]) -> ChildAges? {
    let groups = activities.flatMap { activity in
      (activity.dataSubjects?.value.ids ?? [])
        + activity.personalData.flatMap { $0.dataSubjects?.value.ids ?? [] }
    }
    return isDutch && groups.contains("child") ? LawDates.childAges(on: phrasing.day) : nil
  }

  /// Whether the Uitvoeringswet AVG applies for where the organisation is (UAVG art. 4).
  var isDutch: Bool { organisation.country?.value.id == "NL" }

  /// Whether the organisation is established outside the EEA.
  var isOutsideEEA: Bool {
    organisation.country.map { !Countries.isInEEA($0.value.id, on: phrasing.day) } ?? false
  }

  /// Where requests by e-mail go: a table for requests takes the place of the ordinary contact details.
  var requestEmail: String? {
    guard let own = organisation.rightsRequests else { return organisation.email?.value.text }
    return own.email?.value.text
  }

  /// Links to the activities that meet a condition.
  func links(to condition: (ProcessingActivity) -> Bool) -> [TemplateValue] {
    activities.filter(condition).map(link)
  }

  /// A link to an activity by its title.
  func link(to activity: ProcessingActivity) -> TemplateValue {
    .table(["text": .text(title(of: activity)), "address": .text(addresses.of(activity))])
  }
}

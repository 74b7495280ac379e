extension Rule {
  /// Silent where children are only told of by others, and in statements for staff.
  static let childrenPageMissing = Rule(
    code: "SPC21", name: "children-page-missing", severity: .warning,
    provisions: [.gdpr("12(1)")],
    summary: Wording(
      nl: "gegevens van kinderen, zonder uitleg die een kind begrijpt",
      en: "data of children, without an explanation that a child understands"),
    rationale: Wording(
      nl: """
        Een kind heeft dezelfde rechten als een ander, maar leest anders. Daarom vraagt de wet extra \
        eenvoudige woorden voor uitleg die voor kinderen is. Een korte eigen pagina, met plaatjes of een \
        filmpje, is genoeg.
        """,
      en: """
        A child has the same rights as anyone, but reads differently. That is why the law asks for \
        especially plain words in what is meant for children. A short page of its own, with pictures or \
        a film, is enough.
        """),
    help: Wording(
      nl: "bijvoorbeeld: children-page = \"https://www.voorbeeld.example/privacy/voor-kinderen/\"",
      en: "for example: children-page = \"https://www.example.example/privacy/for-children/\""),
    failing: [
      """
      →+++←
      statement = ["members"]
      data-subjects = ["member", "child"]

      [personal-data.name]
      source = ["data-subject", "parent"]
      +++
      """,
      """
      statement = ["public"]
      data-subjects = ["visitor", "participant"]
      children-page = →""←

      [personal-data.photo]
      data-subjects = ["child"]
      source = ["observed"]
      """,
      """
      →+++←
      statement = ["public"]
      data-subjects = ["child", "parent"]
      offered-to-children = true

      [personal-data.name]
      source = ["parent"]
      +++
      """,
    ],
    passing: [
      """
      statement = ["members"]
      data-subjects = ["child"]
      children-page = "https://www.fietsclub.example/kinderen"

      [personal-data.name]
      source = ["data-subject"]
      """,
      """
      statement = ["public"]
      data-subjects = ["parent", "child"]

      [personal-data.name]
      data-subjects = ["parent"]
      source = ["data-subject"]
      [personal-data.child-name]
      category = "name"
      data-subjects = ["child"]
      source = ["parent"]
      """,
      """
      statement = ["staff"]
      data-subjects = ["employee", "child"]

      [personal-data.name]
      source = ["data-subject"]
      """,
      """
      statement = ["members"]
      status = "ended"
      data-subjects = ["child"]

      [personal-data.name]
      source = ["data-subject"]
      """,
    ],
    check: .each(.ownActivities, isAbsence: true) { visit in
      let activity = visit.record
      guard let span = activity.placeOfAbsence(of: \.childrenPage), !activity.hasEnded,
        let audiences = activity.statement?.value.value, activity.addressesChildren,
        ["public", "members", "students", "patients"].contains(where: audiences.contains)
      else { return [] }
      return [Place(span)]
    })
}

extension ProcessingActivity {
  /// Whether children give data themselves, or the register says that it is offered to them.
  fileprivate var addressesChildren: Bool {
    guard isAboutChildren else { return false }
    return self.offeredToChildren?.value == true
      || self.personalData.contains { row in
        let isDirect = row.isGivenByPerson || (row.source?.value.contains("observed") ?? false)
        return isDirect && dataSubjects(of: row).contains("child")
      }
  }
}

/// One page of the internal view, and one part of the dossier.
struct DossierPage: Sendable {
  let address: DossierAddress
  let title: String
  /// What stands below the title: the standing of an activity, or what the page is about.
  let introduction: [DossierBlock]
  let sections: [DossierSection]

  init(
    _ address: DossierAddress, title: String, introduction: [DossierBlock] = [], sections: [DossierSection]
  ) {
    self.address = address
    self.title = title
    self.introduction = introduction
    self.sections = sections
  }
}

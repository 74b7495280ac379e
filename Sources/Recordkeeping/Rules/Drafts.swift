/// The files in which something absent is an open point: draft activities, and parties that only they name; the
/// organisation too as long as every activity is a draft.
struct Drafts {
  private let files: Set<Int>

  init(_ register: Register) {
    var files: Set<Int> = []
    var inDrafts: Set<String> = []
    var elsewhere: Set<String> = []
    for activity in register.activities {
      let named =
        activity.allRecipients.map(\.value) + activity.jointControllers.map(\.id)
        + activity.controllers.map(\.id)
      // Of a status that was not understood, it may be the one of a draft.
      if activity.status?.value == .draft || !activity.isWhole(\.status) {
        files.insert(activity.span.file)
        inDrafts.formUnion(named)
      } else {
        elsewhere.formUnion(named)
      }
    }
    for party in register.parties where inDrafts.contains(party.id) && !elsewhere.contains(party.id) {
      files.insert(party.span.file)
    }
    if let organisation = register.organisation, !register.activities.isEmpty,
      register.activities.allSatisfy({ $0.status?.value == .draft })
    {
      files.insert(organisation.span.file)
    }
    self.files = files
  }

  func contains(_ span: Span) -> Bool { files.contains(span.file) }
}

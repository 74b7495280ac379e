/// A part of a page, under a heading.
struct DossierSection: Sendable {
  /// Its anchor on the page.
  let id: String
  let heading: String
  let blocks: [DossierBlock]
  /// Whether the page on which everything stands has it elsewhere already.
  var isRepeated = false
}

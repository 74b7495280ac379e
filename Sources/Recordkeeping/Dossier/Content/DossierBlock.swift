/// What a section of the internal view is made of.
enum DossierBlock: Sendable {
  case paragraph(DossierLine)
  case list([DossierLine])
  case tree([DossierTree])
  case table(DossierTable)
  case facts([Fact])
  /// A heading one level below that of the section, with an address of its own where others link to it.
  case heading(DossierLine, DossierAddress?)
  /// Markdown of a record: a stretch of one of its files.
  case body(SourceFile, number: Int, range: Range<Int>)
  case picture(FlowPicture)
}

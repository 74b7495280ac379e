/// A table; the first cell of each row is its heading.
struct DossierTable: Sendable {
  /// The lines in one cell.
  typealias Cell = [DossierLine]

  let caption: String
  let columns: [String]
  let rows: [[Cell]]
}

/// The files beside the pages in which a program reads the statement.
public enum DataFile: String, CaseIterable, Sendable {
  /// Every fact with its words, as `Schemas/statement.schema.json` describes it.
  case facts = "statement.json"
  /// The same facts as linked data, in the terms of the Data Privacy Vocabulary 2.3.
  case graph = "statement.jsonld"

  /// The media type, for a link to the file.
  public var type: String {
    switch self {
    case .facts: "application/json"
    case .graph: "application/ld+json"
    }
  }
}

extension Addresses {
  /// How the files refer to pages: they lie beside the first.
  static let ofData = Addresses(on: .statement)
}

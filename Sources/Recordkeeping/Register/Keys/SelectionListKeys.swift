/// The selection list by which a public body keeps or destroys documents (Archiefwet 1995).
public final class SelectionListKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = SelectionListKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "selection-list", keys.list, keys.result, keys.valuation)

  let list = Key<String>("list", .always, .public, nl: "Welke selectielijst.", en: "Which selection list.")
  let result = Key<String>(
    "result", .always, .public, nl: "Het procestype en resultaat.", en: "The process type and result.")
  let valuation = Key<Word>(
    "valuation", .always, .public, .choices("valuation"), nl: "Vernietigen of bewaren.",
    en: "Destroy or preserve.")
}

/// A form on the site: the keys of `[forms.x]`.
public final class FormKeys: RecordKeys {
  /// The one value that holds the keys.
  public static let keys = FormKeys()
  /// The same keys as a list.
  public static let table = TableDeclaration(
    "forms", keys.page, keys.selector, keys.purposes, keys.fields)

  let page = Key<Address>(
    "page", .always, .internal, nl: "De pagina waarop het formulier staat.",
    en: "The page that the form stands on.")
  let selector = Key<String>(
    "selector", .optional, .internal, nl: "Welk formulier op die pagina.", en: "Which form on that page.")
  let purposes = Key<WordList>(
    "purposes", .optional, .internal, .purposes, unknown: "ORG07", nl: "Bij welke doelen het hoort.",
    en: "To which purposes it belongs.")
  let fields = Key<WordMap>(
    "fields", .optional, .internal, .personalData, unknown: "ORG07", nl: "Welk veld welk gegeven vraagt.",
    en: "Which field asks for which data.")
}

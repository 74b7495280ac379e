/// The name of a field, short enough for a sentence.
enum FieldTitle {
  static func shown(_ title: String) -> String {
    let scalars = Array(VisibleText.collapsed(title).unicodeScalars)
    let kept = String(String.UnicodeScalarView(scalars.prefix(60)))
    return SafeText.shown(scalars.count > 60 ? kept + "…" : kept)
  }
}

import Templates

/// The templates, style and words of the internal view. They are the program's own: no file of a user's replaces them,
/// so that no change for the site changes what the authority gets.
enum InternalTemplates {
  static let set = TemplateSet(
    files: Templates.internalFiles.filter { !$0.key.utf8.suffix(5).elementsEqual(".toml".utf8) }
      .sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) })

  /// The words of a language.
  static func words(_ language: String) -> Words {
    let path = "internal.\(language).toml"
    return Words(
      language: language, file: SourceFile(path: path, bytes: Templates.internalFiles[path] ?? []), number: 0)
  }

  /// The style, with its digest for the page's policy.
  static func style(_ words: Words) -> Result<StyleSheet, TemplateFaults> {
    set.render("internal.css", with: .table([:]), words: words).map(StyleSheet.init(rendered:))
  }
}

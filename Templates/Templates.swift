/// The built-in templates, words and style sheet, by file name.
public enum Templates {
  /// Every built-in file: its name and its bytes.
  public static var files: [String: [UInt8]] {
    [
      "en.toml": PackageResources.en_toml,
      "nl.toml": PackageResources.nl_toml,
      "style.css": PackageResources.style_css,
    ]
  }
}

extension Templates {
  /// The files of the internal view: its name and its bytes. They stand apart, so that no page of a site is made of one.
  public static var internalFiles: [String: [UInt8]] {
    [
      "internal-dossier.html": PackageResources.internal_dossier_html,
      "internal-layout.html": PackageResources.internal_layout_html,
      "internal-page.html": PackageResources.internal_page_html,
      "internal.css": PackageResources.internal_css,
      "internal.en.toml": PackageResources.internal_en_toml,
      "internal.nl.toml": PackageResources.internal_nl_toml,
    ]
  }
}

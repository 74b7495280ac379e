/// A link on a page.
struct SiteLink: Sendable {
  /// Where it leads, as written.
  let address: Located<String>
  /// What a visitor reads: the words, else the label or title.
  let words: String
  /// What it says of itself: `rel="privacy-policy"`.
  let relation: String
}

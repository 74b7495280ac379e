import CCmark

/// The words for the reader below the front matter: CommonMark, without HTML, images and unsafe addresses.
public enum Markdown {
  /// Quotes, list items, links and stressed words lie at most this deep in one another.
  static let deepest = 64

  /// A body as HTML, its headings moved down by `headingOffset` levels, and what was left out of it.
  /// `number` is the file's number in spans, `body` the stretch of its bytes.
  public static func render(
    file: SourceFile, number: Int, body: Range<Int>, headingOffset: Int
  ) -> (html: SafeHTML, flaws: [Flaw]) {
    var walk = MarkdownWalk(MarkdownPlaces(file, number: number, body: body))
    walk.html = HTMLWriter()
    walk.headingOffset = headingOffset
    walk.run()
    return (SafeHTML(walk.html ?? HTMLWriter()), walk.flaws)
  }

  /// What `render` would leave out, without making any HTML.
  public static func flaws(file: SourceFile, number: Int, body: Range<Int>) -> [Flaw] {
    var walk = MarkdownWalk(MarkdownPlaces(file, number: number, body: body))
    walk.run()
    return walk.flaws
  }
}

/// A file of HTML after reading: its text in UTF-8, and its values unless it is too much work.
struct ReadPage: Sendable {
  let text: [UInt8]
  let page: SitePage?
  let excess: HTMLGuard.Excess?

  /// Reads a file that has a number in spans.
  init(_ found: FoundPage, number: Int) {
    text = PageEncoding.utf8(found.bytes)
    let guarded = HTMLGuard(text, from: PageReader.start(of: text))
    excess = guarded.excess
    page =
      guarded.excess == nil
      ? PageReader.page(text, file: number, at: found.steps, isFromRoot: found.isFromRoot, guarded) : nil
  }
}

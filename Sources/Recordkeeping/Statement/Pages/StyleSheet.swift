/// The style of a page, inline, and its digest for the page's content security policy.
public struct StyleSheet: Sendable {
  /// What stands between `<style>` and `</style>`.
  public let html: SafeHTML
  /// Whether the foot of a page says what it was made with.
  let isCredited: Bool

  init(html: SafeHTML, isCredited: Bool = true) {
    self.html = html
    digest = "sha256-" + Self.base64(SHA256.digest(of: html.bytes))
    self.isCredited = isCredited
  }

  /// The set's `style.css` with the colours and the font of a look.
  public static func of(_ set: TemplateSet, appearance: Appearance, words: Words) -> Result<
    StyleSheet, TemplateFaults
  > {
    set.render("style.css", with: .table(appearance.values), words: words).map {
      StyleSheet(rendered: $0, isCredited: appearance.isCredited)
    }
  }

  /// `sha256-` and the digest in base 64.
  public let digest: String

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 {
        output.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension StyleSheet {
  /// A style as its template gave it.
  init(rendered: SafeHTML, isCredited: Bool = false) {
    // A browser takes the digest after it has made every line end a line feed.
    let text = Self.compact(rendered.bytes.filter { $0 != UInt8(ascii: "\r") })
    self.init(html: SafeHTML(HTMLWriter(template: text)), isCredited: isCredited)
  }
}

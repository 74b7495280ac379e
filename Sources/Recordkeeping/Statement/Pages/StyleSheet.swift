/// The style of a page, inline, and its digest for the page's content security policy.
public struct StyleSheet: Sendable {
  /// What stands between `<style>` and `</style>`.
  public let html: SafeHTML

  /// The set's `style.css`.
  public static func of(_ set: TemplateSet, words: Words) -> Result<StyleSheet, TemplateFaults> {
    set.render("style.css", with: .table([:]), words: words).map { rendered in
      var writer = HTMLWriter()
      // A browser takes the digest after it has made every line end a line feed; the Nu checker, without blanks at
      // either end.
      writer.template(trimmed(rendered.bytes.filter { $0 != UInt8(ascii: "\r") }))
      return StyleSheet(html: SafeHTML(writer))
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t")].contains(byte) }
    let rest = bytes.drop(while: isBlank)
    return rest[..<((rest.lastIndex { !isBlank($0) } ?? rest.startIndex - 1) + 1)]
  }

  /// `sha256-` and the digest in base 64.
  public var digest: String { "sha256-" + Self.base64(SHA256.digest(of: html.bytes)) }

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

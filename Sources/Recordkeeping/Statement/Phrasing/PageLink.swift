/// Words on a page, and the address behind them where there is one that a page may link to.
public struct PageLink: Hashable, Sendable {
  /// What is read.
  public let text: String
  /// What stands in `href`, percent-encoded, not yet escaped; nil for words alone.
  public let address: String?

  /// Words alone.
  public init(text: String) {
    self.text = text
    address = nil
  }

  /// A link; nil when the address is none, or none that a page may link to.
  public init?(address: String, text: String) {
    guard Self.isAddress(address) else { return nil }
    switch URLPolicy.verdict(on: address.utf8) {
    case .allowed(let bytes): self.address = String(decoding: bytes, as: UTF8.self)
    // An address that looks like another has to be seen, not hidden behind words.
    case .doubtful, .refused: return nil
    }
    self.text = text
  }

  /// A link to a path within the site; the path is made of ids and fixed names.
  init(path: String, text: String) {
    self.text = text
    address = path
  }

  /// An address that is its own text; words alone when a page may not link to it.
  public init(showing address: String) {
    self = PageLink(address: address, text: address) ?? PageLink(text: address)
  }

  /// An e-mail address.
  public init(email: String) {
    self = PageLink(address: "mailto:" + email, text: email) ?? PageLink(text: email)
  }

  /// A telephone number.
  public init(phone: String) {
    self = PageLink(address: Self.telephone(phone), text: phone) ?? PageLink(text: phone)
  }

  /// For a template: `text` and `address`, the second empty for words alone.
  public var value: TemplateValue { .table(["text": .text(text), "address": .text(address ?? "")]) }

  /// The address of a telephone number: its digits and a leading `+`. After the number of a country nobody dials the zero
  /// that stands in brackets.
  static func telephone(_ number: String) -> String {
    var bytes = number.utf8.filter { $0.isDigit || "+()".utf8.contains($0) }
    let zero = Array("(0)".utf8)
    if bytes.starts(with: "+".utf8) || bytes.starts(with: "00".utf8),
      let place = bytes.indices.first(where: { bytes[$0...].starts(with: zero) })
    {
      bytes.removeSubrange(place..<(place + zero.count))
    }
    return "tel:" + String(decoding: bytes.filter { !"()".utf8.contains($0) }, as: UTF8.self)
  }

  /// Whether it is an address and no sentence that names one: `https:`, `mailto:`, `tel:`, or a path from `/`.
  private static func isAddress(_ text: String) -> Bool {
    guard !text.utf8.contains(UInt8(ascii: " ")) else { return false }
    let small = text.lowercasedASCII.utf8
    return ["https://", "http://", "mailto:", "tel:", "/"].contains { small.starts(with: $0.utf8) }
  }
}

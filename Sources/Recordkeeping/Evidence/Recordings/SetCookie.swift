/// What a server asks a browser to keep: one `Set-Cookie`, read as browsers do (RFC 6265, 5.2). What the cookie holds is
/// passed over.
struct SetCookie {
  /// Where the name stands in the text.
  let name: Range<Int>
  /// The host that may read it besides the one that sent it, in small letters and without a leading dot.
  private(set) var domain: String?
  /// In seconds; less than one takes the cookie away.
  private(set) var maxAge: Int?
  /// The moment at which it ends, in seconds since 1970.
  private(set) var expires: Int?
  /// The stretches that say nothing of what it holds, the name first.
  private(set) var shown: [Range<Int>]

  /// The longest name and value together, and the longest attribute, that browsers take.
  private static let longest = 4096
  private static let longestAttribute = 1024

  /// Reads a text; nil for what a browser does not keep: without a name, too long, with control characters.
  init?(_ text: ArraySlice<UInt8>) {
    let pair = text.prefix { $0 != UInt8(ascii: ";") }
    guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = Self.trimmed(pair[..<equals])
    let value = Self.trimmed(pair[(equals + 1)...])
    guard !name.isEmpty, name.count + value.count <= Self.longest,
      !(name + value).contains(where: { $0 < 0x20 && $0 != 9 || $0 == 0x7F })
    else { return nil }
    self.name = name.startIndex..<name.endIndex
    shown = [name.startIndex..<equals + 1]
    var rest = text[pair.endIndex...]
    while let start = rest.indices.first {
      let attribute = rest.dropFirst().prefix { $0 != UInt8(ascii: ";") }
      rest = rest[attribute.endIndex...]
      if read(attribute) { shown.append(start..<attribute.endIndex) }
    }
  }

  /// Takes an attribute; whether it may be shown.
  private mutating func read(_ attribute: ArraySlice<UInt8>) -> Bool {
    let key = attribute.prefix { $0 != UInt8(ascii: "=") }
    let value = Self.trimmed(attribute[key.endIndex...].dropFirst())
    guard value.count <= Self.longestAttribute else { return false }
    switch String(decoding: Self.trimmed(key).map(\.lowercased), as: UTF8.self) {
    case "max-age":
      guard let seconds = Self.seconds(value) else { return false }
      maxAge = seconds
      return true
    case "expires":
      guard let moment = CookieDate.seconds(value) else { return false }
      expires = moment
      return Self.isPlain(value)
    case "domain":
      let host = value.first == UInt8(ascii: ".") ? value.dropFirst() : value
      domain = host.isEmpty ? nil : String(decoding: host.map(\.lowercased), as: UTF8.self)
      return Self.isPlain(value)
    case "secure", "httponly", "partitioned": return value.isEmpty
    case "samesite":
      return ["lax", "strict", "none"].contains(String(decoding: value.map(\.lowercased), as: UTF8.self))
    default: return false
    }
  }

  /// Whether a date or a host is all that it can be.
  private static func isPlain(_ value: ArraySlice<UInt8>) -> Bool {
    value.count <= 40 && value.allSatisfy { $0.isBareKey || " ,.:+".utf8.contains($0) }
  }

  /// A number of seconds, as large as a browser can count; nil for what is no whole number.
  static func seconds(_ value: ArraySlice<UInt8>) -> Int? {
    let isNegative = value.first == UInt8(ascii: "-")
    let digits = isNegative ? value.dropFirst() : value
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
    if isNegative { return -1 }
    return Int(String(decoding: digits, as: UTF8.self)).map { min($0, longestLife) } ?? longestLife
  }

  /// A thousand years: longer is no different.
  static let longestLife = 1000 * 365 * 86400

  /// How long it lives when it was sent at a moment, in seconds since 1970; nil where it is taken away.
  func lifetime(sentAt moment: Int?) -> SeenCookie.Lifetime? {
    if let maxAge { return maxAge > 0 ? .seconds(maxAge) : nil }
    guard let expires else { return .session }
    if expires <= (moment ?? Self.longAgo) { return nil }
    return moment.map { .seconds(min(expires - $0, Self.longestLife)) } ?? .unknown
  }

  /// 1 January 2000: what ends before that was over when it was written.
  static let longAgo = 946_684_800

  /// The host that it belongs to when a host sent it; nil where a browser would refuse it, for it speaks for another.
  func host(sentBy sender: String?) -> String?? {
    guard let domain else { return .some(sender) }
    guard let sender else { return .some(domain) }
    let isBelow = Array(sender.utf8).suffix(domain.utf8.count + 1).elementsEqual(".\(domain)".utf8)
    return sender == domain || isBelow ? .some(domain) : nil
  }

  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: \.isBlank)
    while let last = text.last, last.isBlank { text.removeLast() }
    return text
  }
}

/// A web address as people type it: `www.korenaar.example` for `https://www.korenaar.example`.
struct TypedAddress {
  private let typed: [UInt8]

  init(_ typed: String) { self.typed = Array(typed.utf8) }

  /// Whether it is only a word, such as `Winkel`, which leads nowhere.
  var isBareWord: Bool {
    let signs: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")]
    return !typed.isEmpty && !typed.contains { signs.contains($0) }
  }

  /// Why a reader cannot follow it; nil for https, http, mailto, tel and a path on the own site.
  var fault: Wording? {
    if case .refused(let reason) = URLPolicy.verdict(on: typed) { return reason }
    if typed.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return Self.blank }
    if Self.starts.contains(where: { small.starts(with: $0.utf8) }) { return nil }
    return meant == nil ? Self.noAddress : URLPolicy.noScheme
  }

  /// The address with what was left out before it; nil where nobody can tell what was meant.
  var whole: String? { fault == nil ? text(typed) : meant }

  private static let starts = ["https://", "http://", "mailto:", "tel:", "/"]

  private var small: [UInt8] { typed.map(\.lowercased) }

  /// What was probably meant: the name of a site without `https://` before it, or with a sign of that left out.
  private var meant: String? {
    let trimmed = typed.trimmed
    if trimmed.count < typed.count {
      let address = TypedAddress(text(trimmed))
      return address.whole
    }
    let scheme = ["https", "http"].first { small.starts(with: $0.utf8) } ?? ""
    let rest = typed.dropFirst(scheme.utf8.count)
    let signs = rest.prefix { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    let isCut = !scheme.isEmpty && !signs.isEmpty
    let address = isCut ? rest.dropFirst(signs.count) : typed[...]
    guard Self.beginsWithHost(address) else { return nil }
    let whole = "\(isCut ? scheme : "https")://\(text(Array(address)))"
    return TypedAddress(whole).fault == nil ? whole : nil
  }

  /// Whether the first part is the name of a site: words with dots between them, of which the last is none of a file.
  private static func beginsWithHost(_ address: ArraySlice<UInt8>) -> Bool {
    let host = address.prefix { !URLPolicy.endsFirstPart($0) }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1 else { return false }
    let isPlain = labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { $0 >= 0x80 || $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
    let ending = String(decoding: last.map(\.lowercased), as: UTF8.self)
    return isPlain && last.allSatisfy { $0 >= 0x80 || $0.isLetter } && !fileEndings.contains(ending)
  }

  private static let fileEndings: Set<String> = [
    "asp", "aspx", "docx", "htm", "html", "jsp", "md", "pdf", "php", "txt",
  ]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// What to type instead.
  static let example = Wording(
    nl: "schrijf een adres zoals https://www.korenaar.example/",
    en: "write an address such as https://www.korenaar.example/")
  private static let blank = Wording(
    nl: "in een adres staat geen spatie", en: "an address holds no space")
  private static let noAddress = Wording(
    nl: "een adres begint met `https://`, of met `/` voor een pagina op uw eigen site",
    en: "an address begins with `https://`, or with `/` for a page on your own site")
}

/// Decides which addresses a page may link to, and how they are written in `href`.
///
/// Allowed are `https`, `http`, `mailto`, `tel` and addresses within the site. Bytes that browsers leave out while
/// reading an address are taken out first, so that the address judged is the address followed.
public enum URLPolicy {
  /// What is thought of an address.
  public enum Verdict: Hashable, Sendable {
    /// May be linked: the bytes for `href`, percent-encoded but not yet escaped for HTML.
    case allowed([UInt8])
    /// May be linked, but its host is not written in plain letters, so that it can look like another.
    case doubtful([UInt8], host: String)
    /// May not be linked, and why.
    case refused(Wording)
  }

  /// Judges an address as written in a file.
  public static func verdict(on address: some Sequence<UInt8>) -> Verdict {
    let bytes = followed(address)
    if bytes.isEmpty { return .refused(empty) }
    if bytes.contains(UInt8(ascii: "\\")) { return .refused(backslash) }
    guard let colon = schemeEnd(bytes) else { return relative(bytes) }
    let rest = bytes[(colon + 1)...]
    switch String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self) {
    case "https", "http": return web(bytes, after: rest)
    case "mailto": return rest.contains(UInt8(ascii: "@")) ? .allowed(encoded(bytes)) : .refused(noRecipient)
    case "tel": return isNumber(rest) ? .allowed(encoded(bytes)) : .refused(noNumber)
    default: return .refused(scheme)
    }
  }

  /// Judges an address in a text that comes to stand on several pages: from each of them only a whole address, or a path
  /// from the root of the site, leads to the same place.
  static func verdict(inText address: some Sequence<UInt8>) -> Verdict {
    let bytes = followed(address)
    let verdict = verdict(on: bytes)
    guard case .allowed = verdict, schemeEnd(bytes) == nil, bytes.first != UInt8(ascii: "/") else {
      return verdict
    }
    return .refused(fromOnePage)
  }

  /// The address as a browser reads it: control bytes gone everywhere, spaces at both ends.
  private static func followed(_ address: some Sequence<UInt8>) -> [UInt8] {
    let kept = address.filter { $0 >= 0x20 && $0 != 0x7F }
    guard let first = kept.firstIndex(where: { $0 != 0x20 }),
      let last = kept.lastIndex(where: { $0 != 0x20 })
    else { return [] }
    return Array(kept[first...last])
  }

  /// The colon that ends a first part without `/`, `?` or `#`: whatever stands before it, a browser may see a scheme.
  private static func schemeEnd(_ bytes: [UInt8]) -> Int? {
    bytes.firstIndex(of: UInt8(ascii: ":")).flatMap { colon in
      bytes[..<colon].contains(where: endsFirstPart) ? nil : colon
    }
  }

  private static func relative(_ bytes: [UInt8]) -> Verdict {
    if bytes.starts(with: "//".utf8) { return .refused(otherHost) }
    if bytes.prefix(4).map(\.lowercased).elementsEqual("www.".utf8) { return .refused(noScheme) }
    // `javascript&colon;x` becomes a script once somebody decodes the reference a second time.
    if bytes.prefix(while: { !endsFirstPart($0) }).contains(UInt8(ascii: "&")) { return .refused(scheme) }
    return .allowed(encoded(bytes))
  }

  private static func web(_ bytes: [UInt8], after rest: ArraySlice<UInt8>) -> Verdict {
    guard rest.starts(with: "//".utf8) else { return .refused(noSlashes) }
    let authority = rest.dropFirst(2).prefix { !endsFirstPart($0) }
    if authority.contains(UInt8(ascii: "@")) { return .refused(userinfo) }
    guard !authority.isEmpty, authority.allSatisfy(isHostByte) else { return .refused(host) }
    let written = encoded(bytes, keeping: authority.indices)
    return isPlain(authority) ? .allowed(written) : .doubtful(written, host: HostName.otherForm(authority))
  }

  private static func isPlain(_ authority: ArraySlice<UInt8>) -> Bool {
    let labels = authority.split(separator: UInt8(ascii: "."))
    return authority.allSatisfy { $0 < 0x80 }
      && !labels.contains { $0.prefix(4).map(\.lowercased).elementsEqual("xn--".utf8) }
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(where: \.isDigit)
      && bytes.allSatisfy { $0.isDigit || "+-.();=ext".utf8.contains($0) }
  }
}

/// A style sheet of the site after reading: its text in UTF-8, and the hosts that it has a browser call.
struct ReadSheet: Sendable {
  let text: [UInt8]
  let hosts: [SeenHost]

  /// Reads a file that has a number in spans.
  init(_ found: FoundPage, number: Int) {
    let text = PageEncoding.utf8(found.bytes)
    self.text = text
    hosts = StyleAddresses.found(in: text, 0..<text.count).compactMap { address in
      guard SiteAddress.mayNameHost(address.text), let host = SiteAddress(address.text).calledHost else {
        return nil
      }
      let place = Located(address.text, at: Span(file: number, address.range))
      return SeenHost(address: place, host: host, means: address.means, moment: .unknown)
    }
  }
}

/// The digest of FIPS 180-4, for the manifest of a site and the identity of a consent text.
public enum SHA256 {
  /// The 32 bytes of the digest.
  public static func digest(of bytes: [UInt8]) -> [UInt8] { digests(of: [bytes]).first ?? [] }

  /// The digest as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(digest: digest(of: bytes)) }

  /// The digests of many files as hexadecimal digits, in the order of the files; cheaper than one by one.
  static func hexadecimals(of files: [[UInt8]]) -> [String] { digests(of: files).map(hexadecimal(digest:)) }

  /// Shared out over the processors, each with short and long ones.
  private static func digests(of messages: [[UInt8]]) -> [[UInt8]] {
    let shares = min(Processors.count(for: messages.count, grain: 64), worth(messages))
    let byLength = messages.indices.sorted { (messages[$0].count, $0) < (messages[$1].count, $1) }
    let parts = (0..<shares).map { share in
      stride(from: share, to: byLength.count, by: shares).map { byLength[$0] }
    }
    let found = SharedWork.results(shares) { share -> [[UInt8]] in
      var lanes = SHA256Lanes(parts[share].map { messages[$0] })
      return lanes.digests()
    }
    var digests = [[UInt8]](repeating: [], count: messages.count)
    for (part, results) in zip(parts, found) {
      for (number, digest) in zip(part, results) { digests[number] = digest }
    }
    return digests
  }

  /// How many processors are busy until the longest message is done; one more would have nothing to do meanwhile.
  private static func worth(_ messages: [[UInt8]]) -> Int {
    let longest = messages.reduce(1) { max($0, $1.count) }
    let total = messages.reduce(0) { $0 + $1.count }
    let room = longest * SHA256Lanes.width
    return max(1, (total + room / 2) / room)
  }

  private static func hexadecimal(digest: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * digest.count)
    for byte in digest {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// The digest of FIPS 180-4, for the manifest of a site and the identity of a consent text.
public enum SHA256 {
  /// The 32 bytes of the digest.
  public static func digest(of bytes: [UInt8]) -> [UInt8] { digests(of: [bytes]).first ?? [] }

  /// The digest as 64 lower-case hexadecimal digits.
  public static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(digest: digest(of: bytes)) }

  /// The digests of many files as hexadecimal digits, in the order of the files; cheaper than one by one.
  static func hexadecimals(of files: [[UInt8]]) -> [String] { digests(of: files).map(hexadecimal(digest:)) }

  private static func digests(of messages: [[UInt8]]) -> [[UInt8]] {
    var lanes = SHA256Lanes(messages)
    return lanes.digests()
  }

  private static func hexadecimal(digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

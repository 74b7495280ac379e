/// An address that opens a message which the reader only has to send (RFC 6068).
enum MailLink {
  /// Everything but letters, digits and `-._~` is percent-encoded, so that no text can end the address.
  static func address(to email: String, subject: String, body: String) -> String {
    "mailto:\(email)?subject=\(encoded(subject))&body=\(encoded(body))"
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte)
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An address that opens a message which the reader only has to send (RFC 6068).
enum MailLink {
  /// Everything but letters, digits and `-._~` is percent-encoded, so that no text can end the address or add a field
  /// to the message; a line ends in CR LF (RFC 6068 section 5).
  static func address(to email: String, subject: String, body: String) -> String {
    "mailto:\(encoded(email, keeping: "@+"))?subject=\(encoded(subject))&body=\(encoded(body))"
  }

  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in lines(of: text) {
      if byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a text, with CR LF for each of the three ways in which a line ends.
  private static func lines(of text: String) -> [UInt8] {
    let (carriage, feed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    var bytes: [UInt8] = []
    var last: UInt8?
    for byte in text.utf8 {
      switch byte {
      case feed where last == carriage: break
      case feed, carriage: bytes += [carriage, feed]
      default: bytes.append(byte)
      }
      last = byte
    }
    return bytes
  }
}

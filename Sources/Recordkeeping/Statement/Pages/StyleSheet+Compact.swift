extension StyleSheet {
  /// The same style without the white space that only people need; what stands between quotes stays.
  static func compact(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var quote: UInt8?
    for byte in css {
      if let open = quote {
        if byte == open { quote = nil }
        output.append(byte)
      } else if " \n\r\t".utf8.contains(byte) {
        // A space before a colon or a parenthesis means something; one after a mark does not.
        if let last = output.last, !" {};,:".utf8.contains(last) { output.append(UInt8(ascii: " ")) }
      } else {
        if "\"'".utf8.contains(byte) { quote = byte }
        if "{}".utf8.contains(byte), output.last == UInt8(ascii: " ") { output.removeLast() }
        if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
        output.append(byte)
      }
    }
    return output
  }
}

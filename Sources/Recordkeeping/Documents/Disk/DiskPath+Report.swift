extension DiskPath {
  /// The path exactly, where it is text; else with the bytes that are none spelled out.
  var exact: String { text ?? shown }

  /// The path as a relative reference of RFC 3986: every byte but letters, digits, `-._~` and `/` stands as `%1B`. A
  /// path from the root of the disk becomes a `file:` address.
  var uri: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = bytes.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    for byte in bytes {
      if byte.isBareKey || "./~".utf8.contains(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The nearest folder upwards, this one included, that Git keeps: it holds `.git`. No other program is asked.
  var repository: DiskPath? {
    var folder = self
    while folder.appending(".git").kind == nil {
      if folder == folder.parent { return nil }
      folder = folder.parent
    }
    return folder
  }
}

extension String {
  /// How many columns the text takes on a terminal: accents that are written apart take none, the characters of
  /// East Asia and most pictograms two.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text in lines of at most so many columns, cut at spaces; every line after the first stands behind a margin.
  func wrapped(to width: Int = 80, margin columns: Int = 0) -> String {
    let margin = "\n" + String(repeating: " ", count: columns)
    var lines: [String] = []
    var line = ""
    for part in utf8.split(separator: UInt8(ascii: " ")) {
      let word = String(decoding: Array(part), as: UTF8.self)
      if line.isEmpty {
        line = word
      } else if line.columns + 1 + word.columns <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    return (lines + [line]).joined(separator: margin)
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}

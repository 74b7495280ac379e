/// Writes over what a file holds and nobody may read, so that lines and columns stay where they are.
enum Redaction {
  /// Crosses out everything but some stretches and the ends of lines; gives the stretches that were crossed out.
  static func cross(out bytes: inout [UInt8], besides shown: [Range<Int>]) -> [Range<Int>] {
    let hidden = gaps(in: [0..<bytes.count], besides: shown)
    for range in hidden {
      for place in range { bytes[place] = crossed(bytes[place]) }
    }
    return hidden
  }

  /// What of some stretches is not in others.
  static func gaps(in stretches: [Range<Int>], besides shown: [Range<Int>]) -> [Range<Int>] {
    let shown = shown.sorted { $0.lowerBound < $1.lowerBound }
    var (gaps, number): ([Range<Int>], Int) = ([], 0)
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      var next = stretch.lowerBound
      while number < shown.count, shown[number].lowerBound < stretch.upperBound {
        if shown[number].lowerBound > next { gaps.append(next..<shown[number].lowerBound) }
        next = max(next, shown[number].upperBound)
        number += 1
      }
      if next < stretch.upperBound { gaps.append(next..<stretch.upperBound) }
    }
    return gaps
  }

  /// The first of a letter of several bytes stays the first, so that columns count as before.
  private static func crossed(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 10, 13: byte
    case ..<0x80: UInt8(ascii: ".")
    case ..<0xC0: 0x80
    case ..<0xE0: 0xC3
    case ..<0xF0: 0xE1
    default: 0xF1
    }
  }
}

/// Where a character that is not seen belongs in a text.
struct HiddenExcuse {
  /// Where the text goes on after it; nil when there is no reason for it to be there.
  let end: Int?

  init(_ point: CodePoint, _ kind: HiddenRun.Kind, in bytes: [UInt8], from start: Int) {
    let before = point.range.lowerBound > start ? CodePoint(before: point.range.lowerBound, in: bytes) : nil
    let after = CodePoint(at: point.range.upperBound, in: bytes)
    switch point.value {
    case 0x061C, 0x200E, 0x200F:
      end = Self.isRightToLeft(before) || Self.isRightToLeft(after) ? point.range.upperBound : nil
    case 0xE0020...0xE007F: end = Self.endOfFlag(at: point.range.lowerBound, before, in: bytes)
    case 0x200D where Self.endsPictogram(before) && (after?.scalar.properties.isEmoji ?? false):
      end = point.range.upperBound
    case 0x200C, 0x200D: end = Self.joins(before) ? point.range.upperBound : nil
    case 0xFE0E...0xFE0F where before?.scalar.properties.isEmoji ?? false: end = point.range.upperBound
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      end = before?.scalar.properties.isIdeographic ?? false ? point.range.upperBound : nil
    case 0x180B...0x180F: end = (0x1800...0x18AF).contains(before?.value ?? 0) ? point.range.upperBound : nil
    default: end = nil
    }
  }

  private static func isRightToLeft(_ point: CodePoint?) -> Bool {
    switch point?.value ?? 0 {
    case 0x0590...0x08FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// Arabic, the scripts of India and South-East Asia, Mongolian.
  private static func joins(_ point: CodePoint?) -> Bool { (0x0600...0x18AF).contains(point?.value ?? 0) }

  /// A pictogram, or what follows one: a skin tone, or the choice for the coloured form.
  private static func endsPictogram(_ point: CodePoint?) -> Bool {
    guard let point else { return false }
    return point.value == 0xFE0F || (point.value >= 0x80 && point.scalar.properties.isEmoji)
  }

  /// The flags of England, Scotland and Wales are a black flag and these letters.
  private static func endOfFlag(at offset: Int, _ before: CodePoint?, in bytes: [UInt8]) -> Int? {
    guard before?.value == 0x1F3F4 else { return nil }
    return flags.first { bytes[offset...].starts(with: $0) }.map { offset + $0.count }
  }

  private static let flags = ["gbeng", "gbsct", "gbwls"].map { name -> [UInt8] in
    var bytes: [UInt8] = []
    for letter in Array(name.utf8) + [0x7F] {
      bytes += [0xF3, 0xA0, 0x80 | letter >> 6, 0x80 | letter & 0x3F]
    }
    return bytes
  }
}

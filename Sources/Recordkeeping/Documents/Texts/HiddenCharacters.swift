/// Looks through a file for characters that nobody sees, except where writing needs them: in pictograms, in scripts
/// whose letters join, beside letters that are read from right to left.
struct HiddenCharacters {
  private let bytes: [UInt8]
  /// Below the front matter control characters count too; above it, reading TOML tells of them.
  private let body: Range<Int>
  private(set) var runs: [HiddenRun] = []

  init(_ bytes: [UInt8], body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    find()
  }

  private mutating func find() {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = offset
    let bytes = bytes
    while offset < bytes.count {
      offset = bytes.endOfVisible(from: offset, before: bytes.count)
      guard offset < bytes.count else { return }
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte.isStrayControl, body.contains(offset) {
          add(.control, offset..<offset + 1, Unicode.Scalar(byte))
        }
        offset += 1
        continue
      }
      // Accented Latin letters, the commonest by far.
      if (0xC3...0xCB).contains(byte) {
        offset += 2
        continue
      }
      guard let point = CodePoint(at: offset, in: bytes) else {
        offset += 1
        continue
      }
      offset = point.range.upperBound
      guard let kind = HiddenRun.Kind(point.scalar) else { continue }
      if let end = HiddenExcuse(point, kind, in: bytes, from: start).end {
        offset = end
      } else {
        add(kind, point.range, point.scalar)
      }
    }
  }

  private mutating func add(_ kind: HiddenRun.Kind, _ range: Range<Int>, _ scalar: Unicode.Scalar) {
    guard let last = runs.last, last.kind == kind, last.range.upperBound == range.lowerBound else {
      runs.append(HiddenRun(kind: kind, range: range, first: scalar, count: 1))
      return
    }
    runs[runs.count - 1] = HiddenRun(
      kind: kind, range: last.range.lowerBound..<range.upperBound, first: last.first, count: last.count + 1)
  }
}

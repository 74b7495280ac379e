@testable import Recordkeeping

extension FuzzTarget {
  /// A pattern of files is held against a path in steps that are counted, and one without signs means its own path. The
  /// first line is the pattern, or a selector of forms; the rest is the path.
  static let pattern = FuzzTarget(name: "pattern") { bytes throws(Breach) in
    let end = bytes.firstIndex(of: 10) ?? bytes.endIndex
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    _ = FormSelector(text)
    guard let pattern = PathPattern(text) else { return }
    let path = DiskPath(bytes: Array(bytes[end...].dropFirst()))
    var steps = 1_000_000
    _ = pattern.matches(path, within: &steps)
    let used = 1_000_000 - steps
    let most = (end + 2) * (path.bytes.count + 2)
    try hold(used <= most, "\(used) steps for \(end) bytes against \(path.bytes.count)")
    guard pattern.isPlain else { return }
    try hold(pattern.matches(pattern.home, within: &steps), "\(text) does not mean itself")
  }
}

@testable import Recordkeeping

extension FuzzTarget {
  /// A file in the one style says what it said, and is in that style: a second time changes nothing. The first byte chooses
  /// between a record and a list of words.
  static let style = FuzzTarget(name: "style") { bytes throws(Breach) in
    guard let first = bytes.first else { return }
    let path = first & 1 == 0 ? "a.md" : "vocabulary.toml"
    let file = SourceFile(path: path, bytes: Array(bytes[1...]))
    guard case .changed(let styled) = StyledFile(file) else { return }
    guard case .asItIs = StyledFile(styled) else {
      throw Breach("a second time something changes: \(String(decoding: styled.bytes, as: UTF8.self))")
    }
    let (old, new) = (EditableText(file), EditableText(styled))
    try hold(old.meaning == new.meaning, "it says something else")
    try hold(old.comments == new.comments, "comments are lost")
    try hold(old.flaws.count >= new.flaws.count, "flaws come of it: \(new.flaws.map(\.code))")
  }
}

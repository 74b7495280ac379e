/// Which two moments are compared: `HEAD~3` with the files as they lie, or `v1..v2` with each other.
public struct RevisionRange: Sendable {
  /// The earlier moment.
  public let before: Revision
  /// The later one; nil for the files as they lie.
  public let after: Revision?

  /// Reads `REV`, `A..B`, `A..` and `..B`, where a part that is left out is `HEAD`; without a text `HEAD` is meant. Throws
  /// for a name that git would take for an option, and for three full stops.
  public init(_ text: String?, with search: GitSearch) throws(RunError) {
    let bytes = Array((text ?? "HEAD").utf8)
    // In a search for words, full stops are words too.
    let isSearch = bytes.starts(with: ":/".utf8)
    guard !isSearch, let dots = bytes.indices.first(where: { bytes[$0...].starts(with: "..".utf8) }) else {
      before = try Revision(text ?? "HEAD", for: .diff, with: search)
      after = nil
      return
    }
    let rest = bytes[(dots + 2)...]
    if rest.first == UInt8(ascii: ".") { throw .threeStops(bytes[..<dots], rest.dropFirst()) }
    before = try Revision(Self.name(bytes[..<dots]), for: .diff, with: search)
    after = try Revision(Self.name(rest), for: .diff, with: search)
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.isEmpty ? "HEAD" : String(decoding: bytes, as: UTF8.self)
  }
}

extension RunError {
  /// A range with three full stops: wrong use.
  fileprivate static func threeStops(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> RunError {
    let (before, after) = (SafeText.shown(Array(before)), SafeText.shown(Array(after)))
    return RunError(
      Wording(
        nl: "kan niet vergelijken met \(before)...\(after)", en: "cannot compare with \(before)...\(after)"),
      why: Wording(
        nl: "drie punten staan voor een revisie die avgreg niet zoekt",
        en: "three full stops stand for a revision that avgreg does not look for"),
      next: Wording(
        nl:
          "Schrijf er twee: \(before)..\(after). `git merge-base` geeft de revisie waar twee lijnen uiteengaan.",
        en: "Write two: \(before)..\(after). `git merge-base` gives the revision where two lines part."),
      status: 64)
  }
}

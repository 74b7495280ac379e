/// Why a command could not do its work: what, where, why, how things stand, and what to do next.
public struct RunError: Error, Hashable, Sendable {
  /// What could not be done and where, safe to print: `kan site niet schrijven`.
  public let what: Wording
  /// Why not, in plain words.
  public let why: Wording
  /// How things stand now, as a sentence.
  public let state: Wording?
  /// What to do, as a sentence.
  public let next: Wording?
  /// The exit code: 2, 64 when the command was not understood, or 141 when the reader of our output has gone.
  public let status: Int32

  /// A failure of the run; every byte that comes from a disk has been through `SafeText`.
  public init(_ what: Wording, why: Wording, state: Wording? = nil, next: Wording? = nil, status: Int32 = 2) {
    self.what = what
    self.why = why
    self.state = state
    self.next = next
    self.status = status
  }

  /// Whether to leave without a word: nobody reads any more.
  public var isSilent: Bool { status == 141 }

  /// One line for standard error, without the program's name before it.
  public func message(in language: Language) -> String {
    let why = why[language]
    let stop = why.utf8.last == UInt8(ascii: "?") ? "" : "."
    let parts = ["\(what[language]): \(why)\(stop)", state?[language], next?[language]]
    return LogText.defusedInside(parts.compactMap { $0 }.joined(separator: " "))
  }
}

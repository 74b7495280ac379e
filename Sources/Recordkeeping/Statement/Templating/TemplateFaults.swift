/// Why a page was not made: every fault that was found, in the order of the files.
public struct TemplateFaults: Error, Hashable, Sendable {
  /// At least one.
  public let flaws: [Flaw]

  init(_ flaws: some Sequence<Flaw>) {
    self.flaws = Set(flaws).sorted { ($0.span, $0.code) < ($1.span, $1.code) }
  }
}

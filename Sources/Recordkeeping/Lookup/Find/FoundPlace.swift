/// A line of a register in which all words that were asked for stand.
struct FoundPlace: Sendable {
  let checkup: Checkup
  /// The first of the words in the line, or what is called by them.
  let span: Span
  /// What in the line is called by words that do not stand there themselves: `telefoonnummer` of `phone`.
  let labels: [String]
}

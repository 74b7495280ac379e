extension MixedWord {
  /// The place with the letter that does not belong, and the word in our own letters where there is one.
  func place(in file: Int) -> Place {
    let span = Span(file: file, range)
    return Place(
      span,
      detail: Wording(
        nl: "\(stranger.name) komt uit \(alphabet.name.nl) alfabet",
        en: "\(stranger.name) is of the \(alphabet.name.en) alphabet"),
      suggestion: inLatin.map { Suggestion(span, $0) })
  }
}

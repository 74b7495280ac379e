/// Finds texts that say nothing, or only where something else stands.
enum EmptyAnswer {
  static func places(in text: ReadText) -> [Place] {
    guard !text.text.isBody, text.text.key != "activity.title" else { return [] }
    return text.matches.filter { $0.phrase.rule == "TXT07" }.prefix(1).map { match in
      Place(text.text.span, help: match.phrase.instead)
    }
  }
}

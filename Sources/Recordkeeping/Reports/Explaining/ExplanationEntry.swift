/// A line of an explanation: what is told, and what there is to tell.
struct ExplanationEntry {
  let name: Wording
  let text: String

  init(nl: String, en: String, _ text: String) {
    name = Wording(nl: nl, en: en)
    self.text = text
  }

  /// The line, wrapped below its own name.
  func line(in language: Language) -> String {
    "  " + "\(name[language]): \(text)".wrapped(to: 76, margin: 4)
  }
}

extension HiddenRun {
  /// The place with what such a character does.
  func place(in file: Int) -> Place {
    let name = count > 1 ? "\(first.name) (\(count)x)" : first.name
    let detail: Wording =
      switch kind {
      case .direction:
        Wording(
          nl: "\(name) keert de leesrichting om: op het scherm staat iets anders dan er geldt",
          en: "\(name) turns the direction of reading: the screen shows something else than what counts")
      case .tag:
        Wording(
          nl: "\(name) is een letter die geen scherm toont, en een programma wel leest",
          en: "\(name) is a letter that no screen shows, and that a program does read")
      case .control:
        Wording(nl: "\(name) is een opdracht aan een scherm", en: "\(name) is an order to a screen")
      case .invisible:
        Wording(
          nl: "\(name) is niet te zien: het woord lijkt hetzelfde als een ander, en is het niet",
          en: "\(name) is not seen: the word looks the same as another, and is not")
      }
    let isDoubtful = kind == .invisible
    return Place(
      Span(file: file, range), detail: detail, blocksPublication: isDoubtful ? false : nil,
      severity: isDoubtful ? .warning : nil)
  }
}

/// A line of words, some of which lead to another page or are stressed.
struct DossierLine: Hashable, Sendable {
  /// A stretch of the line.
  enum Part: Hashable, Sendable {
    case text(String)
    case link(String, DossierAddress)
    /// What must not be overlooked.
    case strong(String)
    /// A code or a place in a file.
    case code(String)
  }

  var parts: [Part]

  init(_ parts: [Part]) { self.parts = parts }
  init(_ text: String) { parts = [.text(text)] }

  static func link(_ text: String, _ address: DossierAddress) -> DossierLine {
    DossierLine([.link(text, address)])
  }

  static func strong(_ text: String) -> DossierLine { DossierLine([.strong(text)]) }
  static func code(_ text: String) -> DossierLine { DossierLine([.code(text)]) }

  /// The words alone.
  var words: String {
    parts.map { part in
      switch part {
      case .text(let text), .link(let text, _), .strong(let text), .code(let text): text
      }
    }.joined()
  }

  var isEmpty: Bool { words.isEmpty }
}

extension Severity {
  /// The weight as reports name it.
  var wording: Wording {
    switch self {
    case .error: Wording(nl: "fout", en: "error")
    case .warning: Wording(nl: "waarschuwing", en: "warning")
    case .note: Wording(nl: "let op", en: "note")
    }
  }
}

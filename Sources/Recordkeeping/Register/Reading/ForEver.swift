/// Words by which people say that data are kept for ever.
enum ForEver {
  static let words: Set<String> = [
    "indefinite", "indefinitely", "forever", "for ever", "unlimited", "always", "onbeperkt", "altijd",
    "eeuwig",
    "onbepaald", "onbepaalde tijd", "voor altijd", "permanent bewaren",
  ]
}

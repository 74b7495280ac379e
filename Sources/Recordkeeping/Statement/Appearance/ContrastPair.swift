/// Two colours of the look of which one stands on the other, and how much they have to differ (WCAG 2.2, 1.4.3, 1.4.11).
struct ContrastPair {
  /// The key of what is seen.
  let front: String
  /// The key of what is behind it.
  let back: String
  /// The least contrast.
  let least: Double

  /// Everything that is read, and after it what only has to be seen.
  static let all: [ContrastPair] =
    [
      ("text", "page"), ("text", "panel"), ("text", "notice"), ("soft", "page"), ("soft", "panel"),
      ("link", "page"), ("link", "panel"), ("link", "notice"), ("on-accent", "accent"),
    ].map { ContrastPair(front: $0.0, back: $0.1, least: 4.5) } + [
      ContrastPair(front: "accent", back: "page", least: 3),
      ContrastPair(front: "accent", back: "panel", least: 3),
    ]
}

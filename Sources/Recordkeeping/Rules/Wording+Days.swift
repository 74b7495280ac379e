extension Wording {
  /// Of a day on which something was done.
  static let stillToCome = Wording(nl: "die dag moet nog komen", en: "that day is still to come")
}

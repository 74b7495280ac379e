/// Where a text stops being JSON, and why.
struct JSONFault: Error, Hashable {
  /// The three things that can be wrong with it.
  enum Reason {
    /// It ends in the middle.
    case cutOff
    /// Something else stands where a value, a name, a comma or the end was due.
    case malformed
    /// Values are nested deeper than anyone writes them.
    case tooDeep
  }

  /// Offset of the first byte that does not fit.
  let offset: Int
  let reason: Reason

  /// Why, in plain words.
  var words: Wording {
    switch reason {
    case .cutOff: Wording(nl: "het houdt midden in de JSON op", en: "it ends in the middle of the JSON")
    case .malformed: Wording(nl: "dit is geen geldige JSON", en: "this is no valid JSON")
    case .tooDeep:
      Wording(
        nl: "er staan meer dan \(JSONCursor.depthLimit) waarden in elkaar",
        en: "more than \(JSONCursor.depthLimit) values are nested in one another")
    }
  }
}

/// A web address as people type it: `www.korenaar.example` for `https://www.korenaar.example`.
struct TypedAddress {
  /// The address with what was left out before it.
  let whole: String
  private let typed: [UInt8]

  init(_ typed: String) {
    let isWhole = ["https://", "http://", "/"].contains { typed.lowercasedASCII.utf8.starts(with: $0.utf8) }
    whole = isWhole ? typed : "https://\(typed)"
    self.typed = Array(typed.utf8)
  }

  /// Whether it is only a word, such as `Winkel`, which leads nowhere.
  var isBareWord: Bool {
    let signs: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "#")]
    return !typed.isEmpty && !typed.contains { signs.contains($0) }
  }

  /// Whether a reader can follow it.
  var isUsable: Bool {
    if isBareWord { return false }
    if case .refused = URLPolicy.verdict(on: whole.utf8) { return false }
    return true
  }

  /// What to type instead.
  static let example = Wording(
    nl: "schrijf een adres zoals https://www.korenaar.example/",
    en: "write an address such as https://www.korenaar.example/")
}

extension SeenHost.Means {
  /// The word for programs: `script`.
  var id: String { words.en }

  /// What the browser calls a host for, in a word.
  var words: Wording {
    switch self {
    case .script: Wording(nl: "script", en: "script")
    case .style: Wording(nl: "opmaak", en: "style")
    case .font: Wording(nl: "lettertype", en: "font")
    case .image: Wording(nl: "plaatje", en: "image")
    case .frame: Wording(nl: "kader", en: "frame")
    case .media: Wording(nl: "media", en: "media")
    case .connection: Wording(nl: "verbinding", en: "connection")
    case .request: Wording(nl: "aanroep", en: "request")
    }
  }
}

extension AuditedForm {
  /// Whether the organisation writes to its own customers about the like, for which it needs no consent (Tw 11.7(4)).
  var mayWriteToCustomers: Bool {
    links.filter { $0.form != nil }.flatMap(\.purposes).contains {
      $0.marketingGround?.value.id == "existing-customers"
    }
  }

  /// Hidden fields that carry the identity of a consent text other than those of the register now.
  func outdatedTexts(_ texts: [ConsentText]) -> [FormField] {
    form.fields.filter { field in
      guard field.type == "hidden", let value = field.value?.value, ConsentText.isID(value) else {
        return false
      }
      return !texts.contains { $0.id == value }
    }
  }

  /// Whether the form shows that it asks with a text of the past.
  func carriesOutdatedText(_ texts: [ConsentText]) -> Bool { !outdatedTexts(texts).isEmpty }

  /// What it asks for, as part of a sentence: kinds of data, and fields that show none.
  var contents: Wording {
    let vocabulary = Vocabulary.dataCategories
    var seen: Set<String> = []
    let kinds = fields.compactMap(\.category).filter { seen.insert($0).inserted }.map {
      vocabulary[$0]?.wording ?? Wording(nl: $0, en: $0)
    }
    let unknown = fields.filter { $0.meaning == .unknown }.map { "`\(FieldTitle.shown($0.field.title))`" }
    let names = kinds.prefix(Self.named)
    let rest = unknown.prefix(Self.named).joined(separator: ", ")
    let asked = Wording(
      nl: "het vraagt " + names.map(\.nl.withinSentence).joined(separator: ", "),
      en: "it asks for " + names.map(\.en.withinSentence).joined(separator: ", "))
    let consent = Wording(nl: "het vraagt toestemming", en: "it asks for consent")
    let told = kinds.isEmpty ? consent : asked
    if unknown.isEmpty { return told }
    return Wording(
      nl: "\(told.nl); niet duidelijk: \(rest)", en: "\(told.en); not clear: \(rest)")
  }

  /// How many kinds and fields a sentence names.
  private static let named = 8
}

extension ConsentBox {
  /// Whether its words hold a wording whole, whatever stands around it.
  func asks(_ wording: String) -> Bool {
    let sought = VisibleText.collapsed(wording)
    return !sought.isEmpty && Array(words.utf8).firstRange(of: Array(sought.utf8)) != nil
  }

  /// Whether only its name speaks, and of messages.
  func isNamedForMessages(_ lists: BoxWords = .builtIn) -> Bool {
    lists.has("messages", in: field.name?.value.nameWords ?? [])
  }
}

extension SiteAddress {
  /// Whether what is sent there goes over the network in the open; to the same machine nothing does.
  var isPlainHTTP: Bool {
    scheme == "http" && !["localhost", "127.0.0.1", "[::1]", ""].contains(host ?? "")
  }
}

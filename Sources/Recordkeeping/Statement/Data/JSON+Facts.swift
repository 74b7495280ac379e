extension JSON {
  /// Words, or nothing at all where there are none.
  static func words(_ text: String?) -> JSON { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .absent }

  /// A list, or nothing at all when it is empty.
  static func orNothing(_ values: [JSON]) -> JSON { values.isEmpty ? .absent : .list(values) }

  /// Texts as a list, or nothing at all when there are none.
  static func orNothing(_ texts: [String]) -> JSON { orNothing(texts.map(JSON.text)) }

  /// Words and the address behind them, where there is one.
  static func link(_ link: PageLink) -> JSON { ["text": .text(link.text), "address": JSON(link.address)] }

  /// An address that a page may link to, or nothing at all.
  static func address(_ text: String?) -> JSON {
    JSON(text.flatMap { PageLink(address: $0, text: $0)?.address })
  }

  /// A table without the members that are absent; nothing at all when none is left.
  static func present(_ members: [(String, JSON)]) -> JSON {
    let present = members.filter { if case .absent = $0.1 { false } else { true } }
    return present.isEmpty ? .absent : .table(present)
  }
}

extension Period {
  /// As ISO 8601 writes it: `P7Y`, `PT36H`.
  var iso: String {
    switch unit {
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    }
  }
}

/// The way from a record to one of its values, as the format declares it.
struct KeyRoute: Sendable {
  /// What stands at the end of the way.
  enum Target: Sendable {
    /// A value of a key.
    case key(KeyDeclaration)
    /// A table under a name of its own, among those of a key.
    case row(KeyDeclaration)
    /// One table of a list, by its number.
    case element(KeyDeclaration)
    /// A date under a name, in a table of dates.
    case day(KeyDeclaration)
    /// A word under a name, in a table of words.
    case word(KeyDeclaration)
    /// A text about a word of the register's own.
    case plain
  }

  /// The keys from the outermost in; an element of a list by its number, from 1.
  private(set) var keys: [String] = []
  let target: Target

  /// Finds the way that somebody typed, with stops between the keys. Throws for a key that the format does not know, a
  /// row that the record does not have, and a list of which one element has to be named.
  init(_ typed: String, in text: EditableText, rowsOf record: EditableText) throws(RunError) {
    var rest = try Self.names(in: typed)[...]
    guard var table = text.table else {
      keys = Array(rest)
      target = .plain
      return
    }
    while true {
      let key = try Self.key(&rest, in: table)
      keys.append(key.name)
      guard let next = rest.first else {
        target = .key(key)
        return
      }
      switch key.kind {
      case .table(let inner): table = inner()
      case .rows(let inner):
        table = inner()
        keys.append(next)
        rest.removeFirst()
        if rest.isEmpty {
          target = .row(key)
          return
        }
        try Self.refuseUnknownRow(keys, table, record)
      case .list(let inner):
        table = inner()
        let number = try Self.number(&rest, at: keys, in: text)
        if let number { keys.append(number) }
        if rest.isEmpty {
          target = number == nil ? .key(key) : .element(key)
          return
        }
      case .days, .map:
        keys.append(next)
        guard rest.count == 1 else { throw .keyInsideValue(keys.joined(separator: ".")) }
        if case .days = key.kind { target = .day(key) } else { target = .word(key) }
        return
      default: throw .keyInsideValue(keys.joined(separator: "."))
      }
    }
  }

  /// The form of the value at the end.
  var declaration: KeyDeclaration? {
    switch target {
    case .key(let key), .row(let key), .element(let key), .day(let key), .word(let key): key
    case .plain: nil
    }
  }

  private static func names(in typed: String) throws(RunError) -> [String] {
    let bytes = Array(typed.utf8)
    var reader = TOMLReader(bytes, file: 0, in: 0..<bytes.count, limits: TOMLLimits())
    guard (try? reader.readKey()) != nil, reader.position == bytes.count, reader.flaws.isEmpty else {
      throw .noKey(typed)
    }
    return reader.parts.map { part in
      String(decoding: TOMLKey.decoded(part.range, in: bytes), as: UTF8.self)
    }
  }

  private static func key(
    _ rest: inout ArraySlice<String>, in table: TableDeclaration
  ) throws(RunError) -> KeyDeclaration {
    let name = rest.removeFirst()
    guard let key = table[name] else { throw .unknownKey(name, in: table) }
    return key
  }

  private static func refuseUnknownRow(
    _ keys: [String], _ table: TableDeclaration, _ record: EditableText
  ) throws(RunError) {
    guard case .free = table.rowNames, record.value(at: keys) == nil else { return }
    throw .unknownRow(keys, among: record.value(at: keys.dropLast())?.children.map(\.key) ?? [])
  }

  /// Which table of a list is meant, where there is a list; of a single one nothing has to be said.
  private static func number(
    _ rest: inout ArraySlice<String>, at keys: [String], in text: EditableText
  ) throws(RunError) -> String? {
    let items = text.value(at: keys).map { $0.kind == .array ? $0.children.count : 0 } ?? 0
    if let next = rest.first, let number = Int(next) {
      rest.removeFirst()
      guard (1...max(1, items)).contains(number) else { throw .elementUnnamed(keys, items, rest.last) }
      return items == 0 ? nil : String(number)
    }
    if items > 1 { throw .elementUnnamed(keys, items, rest.last) }
    return items == 1 ? "1" : nil
  }
}

extension RunError {
  /// A text that is no name of a key.
  fileprivate static func noKey(_ typed: String) -> RunError {
    RunError(
      unsettable(typed),
      why: Wording(nl: "dat is geen naam van een sleutel", en: "that is no name of a key"),
      next: Wording(
        nl: "Schrijf de sleutels met punten ertussen, zoals purposes.nieuwsbrief.legal-basis.",
        en: "Write the keys with stops between them, such as purposes.newsletter.legal-basis."),
      status: 64)
  }

  /// A key that its table does not know.
  fileprivate static func unknownKey(_ name: String, in table: TableDeclaration) -> RunError {
    let nearest = Nearest.word(to: name, among: table.keys.map(\.name))
    let elsewhere = KeyCatalogue.tables.filter { $0 !== table && $0[name] != nil }.map { "[\($0.name)]" }
    let keys = table.keys.map(\.name).joined(separator: ", ")
    let place = elsewhere.joined(separator: ", ")
    return RunError(
      unsettable(name),
      why: Wording(
        nl: "`\(SafeText.shown(name))` is geen sleutel van [\(table.name)]",
        en: "`\(SafeText.shown(name))` is no key of [\(table.name)]"),
      next: nearest.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") }
        ?? (place.isEmpty
          ? Wording(nl: "Kies uit: \(keys).", en: "Choose from: \(keys).")
          : Wording(
            nl: "Die sleutel hoort in \(place): schrijf ook wat ervoor staat.",
            en: "That key belongs in \(place): write what stands before it too.")),
      status: 64)
  }

  /// A row that a record does not have.
  fileprivate static func unknownRow(_ keys: [String], among rows: [String]) -> RunError {
    let name = keys.last ?? ""
    let table = keys.dropLast().last ?? ""
    let nearest = Nearest.word(to: name, among: rows)
    let known = rows.map { SafeText.shown($0) }.joined(separator: ", ")
    return RunError(
      unsettable(keys.joined(separator: ".")),
      why: Wording(
        nl: "onder [\(table)] staat geen \(SafeText.shown(name))",
        en: "there is no \(SafeText.shown(name)) under [\(table)]"),
      next: nearest.map {
        Wording(nl: "Bedoelt u `\(SafeText.shown($0))`?", en: "Did you mean `\(SafeText.shown($0))`?")
      }
        ?? (rows.isEmpty
          ? Wording(nl: "Er staat daar nog niets.", en: "Nothing stands there yet.")
          : Wording(nl: "Kies uit: \(known).", en: "Choose from: \(known).")),
      status: 64)
  }

  /// A key after a value that has none inside.
  fileprivate static func keyInsideValue(_ path: String) -> RunError {
    RunError(
      unsettable(path), why: Wording(nl: "daaronder staan geen sleutels", en: "no keys stand under it"),
      next: Wording(nl: "Laat weg wat erachter komt.", en: "Leave out what comes after it."), status: 64)
  }

  /// A list of tables of which one has to be named.
  fileprivate static func elementUnnamed(_ keys: [String], _ count: Int, _ last: String?) -> RunError {
    let path = keys.joined(separator: ".")
    let end = last.map { ".\($0)" } ?? ""
    if count == 0 { return .noElements(path, instead: path + end) }
    let example = "\(path).1" + end
    return RunError(
      unsettable(path),
      why: Wording(
        nl: "daar staan \(count) tabellen in een lijst", en: "\(count) tables stand there in a list"),
      next: Wording(
        nl: "Noem met een nummer welke u bedoelt, zoals \(SafeText.shown(example)).",
        en: "Name the one you mean by its number, such as \(SafeText.shown(example))."),
      status: 64)
  }

  /// A number where there is no list.
  private static func noElements(_ path: String, instead: String) -> RunError {
    let shown = SafeText.shown(instead)
    return RunError(
      unsettable(path),
      why: Wording(nl: "daar staat geen lijst van tabellen", en: "no list of tables stands there"),
      next: Wording(nl: "Laat het nummer weg: \(shown).", en: "Leave out the number: \(shown)."), status: 64)
  }

  static func unsettable(_ path: String) -> Wording {
    let shown = SafeText.shown(path)
    return Wording(nl: "kan \(shown) niet invullen", en: "cannot set \(shown)")
  }
}

/// What a TOML text says, apart from how it is written: two texts that say the same are equal.
indirect enum TOMLMeaning: Hashable, Sendable {
  /// One key of a table and what stands under it.
  struct Entry: Hashable, Sendable {
    let key: String
    var value: TOMLMeaning
  }

  /// The decoded bytes; every line end as a line feed.
  case string([UInt8])
  case integer(Int64)
  case boolean(Bool)
  /// A float, date or time, as written.
  case plain([UInt8])
  case array([TOMLMeaning])
  /// The entries in the order of the file.
  case table([Entry])

  /// What a value says.
  init(_ value: TOMLValue) {
    switch value.kind {
    case .string: self = .string(LineFeeds.only(Array(value.document.stringBytes(of: value.node))))
    case .integer: self = .integer(value.node.bits)
    case .boolean: self = .boolean(value.node.bits != 0)
    case .array: self = .array(value.children.map(TOMLMeaning.init))
    case .table: self = .table(value.children.map { Entry(key: $0.key, value: TOMLMeaning($0)) })
    case .float, .offsetDateTime, .localDateTime, .localDate, .localTime:
      self = .plain(Array(value.document.bytes[value.node.range]))
    }
  }

  /// The same, whatever the order of the keys.
  var unordered: TOMLMeaning {
    switch self {
    case .array(let items): .array(items.map(\.unordered))
    case .table(let entries):
      .table(
        entries.map { Entry(key: $0.key, value: $0.value.unordered) }
          .sorted { $0.key.precedes($1.key) })
    default: self
    }
  }
}

extension TOMLMeaning {
  /// The same with another value at a path; tables that are lacking on the way are made.
  func setting(_ keys: ArraySlice<String>, to value: TOMLMeaning) -> TOMLMeaning {
    changing(keys) { _ in value }
  }

  /// The same without what stands at a path.
  func removing(_ keys: ArraySlice<String>) -> TOMLMeaning { changing(keys) { _ in nil } }

  /// The same with another name for the last key of a path.
  func renaming(_ keys: ArraySlice<String>, to name: String) -> TOMLMeaning {
    guard let last = keys.last else { return self }
    return changing(keys.dropLast()) { parent in
      guard case .table(let entries) = parent else { return parent }
      return .table(entries.map { $0.key == last ? Entry(key: name, value: $0.value) : $0 })
    }
  }

  /// The entries of another table put beside those of this one, table by table.
  func merging(_ other: TOMLMeaning) -> TOMLMeaning {
    switch (self, other) {
    case (.table(var entries), .table(let added)):
      for entry in added {
        if let place = entries.firstIndex(where: { $0.key == entry.key }) {
          entries[place].value = entries[place].value.merging(entry.value)
        } else {
          entries.append(entry)
        }
      }
      return .table(entries)
    case (.array(let items), .array(let added)): return .array(items + added)
    default: return other
    }
  }

  private func changing(_ keys: ArraySlice<String>, _ change: (TOMLMeaning?) -> TOMLMeaning?) -> TOMLMeaning {
    guard let key = keys.first else { return change(self) ?? .table([]) }
    let rest = keys.dropFirst()
    switch self {
    case .array(var items):
      guard let number = Int(key), items.indices.contains(number - 1) else { return self }
      let inner = rest.isEmpty ? change(items[number - 1]) : items[number - 1].changing(rest, change)
      if let inner { items[number - 1] = inner } else { items.remove(at: number - 1) }
      return .array(items)
    case .table(var entries):
      let place = entries.firstIndex { $0.key == key }
      let value = place.map { entries[$0].value }
      let inner = rest.isEmpty ? change(value) : (value ?? .table([])).changing(rest, change)
      switch (place, inner) {
      case (let place?, let inner?): entries[place].value = inner
      case (let place?, nil): entries.remove(at: place)
      case (nil, let inner?): entries.append(Entry(key: key, value: inner))
      case (nil, nil): break
      }
      return .table(entries)
    default: return TOMLMeaning.table([]).changing(keys, change)
    }
  }
}

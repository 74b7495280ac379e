@testable import Recordkeeping

/// Every text in a register that its declaration keeps off the site, where no public key has the same words.
struct InternalValues {
  private var secret: Set<String> = []
  private var open: Set<String> = []

  /// Long enough not to occur by chance.
  var values: [String] {
    secret.filter { text in text.utf8.count > 7 && !open.contains { $0.contains(text) } }.sorted()
  }

  init(of register: Register) {
    let organisation = register.organisation.map { [$0.fields] } ?? []
    for fields in organisation + register.activities.map(\.fields) + register.parties.map(\.fields) {
      gather(fields, isSecret: false)
    }
  }

  private mutating func gather(_ fields: Fields, isSecret: Bool) {
    for entry in fields.entries {
      let isSecret = isSecret || fields.table[entry.key]?.visibility != .public
      add(entry.content, isSecret: isSecret)
    }
  }

  private mutating func add(_ content: FieldContent, isSecret: Bool) {
    switch content {
    case .text(let text): add([text.original], isSecret: isSecret)
    case .string(let string): add([string], isSecret: isSecret)
    case .words(let words): add(words.map(\.value), isSecret: isSecret)
    case .map(let map): add(map.values.map(\.value), isSecret: isSecret)
    case .day(let day): add(["\(day)"], isSecret: isSecret)
    case .table(let fields): gather(fields, isSecret: isSecret)
    case .rows(let rows): for row in rows { gather(row, isSecret: isSecret) }
    case .nothing, .unreadable, .number, .flag, .period, .days: break
    }
  }

  private mutating func add(_ texts: [String], isSecret: Bool) {
    if isSecret { secret.formUnion(texts) } else { open.formUnion(texts) }
  }
}

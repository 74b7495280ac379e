@testable import Recordkeeping

/// The words of a register that hold `kanarie` and stand only in keys that are kept off the site.
struct Canaries {
  private var secret: Set<[UInt8]> = []
  private var open: [[UInt8]] = []

  /// Each such word; one that a public key holds too may be shown.
  var values: [[UInt8]] {
    secret.filter { word in !open.contains { Self.holds($0, word) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  init(of reading: Reading) {
    let register = reading.register
    let organisation = register.organisation.map { [$0.fields] } ?? []
    for fields in organisation + register.activities.map(\.fields) + register.parties.map(\.fields) {
      gather(fields, isSecret: false)
    }
    for (number, file) in reading.files.enumerated() {
      open.append(Array(file.bytes[FrontMatter.read(file, number: number).body]))
    }
  }

  private mutating func gather(_ fields: Fields, isSecret: Bool) {
    for entry in fields.entries {
      let isSecret = isSecret || fields.table[entry.key]?.visibility != .public
      open.append(Array(entry.key.utf8))
      add(entry.content, isSecret: isSecret)
    }
  }

  private mutating func add(_ content: FieldContent, isSecret: Bool) {
    switch content {
    case .text(let text): add([text.original], isSecret: isSecret)
    case .string(let string): add([string], isSecret: isSecret)
    case .words(let words): add(words.map(\.value), isSecret: isSecret)
    case .map(let map): add(map.values.map(\.value), isSecret: isSecret)
    case .table(let fields): gather(fields, isSecret: isSecret)
    case .rows(let rows): for row in rows { gather(row, isSecret: isSecret) }
    case .nothing, .unreadable, .number, .flag, .period, .days, .day: break
    }
  }

  private mutating func add(_ texts: [String], isSecret: Bool) {
    for text in texts {
      let bytes = Array(text.utf8)
      if !isSecret {
        open.append(bytes)
      } else if Self.holds(bytes, Array("kanarie".utf8)) {
        secret.insert(bytes)
      }
    }
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    text.indices.contains { text[$0...].starts(with: word) }
  }
}

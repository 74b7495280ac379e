/// Which files of a repository are meant: `src/checkout/**`, `public/*.js`.
///
/// A path from the root of the repository, name by name, held against the bytes of whole paths. In a name `*` stands for
/// any run of bytes, also none, and `?` for one character; a name that is `**` stands for any number of folders, also
/// none, and at the end for everything in the folder before it. Any other sign stands for itself, brackets, braces and
/// a point at the beginning too; large and small letters differ.
struct PathPattern: Hashable, Sendable {
  private enum Part: Hashable {
    case name([UInt8])
    case folders
  }

  /// The pattern as it was written.
  let text: String
  /// The folder, or the one file, that everything it means lies in; empty for the root.
  let home: DiskPath
  /// Whether it is the path of one file.
  let isPlain: Bool
  private let start: [UInt8]
  private let parts: [Part]

  /// Reads a pattern; nil for one that is refused.
  init?(_ text: String) {
    if Refusal(of: text) != nil { return nil }
    let names = text.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    let plain = names.prefix { !$0.contains(where: Self.isSign) }
    self.text = text
    isPlain = plain.count == names.count
    home = DiskPath(bytes: Array(plain.joined(separator: [UInt8(ascii: "/")])))
    start = home.bytes + (isPlain || home.bytes.isEmpty ? [] : [UInt8(ascii: "/")])
    let parts = names.map { $0 == Self.twoStars ? Part.folders : .name($0) }
    self.parts = parts.last == .folders ? parts + [.name([UInt8(ascii: "*")])] : parts
  }

  /// Whether it means the file at a path. Every step of the comparison is taken from `steps`; where there are none left,
  /// the answer is no.
  func matches(_ path: DiskPath, within steps: inout Int) -> Bool {
    steps -= 1
    guard path.bytes.starts(with: start) else { return false }
    if isPlain { return path == home }
    let names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var (part, name) = (0, 0)
    // What was tried last: so many names for the last `**`. One of an earlier `**` would gain nothing.
    var retry: (part: Int, name: Int)?
    while name < names.count, steps > 0 {
      if part < parts.count, parts[part] == .folders {
        part += 1
        retry = (part, name)
      } else if part < parts.count, case .name(let wanted) = parts[part],
        Self.matches(names[name], wanted, within: &steps)
      {
        (part, name) = (part + 1, name + 1)
      } else {
        guard let (lastPart, lastName) = retry else { return false }
        retry = (lastPart, lastName + 1)
        (part, name) = (lastPart, lastName + 1)
      }
    }
    return name == names.count && part == parts.count
  }

  private static func matches(
    _ name: ArraySlice<UInt8>, _ wanted: [UInt8], within steps: inout Int
  ) -> Bool {
    var (place, sign) = (name.startIndex, 0)
    var retry: (place: Int, sign: Int)?
    while place < name.endIndex, steps > 0 {
      steps -= 1
      if sign < wanted.count, wanted[sign] == UInt8(ascii: "*") {
        sign += 1
        retry = (place, sign)
      } else if sign < wanted.count, wanted[sign] == UInt8(ascii: "?") {
        (place, sign) = (name.character(after: place), sign + 1)
      } else if sign < wanted.count, wanted[sign] == name[place] {
        (place, sign) = (place + 1, sign + 1)
      } else {
        guard let (lastPlace, lastSign) = retry else { return false }
        retry = (lastPlace + 1, lastSign)
        (place, sign) = (lastPlace + 1, lastSign)
      }
    }
    return place == name.endIndex && wanted[sign...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
  }

  fileprivate static let twoStars = Array("**".utf8)
}

extension ArraySlice<UInt8> {
  /// The place after a character of UTF-8; after a byte that begins none, the next that can.
  fileprivate func character(after place: Int) -> Int {
    var next = place + 1
    while next < endIndex, self[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

extension PathPattern {
  /// Why a text is no path from the root of a repository.
  struct Refusal: Equatable {
    /// The reason.
    let why: Wording
    /// What was meant, where that is plain.
    var meant: String?

    /// How many bytes a pattern may have.
    static let limit = 500

    /// Reads a text; nil for a path that can be meant.
    init?(of text: String) {
      let names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
        Array($0)
      }
      if text.utf8.count > Self.limit {
        why = Wording(
          nl: "een pad heeft hooguit \(Self.limit) bytes", en: "a path has at most \(Self.limit) bytes")
      } else if text.utf8.contains(UInt8(ascii: "\\")) {
        why = Wording(
          nl: "tussen mappen staat een gewone schuine streep: /", en: "between folders stands a slash: /")
      } else if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        why = Wording(
          nl: "in een pad staan geen regeleinden of andere stuurtekens",
          en: "a path holds no line ends or other control characters")
      } else if names.contains(Array("..".utf8)) {
        why = Wording(
          nl: "een pad begint bij de hoofdmap van de repository en gaat niet omhoog",
          en: "a path starts at the root of the repository and does not go up")
      } else if names.first?.isEmpty ?? true {
        why = Wording(
          nl: "een pad begint bij de hoofdmap van de repository, zonder schuine streep vooraan",
          en: "a path starts at the root of the repository, without a slash before it")
      } else if names.dropLast().contains([]) || names.contains([UInt8(ascii: ".")]) {
        why = Wording(
          nl: "tussen twee schuine strepen staat de naam van een map",
          en: "between two slashes stands the name of a folder")
      } else if names.last?.isEmpty ?? false {
        why = Wording(nl: "dit is een map, geen bestand", en: "this is a folder, not a file")
        meant = text + "**"
      } else if names.contains(where: { $0 != PathPattern.twoStars && $0.holdsTwoStars }) {
        why = Wording(
          nl: "** staat alleen, als naam van een map: src/**/*.js",
          en: "** stands alone, as the name of a folder: src/**/*.js")
      } else {
        return nil
      }
      if let meant, Refusal(of: meant) != nil { self.meant = nil }
    }
  }
}

extension [UInt8] {
  fileprivate var holdsTwoStars: Bool {
    zip(self, dropFirst()).contains { $0 == UInt8(ascii: "*") && $1 == UInt8(ascii: "*") }
  }
}

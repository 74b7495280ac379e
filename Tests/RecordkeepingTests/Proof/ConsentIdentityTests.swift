import Testing

@testable import Recordkeeping

@Suite("The identity of a consent text")
struct ConsentIdentityTests {
  /// Every key on which an identity depends: what the form shows, and nothing else.
  private static let shown: Set<String> = [
    "activity.joint-controllers", "activity.personal-data", "activity.purposes",
    "consent.parental-consent", "consent.relying-controllers",
    "consent.text", "consent.withdrawal", "consent.withdrawal-text", "organisation.address",
    "organisation.email", "organisation.name", "organisation.phone", "organisation.privacy-page",
    "organisation.rights-requests", "party.name",
    "personal-data.category", "personal-data.consent", "personal-data.purposes", "purposes.consent",
    "purposes.purpose", "rights-requests.address", "rights-requests.email", "rights-requests.phone",
  ]

  @Test func `depends on what the form shows, and on nothing else`() throws {
    var tried: Set<String> = []
    var changing: Set<String> = []
    for (base, isWhole) in [(Self.files, true), (Self.otherFiles, false)] {
      let before = try Self.only(base)
      for edit in Self.edits(of: base)
      where isWhole || ["organisation.", "party."].contains(where: edit.key.hasPrefix) {
        tried.insert(edit.key)
        let after = Self.texts(edit.files)
        let isSameText = after.first?.text.strings == before.text.strings
        #expect((after.first?.text.id == before.text.id) == isSameText, "\(edit.key)")
        if !isSameText { changing.insert(edit.key) }
      }
    }
    #expect(changing.subtracting(Self.shown).sorted() == [], "these are not shown")
    #expect(Self.shown.subtracting(changing).sorted() == [], "these are shown")
    let declared = Set(KeyCatalogue.tables.flatMap { table in table.keys.map { "\(table.name).\($0.name)" } })
    #expect(declared.subtracting(tried).sorted() == [], "these were not tried")
  }

  @Test func `stays as it is when everything is left out that is not shown`() throws {
    var files = Self.files
    let lines = Self.lines(of: files).filter {
      !Self.shown.contains($0.key) && !$0.key.hasSuffix(".languages")
    }
    #expect(lines.count > 150)
    for line in lines.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      files[line.file] = Self.replacing(line.range, in: files[line.file], with: "")
    }
    #expect(try Self.only(files).text == Self.only(Self.files).text)
  }

  @Test func `says of the activity what may get into a log`() throws {
    let files = Self.files.map { file in
      let lines = String(decoding: file.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { $0.hasPrefix("title = ") ? "title = \"Mail aan jan.jansen@gmail.com\"" : $0 }
      return file.path == "activities/kern.md" ? SourceFile(file.path, text.joined(separator: "\n")) : file
    }
    let asked = try Self.only(files)
    #expect(asked.title == "Mail aan •••")
    #expect(try asked.text == Self.only(Self.files).text)
  }

  @Test func `changes with every string of the form`() throws {
    let text = try Self.only(Self.files).text
    #expect(text.strings.count > 12)
    for place in text.strings.indices {
      var strings = text.strings
      strings[place] += "!"
      let other = ConsentText(activity: "kern", purpose: "rij", language: "nl", strings: strings)
      #expect(other.id != text.id && other.id.dropLast(16) == text.id.dropLast(16), "\(strings[place])")
    }
  }

  @Test func `does not depend on the day`() throws {
    let register = Reading.read(Self.files).register
    let words = try #require(Look().words(in: "nl"))
    let activity = try #require(register.activities.first { $0.id == "kern" })
    let ids = try ["2018-05-25", "2026-11-23", "2099-01-01"].map { day in
      let phrasing = Phrasing(words: words, register: register, on: try #require(Day(day)))
      return try ConsentForm(for: activity.purposes[0], of: activity, in: phrasing)?.text.id
    }
    #expect(Set(ids).count == 1)
  }

  @Test func `has the beginning of the whole digest`() throws {
    let text = try Self.only(Self.files).text
    #expect(text.digest.utf8.count == 64)
    #expect(text.id.hasSuffix("-" + text.digest.prefix(16)))
    #expect(ConsentText.isID(text.id))
    for other in ["", "nieuwsbrief", "-0123456789abcdef", "a-0123456789ABCDEF", "a-0123456789abcde"] {
      #expect(!ConsentText.isID(other), "\(other)")
    }
  }

  /// Every key that there is, answered, so that all of it is shown that can be: every way to withdraw, a party under
  /// its name, data for one purpose and for the other.
  private static let files: [SourceFile] = {
    let ways = WithdrawalChannel.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    let edited = EveryKeyRegister(.nl).files.filter { $0.path != "activities/opdracht.md" }.map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      text = text.replacing("\nwithdrawal = [\"link-in-message\"]\n", with: "\nwithdrawal = [\(ways)]\n")
      if file.path == "parties/partner.md" {
        text = text.replacing("role = \"client\"", with: "role = \"controller\"")
      }
      if file.path == "activities/kern.md" { text = String(text.dropLast(4)) + more + "+++\n" }
      return SourceFile(file.path, text)
    }
    return edited + [SourceFile("parties/ander.md", secondParty)]
  }()

  private static let more = """
    [purposes.anders]
    purpose = "Iets anders"
    [personal-data.email]
    purposes = ["rij"]
    [personal-data.phone]
    purposes = ["anders"]
    consent = "rij"

    """
  private static let secondParty = """
    +++
    name = "Een ander"
    category = "printing"
    role = "processor"
    +++

    """

  /// The same, where requests go to the ordinary contact details, and a party would stand there under its kind, were it
  /// no controller.
  private static let otherFiles = files.map { file in
    switch file.path {
    case "organisation.md": return without("rights-requests", in: file)
    case "parties/partner.md":
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(file.path, text.replacing("publish = \"name\"", with: "publish = \"category\""))
    default: return file
    }
  }

  private struct Edit {
    let key: String
    let files: [SourceFile]
  }

  /// Each answer in turn changed, and left out where it is shown or a table.
  private static func edits(of files: [SourceFile]) -> [Edit] {
    records(of: files).flatMap { edits(of: $0, in: files) }
  }

  private static func records(of files: [SourceFile]) -> [Fields] {
    let register = Reading.read(files).register
    return [register.organisation?.fields].compactMap { $0 } + register.activities.map(\.fields)
      + register.parties.filter { $0.id == "partner" }.map(\.fields)
  }

  private static func edits(of table: Fields, in files: [SourceFile]) -> [Edit] {
    let number = table.span.file
    let bytes = files[number].bytes
    return table.entries.flatMap { entry -> [Edit] in
      let key = "\(table.table.name).\(entry.key)"
      func edit(_ file: SourceFile) -> Edit {
        var files = files
        files[number] = file
        return Edit(key: key, files: files)
      }
      switch entry.content {
      case .table(let fields):
        return edits(of: fields, in: files) + [edit(without(entry.key, in: files[number]))]
      case .rows(let rows):
        return rows.flatMap { edits(of: $0, in: files) } + [edit(without(entry.key, in: files[number]))]
      default:
        let left = shown.contains(key) ? [line(of: entry, in: bytes)] : []
        let answers = table.table[entry.key].map { [other($0)] } ?? []
        return left.map { edit(replacing($0, in: files[number], with: "")) }
          + answers.map {
            edit(replacing(entry.span.start..<entry.span.end, in: files[number], with: $0))
          }
      }
    }
  }

  /// The line of every answer that is no table.
  private static func lines(of files: [SourceFile]) -> [(key: String, file: Int, range: Range<Int>)] {
    func all(_ table: Fields) -> [Fields] { [table] + table.inner.flatMap(all) }
    return records(of: files).flatMap(all).flatMap { table in
      table.entries.compactMap { entry in
        switch entry.content {
        case .table, .rows: return nil
        default:
          let range = line(of: entry, in: files[table.span.file].bytes)
          return ("\(table.table.name).\(entry.key)", table.span.file, range)
        }
      }
    }
  }

  private static func replacing(_ range: Range<Int>, in file: SourceFile, with text: String) -> SourceFile {
    var bytes = file.bytes
    bytes.replaceSubrange(range, with: Array(text.utf8))
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// The line of a key and its value.
  private static func line(of entry: Fields.Entry, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<entry.keySpan.start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[entry.span.end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// A file without the tables of a name, and those below them.
  private static func without(_ key: String, in file: SourceFile) -> SourceFile {
    let text = String(decoding: file.bytes, as: UTF8.self)
    var kept: [Substring] = []
    var isLeft = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("[") || line == "+++" {
        let path = line.drop { $0 == "[" }.prefix { $0 != "]" }.split(separator: ".")
        isLeft = path.contains { $0 == key }
      }
      if !isLeft { kept.append(line) }
    }
    return SourceFile(file.path, kept.joined(separator: "\n"))
  }

  /// Another answer to a key.
  private static func other(_ key: KeyDeclaration) -> String {
    switch key.kind {
    case .text, .string: return "\"iets anders\""
    case .address: return "\"/iets/anders\""
    case .email: return "\"anders@kanarie.example\""
    case .number: return "3"
    case .flag: return "false"
    case .fingerprint: return "\"0123456789abcdef\""
    case .day: return "2001-02-03"
    case .period: return "\"3 years\""
    case .days: return "{ ander = 2001-02-03 }"
    case .map: return "{ anders = \"rij\" }"
    case .word: return "\"\(word(key.words))\""
    // Each language has its own form, so another one beside it is what may leave this form as it is.
    case .words where key.words == .languages: return "[\"nl\", \"de\"]"
    case .words: return "[\"\(word(key.words))\"]"
    case .table, .rows, .list: return "{}"
    }
  }

  private static func word(_ source: WordSource?) -> String {
    switch source {
    case .choices(let list, _): Choices[list].rows.last { !$0.isTrue("wrong") }?.id ?? ""
    case .vocabulary(let name): Vocabularies.builtIn[name]?.rows.last?.id ?? ""
    case .parties, .sources, .providers: "ander"
    case .countries: "BE"
    case .paths: "anders/**"
    case .nothing: "none"
    case .languages, .purposes, .personalData, nil: "anders"
    }
  }

  private static let look = Look()

  private static func texts(_ files: [SourceFile]) -> [AskedConsent] {
    AskedConsent.all(in: Reading.read(files).register, look).filter { $0.activity == "kern" }
  }

  private static func only(_ files: [SourceFile]) throws -> AskedConsent {
    let texts = texts(files)
    #expect(texts.count == 1)
    return try #require(texts.first)
  }
}

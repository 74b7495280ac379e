/// The Open Cookie Database as a user downloaded it: a table of comma-separated values of which the first row names the columns.
public struct CookieDatabase: Sendable {
  let cookies: KnownCookies
  /// How many rows were understood.
  let count: Int

  /// The largest file that is read, 16 MiB, and the longest field, in bytes.
  private static let largest = 16 << 20
  private static let longestField = 2000

  /// Reads a file from the disk. Throws where it cannot be read or is no such table.
  public static func load(_ path: String) throws(RunError) -> CookieDatabase {
    let place = DiskPath(path)
    switch try contents(of: place) {
    case .bytes(let bytes):
      guard let database = CookieDatabase(bytes) else { throw .noCookieDatabase(place, noColumns) }
      return database
    case .tooLarge: throw .noCookieDatabase(place, tooLarge)
    case .notRegular(let kind):
      throw .noCookieDatabase(place, Wording(nl: "dit is \(kind.words.nl)", en: "this is \(kind.words.en)"))
    case .fault(let fault): throw .cannotRead(place, fault)
    }
  }

  private static func contents(of place: DiskPath) throws(RunError) -> FileReader.Outcome {
    do throws(SystemFault) {
      return FileReader(limit: largest).contents(of: place.name, in: try OpenFolder(place.parent))
    } catch {
      throw .cannotRead(place, error)
    }
  }

  private static let noColumns = Wording(
    nl: "de eerste regel noemt niet de kolommen `Cookie / Data Key name`, `Category` en `Platform`",
    en: "the first line does not name the columns `Cookie / Data Key name`, `Category` and `Platform`")
  private static let tooLarge = Wording(
    nl: "het is groter dan \(largest >> 20) MiB", en: "it is larger than \(largest >> 20) MiB")

  /// Reads the bytes of a table; nil where the first row names no such columns, or no row is of a cookie.
  init?(_ bytes: [UInt8]) {
    var rows = Self.rows(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    guard !rows.isEmpty else { return nil }
    let names = rows.removeFirst().map { SetCookie.trimmed($0[...]).map(\.lowercased) }
    let column = { (word: String) in names.firstIndex { $0.starts(with: word.utf8) } }
    guard let name = column("cookie / data key"), let kind = column("category"),
      let maker = column("platform")
    else {
      return nil
    }
    let (lasts, wildcard, purpose) = (column("retention"), column("wildcard"), column("description"))
    let cookies = rows.compactMap { row -> KnownCookie? in
      let text = { (column: Int?) in
        column.flatMap { row.indices.contains($0) ? String(decoding: row[$0], as: UTF8.self) : nil } ?? ""
      }
      let isPattern = text(wildcard) == "1" && !text(name).utf8.contains(UInt8(ascii: "*"))
      let whole = isPattern ? text(name) + "*" : text(name)
      guard !whole.utf8.elementsEqual("*".utf8), !whole.isBlank else { return nil }
      return KnownCookie(
        pattern: CookiePattern(whole), name: whole, maker: text(maker), service: nil,
        kind: Self.kind(text(kind).lowercasedASCII), purpose: Wording(nl: "", en: text(purpose)),
        lasts: lasts == nil ? nil : text(lasts))
    }
    if cookies.isEmpty { return nil }
    self.cookies = KnownCookies(cookies)
    count = cookies.count
  }

  /// Our class for one of theirs; what they call personalisation is one or the other.
  private static func kind(_ category: String) -> CookieClass? {
    switch category {
    case "functional", "security", "necessary": .functional
    case "analytics": .analytics
    case "marketing": .marketing
    default: nil
    }
  }

  /// The rows of the table; a quote that is never closed ends with the file.
  private static func rows(_ bytes: ArraySlice<UInt8>) -> [[[UInt8]]] {
    var (rows, row, field): ([[[UInt8]]], [[UInt8]], [UInt8]) = ([], [], [])
    var isQuoted = false
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuoted, isQuote, place < bytes.endIndex, bytes[place] == byte {
        place += 1
        field.append(byte)
      } else if isQuote, isQuoted || field.isEmpty {
        isQuoted.toggle()
      } else if isQuoted || byte != UInt8(ascii: ",") && byte != 10 && byte != 13 {
        if field.count < longestField { field.append(byte) }
      } else if byte == UInt8(ascii: ",") {
        row.append(field)
        field = []
      } else if byte == 10 {
        rows.append(row + [field])
        (row, field) = ([], [])
      }
    }
    return row.isEmpty && field.isEmpty ? rows : rows + [row + [field]]
  }
}

extension RunError {
  /// A file that is no such table.
  fileprivate static func noCookieDatabase(_ path: DiskPath, _ why: Wording) -> RunError {
    RunError(
      Wording(
        nl: "kan \(path.shown) niet lezen als Open Cookie Database",
        en: "cannot read \(path.shown) as an Open Cookie Database"), why: why,
      next: Wording(
        nl: "Noem het CSV-bestand dat u daarvan hebt gedownload.",
        en: "Name the CSV file that you downloaded of it."))
  }
}

/// A record of a register, found by its id.
public struct FoundRecord: Sendable {
  /// The register that it belongs to.
  public let checkup: Checkup
  /// What kind of record it is.
  public let kind: RecordPath.Kind
  /// What it says.
  public let fields: Fields

  /// Its id: the name of its file.
  public var id: String { fields.id }
  /// The place of its file in `Reading.files`.
  public var file: Int { fields.span.file }
  /// Its path from the register's folder.
  public var path: String { checkup.reading.files[file].path }

  /// The record of an id, or of a path to its file, in one of some registers. Throws where there is none, with the id
  /// that was probably meant, and where several registers have one.
  public static func find(_ name: String, in checkups: [Checkup]) throws(RunError) -> FoundRecord {
    let typed = id(named: name)
    let known = checkups.flatMap(all)
    let id = typed == "organisatie" && !known.contains { $0.id == typed } ? "organisation" : typed
    let found = known.filter { $0.id == id }
    guard let record = found.first else {
      let unread = checkups.flatMap(\.reading.register.unread)
      if unread.contains(where: { $0.id == id }) { throw .recordUnread(name) }
      throw .unknownRecord(name, nearest: Nearest.word(to: id, among: checkups.flatMap(all).map(\.id)))
    }
    if found.count > 1 { throw .recordInSeveral(id, found.map(\.checkup.register)) }
    return record
  }

  /// Every record of a register: the organisation, the activities and the parties, by path.
  public static func all(in checkup: Checkup) -> [FoundRecord] {
    let register = checkup.reading.register
    let organisation = register.organisation.map {
      FoundRecord(checkup: checkup, kind: .organisation, fields: $0.fields)
    }
    return [organisation].compactMap { $0 }
      + register.activities.map { FoundRecord(checkup: checkup, kind: .activity, fields: $0.fields) }
      + register.parties.map { FoundRecord(checkup: checkup, kind: .party, fields: $0.fields) }
  }

  /// The id in what somebody typed: `activities/nieuwsbrief.md` stands for `nieuwsbrief`.
  static func id(named name: String) -> String {
    let file = name.utf8.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
    let ending = Array(".md".utf8)
    let stem = file.count > ending.count && file.hasEnding(".md") ? Array(file.dropLast(ending.count)) : file
    return String(decoding: stem, as: UTF8.self)
  }
}

extension RunError {
  /// A record whose file is there and could not be read.
  static func recordUnread(_ name: String) -> RunError {
    let shown = SafeText.shown(name)
    return RunError(
      Wording(nl: "kan \(shown) niet lezen", en: "cannot read \(shown)"),
      why: Wording(
        nl: "het bestand is er, maar er staat geen record in dat te lezen is",
        en: "the file is there, but holds no record that can be read"),
      next: Wording(nl: "`avgreg check` zegt waarom.", en: "`avgreg check` says why."))
  }

  /// An id that no record has: wrong use.
  static func unknownRecord(_ name: String, nearest: String?) -> RunError {
    let shown = SafeText.shown(name)
    let meant = nearest.map { Wording(nl: "Bedoelt u `\($0)`?", en: "Did you mean `\($0)`?") }
    return RunError(
      Wording(nl: "kan \(shown) niet vinden", en: "cannot find \(shown)"),
      why: Wording(
        nl: "het register heeft geen activiteit of partij met die naam",
        en: "the register has no activity or party of that name"),
      next: meant
        ?? Wording(nl: "`avgreg list` toont welke er zijn.", en: "`avgreg list` shows which there are."),
      status: 64)
  }

  /// An id that several registers have, where one is meant: wrong use.
  static func recordInSeveral(
    _ id: String, _ registers: [FoundRegister], offersAll: Bool = false
  ) -> RunError {
    let id = SafeText.shown(id)
    let names = registers.map(\.path.shown).joined(separator: ", ")
    let first = registers.first?.path.quoted ?? ""
    return RunError(
      Wording(nl: "kan niet kiezen welke \(id) u bedoelt", en: "cannot choose which \(id) is meant"),
      why: Wording(nl: "hij staat in \(names)", en: "it is in \(names)"),
      next: Wording(
        nl:
          "Noem het register, zoals --register \(first)\(offersAll ? ", of kies ze met --all allemaal" : "").",
        en: "Name the register, such as --register \(first)\(offersAll ? ", or take all with --all" : "")."),
      status: 64)
  }
}

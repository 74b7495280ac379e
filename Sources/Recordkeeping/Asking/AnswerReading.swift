/// Reads what somebody typed as the answer to an open point.
struct AnswerReading {
  /// What is thought of an answer.
  enum Verdict {
    /// The value to write.
    case value(WrittenValue)
    /// Tables to add under these ids.
    case rows([String])
    /// The table to add, with its questions.
    case table
    /// Nothing yet.
    case later
    /// Why it will not do.
    case refused(Wording)
  }

  let point: OpenPoint
  let options: [AnswerOption]?
  /// The day that `vandaag` stands for.
  let today: Day

  /// The folder of the register.
  private let folder: DiskPath

  init(_ point: OpenPoint, today: Day, in folder: DiskPath = DiskPath(".")) {
    self.point = point
    self.today = today
    self.folder = folder
    options = AnswerOption.all(for: point)
  }

  func verdict(on answer: String) -> Verdict {
    if point.mayBeNone, Self.nothing.contains(answer.lowercasedASCII) { return .value(.none) }
    switch point.key.kind {
    case .text, .string: return .value(.string(answer))
    case .address: return address(answer)
    case .email: return email(answer)
    case .number: return number(answer)
    case .flag: return flag(answer).map { .value(.flag($0)) } ?? .refused(Self.yesOrNo)
    case .day: return day(answer)
    case .period(let words): return period(answer, words)
    case .word: return word(answer)
    case .words: return words(answer).verdict { .value(.strings($0)) }
    case .table, .list:
      guard let isWanted = flag(answer) else { return .refused(Self.yesOrNo) }
      return isWanted ? .table : .later
    case .rows: return words(answer).verdict { .rows($0) }
    case .days, .map, .fingerprint: return .refused(Self.byHand(point))
    }
  }

  private static let nothing = ["none", "geen", "niemand", "niets", "nee", "no", "nobody", "nothing"]

  private func address(_ answer: String) -> Verdict {
    TypedAddress(answer).whole.map { .value(.string($0)) } ?? .refused(TypedAddress.example)
  }

  private func email(_ answer: String) -> Verdict {
    if EmailAddress.isAddress(answer) { return .value(.string(answer)) }
    return .refused(
      Wording(
        nl: "schrijf een e-mailadres zoals privacy@korenaar.example",
        en: "write an e-mail address such as privacy@korenaar.example"))
  }

  private func number(_ answer: String) -> Verdict {
    if let number = Int(answer), number >= 0 { return .value(.number(number)) }
    return .refused(Wording(nl: "schrijf een heel getal, zoals 16", en: "write a whole number, such as 16"))
  }

  private func flag(_ answer: String) -> Bool? {
    switch answer.lowercasedASCII {
    case "ja", "j", "yes", "y", "true", "1": true
    case "nee", "n", "no", "false", "2": false
    default: nil
    }
  }

  private func day(_ answer: String) -> Verdict {
    if ["vandaag", "today"].contains(answer.lowercasedASCII) { return .value(.day(today)) }
    let bytes = Array(answer.utf8)
    if let written = WrittenDate.read(bytes, 0..<bytes.count), written.otherReading == nil,
      let day = Day(written.inOrder)
    {
      return .value(.day(day))
    }
    return .refused(
      Wording(
        nl: "schrijf een datum zoals 23 november 2026 of 2026-11-23, of vandaag",
        en: "write a date such as 23 November 2026 or 2026-11-23, or today"))
  }

  private func period(_ answer: String, _ words: [String]) -> Verdict {
    let answer = answer.lowercasedASCII
    if words.contains(answer) { return .value(.string(answer)) }
    if let period = Period(DutchPeriod.corrected(answer) ?? answer) {
      return .value(.string(period.description))
    }
    let nl = words.map { ", of \($0)" }.joined()
    let en = words.map { ", or \($0)" }.joined()
    return .refused(
      Wording(
        nl: "schrijf een termijn: een getal met uur, dagen, weken, maanden of jaar, zoals 6 maanden\(nl)",
        en: "write a period: a number of hours, days, weeks, months or years, such as 6 months\(en)"))
  }

  private func word(_ answer: String) -> Verdict {
    switch words(answer) {
    case .found(let ids) where ids.count == 1: .value(.string(ids[0]))
    case .found: .refused(Wording(nl: "kies er een", en: "choose one"))
    case .unknown(let why): .refused(why)
    }
  }

  private enum Words {
    case found([String])
    case unknown(Wording)

    func verdict(_ make: ([String]) -> Verdict) -> Verdict {
      switch self {
      case .found(let ids): make(ids)
      case .unknown(let why): .refused(why)
      }
    }
  }

  /// Words or numbers of the list, between commas.
  private func words(_ answer: String) -> Words {
    var ids: [String] = []
    for part in Self.parts(of: answer) {
      guard let id = id(part) else { return .unknown(unknown(part)) }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.isEmpty ? .unknown(Wording(nl: "er is geen antwoord", en: "there is no answer")) : .found(ids)
  }

  private func id(_ word: String) -> String? {
    if isCountry { return country(word) }
    guard let options else { return isRow ? RecordName.idLike(word) : word }
    if let number = Int(word) { return options.indices.contains(number - 1) ? options[number - 1].id : nil }
    if let option = options.first(where: { $0.isCalled(word) }) { return option.id }
    let others = options.filter { $0.hasSynonym(word) }
    if others.count == 1 { return others[0].id }
    // A source may be a group of people too, which the list leaves out.
    if point.key.words == .sources {
      return point.scope.register.vocabularies["data-subjects"]?[word].map(\.id)
    }
    return nil
  }

  private var isRow: Bool { if case .rows = point.key.kind { true } else { false } }

  private var isCountry: Bool {
    if case .rows(let table) = point.key.kind { return table().rowNames == .countries }
    return point.key.words == .countries
  }

  /// A country by its name or code; for a transfer, only one outside the EEA.
  private func country(_ word: String) -> String? {
    guard let country = Countries[word] ?? Countries.meant(by: word) else { return nil }
    return isRow && country.isInEEA(on: today) ? nil : country.code
  }

  private func unknown(_ word: String) -> Wording {
    let shown = SafeText.shown(word)
    if isCountry {
      return isRow
        ? Wording(
          nl: "\(shown) is geen land buiten Europa dat avgreg kent; schrijf de naam of de code, zoals US",
          en: "\(shown) is no country outside Europe that avgreg knows; write its name or code, such as US")
        : Wording(
          nl: "\(shown) is geen land dat avgreg kent; schrijf de naam of de code, zoals NL",
          en: "\(shown) is no country that avgreg knows; write its name or code, such as NL")
    }
    let several = (options ?? []).filter { $0.hasSynonym(word) }.map(\.id)
    if !several.isEmpty {
      return Wording(
        nl: "\(shown) kan meer betekenen: \(several.joined(separator: " of "))",
        en: "\(shown) may mean more than one: \(several.joined(separator: " or "))")
    }
    if let nearest = Nearest.word(
      to: word, among: (options ?? []).flatMap { [$0.id, $0.label.nl, $0.label.en] })
    {
      return Wording(
        nl: "\(shown) staat niet in de lijst; bedoelt u \(SafeText.shown(nearest))?",
        en: "\(shown) is not in the list; did you mean \(SafeText.shown(nearest))?")
    }
    if point.key.words == .parties, let id = Service(named: word)?.id ?? RecordID.suggested(for: word) {
      let command = "avgreg add recipient \(id)\(folder.registerOption)"
      return Wording(
        nl: "\(shown) staat nog niet in het register; maak die partij eerst: `\(command)`",
        en: "\(shown) is not in the register yet; make that party first: `\(command)`")
    }
    if options == nil {
      return Wording(
        nl: "\(shown) kan geen naam zijn; gebruik kleine letters, cijfers en streepjes",
        en: "\(shown) cannot be a name; use small letters, digits and hyphens")
    }
    return Wording(
      nl: "\(shown) staat niet in de lijst; typ een nummer of een woord daaruit",
      en: "\(shown) is not in the list; type a number or a word of it")
  }

  private static func parts(of answer: String) -> [String] {
    answer.utf8.split { [UInt8(ascii: ","), UInt8(ascii: ";")].contains($0) }.flatMap { part -> [String] in
      let words = part.split { $0.isWhiteSpace }.map { String(decoding: Array($0), as: UTF8.self) }
      if words.isEmpty { return [] }
      return words.allSatisfy { Int($0) != nil } ? words : [words.joined(separator: " ")]
    }
  }

  private static let yesOrNo = Wording(nl: "typ ja of nee", en: "type yes or no")

  private static func byHand(_ point: OpenPoint) -> Wording {
    Wording(
      nl: "dit vult u in met een tekstprogramma; zie `avgreg explain \(point.key.name)`",
      en: "fill this in with a text editor; see `avgreg explain \(point.key.name)`")
  }
}

import ArgumentParser
import Recordkeeping

/// What an argument or option can be completed with: `@Argument(help: "...", completion: .records)`.
extension CompletionKind {
  /// The ids of the records of the registers that the command line names with --register, or where one stands.
  static let records = custom { words, _, _ in Completions(registers: registers(in: words)).records }

  /// The ids of their activities.
  static let activities = custom { words, _, _ in Completions(registers: registers(in: words)).activities }

  /// The ids of their parties.
  static let parties = custom { words, _, _ in Completions(registers: registers(in: words)).parties }

  /// The words of lists, such as `data-categories` or `legal-basis`.
  static func words(of lists: String...) -> CompletionKind {
    custom { _, _, _ in lists.flatMap(Completions.words) }
  }

  /// What `where` can tell of: kinds of data, groups of people and the parties of those registers.
  static let located = custom { words, _, _ in
    Completions.words(of: "data-categories") + Completions.words(of: "data-subjects")
      + Completions(registers: registers(in: words)).parties
  }

  /// The codes of countries.
  static let countries = custom { _, _, _ in Completions.countries }

  /// The keys of the record that stands first behind the command.
  static let keys = custom { words, place, _ in
    Completions(registers: registers(in: words)).keys(of: argument(in: words.prefix(max(0, place))))
  }

  /// The ids of the consent texts of those registers.
  static let consentTexts = custom { words, _, _ in
    Completions(registers: registers(in: words)).consentTexts(on: Day.today())
  }

  /// The codes and families of rules, also behind a comma: `CON,RET`.
  static let ruleCodes = custom { _, _, prefix in listed(Completions.ruleCodes + Completions.families, prefix)
  }

  /// The families of rules, also behind a comma.
  static let families = custom { _, _, prefix in listed(Completions.families, prefix) }

  /// What `explain` knows: rules, keys, words, lists and countries.
  static let explained = custom { _, _, _ in Completions.explained }

  /// The branches and tags of the repository.
  static let revisions = custom { _, _, _ in Completions.revisions(by: Environment.gitSearch) }

  /// Nothing: the value is a text of one's own.
  static let nothing = list([])

  /// What stands behind each --register, without the marks that a shell would take off.
  private static func registers(in words: [String]) -> [String] {
    var paths: [String] = []
    for (place, word) in words.enumerated() where word == "--register" && place + 1 < words.count {
      paths.append(unquoted(words[place + 1]))
    }
    let start = "--register="
    for word in words where word.utf8.starts(with: start.utf8) {
      paths.append(unquoted(String(word.dropFirst(start.count))))
    }
    return paths.filter { !$0.isEmpty }
  }

  /// The first word behind the command that is no option and no value of one; none for an empty text.
  private static func argument(in words: ArraySlice<String>) -> String {
    let taking = ["--register", "--language", "--on"]
    let rest = Array(words.dropFirst(2))
    let place = rest.indices.first { place in
      !rest[place].utf8.starts(with: "-".utf8) && (place == 0 || !taking.contains(rest[place - 1]))
    }
    return place.map { unquoted(rest[$0]) } ?? ""
  }

  private static func unquoted(_ word: String) -> String {
    let marks = Array("'\"\\".utf8)
    return String(decoding: word.utf8.filter { !marks.contains($0) }, as: UTF8.self)
  }

  /// Each word behind what already stands before the last comma.
  private static func listed(_ words: [String], _ prefix: String) -> [String] {
    let head = prefix.utf8.lastIndex(of: UInt8(ascii: ",")).map { String(prefix[...$0]) } ?? ""
    let marks = Array(",".utf8)
    guard head.utf8.allSatisfy({ isCode($0) || marks.contains($0) }) else { return [] }
    return words.map { head + $0 }
  }

  private static func isCode(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}

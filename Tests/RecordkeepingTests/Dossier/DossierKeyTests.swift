import Foundation
import Testing

@testable import Recordkeeping

@Suite("The dossier holds")
struct DossierKeyTests {
  /// Keys that a page says in a sentence or a heading of its own, without their name.
  private static let phrased: Set<String> = [
    "activity.title", "activity.purposes", "activity.personal-data", "activity.recipients", "party.transfers",
    "purposes.purpose", "purposes.legal-basis", "personal-data.category", "personal-data.data-subjects",
    "personal-data.recipients", "personal-data.source", "retention.period", "retention.start",
    "retention.criteria", "retention.erased-within", "retention.purposes", "retention.data-subjects",
  ]

  @Test(arguments: Language.allCases)
  func `what every key says, public or internal`(_ language: Language) throws {
    let register = EveryKeyRegister(language)
    let checkup = ReportFixture.checkup("register", files: register.files, [])
    let flaws = checkup.reading.flaws.filter { !$0.code.hasPrefix("ORG") && !$0.code.hasPrefix("REC") }
    #expect(
      flaws.map { "\($0.code) \($0.detail?.en ?? "")" } == [], "the register of the test is not read whole")
    let pages = try DossierFixture.pages(checkup, language)
    let text = try Self.visible(#require(pages["dossier.html"]))
    let words = InternalTemplates.words(language.rawValue)
    for canary in register.canaries {
      let name = "\(canary.table).\(canary.key.name)"
      if let shown = canary.shown { #expect(text.contains(shown), "\(name) is not in the dossier: \(shown)") }
      if !Self.phrased.contains(name) {
        #expect(text.contains(try words["key.\(canary.key.name)"]), "\(name) has no name in the dossier")
      }
    }
  }

  @Test func `every key of the catalogue, in that test`() {
    let tried = Set(EveryKeyRegister(.nl).canaries.map { "\($0.table).\($0.key.name)" })
    let all = Set(KeyCatalogue.tables.flatMap { table in table.keys.map { "\(table.name).\($0.name)" } })
    #expect(all.subtracting(tried) == [])
  }

  @Test(arguments: Language.allCases)
  func `a name for every key`(_ language: Language) {
    let words = InternalTemplates.words(language.rawValue)
    let names = Set(KeyCatalogue.tables.flatMap { $0.keys.map(\.name) })
    for name in names.sorted() {
      #expect((try? words["key.\(name)"]) != nil, "name `\(name)` under [key] in internal.\(language).toml")
    }
    let named = Set(words.keys.filter { $0.hasPrefix("key.") }.map { String($0.dropFirst(4)) })
    #expect(named.subtracting(names) == [], "there are no such keys")
  }

  @Test(arguments: DossierFixture.folders)
  func `every value of a register that is written down`(folder: String) throws {
    let checkup = DossierFixture.checkup(try DossierFixture.files(folder))
    let text = try Self.visible(#require(try DossierFixture.pages(checkup)["dossier.html"]))
    let register = checkup.reading.register
    let records =
      [register.organisation?.fields].compactMap { $0 } + register.activities.map(\.fields)
      + register.parties.map(\.fields)
    for fields in records { Self.expect(fields, in: text, checkup.secrets) }
  }

  private static func expect(_ fields: Fields, in text: String, _ secrets: Secrets) {
    for entry in fields.entries {
      switch entry.content {
      case .text(let words): expect(words.original, entry, in: text, secrets)
      case .string(let words) where words != "permanent" && words != "session" && words != "persistent":
        expect(words, entry, in: text, secrets)
      default: break
      }
    }
    for inner in fields.inner { expect(inner, in: text, secrets) }
  }

  private static func expect(_ words: String, _ entry: Fields.Entry, in text: String, _ secrets: Secrets) {
    let shown = VisibleText.collapsed(secrets.masked(words))
    #expect(text.contains(shown), "\(entry.key): \(shown)")
  }

  /// What is read on a page, tags and escapes away.
  static func visible(_ html: String) -> String {
    let body = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
    var text = ""
    var isTag = false
    for letter in body.unicodeScalars {
      if letter == "<" {
        isTag = true
      } else if letter == ">" {
        isTag = false
      } else if !isTag {
        text.unicodeScalars.append(letter)
      }
    }
    for (from, to) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: from, with: to)
    }
    return VisibleText.collapsed(text)
  }
}

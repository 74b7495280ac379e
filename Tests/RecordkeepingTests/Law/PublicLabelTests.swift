import Testing

@testable import Recordkeeping

@Suite("Words of the register that a page may show")
struct PublicLabelTests {
  /// A list of words that a public key takes its value from.
  struct List: CustomTestStringConvertible {
    let name: String
    let file: String
    let rows: [VocabularyRow]
    var testDescription: String { name }
  }

  static let lists: [List] = {
    var lists: [String: List] = [:]
    for key in KeyCatalogue.tables.flatMap(\.keys) where key.visibility == .public {
      switch key.words {
      case .vocabulary(let name)?:
        lists[name] = List(name: name, file: "\(name).toml", rows: Vocabularies.builtIn[name]?.rows ?? [])
      case .choices(let name, let other)?:
        for name in [name] + (other.map { [$0] } ?? []) {
          lists[name] = List(name: name, file: "choices.toml", rows: Choices[name].rows)
        }
      case .sources?:
        lists["source"] = List(name: "source", file: "choices.toml", rows: Choices["source"].rows)
      default: break
      }
    }
    let people = List(name: "statement", file: "choices.toml", rows: Choices["statement"].rows)
    return (lists.values + [people]).sorted { $0.name < $1.name }
  }()

  @Test(arguments: lists)
  func `have a name in every built-in language`(list: List) {
    #expect(!list.rows.isEmpty)
    for row in list.rows {
      for language in StatementFixture.languages {
        let isNamed = row.label(in: language)?.isEmpty == false
        #expect(isNamed, "write \(language) = \"...\" at \(list.name) \(row.id) in Law/Data/\(list.file)")
      }
    }
  }

  @Test(arguments: StatementFixture.languages)
  func `have the forms that sentences ask for`(language: String) {
    for row in Vocabulary.dataSubjects.rows {
      #expect(
        row.text("plural", in: language) != nil,
        "write \(language)-plural = \"...\" at \(row.id) in Law/Data/data-subjects.toml")
    }
    for row in Vocabulary.moments.rows {
      #expect(
        row.text("until", in: language) != nil,
        "write \(language)-until = \"...\" at \(row.id) in Law/Data/moments.toml")
    }
    for authority in Authority.all {
      let texts = [
        authority.name(in: language), authority.address(in: language), authority.complaintPage(in: language),
      ]
      #expect(
        texts.allSatisfy { $0?.isEmpty == false },
        "name \(authority.id) in Law/Data/authorities.toml in \(language), with its address and complaint page"
      )
    }
    for row in Vocabulary.organisations.rows {
      #expect(row.label(in: language) != nil, "name \(row.id) in Law/Data/organisations.toml in \(language)")
    }
  }

  @Test func `are vocabularies and lists alike`() {
    let names = Set(Self.lists.map(\.name))
    #expect(
      names.isSuperset(of: ["data-categories", "data-subjects", "party-categories", "moments", "exception"]))
    #expect(names.isSuperset(of: ["legal-basis", "transfer-ground", "cookie-class", "decision-ground"]))
  }
}

import Testing

@testable import Recordkeeping

@Suite("A list of demands")
struct DemandListTests {
  private static let demands = DemandList.all.flatMap { list in list.demands.map { (list, $0) } }

  @Test func `names each demand once, in both languages`() {
    for list in DemandList.all {
      #expect(Set(list.demands.map(\.id)).count == list.demands.count, "\(list.id)")
      for demand in list.demands {
        #expect(!demand.words.nl.isEmpty && !demand.words.en.isEmpty)
      }
    }
    #expect(Set(DemandList.all.map(\.id)).count == DemandList.all.count)
  }

  @Test func `rests on keys, words and rules that there are`() {
    let rules = Set(Rulebook.all.map(\.code))
    for (list, demand) in Self.demands {
      #expect(!demand.keys.isEmpty, "\(list.id) \(demand.id)")
      for key in demand.keys { #expect(key.declaration != nil, "\(list.id) \(demand.id): \(key)") }
      #expect(demand.codes.isSubset(of: rules), "\(list.id) \(demand.id)")
      if let word = demand.word { #expect(Vocabulary.securityMeasures[word] != nil) }
    }
  }

  @Test func `names the article of everything but what authorities ask beyond the law`() {
    for (list, demand) in Self.demands where list.id != "authorities" {
      #expect(!demand.provisions.isEmpty, "\(list.id) \(demand.id)")
    }
  }

  /// Every letter of the article, as the law has it; what only some activities have to say counts too.
  @Test(arguments: [
    ("30-1", ["a", "b", "c", "d", "e", "f", "g"].map { "30(1)(\($0))" }),
    ("30-2", ["a", "b", "c", "d"].map { "30(2)(\($0))" }),
    ("13", ["1)(a", "1)(b", "1)(c", "1)(d", "1)(e", "1)(f"].map { "13(\($0))" }),
    ("13", ["2)(a", "2)(b", "2)(c", "2)(d", "2)(e", "2)(f", "3"].map { "13(\($0))" }),
    ("14", ["1)(a", "1)(b", "1)(c", "1)(d", "1)(e", "1)(f"].map { "14(\($0))" }),
    ("14", ["2)(a", "2)(b", "2)(c", "2)(d", "2)(e", "2)(f", "2)(g", "3", "4"].map { "14(\($0))" }),
  ])
  func `covers its article letter by letter`(id: String, articles: [String]) throws {
    let list = try #require(DemandList.all.first { $0.id == id })
    let asked = Set(list.demands.flatMap(\.provisions).map(\.article))
    #expect(Set(articles).subtracting(asked) == [])
  }
}

import Testing

@testable import Recordkeeping

@Suite("The questions of avgreg init")
struct StarterQuestionTests {
  static func answer(_ text: String, to name: String) -> String? {
    guard let question = StarterQuestion.all.first(where: { $0.name == name }),
      case .accepted(let answer) = question.verdict(on: text)
    else { return nil }
    return answer
  }

  @Test func `are five`() {
    #expect(StarterQuestion.all.map(\.name) == ["name", "starter", "email", "website", "address"])
  }

  @Test func `need an answer but for the postal address`() {
    #expect(StarterQuestion.all.filter { Self.answer(" \t", to: $0.name) == "" }.map(\.name) == ["address"])
    #expect(Self.answer("  De Korenaar ", to: "name") == "De Korenaar")
  }

  @Test(arguments: ["2", "association", "vereniging", "Vereniging"])
  func `take a kind of organisation by number, word and name`(text: String) {
    #expect(Self.answer(text, to: "starter") == "association")
  }

  @Test(arguments: ["0", "5", "club"])
  func `refuse a kind that is not there`(text: String) {
    #expect(Self.answer(text, to: "starter") == nil)
  }

  @Test(arguments: ["korenaar", "@korenaar.example", "a@", "a@b@c", "a b@c"])
  func `refuse what is no e-mail address`(text: String) {
    #expect(Self.answer(text, to: "email") == nil)
  }

  @Test func `take a website as people type it`() {
    #expect(Self.answer("www.korenaar.example", to: "website") == "https://www.korenaar.example")
    #expect(Self.answer("http://korenaar.example/nl/", to: "website") == "http://korenaar.example/nl/")
  }

  @Test(arguments: [
    "javascript:alert(1)", "https://", "https://a b", "https://u@x.example", "x.example/?a=1",
  ])
  func `refuse what is no website`(text: String) {
    #expect(Self.answer(text, to: "website") == nil)
  }
}

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

  @Test func `are six`() {
    #expect(
      StarterQuestion.all.map(\.name) == ["name", "starter", "email", "website", "address", "service"])
  }

  @Test func `need an answer but for the postal address and the services`() {
    let skipped = StarterQuestion.all.filter { Self.answer(" \t", to: $0.name) == "" }.map(\.name)
    #expect(skipped == ["address", "service"])
    #expect(Self.answer("  De Korenaar ", to: "name") == "De Korenaar")
  }

  @Test(arguments: ["2", "association", "vereniging", "Vereniging"])
  func `take a kind of organisation by number, word and name`(text: String) {
    #expect(Self.answer(text, to: "starter") == "association")
  }

  @Test func `take a word that people use for a kind`() {
    #expect(Self.answer("Winkel", to: "starter") == "webshop")
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
    "Winkel", "/winkel", "javascript:alert(1)", "https://", "https://a b", "https://u@x.example",
    "x.example/?a=1",
  ])
  func `refuse what is no website`(text: String) {
    #expect(Self.answer(text, to: "website") == nil)
  }

  @Test(arguments: [
    ("4", "mollie"), ("4, 13", "mollie,postnl"), ("4 13 4", "mollie,postnl"),
    ("Mollie; PostNL", "mollie,postnl"),
    ("google analytics,1", "google-analytics,adyen"),
  ])
  func `take services by number and by name`(text: String, ids: String) {
    #expect(Self.answer(text, to: "service") == ids)
    #expect(ServiceList.services(in: ids).map(\.id) == ids.split(separator: ",").map(String.init))
  }

  @Test func `refuse a service that is not there, and name the one that was meant`() throws {
    let question = try #require(StarterQuestion.all.last)
    let meant = Wording(
      nl: "molie staat niet in de lijst; bedoelt u mollie?",
      en: "molie is not in the list; did you mean mollie?")
    #expect(question.verdict(on: "1, molie") == .partly("adyen", meant))
    #expect(question.verdict(on: "molie") == .refused(meant))
    let count = Service.all.count
    let other = Wording(
      nl: "0 staat niet in de lijst; kies een nummer van 1 tot en met \(count), of sla dit over",
      en: "0 is not in the list; choose a number from 1 to \(count), or skip this")
    #expect(question.verdict(on: "0") == .refused(other))
  }

  @Test func `fit a narrow terminal`() {
    for question in StarterQuestion.all {
      for line in question.lines { #expect(max(line.nl.columns, line.en.columns) <= 60, "\(line.nl)") }
    }
  }
}

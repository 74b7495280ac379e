import Testing

@testable import Recordkeeping

@Suite("The questions for keys")
struct KeyQuestionTests {
  @Test func `are about keys that there are`() {
    let known = KeyCatalogue.tables.flatMap { table in table.keys.map { "\(table.name).\($0.name)" } }
    #expect(KeyQuestion.all.keys.sorted().filter { !known.contains($0) } == [])
  }

  @Test func `are in both languages, and address the reader politely`() {
    for (name, question) in KeyQuestion.all.sorted(by: { $0.key < $1.key }) {
      for text in [question.words, question.example].compactMap(\.self) {
        #expect(!text.nl.isEmpty && !text.en.isEmpty, "\(name)")
        for word in ["je", "jij", "jouw", "jullie"] {
          #expect(!text.nl.split(separator: " ").contains(Substring(word)), "\(name)")
        }
        #expect(!text.nl.contains("!") && !text.en.contains("!"), "\(name)")
      }
    }
  }

  @Test func `are there for every key that a starter leaves open`() {
    for starter in Starter.all {
      let reading = Reading.read(starter.files(with: StarterTests.answers, services: Service.all))
      for point in OpenPointsTests.points(reading).points {
        let name = "\(point.table.name).\(point.key.name)"
        #expect(KeyQuestion.all[name] != nil, "\(name)")
      }
    }
  }
}

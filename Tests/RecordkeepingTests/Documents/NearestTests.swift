import Testing

@testable import Recordkeeping

@Suite("The nearest word")
struct NearestTests {
  private let known = ["email", "name", "phone", "legal-basis", "bsn", "card", "cv"]

  @Test(arguments: [
    ("emial", "email"), ("Email", "email"), ("e-mail", "email"), ("nam", "name"),
    ("legal_basis", "legal-basis"),
    ("legal-bases", "legal-basis"), ("BSN", "bsn"), ("phones", "phone"), ("naem", "name"),
  ])
  func `is the one meant`(written: String, meant: String) {
    #expect(Nearest.word(to: written, among: known) == meant)
  }

  @Test(arguments: ["", "x", "cw", "dog", "signature", "telephone", "naïveté"])
  func `is none when nothing is near`(written: String) {
    #expect(Nearest.word(to: written, among: known) == nil)
  }

  @Test func `is the first of equals`() {
    #expect(Nearest.word(to: "cats", among: ["bats", "rats", "hats"]) == "bats")
  }

  @Test func `is found at once in a word without end`() {
    #expect(Nearest.word(to: String(repeating: "a", count: 1_000_000), among: known) == nil)
  }
}

import Testing

@testable import Recordkeeping

@Suite("Rights by purpose")
struct RightFactsTests {
  /// The rights that hold for a purpose on each basis.
  private static let matrix: [(basis: String, rights: Set<DataSubjectRight>, objection: Bool)] = [
    ("consent", [.access, .rectification, .erasure, .restriction, .portability], false),
    ("contract", [.access, .rectification, .erasure, .restriction, .portability], false),
    ("legal-obligation", [.access, .rectification, .restriction], false),
    ("vital-interests", [.access, .rectification, .erasure, .restriction], false),
    ("public-task", [.access, .rectification, .restriction], true),
    ("legitimate-interests", [.access, .rectification, .erasure, .restriction], true),
  ]

  @Test(arguments: matrix.indices) func `hold by the legal basis`(_ place: Int) throws {
    let (basis, rights, objection) = Self.matrix[place]
    let purpose = try Self.purpose("legal-basis = \"\(basis)\"")
    #expect(Set(DataSubjectRight.allCases.filter { $0.holds(for: purpose) }) == rights, "\(basis)")
    #expect(purpose.canBeObjectedTo == objection, "\(basis)")
  }

  @Test func `let anyone object to marketing, whatever its basis`() throws {
    let purpose = try Self.purpose("legal-basis = \"consent\"\ndirect-marketing = true")
    #expect(purpose.canBeObjectedTo)
  }

  private static func purpose(_ lines: String) throws -> Purpose {
    let text = "title = \"A\"\nrole = \"controller\"\n[purposes.first]\npurpose = \"Iets doen\"\n\(lines)"
    let reading = StatementFixture.reading(["activities/a.md": text])
    return try #require(reading.register.activities.first?.purposes.first)
  }
}

import Testing

@testable import Recordkeeping

@Suite("An article as people cite it")
struct ArticleNumberTests {
  @Test(arguments: [
    ("13", "13(2)(a)", true), ("13(2)(a)", "13", true), ("13(1)", "13(2)", false), ("13", "130", false),
    ("5(1)(c)", "5(1)(b)-(c)", true), ("5(1)(b)-(c)", "5(1)(c)", true), ("5(1)(d)", "5(1)(b)-(c)", false),
    ("28(10)", "28(9)-(11)", true), ("28(2)", "28(9)-(11)", false), ("11.7", "11.7a", false),
    ("11.7a", "11.7a(1)(a)", true),
  ])
  func `overlaps another when one is the other or a part of it`(one: String, other: String, overlap: Bool)
    throws
  {
    let left = try #require(ArticleNumber(one))
    let right = try #require(ArticleNumber(other))
    #expect(left.overlaps(right) == overlap)
    #expect(right.overlaps(left) == overlap)
  }

  @Test(arguments: ["", "a", "13(", "13()", "13(2", "13 (2)", "13(2)-", "13-(2)", "13.", "(EU) 2023/1795"])
  func `is nothing else`(text: String) { #expect(ArticleNumber(text) == nil) }

  @Test(arguments: [
    ("13", "AVG art. 13"), ("AVG 30", "AVG art. 30"), ("gdpr Art. 30 (1)(f)", "AVG art. 30(1)(f)"),
    ("artikel 6", "AVG art. 6"), ("UAVG 5", "UAVG art. 5"), ("uavg artikel 5(3)", "UAVG art. 5(3)"),
    ("Tw 11.7a", "Tw art. 11.7a"), ("11.7a", "Tw art. 11.7a"), ("C-673/17", "C-673/17"),
    ("AVG overweging 32", "AVG overweging 32"),
  ])
  func `is found in what people type`(asked: String, citation: String) {
    #expect(Provision(asked: asked).citation(in: .nl) == citation)
  }

  @Test func `finds an act by its name, whatever the article`() {
    #expect(Provision(asked: "awr").overlaps(.other("AWR art. 52(4)")))
    #expect(!Provision(asked: "aw").overlaps(.other("AWR art. 52(4)")))
  }
}

import Testing

@testable import Recordkeeping

@Suite("Retention terms")
struct RetentionTermTests {
  @Test func `are all read, with periods and moments that exist`() {
    #expect(RetentionTerm.all.map(\.id) == Vocabulary.retentionTerms.ids)
    for term in RetentionTerm.all {
      #expect((term.period == nil) == (term.row.text("period") == nil), "\(term.id)")
      #expect(term.start.map { Vocabulary.moments[$0] != nil } ?? true, "\(term.id)")
      #expect(
        (term.row.text("note", in: "nl") == nil) == (term.row.text("note", in: "en") == nil), "\(term.id)")
      #expect(term.row.truth("verified") != nil, "\(term.id)")
    }
  }

  @Test(arguments: [
    ("fiscal", RetentionTerm.Kind.minimum, "7 years"), ("fiscal-property", .minimum, "9 years"),
    ("vat-oss", .minimum, "10 years"), ("hr-hours", .minimum, "52 weeks"),
    ("hr-exposure", .minimum, "40 years"),
    ("applicant", .guide, "4 weeks"), ("cctv-municipal", .maximum, "4 weeks"),
    ("medical", .minimum, "20 years"),
    ("wmo", .minimum, "15 years"), ("aml", .minimumAndMaximum, "5 years"),
  ])
  func `have a kind and a period`(id: String, kind: RetentionTerm.Kind, period: String) throws {
    let term = try #require(RetentionTerm[id])
    #expect(term.kind == kind)
    #expect(term.period == Period(period))
  }

  @Test func `that a law sets name their source`() {
    for term in RetentionTerm.all where term.kind != .guide { #expect(!term.sources.isEmpty, "\(term.id)") }
  }

  @Test func `that were not checked are these`() {
    #expect(
      RetentionTerm.all.filter { !$0.isVerified }.map(\.id) == [
        "payroll-id", "hr-sick", "visitor-log", "server-log", "youth-care", "wmo", "member", "breach",
      ])
  }

  @Test func `can be longer by consent`() {
    #expect(RetentionTerm["applicant"]?.periodWithConsent == Period("1 year"))
    #expect(RetentionTerm["unknown"] == nil)
  }
}

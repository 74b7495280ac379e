/// One of several tables under names.
struct FactRow: Sendable {
  let name: DossierLine
  let facts: [Fact]
}

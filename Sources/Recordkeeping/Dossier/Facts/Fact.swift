/// One answer of the register under the name of its key, in words.
struct Fact: Sendable {
  let label: String
  let value: FactValue
}

/// What an answer says.
indirect enum FactValue: Sendable {
  case lines([DossierLine])
  /// A table of fixed keys.
  case group([Fact])
  /// Tables under names.
  case rows([FactRow])
}

/// One of several tables under names.
struct FactRow: Sendable {
  let name: DossierLine
  let facts: [Fact]
}

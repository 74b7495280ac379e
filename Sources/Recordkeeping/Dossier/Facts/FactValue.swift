/// What an answer says.
indirect enum FactValue: Sendable {
  case lines([DossierLine])
  /// A table of fixed keys.
  case group([Fact])
  /// Tables under names.
  case rows([FactRow])
}

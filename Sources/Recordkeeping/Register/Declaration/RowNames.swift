/// What the ids are under which the tables of one kind stand.
public enum RowNames: Sendable {
  /// Names of the writer's own: `[purposes.newsletter]`.
  case free
  /// Parties of the register: `[joint-controllers.meta]`.
  case parties
  /// Countries and international organisations: `[transfers.US]`.
  case countries
  /// Codes of rules: `[waivers.RET20]`.
  case codes
}

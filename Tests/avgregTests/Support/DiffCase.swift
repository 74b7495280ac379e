import Testing

/// One change of a register, and what `diff` says of it.
struct DiffCase: Sendable, CustomTestStringConvertible {
  /// What is done to a file of the register.
  enum Edit: Sendable {
    case change(String, String, to: String)
    case write(String, String)
    case move(String, to: String)
  }

  /// A line, with the groups that it stands in.
  struct Told: Sendable, Equatable {
    let groups: String
    let nl: String
    let en: String

    init(_ groups: String, nl: String, en: String) {
      self.groups = groups
      self.nl = nl
      self.en = en
    }
  }

  let testDescription: String
  let edits: [Edit]
  let told: [Told]

  init(_ name: String, _ edits: [Edit], _ told: [Told]) {
    testDescription = name
    self.edits = edits
    self.told = told
  }
}

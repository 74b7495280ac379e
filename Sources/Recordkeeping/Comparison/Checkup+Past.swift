extension Checkup {
  /// Where in Git a register was read from.
  struct Past: Sendable {
    /// The moment as it was asked for, safe to print.
    let moment: String
    /// The id of the commit.
    let commit: String
    /// Where the register lay, from the root of the repository.
    let path: DiskPath
    /// The user's own templates of then.
    let templates: TemplatesFolder?
  }

  /// A register as it was in a commit, checked for a day.
  init(of register: FoundRegister, as past: PastRegister, moment: String, on day: Day) {
    self.init(register, past.folder, on: day)
    self.past = Past(moment: moment, commit: past.commit, path: past.path, templates: past.templates)
  }
}

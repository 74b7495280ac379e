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

  /// A register as it was at a moment, checked for a day. Where that is asked, it also sees whether watched files had
  /// changed by then.
  init(
    of register: FoundRegister, as past: PastRegister, at moment: Moment, on day: Day, isWatching: Bool
  ) {
    self.init(register, past.folder, on: day) { reading in
      isWatching ? WatchedFiles.load(register, reading, on: day, as: past, at: moment) : nil
    }
    self.past = Past(moment: moment.shown, commit: past.commit, path: past.path, templates: past.templates)
  }
}

extension Checkup {
  /// A revision that a register was compared with.
  public struct Earlier: Sendable {
    /// The name of the revision, safe to print.
    public let revision: String
    /// The findings of now that stood in it already.
    public let findings: [Finding]
  }

  /// The same, with only what is new since a revision: the register as it stood then is held against the same rules, for
  /// the same day. Throws where Git cannot tell how it stood.
  public func since(_ revision: Revision, on day: Day) throws(RunError) -> Checkup {
    let folder = try revision.load(register)
    let before = Reading.read(folder.files, unread: folder.unread, flaws: folder.flaws)
    // What had changed by then of what is watched is no news.
    let watched = watched == nil ? nil : WatchedFiles.load(register, before, on: day, at: revision)
    let known =
      before.files.isEmpty
      ? [] : Rulebook.check(before, on: day, watched: watched).filter { $0.waiver == nil }
    let compared = NewFindings(findings, in: files, since: known, in: before.files)
    var checkup = self
    checkup.findings = compared.new
    checkup.earlier = Earlier(revision: SafeText.shown(revision.name), findings: compared.old)
    return checkup
  }
}

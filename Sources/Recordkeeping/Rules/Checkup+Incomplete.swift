extension Checkup {
  /// What could not be read, and why: a line for each file or folder of the register.
  public var notRead: [RunError] { diskFlaws.compactMap(notRead) }

  /// The same for the file or folder of a number.
  func notRead(of number: Int) -> [RunError] {
    diskFlaws.filter { $0.span.file == number }.compactMap(notRead)
  }

  /// The same for one flaw; nil where it lets a register be read whole.
  private func notRead(_ flaw: Flaw) -> RunError? {
    guard flaw.code == DiskFlaw.unreadableCode else { return nil }
    let shown = shownPath(of: flaw.span.file)
    return RunError(
      Wording(nl: "kan \(shown) niet lezen", en: "cannot read \(shown)"),
      why: flaw.detail ?? Wording(nl: "het is niet gelezen", en: "it was not read"))
  }
}

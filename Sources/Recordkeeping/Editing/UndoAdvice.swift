/// How somebody takes a change back that was just written.
public struct UndoAdvice: Sendable {
  private let search: GitSearch

  /// With what is needed to run git.
  public init(_ search: GitSearch) { self.search = search }

  /// The command that brings the files of a change back as they were; nil where Git does not hold them like that, so
  /// that more would be lost than the change.
  public func command(for edit: RegisterEdit) -> String? {
    let register = edit.before.register
    guard let git = try? search.git(in: register.whole), let commit = try? git.commit(of: "HEAD"),
      let kept = try? git.files(of: commit)
    else { return nil }
    let files = edit.changedFiles
    let wanted = files.compactMap { change in
      change.origin.flatMap { origin in kept.first { $0.path == DiskPath(origin) } }
    }
    guard wanted.count == files.count, let contents = try? git.contents(of: wanted) else { return nil }
    for (change, stored) in zip(files, wanted) {
      guard let origin = change.origin, let kept = contents[stored.id], let before = edit.original(origin),
        LineFeeds.only(kept) == LineFeeds.only(before.bytes)
      else { return nil }
    }
    let old = files.compactMap(\.origin)
    let new = files.filter { $0.origin != $0.file.path }.map { register.path.appending($0.file.path) }
    guard let restoring = Self.restoring(old, of: register), let removed = Self.quoted(new) else {
      return nil
    }
    return new.isEmpty ? restoring : "rm -- \(removed) && \(restoring)"
  }

  /// The command of git that brings files of a register back and leaves what is staged alone: from where one stands, or
  /// from the repository where one stands in none, or in another.
  private static func restoring(_ files: [String], of register: FoundRegister) -> String? {
    let command = "restore --source=HEAD --worktree --"
    guard let root = GitSearch.repository(of: register.whole) else { return nil }
    if DiskPath.resolved(DiskPath("."))?.repository == root {
      return quoted(files.map { register.path.appending($0) }).map { "git \(command) \($0)" }
    }
    let place = register.whole.below(root) ?? DiskPath("")
    guard let home = quoted([root]), let paths = quoted(files.map { place.appending($0) }) else { return nil }
    return "git -C \(home) \(command) \(paths)"
  }

  /// Paths as a shell reads them; nil where one holds what cannot be shown.
  private static func quoted(_ paths: [DiskPath]) -> String? {
    let words = paths.map { path in SafeText.shown(path.bytes) == path.text ? path.quoted : nil }
    guard !words.contains(nil) else { return nil }
    return words.compactMap(\.self).joined(separator: " ")
  }

  /// A text as one word of a shell.
  public static func quoted(_ text: String) -> String { ShellWord.quoted(Array(text.utf8)) }
}

/// A register as Git kept it at the end of a day.
struct RegisterRevision: Sendable {
  /// The day.
  let day: Day
  /// Its files, with their sizes where they can be records.
  let files: [TreeFile]
  /// The commits of that day that changed something in its folder, the oldest first.
  var commits: [String] = []
}

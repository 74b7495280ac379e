/// What Git tells of the files that the activities of a register watch.
public struct WatchedFiles: Sendable {
  /// What it tells of one pattern.
  struct Told: Sendable, Equatable {
    /// The files that are otherwise than when the activity was last reviewed, by path.
    var changed: [DiskPath] = []
    /// The first day after the review on which one of the first of them changed, in coordinated universal time; nil
    /// where that was not looked up.
    var since: Day?
    /// Whether any file has such a path, or had one at the last review.
    var isFound = true
    /// Whether the path is that of a folder.
    var isFolder = false
  }

  /// By the number of the activity's file and the pattern; nothing for what Git does not tell.
  let told: [Int: [String: Told]]
  /// Why some activities were not looked at, and which those are; nil where all were.
  let lack: (why: WatchLack, activities: [String])?

  /// What is told of a pattern of an activity.
  func told(of pattern: String, in activity: ProcessingActivity) -> Told? {
    told[activity.span.file]?[pattern]
  }
}

extension ProcessingActivity {
  /// Whether files are watched for it; an activity that has ended is reviewed no more.
  var isWatching: Bool { self.watch != nil && !hasEnded }
}

/// The commits from one back to the first by first parents, each with the day on which it came.
struct CommitLine {
  /// The oldest first. No commit is earlier than the one before it, whatever the clock of who made it.
  let moments: [Git.Moment]
  private let places: [String: Int]

  /// Follows the line from a commit back; a clock that is ahead of a day dates no other commit.
  init(from commit: String, on day: Day, in git: Git) throws(GitFault) {
    let line = try Array(git.line(from: commit, touching: []).reversed())
    var last = 0
    moments = zip(line, CommitTimes(line.map(\.seconds), until: day).latest).map { moment, latest in
      last = max(last, latest ?? last)
      return Git.Moment(commit: moment.commit, seconds: last)
    }
    places = Dictionary(moments.enumerated().map { ($1.commit, $0) }) { first, _ in first }
  }

  /// The place of a commit.
  func place(of commit: String) -> Int? { places[commit] }

  /// The place of the last commit of a day or of an earlier one; nil where all came later.
  func last(until day: Day) -> Int? {
    let after = moments.partitioningIndex { $0.day > day }
    return after == 0 ? nil : after - 1
  }
}

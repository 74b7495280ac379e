/// The commits from one back to the first by first parents, each with the day on which it came.
struct CommitLine {
  /// The oldest first. No commit is earlier than the one before it, whatever the clock of who made it.
  let moments: [Git.Moment]
  private let places: [String: Int]

  /// Follows the line from a commit back.
  init(from commit: String, in git: Git) throws(GitFault) {
    var moments: [Git.Moment] = []
    for moment in try git.line(from: commit, touching: []).reversed() {
      let seconds = max(moment.seconds, moments.last?.seconds ?? moment.seconds)
      moments.append(Git.Moment(commit: moment.commit, seconds: seconds))
    }
    self.moments = moments
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

/// The consent texts that ever stood in a register, and when, as far as Git shows.
public struct ConsentHistory: Sendable {
  /// A text and its time in the register.
  public struct Track: Sendable {
    /// The text, as it last stood there.
    public fileprivate(set) var asked: AskedConsent
    /// When it stood there, the oldest first; one ends where its activity got another status.
    public fileprivate(set) var stretches: [ConsentStretch]

    /// The commit since which it stands there without a break; nil where it is not in the newest commit.
    public var since: ConsentMoment? {
      guard var first = stretches.last, first.until == nil else { return nil }
      for earlier in stretches.reversed().dropFirst() where earlier.until == first.from { first = earlier }
      return first.from
    }
  }

  /// The texts by their ids.
  public let tracks: [String: Track]
  /// The register in every commit, and what its records say.
  let line: ConsentLine

  /// What Git tells of a register up to a day; throws why there is nothing to tell. Only activities that are asked for
  /// are looked at.
  static func load(
    of register: FoundRegister, until day: Day, with search: GitSearch,
    about isAsked: @escaping (String) -> Bool = { _ in true }
  ) throws(HistoryLack) -> ConsentHistory {
    let git = try search.git(in: register.whole)
    let line = try ConsentLine.load(of: register.whole, until: day, in: git, about: isAsked)
    return ConsentHistory(line)
  }

  private init(_ line: ConsentLine) {
    var reader = ConsentReader(contents: line.contents)
    var tracing = Tracing()
    var last: [String]?
    for state in line.states where state.files.mark != last {
      last = state.files.mark
      tracing.add(reader.texts(of: state.files), at: state.moment)
    }
    tracks = tracing.tracks
    self.line = line
  }

  /// The register in the last commit that held a text.
  func files(with id: String) -> ConsentFiles? {
    guard let stretch = tracks[id]?.stretches.last else { return nil }
    guard let until = stretch.until else { return line.states.last?.files }
    let end = line.states.firstIndex { $0.moment == until } ?? line.states.count
    return line.states[..<end].last?.files
  }

  /// Follows texts from commit to commit.
  private struct Tracing {
    private var ended: [String: Track] = [:]
    private var open: [String: (from: ConsentMoment, asked: AskedConsent)] = [:]
    private var before: [String: ConsentReader.Found] = [:]

    /// Takes what a commit holds; an activity whose texts are those of the commit before is passed over.
    mutating func add(_ found: [ConsentReader.Found], at moment: ConsentMoment) {
      var now: [String: ConsentReader.Found] = [:]
      for one in found {
        now[one.activity] = one
        let earlier = before.removeValue(forKey: one.activity)
        if earlier?.version != one.version { change(from: earlier?.texts ?? [], to: one.texts, at: moment) }
      }
      for gone in before.values { change(from: gone.texts, to: [], at: moment) }
      before = now
    }

    private mutating func change(from old: [AskedConsent], to new: [AskedConsent], at moment: ConsentMoment) {
      var now: [String: AskedConsent] = [:]
      for asked in new where now[asked.text.id]?.status != .active { now[asked.text.id] = asked }
      for asked in old {
        let id = asked.text.id
        guard let start = open[id], now[id]?.status != start.asked.status || now[id] == nil else { continue }
        open[id] = nil
        close(start, at: moment)
      }
      for (id, asked) in now { open[id] = (open[id]?.from ?? moment, asked) }
    }

    private mutating func close(
      _ start: (from: ConsentMoment, asked: AskedConsent), at moment: ConsentMoment?
    ) {
      let stretch = ConsentStretch(from: start.from, until: moment, status: start.asked.status)
      let earlier = ended[start.asked.text.id]?.stretches ?? []
      ended[start.asked.text.id] = Track(asked: start.asked, stretches: earlier + [stretch])
    }

    /// Every text, with those that stand in the last commit.
    var tracks: [String: Track] {
      var all = self
      for start in open.values { all.close(start, at: nil) }
      return all.ended
    }
  }
}

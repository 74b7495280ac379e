/// Reads the consent texts of one commit after another. An activity whose files were read before, in the same
/// surroundings and among the same parties, is not read again.
struct ConsentReader {
  /// The texts of an activity.
  struct Found {
    let activity: String
    /// Equal for two commits in which the texts are the same.
    let version: Int
    let texts: [AskedConsent]
  }

  /// What stands in the files, by their ids.
  let contents: [String: [UInt8]]

  /// All that the texts of an activity depend on.
  private struct Key: Hashable {
    let surroundings: [String]
    let activity: Int
    let parties: [String]
  }

  private var results: [[AskedConsent]] = []
  private var known: [Key: Int] = [:]
  private var tokens: [Int: RecordTokens] = [:]
  private var looks: [[String]: Look] = [:]
  /// The results for the organisation and the parties of the last commit.
  private var current: [Int: Int] = [:]
  private var currentMark: [String] = []

  init(contents: [String: [UInt8]]) { self.contents = contents }

  /// Every consent text in a commit, by activity.
  mutating func texts(of files: ConsentFiles) -> [Found] {
    let surroundings = files.surroundings
    if currentMark != surroundings + [files.partiesMark] {
      currentMark = surroundings + [files.partiesMark]
      current = [:]
    }
    read(files.activities.filter { current[$0.version] == nil }, files, surroundings)
    return files.activities.compactMap { activity in
      current[activity.version].map { Found(activity: activity.id, version: $0, texts: results[$0]) }
    }
  }

  /// Reads activities in one go, those of them that have not been read in this company before.
  private mutating func read(
    _ activities: [ConsentFiles.Activity], _ files: ConsentFiles, _ surroundings: [String]
  ) {
    var new: [(activity: ConsentFiles.Activity, key: Key)] = []
    var named: [TreeFile] = []
    for activity in activities {
      let tokens = tokens(of: activity)
      let isAsking = tokens.canName("consent")
      let parties = isAsking ? files.parties.filter { tokens.canName($0.id) }.map(\.file) : []
      let key = Key(
        surroundings: isAsking ? surroundings : [], activity: activity.version,
        parties: ConsentFiles.marks(of: parties))
      if let result = known[key] {
        current[activity.version] = result
      } else if isAsking {
        new.append((activity, key))
        named += parties
      } else {
        keep([], of: activity, key)
      }
    }
    if new.isEmpty { return }
    let read = reading(files, of: new.flatMap(\.activity.files) + named)
    let all = AskedConsent.all(in: read.register, look(of: files.words))
    let texts = Dictionary(grouping: all, by: \.activity)
    for (activity, key) in new { keep(texts[activity.id] ?? [], of: activity, key) }
  }

  private mutating func keep(_ texts: [AskedConsent], of activity: ConsentFiles.Activity, _ key: Key) {
    known[key] = results.count
    current[activity.version] = results.count
    results.append(texts)
  }

  /// A register with some of its records; of the other parties it is only known that they are there.
  func reading(_ files: ConsentFiles, of wanted: [TreeFile]) -> Reading {
    let wanted = Set((files.around + wanted).map(\.path))
    let inner = files.activities.flatMap(\.files).filter { wanted.contains($0.path) }
    let all = (files.around + inner + files.parties.map(\.file)).sorted { $0.path < $1.path }
    var unread: Set<Int> = []
    let sources = all.enumerated().map { place, file in
      let bytes = wanted.contains(file.path) ? contents[file.id] : nil
      if bytes == nil { unread.insert(place) }
      return SourceFile(path: file.path.text ?? "", bytes: bytes ?? [])
    }
    return Reading.read(sources, unread: unread)
  }

  /// The words of the forms in a commit.
  mutating func look(of words: [TreeFile]) -> Look {
    let marks = ConsentFiles.marks(of: words)
    if let look = looks[marks] { return look }
    let own = words.filter { contents[$0.id] != nil }
    let look = Look(own: own.map { SourceFile(path: $0.path.text ?? "", bytes: contents[$0.id] ?? []) })
    looks[marks] = look
    return look
  }

  private mutating func tokens(of activity: ConsentFiles.Activity) -> RecordTokens {
    if let tokens = tokens[activity.version] { return tokens }
    let tokens = RecordTokens(activity.files.compactMap { contents[$0.id] })
    self.tokens[activity.version] = tokens
    return tokens
  }
}

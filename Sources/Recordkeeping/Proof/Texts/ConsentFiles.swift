/// The files of a register in one commit, as far as consent texts depend on them.
struct ConsentFiles {
  /// An activity: its own file and its translations.
  struct Activity {
    let id: String
    let files: [TreeFile]
    /// Equal for two commits in which its files are the same.
    let version: Int
  }

  /// A party: its own file, or a translation.
  struct Party {
    let id: String
    let file: TreeFile
  }

  /// The organisation, its translations and the register's own words.
  let around: [TreeFile]
  /// The parties, by path.
  let parties: [Party]
  /// The activities that were asked for, by id.
  let activities: [Activity]
  /// The user's own words for pages: `nl.toml`.
  let words: [TreeFile]
  /// Equal for two commits in which no party differs.
  let partiesMark: String
  /// Equal for two commits in which no activity differs.
  let activitiesMark: String

  /// No register at all.
  static let none = ConsentFiles(
    around: [], parties: [], activities: [], words: [], partiesMark: "", activitiesMark: "")

  /// Equal for two commits in which the organisation and the words are the same.
  var surroundings: [String] { Self.marks(of: around) + [""] + Self.marks(of: words) }

  /// Equal for two commits in which no file of these differs.
  var mark: [String] { surroundings + [partiesMark, activitiesMark] }

  /// Every file.
  var all: [TreeFile] { around + parties.map(\.file) + activities.flatMap(\.files) + words }

  /// Files with what stands in them, to know them again.
  static func marks(of files: [TreeFile]) -> [String] { files.map { "\($0.path.shown) \($0.id)" } }
}

/// Where to look for git, and what it may know of its surroundings.
public struct GitSearch: Sendable {
  private let path: String?
  private let variables: [String: String]

  /// A search in the folders of a `PATH`, with the variables that git may know.
  public init(path: String?, variables: [String: String]) {
    self.path = path
    self.variables = variables
  }

  /// Git in a folder; throws why there is none.
  func git(in folder: DiskPath) throws(HistoryLack) -> Git {
    guard let root = Self.repository(of: folder) else { throw .notInRepository }
    guard let program = GitProgram.find(in: path, variables: variables, outside: [root, folder]) else {
      throw .gitMissing
    }
    return Git(program: program, folder: folder)
  }

  /// The folder that Git keeps, from a folder in it upwards.
  static func repository(of folder: DiskPath) -> DiskPath? {
    var folder = folder
    while folder.appending(".git").kind == nil {
      if folder == folder.parent { return nil }
      folder = folder.parent
    }
    return folder
  }
}

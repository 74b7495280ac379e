/// Who can read the files of the register themselves.
public enum RepositoryAccess: String, Choice {
  case `private`
  case `public`

  /// The list of its words.
  public static let list = "repository"
}

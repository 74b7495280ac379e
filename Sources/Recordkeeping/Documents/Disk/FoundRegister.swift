/// A register that was found and has not been read yet.
public struct FoundRegister: Hashable, Sendable {
  /// The name of its folder.
  public let name: String
  /// Its path from where one stands.
  public let path: DiskPath
  /// Its path from the root of the disk, without links.
  public let whole: DiskPath
  /// The folder of the user's own templates from where one stands, if there is one.
  public let templates: DiskPath?

  /// How to name it in a sentence, safe to print: its path, or the name of the folder where one stands.
  public var called: String { path.shown == "." ? SafeText.shown(name) : path.shown }

  /// What follows a command to name it: nothing for the folder where one stands.
  public var option: String { path.registerOption }

  /// How to name one of its files to people: from where they stand, safe to print.
  public func shown(_ file: String) -> String { SafeText.shown(path.appending(file).bytes) }
}

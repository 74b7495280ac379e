/// The registers that a command is about.
public struct FoundRegisters: Sendable {
  /// The registers, each once, in order of the arguments and of their names.
  public internal(set) var registers: [FoundRegister] = []
  /// Whether they come from a folder of registers, or were named together: their pages then get a folder each.
  public internal(set) var isFolder = false
  /// What keeps a register from being read: a link, no permission, no `organisation.md`. To be printed; the
  /// command does the others and ends with 2.
  public internal(set) var faults: [RunError] = []
}

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

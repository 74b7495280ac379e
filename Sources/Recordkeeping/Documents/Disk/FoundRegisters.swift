/// The registers that a command is about.
public struct FoundRegisters: Sendable {
  /// The registers, each once, in order of the arguments and of their names.
  public internal(set) var registers: [FoundRegister] = []
  /// Whether they come from a folder of registers, or were named together: their pages then get a folder each.
  public internal(set) var isFolder = false
  /// The folders of registers that were gone through, from the root of the disk.
  var folders: [DiskPath] = []
  /// What keeps a register from being read: a link, no permission, no `organisation.md`. To be printed; the
  /// command does the others and ends with 2.
  public internal(set) var faults: [RunError] = []
}

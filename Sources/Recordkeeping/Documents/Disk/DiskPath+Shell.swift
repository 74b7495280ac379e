extension DiskPath {
  /// The path as it is typed in a shell, safe to print.
  public var quoted: String {
    // Quotes keep no program from taking it for an option.
    ShellWord.quoted(bytes.first == UInt8(ascii: "-") ? Array("./".utf8) + bytes : bytes)
  }

  /// What follows a command to name a register of this path: nothing for the folder where one stands.
  public var registerOption: String { self == DiskPath(".") ? "" : " --register \(quoted)" }
}

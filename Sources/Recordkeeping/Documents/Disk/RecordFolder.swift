/// A folder of a register, wherever it lies: on the disk, or in a revision that Git keeps.
protocol RecordFolder: Sendable {
  /// Every name in the folder but `.` and `..`, in order of bytes.
  func entries() throws(SystemFault) -> [OpenFolder.Entry]
  /// A folder in this one.
  func folder(_ name: DiskPath) throws(SystemFault) -> Self
  /// What lies under a name, or nothing when the name is free.
  func kind(_ name: DiskPath) throws(SystemFault) -> FileKind?
  /// The bytes of a file, within the limits that a file has.
  func contents(of name: DiskPath, by reader: FileReader) -> FileReader.Outcome
  /// The first bytes of a file, none when it cannot be read.
  func beginning(of name: DiskPath, count: Int, by reader: FileReader) -> [UInt8]
}

extension OpenFolder: RecordFolder {
  func contents(of name: DiskPath, by reader: FileReader) -> FileReader.Outcome {
    reader.contents(of: name, in: self)
  }

  func beginning(of name: DiskPath, count: Int, by reader: FileReader) -> [UInt8] {
    reader.beginning(of: name, in: self, count: count)
  }
}

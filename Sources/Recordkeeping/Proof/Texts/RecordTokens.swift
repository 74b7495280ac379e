/// The ids that a record's file can name: every run in it of small letters, digits and hyphens.
struct RecordTokens {
  private var tokens: Set<String> = []
  /// Whether it can name others too, in the escapes of TOML.
  private var hasEscapes = false

  /// Reads some files.
  init(_ files: [[UInt8]]) {
    for bytes in files {
      hasEscapes = hasEscapes || bytes.contains(UInt8(ascii: "\\"))
      for run in bytes.split(whereSeparator: { !($0.isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "-")) })
      where run.count <= RecordName.limit {
        tokens.insert(String(decoding: run, as: UTF8.self))
      }
    }
  }

  /// Whether the files can name an id, or have a key of that name.
  func canName(_ id: String) -> Bool { hasEscapes || tokens.contains(id) }
}

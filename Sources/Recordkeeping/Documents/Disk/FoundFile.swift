/// A file met on the way through a folder.
struct FoundFile {
  let path: DiskPath
  /// What it holds; nothing when it was not read.
  var bytes: [UInt8]?
  var flaws: [DiskFlaw] = []
}

extension FileReader {
  /// A file and what is wrong with it, before anyone asks what it is for.
  func found(_ entry: OpenFolder.Entry, in folder: some RecordFolder, at path: DiskPath) -> FoundFile {
    if entry.kind == .link { return FoundFile(path: path, flaws: [.linked]) }
    if entry.kind != .regular { return FoundFile(path: path, flaws: [.notRegular(entry.kind)]) }
    if entry.name.text == nil { return FoundFile(path: path, flaws: [.nameNotText]) }
    switch folder.contents(of: entry.name, by: self) {
    case .bytes(let bytes): return FoundFile(path: path, bytes: bytes)
    case .tooLarge(let size): return FoundFile(path: path, flaws: [.tooLarge(size)])
    case .notRegular(.link): return FoundFile(path: path, flaws: [.linked])
    case .notRegular(let kind): return FoundFile(path: path, flaws: [.notRegular(kind)])
    case .fault(let fault): return FoundFile(path: path, flaws: [.unreadable(fault)])
    }
  }
}

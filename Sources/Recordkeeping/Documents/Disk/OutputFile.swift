#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A report written into a file: whole, or not at all.
public enum OutputFile {
  /// Puts the bytes in the place of whatever file has that name.
  public static func write(_ bytes: [UInt8], to path: DiskPath) throws(RunError) {
    let path = path.trimmed
    switch path.kind {
    case nil where path.parent.kind != .folder: throw .parentMissing(of: path)
    case nil, .regular: break
    default: throw .noPlainFile(path)
    }
    // A name of this run alone: a report that another run writes at the same moment stays whole.
    let draft = DiskPath(bytes: Array(".\(getpid()).".utf8) + path.name.bytes.prefix(200))
    do throws(SystemFault) {
      let folder = try OpenFolder(path.parent)
      do throws(SystemFault) {
        try folder.write(bytes, to: draft)
        try folder.rename(draft, to: path.name)
      } catch {
        try? folder.remove(draft)
        throw error
      }
      try folder.sync()
    } catch {
      throw .cannotWrite(path, error)
    }
  }
}

extension RunError {
  static func noPlainFile(_ path: DiskPath) -> RunError {
    RunError(
      Wording(nl: "kan \(path.shown) niet schrijven", en: "cannot write \(path.shown)"),
      why: Wording(
        nl: "daar staat iets wat geen gewoon bestand is", en: "what stands there is no plain file"),
      next: Wording(nl: "Noem een ander bestand.", en: "Name another file."))
  }
}

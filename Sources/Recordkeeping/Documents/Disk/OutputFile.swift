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
    let folder: OpenFolder
    do {
      folder = try OpenFolder(path.parent)
    } catch {
      throw .cannotWrite(path, why: error.words)
    }
    // A link would be replaced, and what it leads to would stay as it was.
    if (try? folder.kind(path.name)) == .link { throw .noPlainFile(path) }
    guard folder.lock() else { throw .cannotWrite(path, why: .busy) }
    Draft.clearStale(in: folder)
    do {
      try replace(path.name, in: folder, with: bytes)
    } catch {
      throw .cannotWrite(path, why: error.words(writing: OpenFolder.room(for: bytes), files: 1, in: folder))
    }
    do {
      try folder.sync()
    } catch {
      throw .notSettled(path, error)
    }
  }

  private static func replace(_ name: DiskPath, in folder: OpenFolder, with bytes: [UInt8])
    throws(SystemFault)
  {
    let old = try folder.kind(name) == .regular ? folder.status(name) : nil
    let draft = try Draft(bytes, for: name, in: folder, like: old)
    do throws(SystemFault) {
      try draft.replace(name)
    } catch {
      draft.discard()
      throw error
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

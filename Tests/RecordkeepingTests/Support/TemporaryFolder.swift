import Foundation

@testable import Recordkeeping

/// A folder on a real disk that goes when the test is done.
final class TemporaryFolder {
  let path: DiskPath

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/avgreg-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFault.last }
    let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    path = DiskPath.resolved(DiskPath(bytes: bytes)) ?? DiskPath(bytes: bytes)
  }

  deinit { Self.remove(path) }

  /// The path of something in the folder.
  subscript(_ name: String) -> DiskPath { path.appending(name) }

  /// Writes a file and the folders above it.
  func write(_ text: String = "", to name: String) throws {
    try write(Array(text.utf8), to: DiskPath(name))
  }

  func write(_ bytes: [UInt8], to name: DiskPath) throws {
    try makeFolder(name.parent)
    let file = path.appending(name).withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    guard file >= 0 else { throw SystemFault.last }
    defer { close(file) }
    guard systemWrite(file, bytes[...]) == bytes.count else { throw SystemFault.last }
  }

  func makeFolder(_ name: DiskPath) throws {
    if name == DiskPath(".") { return }
    try makeFolder(name.parent)
    let result = path.appending(name).withCString { mkdir($0, 0o755) }
    guard result == 0 || errno == EEXIST else { throw SystemFault.last }
  }

  func makePipe(_ name: String) throws {
    guard self[name].withCString({ mkfifo($0, 0o644) }) == 0 else { throw SystemFault.last }
  }

  func link(_ name: String, to target: String) throws {
    guard self[name].withCString({ symlink(target, $0) }) == 0 else { throw SystemFault.last }
  }

  func setMode(_ mode: mode_t, of name: String) throws {
    guard self[name].withCString({ chmod($0, mode) }) == 0 else { throw SystemFault.last }
  }

  /// Makes a file of a size without using that much disk.
  func makeSparse(_ name: String, size: Int) throws {
    try write(to: name)
    guard self[name].withCString({ truncate($0, off_t(size)) }) == 0 else { throw SystemFault.last }
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path.shown + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func status(_ name: String) throws -> stat { try OpenFolder(self[name].parent).status(self[name].name) }

  /// Every path below a folder, with its kind, inode and time of change: equal when nothing was touched.
  func marks(_ name: String = ".") throws -> [String] {
    try Self.marks(OpenFolder(self[name]), DiskPath("."))
  }

  /// Every path below a folder.
  func paths(_ name: String = ".") throws -> [String] {
    try marks(name).compactMap { $0.components(separatedBy: " | ").first }
  }

  private static func marks(_ folder: OpenFolder, _ path: DiskPath) throws -> [String] {
    let own = try folder.status()
    var marks = ["\(path.shown) | \(own.st_ino) \(own.st_mtim.tv_sec).\(own.st_mtim.tv_nsec)"]
    for entry in try folder.entries() {
      let place = path.appending(entry.name)
      if entry.kind == .folder {
        marks += try Self.marks(folder.folder(entry.name), place)
      } else {
        let status = try folder.status(entry.name)
        marks.append("\(place.shown) | \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)")
      }
    }
    return marks
  }

  private static func remove(_ path: DiskPath) {
    _ = path.withCString { chmod($0, 0o700) }
    guard let folder = try? OpenFolder(path) else { return }
    for entry in (try? folder.entries()) ?? [] {
      if entry.kind == .folder { remove(path.appending(entry.name)) } else { try? folder.remove(entry.name) }
    }
    _ = path.withCString { rmdir($0) }
  }
}

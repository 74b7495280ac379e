/// A path, or one name of it, as the disk knows it: bytes, not necessarily text.
public struct DiskPath: Hashable, Sendable, Comparable {
  /// The name of the list that makes a folder of pages ours.
  static let siteManifest = DiskPath(".avgreg-site")

  /// The bytes, without a zero.
  public let bytes: [UInt8]

  /// A path from its bytes; what stands after a zero byte is cut off, as the system would.
  public init(bytes: [UInt8]) {
    self.bytes = bytes.contains(0) ? Array(bytes.prefix { $0 != 0 }) : bytes
  }

  /// A path from text.
  public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// By bytes.
  public static func < (left: DiskPath, right: DiskPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The path, safe to print.
  public var shown: String { SafeText.shown(bytes) }

  /// The path as text, or nothing when the bytes are not UTF-8.
  public var text: String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// The last name of the path.
  public var name: DiskPath {
    DiskPath(bytes: Array(trimmed.bytes.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed()))
  }

  /// The path without its last name: `.` for a single name, `/` for a name at the root.
  public var parent: DiskPath {
    let whole = trimmed.bytes
    guard let slash = whole.lastIndex(of: UInt8(ascii: "/")) else { return DiskPath(".") }
    return slash == 0 ? DiskPath("/") : DiskPath(bytes: Array(whole[..<slash])).trimmed
  }

  /// A name or a relative path below this one.
  public func appending(_ name: DiskPath) -> DiskPath {
    if bytes.isEmpty || bytes == [UInt8(ascii: ".")] { return name }
    if name.bytes.isEmpty { return self }
    return DiskPath(bytes: trimmed.bytes + (trimmed.bytes == [0x2F] ? [] : [0x2F]) + name.bytes)
  }

  /// A name below this one.
  public func appending(_ name: String) -> DiskPath { appending(DiskPath(name)) }

  /// The path without slashes at its end and `./` before it.
  var trimmed: DiskPath {
    var rest = bytes[...]
    while rest.count > 1, rest.last == UInt8(ascii: "/") { rest.removeLast() }
    while rest.count > 2, rest.starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) {
      rest.removeFirst(2)
      while rest.count > 1, rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    }
    return DiskPath(bytes: Array(rest))
  }

  /// The rest of the path after a folder that it lies in.
  func below(_ folder: DiskPath) -> DiskPath? {
    let start = folder.bytes == [UInt8(ascii: "/")] ? folder.bytes : folder.bytes + [UInt8(ascii: "/")]
    guard bytes.count > start.count, bytes.starts(with: start) else { return nil }
    return DiskPath(bytes: Array(bytes[start.count...]))
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { buffer in
      // The array always holds the closing zero, so there is a first byte to point at.
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }
}

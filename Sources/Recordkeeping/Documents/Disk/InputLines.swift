#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines that somebody types, or that come from a pipe; what cannot be read is no end.
public final class InputLines {
  /// The longest line: nobody types 64 KiB.
  static let limit = 1 << 16

  private let descriptor: Int32
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// The lines of standard input, or of what is open under another number.
  public init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// The next line without its end, bytes that are no text replaced; nil when there are no more. Throws where the system
  /// cannot read it.
  public func next() throws(RunError) -> String? {
    var sought = 0
    while true {
      if let end = rest[sought...].firstIndex(of: 10) {
        defer { rest.removeSubrange(...end) }
        return Self.text(rest[..<end])
      }
      if rest.count > Self.limit { throw .cannotReadAnswer(Self.tooLong) }
      sought = rest.count
      if try !fill() {
        defer { rest = [] }
        return rest.isEmpty ? nil : Self.text(rest[...])
      }
    }
  }

  /// Reads on; whether there was more.
  private func fill() throws(RunError) -> Bool {
    if isAtEnd { return false }
    let size = 4096
    var more = [UInt8](repeating: 0, count: size)
    do throws(SystemFault) {
      let count = try SystemFault.retrying {
        more.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, size) }
      }
      rest += more[..<count]
      isAtEnd = count == 0
      return count > 0
    } catch {
      throw .cannotReadAnswer(error.words)
    }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
  }

  private static let tooLong = Wording(
    nl: "een regel is langer dan 64 KiB", en: "a line is longer than 64 KiB")
}

extension RunError {
  /// An answer that did not come in.
  fileprivate static func cannotReadAnswer(_ why: Wording) -> RunError {
    RunError(
      Wording(nl: "kan het antwoord niet lezen", en: "cannot read the answer"), why: why,
      state: Wording(
        nl: "Wat u daarvoor hebt geantwoord blijft.", en: "What you answered before stays."))
  }
}

import Foundation
import Testing

@testable import Recordkeeping

@Suite("Lines that somebody types")
struct InputLinesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try folder.write(bytes, to: DiskPath("lines"))
    let file = folder["lines"].withCString { open($0, O_RDONLY) }
    defer { close(file) }
    let input = InputLines(descriptor: file)
    var found: [String] = []
    while let line = try input.next() { found.append(line) }
    #expect(try input.next() == nil)
    return found
  }

  @Test func `come one by one, without their ends`() throws {
    #expect(try lines([]) == [])
    #expect(try lines(Array("een\n\ntwee\r\ndrie".utf8)) == ["een", "", "twee", "drie"])
    let long = String(repeating: "é", count: 5000)
    #expect(try lines(Array("\(long)\n\(long)\n".utf8)) == [long, long])
    #expect(try lines([0xFF, 10]) == ["\u{FFFD}"])
  }

  @Test func `are refused when they do not end`() throws {
    let fault = #expect(throws: RunError.self) { try lines([UInt8](repeating: 97, count: 1 << 17)) }
    #expect(fault?.message(in: .en).contains("a line is longer than 64 KiB") == true)
  }

  @Test func `have not come to an end where they cannot be read`() throws {
    let place = folder.path.withCString { open($0, O_RDONLY | O_DIRECTORY) }
    defer { close(place) }
    let fault = #expect(throws: RunError.self) { try InputLines(descriptor: place).next() }
    #expect(
      fault?.message(in: .en) == "cannot read the answer: it is a folder. What you answered before stays.")
    #expect(throws: RunError.self) { try InputLines(descriptor: -1).next() }
  }
}

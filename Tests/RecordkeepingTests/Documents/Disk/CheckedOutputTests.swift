import Foundation
import Testing

@testable import Recordkeeping

@Suite("Checked output")
struct CheckedOutputTests {
  private func pipe() -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [0, 0]
    #expect(makePipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func `writes every byte to a slow reader of a pipe that does not wait`() async throws {
    let (reader, writer) = pipe()
    #expect(fcntl(writer, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let reading = Task.detached {
      var received: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 9000)
      while case let count = read(reader, &chunk, chunk.count), count > 0 { received += chunk[..<count] }
      return received
    }
    let output = CheckedOutput(descriptor: writer)
    try output.write(bytes)
    try output.finish()
    #expect(await reading.value == bytes)
    close(reader)
  }

  @Test func `says that a full device took nothing`() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    let error = #expect(throws: RunError.self) { try CheckedOutput(descriptor: full).write("tekst") }
    #expect(error?.status == 2)
    #expect(
      error?.message(in: .nl)
        == "kan de uitvoer niet wegschrijven: de schijf is vol. Een deel van de uitvoer ontbreekt.")
  }

  @Test func `says that a closed output took nothing`() {
    let error = #expect(throws: RunError.self) { try CheckedOutput(descriptor: 9999).write("tekst") }
    #expect(error?.message(in: .en).contains("the output is closed") == true)
  }

  @Test func `leaves without a word when the reader has gone`() {
    signal(SIGPIPE, SIG_IGN)
    let (reader, writer) = pipe()
    close(reader)
    defer { close(writer) }
    let error = #expect(throws: RunError.self) { try CheckedOutput(descriptor: writer).write("tekst") }
    #expect(error?.status == 141)
    #expect(error?.isSilent == true)
  }

  @Test func `writes nothing for nothing`() throws {
    try CheckedOutput(descriptor: 9999).write("")
  }
}

private func makePipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

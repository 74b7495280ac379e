import Testing

@testable import Recordkeeping

@Suite("A program that we start")
struct ChildProcessTests {
  private func shell(_ line: String) -> ChildProcess {
    ChildProcess(
      program: DiskPath("/bin/sh"), arguments: ["sh", "-c", line].map { Array($0.utf8) },
      environment: [Array("ONLY=this".utf8)])
  }

  private func fault(_ child: ChildProcess) -> ChildProcess.Fault? {
    do throws(ChildProcess.Fault) {
      _ = try child.run()
      return nil
    } catch {
      return error
    }
  }

  @Test func `gets its arguments and its environment, and nothing else`() throws {
    let outcome = try shell("echo \"$ONLY $HOME\"; echo no >&2; exit 3").run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "this \n")
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "no\n")
    #expect(outcome.status == 3)
  }

  @Test func `takes more than a pipe holds and gives it back`() throws {
    let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let outcome = try shell("exec /bin/cat").run(input: input)
    #expect(outcome.output == input)
    #expect(outcome.status == 0)
  }

  @Test func `may end before it has read everything`() throws {
    let outcome = try shell("echo enough").run(input: [UInt8](repeating: 65, count: 3_000_000))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "enough\n")
    #expect(outcome.status == 0)
  }

  @Test func `keeps only the beginning of its complaints`() throws {
    let outcome = try shell("head -c 1000000 /dev/zero >&2").run()
    #expect(outcome.errors.count == 1 << 14)
  }

  @Test func `is told apart from one that a signal ended`() throws {
    #expect(try shell("kill -9 $$").run().status == 137)
  }

  @Test func `is ended with all it started when it takes too long or writes too much`() {
    var slow = shell("/bin/sleep 30 & exec /bin/sleep 30")
    slow.timeLimit = 50
    #expect(fault(slow) == .tooSlow)
    var silent = shell("exec >&- 2>&-; exec /bin/sleep 30")
    silent.timeLimit = 50
    #expect(fault(silent) == .tooSlow)
    var loud = shell("exec /bin/cat /dev/zero")
    loud.outputLimit = 1 << 20
    #expect(fault(loud) == .tooMuch)
  }

  @Test func `that does not exist is a fault of the system`() {
    let child = ChildProcess(program: DiskPath("/no/such/program"), arguments: [], environment: [])
    #expect(fault(child) == .system(SystemFault(number: 2)))
  }
}

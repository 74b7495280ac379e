#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of another program, without a shell: what it is told, and how long it may take.
struct ChildProcess {
  /// What came of a run that ended by itself.
  struct Outcome {
    /// What it wrote on standard output.
    let output: [UInt8]
    /// The beginning of what it wrote on standard error.
    let errors: [UInt8]
    /// Its exit code; 128 and the number of a signal when that ended it.
    let status: Int32
  }

  /// Why there is no outcome.
  enum Fault: Error, Hashable {
    case system(SystemFault)
    case tooSlow
    case tooMuch
  }

  /// The program, by its path from the root of the disk.
  let program: DiskPath
  /// Its arguments, the first of which is its own name.
  let arguments: [[UInt8]]
  /// Everything that it finds in its environment, as `NAME=value`.
  let environment: [[UInt8]]
  /// How many milliseconds it may take.
  var timeLimit = 60_000
  /// How many bytes it may write on standard output.
  var outputLimit = 64 << 20

  /// Runs it with bytes on its standard input, and waits for its end.
  func run(input: [UInt8] = []) throws(Fault) -> Outcome {
    // A program that ends early leaves a pipe that nobody reads; we notice that from `write`.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    var exchange: ChildExchange
    let child: pid_t
    do throws(SystemFault) {
      let pipes = try ChildPipes()
      child = try start(pipes)
      exchange = ChildExchange(input: input, over: pipes, within: timeLimit)
    } catch {
      throw .system(error)
    }
    do throws(Fault) {
      try exchange.run(limit: outputLimit)
      let status = try exchange.end(of: child)
      return Outcome(output: exchange.output, errors: exchange.errors, status: status)
    } catch {
      kill(-child, SIGKILL)
      _ = try? SystemFault.retrying { waitpid(child, nil, 0) }
      throw error
    }
  }
}

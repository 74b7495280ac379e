#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What goes to a program that runs and what comes from it, until it ends or its time is up.
struct ChildExchange {
  /// What came on its standard output.
  private(set) var output: [UInt8] = []
  /// The beginning of what came on its standard error.
  private(set) var errors: [UInt8] = []

  private var rest: ArraySlice<UInt8>
  private let pipes: ChildPipes
  private let deadline: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  private static let errorsLimit = 1 << 14

  init(input: [UInt8], over pipes: ChildPipes, within milliseconds: Int) {
    rest = input[...]
    self.pipes = pipes
    deadline = Self.now + milliseconds
  }

  /// Passes bytes on until the program has closed both its outputs.
  mutating func run(limit: Int) throws(ChildProcess.Fault) {
    if rest.isEmpty { stdin.closeWriteEnd() }
    while stdout.isReadable || stderr.isReadable {
      let ready = try waitForAny()
      if ready.contains(stdin.writeEnd) { write() }
      if ready.contains(stdout.readEnd) {
        if !(try read(from: stdout) { $0.output += $1 }) { stdout.closeReadEnd() }
        if output.count > limit { throw .tooMuch }
      }
      if ready.contains(stderr.readEnd) {
        let isOpen = try read(from: stderr) { $0.errors += $1.prefix(Self.errorsLimit - $0.errors.count) }
        if !isOpen { stderr.closeReadEnd() }
      }
    }
    stdin.closeWriteEnd()
  }

  /// Waits for a program that has closed its outputs; its exit code, or 128 and the number of a signal.
  func end(of child: pid_t) throws(ChildProcess.Fault) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { throw .system(.last) }
      if Self.now > deadline { throw .tooSlow }
      _ = poll(nil, 0, 1)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func waitForAny() throws(ChildProcess.Fault) -> Set<Int32> {
    var requests: [pollfd] = []
    if stdin.isWritable { requests.append(pollfd(fd: stdin.writeEnd, events: Int16(POLLOUT), revents: 0)) }
    for pipe in [stdout, stderr] where pipe.isReadable {
      requests.append(pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0))
    }
    while true {
      let left = deadline - Self.now
      if left <= 0 { throw .tooSlow }
      let count = poll(&requests, nfds_t(requests.count), Int32(clamping: left))
      if count > 0 { return Set(requests.filter { $0.revents != 0 }.map(\.fd)) }
      if count < 0, errno != EINTR { throw .system(.last) }
    }
  }

  private mutating func write() {
    let written = systemWrite(stdin.writeEnd, rest.prefix(1 << 16))
    if written >= 0 {
      rest = rest.dropFirst(written)
    } else if ![EAGAIN, EINTR].contains(errno) {
      // It reads no more; what it says of that, it says on its outputs.
      rest = []
    }
    if rest.isEmpty { stdin.closeWriteEnd() }
  }

  /// Reads what there is; whether more can come.
  private mutating func read(
    from pipe: ChildPipe, _ take: (inout ChildExchange, ArraySlice<UInt8>) -> Void
  ) throws(ChildProcess.Fault) -> Bool {
    do throws(SystemFault) {
      let count = try SystemFault.retrying {
        buffer.withUnsafeMutableBytes { systemRead(pipe.readEnd, $0) }
      }
      take(&self, buffer[..<count])
      return count > 0
    } catch {
      throw .system(error)
    }
  }

  private var stdin: ChildPipe { pipes.stdin }
  private var stdout: ChildPipe { pipes.stdout }
  private var stderr: ChildPipe { pipes.stderr }

  /// Milliseconds since some moment.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

/// The system's `read`, under a name that none of our methods hides: how many bytes came, or -1.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

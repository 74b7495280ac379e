import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error, on which no byte gets lost without a word.
public struct CheckedOutput: Sendable {
  /// Where the findings go.
  public static let standard = CheckedOutput(descriptor: 1)
  /// Where errors and progress go.
  public static let error = CheckedOutput(descriptor: 2)

  private let descriptor: Int32

  /// An output by its descriptor.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes text as UTF-8.
  public func write(_ text: String) throws(RunError) { try write(Array(text.utf8)) }

  /// Says something in a line that begins with the name of the program.
  public func tell(_ message: String) throws(RunError) { try write("avgreg: \(message)\n") }

  /// Writes every byte, or says that it could not.
  public func write(_ bytes: [UInt8]) throws(RunError) {
    csystem_progress_end()
    var written = 0
    while written < bytes.count {
      do throws(SystemFault) {
        written += try SystemFault.retrying {
          systemWrite(descriptor, bytes[written...])
        }
      } catch {
        // A pipe that does not wait is full: its reader is slow, not gone.
        if error.number == EAGAIN { waitForRoom() } else { throw RunError.outputLost(error) }
      }
    }
  }

  /// Closes the output: some disks tell only then that they are full. Nothing can be written after it.
  public func finish() throws(RunError) {
    if close(descriptor) != 0, errno != EINTR { throw RunError.outputLost(.last) }
  }

  /// Makes sure that the numbers 0, 1 and 2 are taken, so that no file that is opened later gets what was meant
  /// for a closed output. Call it before anything else.
  public static func guardStandardStreams() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 && errno == EBADF {
      // Opened the wrong way round: writing to it still fails, as it should.
      let stand = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
      if stand >= 0, stand != number {
        dup2(stand, number)
        close(stand)
      }
    }
  }

  private func waitForRoom() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}

extension RunError {
  /// The output could not be written; silent when its reader has gone.
  static func outputLost(_ fault: SystemFault) -> RunError {
    RunError(
      Wording(nl: "kan de uitvoer niet wegschrijven", en: "cannot write the output"), why: fault.words,
      state: Wording(nl: "Een deel van de uitvoer ontbreekt.", en: "A part of the output is missing."),
      status: fault.number == EPIPE ? 141 : 2)
  }
}

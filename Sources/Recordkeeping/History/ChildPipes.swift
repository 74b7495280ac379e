/// The three pipes of a program that we start.
struct ChildPipes {
  /// What it reads.
  let stdin: ChildPipe
  /// What it writes.
  let stdout: ChildPipe
  /// What it complains of.
  let stderr: ChildPipe

  init() throws(SystemFault) {
    stdin = try ChildPipe()
    stdout = try ChildPipe()
    stderr = try ChildPipe()
    stdin.setWritingWithoutWaiting()
  }

  /// Closes the ends that are the program's.
  func closeFarEnds() {
    stdin.closeReadEnd()
    stdout.closeWriteEnd()
    stderr.closeWriteEnd()
  }
}

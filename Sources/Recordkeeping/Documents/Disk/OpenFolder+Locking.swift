#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension OpenFolder {
  /// Waits until no other run writes in this folder, at most 30 seconds; whether it came so far. The lock is kept for as
  /// long as the folder is open. Where there are no locks nobody waits.
  func lock() -> Bool { hasLock(LOCK_EX, within: 1500) }

  /// Waits, at most 2 seconds, until no other run is in the middle of a change; after that it is read as it lies.
  func awaitChanges() { _ = hasLock(LOCK_SH, within: 100) }

  private func hasLock(_ kind: Int32, within tries: Int) -> Bool {
    for _ in 0..<tries {
      if flock(descriptor, kind | LOCK_NB) == 0 { return true }
      if errno != EWOULDBLOCK, errno != EINTR { return true }
      usleep(20_000)
    }
    return false
  }
}

import Glibc

/// The time that the program has had of a processor, which other programs do not lengthen.
enum ProcessorTime {
  /// Whether what takes long is held against that; not where a run has to end as the one before.
  static let isJudged = getenv("AVGREG_UNTIMED") == nil

  /// In microseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }
}

import CSystem

/// The same work for many things, shared out over the processors; the results come in the order of the things, whatever
/// the number of processors.
final class SharedWork<Result> {
  private let count: Int
  private let workers: Int
  private let work: (Int) -> Result
  private let results: UnsafeMutableBufferPointer<Result?>

  /// The results of the work for every number below `count`. It may look at what nobody changes meanwhile, and at
  /// nothing else. A processor more is asked only for every `grain` things, so that little work is not made more.
  static func results(
    _ count: Int, grain: Int = 1, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let workers = Processors.count(for: count, grain: grain)
    if workers == 1 { return (0..<count).map(work) }
    let shared = SharedWork(count, workers, work)
    shared.run()
    return shared.results.compactMap(\.self)
  }

  private init(_ count: Int, _ workers: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
    self.workers = workers
    results = .allocate(capacity: count)
    results.initialize(repeating: nil)
  }

  deinit {
    results.deinitialize()
    results.deallocate()
  }

  private func run() {
    // Every number has a place of its own.
    var body: (Int) -> Void = { number in self.results[number] = self.work(number) }
    withUnsafeMutablePointer(to: &body) { pointer in
      csystem_work(Int32(workers), Int32(clamping: count), pointer) { context, number in
        context?.assumingMemoryBound(to: ((Int) -> Void).self).pointee(Int(number))
      }
    }
  }
}

extension SharedWork {
  /// The results of two kinds of work: the first is done on the thread that asks, the second meanwhile on another where there
  /// is a processor for it.
  static func both<Other>(
    _ first: @escaping @Sendable () -> Result, _ second: @escaping @Sendable () -> Other
  ) -> (Result, Other) {
    let part: @Sendable (Int) -> (Result?, Other?) = { $0 == 0 ? (first(), nil) : (nil, second()) }
    let parts = SharedWork<(Result?, Other?)>.results(2, part)
    guard let result = parts[0].0, let other = parts[1].1 else { return (first(), second()) }
    return (result, other)
  }
}

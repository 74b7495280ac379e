import CSystem

/// The digests of many messages, eight at a time: a processor does the same to eight numbers for the price of one.
struct SHA256Lanes {
  /// A message that is being worked on.
  private struct Lane {
    let number: Int
    /// The whole blocks still to come, first of the message and then of its end.
    var rest: ArraySlice<UInt8>
    /// The end, until its turn comes.
    var end: [UInt8]
  }

  /// How many messages there is room for at a time.
  static let width = Int(CSYSTEM_SHA256_LANES)
  private static let block = 64
  /// How many blocks of a message are taken at once at most.
  private static let most = 64
  private static let nothing = [UInt8](repeating: 0, count: most * block)
  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private let messages: [[UInt8]]
  /// The numbers of the messages that wait, the longest last, so that no lane is still busy when the others are done.
  private var waiting: [Int]
  private var lanes: [Lane?]
  private var state: [UInt32]
  private var results: [[UInt8]]

  init(_ messages: [[UInt8]]) {
    self.messages = messages
    waiting = messages.indices.sorted { messages[$0].count < messages[$1].count }
    lanes = [Lane?](repeating: nil, count: Self.width)
    state = [UInt32](repeating: 0, count: Self.width * Self.start.count)
    results = [[UInt8]](repeating: [], count: messages.count)
  }

  /// The digests, in the order of the messages.
  mutating func digests() -> [[UInt8]] {
    for place in lanes.indices { begin(in: place) }
    var blocks: [UInt8] = []
    while let count = lanes.compactMap({ $0?.rest.count }).min() {
      let length = min(count, Self.most * Self.block)
      blocks.removeAll(keepingCapacity: true)
      for lane in lanes { blocks += lane?.rest.prefix(length) ?? Self.nothing[..<length] }
      csystem_sha256(&state, blocks, length / Self.block)
      for place in lanes.indices { advance(in: place, by: length) }
    }
    return results
  }

  private mutating func begin(in place: Int) {
    guard let number = waiting.popLast() else { return }
    let message = messages[number]
    let whole = message.count / Self.block * Self.block
    let end = Self.padded(message[whole...], total: message.count)
    lanes[place] =
      whole == 0
      ? Lane(number: number, rest: end[...], end: [])
      : Lane(number: number, rest: message[..<whole], end: end)
    for (word, value) in Self.start.enumerated() { state[word * Self.width + place] = value }
  }

  private mutating func advance(in place: Int, by length: Int) {
    guard var lane = lanes[place] else { return }
    lane.rest = lane.rest.dropFirst(length)
    if lane.rest.isEmpty { (lane.rest, lane.end) = (lane.end[...], []) }
    lanes[place] = lane
    guard lane.rest.isEmpty else { return }
    lanes[place] = nil
    results[lane.number] = digest(in: place)
    begin(in: place)
  }

  private func digest(in place: Int) -> [UInt8] {
    var digest: [UInt8] = []
    digest.reserveCapacity(4 * Self.start.count)
    for part in Self.start.indices {
      let word = state[part * Self.width + place]
      for shift in [24, 16, 8, 0] as [UInt32] { digest.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    return digest
  }

  /// The last, incomplete block, closed with a one bit, zeros and the length in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, total: Int) -> [UInt8] {
    var block = Array(rest) + [0x80]
    while block.count % Self.block != 56 { block.append(0) }
    let bits = UInt64(total) * 8
    return block + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
  }
}

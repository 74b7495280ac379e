/// What is noted of a recording while it is read: of each cookie and host the first time, and of each cookie when it lives
/// longest, however often they come.
struct RecordingNotes {
  /// One time that a cookie was seen.
  struct Sighting {
    let name: String
    let place: Range<Int>
    let host: String?
    let technique: SeenCookie.Technique
    let lifetime: SeenCookie.Lifetime
    /// What may be shown around it.
    let shown: [Range<Int>]
    /// When: a number that grows with time within the recording.
    var order = 0
  }

  private struct Key: Hashable {
    let name: [UInt8]
    let host: String?
    let isStored: Bool
  }

  private struct Kept {
    var first: Sighting
    var longest: Sighting
  }

  private struct Call {
    let address: Located<String>
    let host: String
    let means: SeenHost.Means
    let order: Int
  }

  private let file: Int
  private var keys: [Key: Int] = [:]
  private var kept: [Kept] = []
  private var callKeys: [String: Int] = [:]
  private var calls: [Call] = []
  /// From an order in time to what the visitor had answered by then.
  var moment: (_ order: Int) -> SeenMoment = { _ in .unknown }

  init(file: Int) { self.file = file }

  /// Whether no cookie was seen.
  var isEmpty: Bool { kept.isEmpty }

  /// Whether a cookie of some name was seen.
  func has(_ isSought: (String) -> Bool) -> Bool { kept.contains { isSought($0.first.name) } }

  /// Notes a cookie.
  mutating func add(_ sighting: Sighting) {
    let key = Key(
      name: Array(sighting.name.utf8), host: sighting.host, isStored: sighting.technique == .localStorage)
    guard let number = keys[key] else {
      keys[key] = kept.count
      return kept.append(Kept(first: sighting, longest: sighting))
    }
    if sighting.order < kept[number].first.order { kept[number].first = sighting }
    if sighting.lifetime > kept[number].longest.lifetime { kept[number].longest = sighting }
  }

  /// Notes a host that was called, by its address up to the host.
  mutating func add(
    _ address: String, at place: Range<Int>, host: String, _ means: SeenHost.Means, order: Int
  ) {
    let call = Call(
      address: Located(address, at: Span(file: file, place)), host: host, means: means, order: order)
    let key = "\(means) \(host)"
    guard let number = callKeys[key] else {
      callKeys[key] = calls.count
      return calls.append(call)
    }
    if order < calls[number].order { calls[number] = call }
  }

  private var chosen: [Sighting] {
    kept.flatMap { $0.first.place == $0.longest.place ? [$0.longest] : [$0.first, $0.longest] }
  }

  /// The cookies, in the order of the file.
  var sightings: [SeenCookie] {
    chosen.sorted { $0.place.lowerBound < $1.place.lowerBound }.map { sighting in
      SeenCookie(
        name: Located(sighting.name, at: Span(file: file, sighting.place)), host: sighting.host,
        technique: sighting.technique, lifetime: sighting.lifetime, moment: moment(sighting.order))
    }
  }

  /// The hosts, in the same order.
  var hostSightings: [SeenHost] {
    calls.sorted { $0.address.span < $1.address.span }.map { call in
      SeenHost(address: call.address, host: call.host, means: call.means, moment: moment(call.order))
    }
  }

  /// The stretches of the file that may be shown.
  var shown: [Range<Int>] {
    chosen.flatMap { [$0.place] + $0.shown } + calls.map { $0.address.span.start..<$0.address.span.end }
  }
}

/// Finds which file of a register is which of an earlier one, where names were changed. Files with the same record id
/// are the same; of the others, those with the same bytes are, and then those that share at least half of their text.
/// Text is compared by whole lines that few of the earlier files have, so that the work grows with the size of the files
/// and not with the number of pairs.
struct RenamedRecords {
  /// The earlier file for each of the present ones; both by their numbers.
  private(set) var earlier: [Int: Int] = [:]
  private var taken: Set<Int> = []

  /// How many earlier files may share a line that tells something.
  private static let mostHolders = 8

  init(_ files: [SourceFile], earlier before: [SourceFile]) {
    let places = Dictionary(before.indices.map { (Self.name(before[$0]), $0) }) { first, _ in first }
    for number in files.indices {
      if let place = places[Self.name(files[number])] { match(number, with: place) }
    }
    matchSame(files, before)
    matchAlike(files, before)
  }

  private mutating func match(_ number: Int, with place: Int) {
    if earlier[number] == nil, taken.insert(place).inserted { earlier[number] = place }
  }

  /// What a file is known by: its record's id and language, without the folders.
  private static func name(_ file: SourceFile) -> String {
    guard let path = RecordPath(file.path) else { return file.path }
    return "\(path.kind) \(path.id) \(path.language ?? "")"
  }

  private mutating func matchSame(_ files: [SourceFile], _ before: [SourceFile]) {
    var places: [[UInt8]: Int] = [:]
    for place in before.indices where !taken.contains(place) { places[before[place].bytes] = place }
    for number in files.indices where earlier[number] == nil {
      if let place = places[files[number].bytes] { match(number, with: place) }
    }
  }

  private mutating func matchAlike(_ files: [SourceFile], _ before: [SourceFile]) {
    var holders: [ArraySlice<UInt8>: [Int]] = [:]
    for place in before.indices where !taken.contains(place) {
      for line in Self.lines(before[place]) { holders[line, default: []].append(place) }
    }
    let telling = holders.filter { $0.value.count <= Self.mostHolders }
    var sizes: [Int: Int] = [:]
    for (line, places) in telling { for place in places { sizes[place, default: 0] += line.count } }
    for number in files.indices where earlier[number] == nil {
      let lines = Self.lines(files[number]).filter {
        holders[$0].map { $0.count <= Self.mostHolders } ?? true
      }
      let size = lines.reduce(0) { $0 + $1.count }
      var shared: [Int: Int] = [:]
      for line in lines { for place in telling[line] ?? [] { shared[place, default: 0] += line.count } }
      let alike = shared.filter { $0.value * 2 >= max(size, sizes[$0.key] ?? 0) && !taken.contains($0.key) }
      // Of two that share as much, the first: dictionaries have no order of their own.
      if let best = alike.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
        match(number, with: best.key)
      }
    }
  }

  /// The different lines of a file, without what ends them.
  private static func lines(_ file: SourceFile) -> Set<ArraySlice<UInt8>> {
    Set(file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
  }
}

/// What stands in the files of a register and belongs in no report: a terminal's log or a build server would spread it.
public struct Secrets: Sendable {
  private var ranges: [Int: [Range<Int>]] = [:]
  /// What they say, by file: words of other findings may quote it.
  private var texts: [Int: [[UInt8]]] = [:]

  /// Nothing to hide.
  public init() {}

  /// What the places of rules say that mask their excerpts.
  init(_ findings: [Finding], in files: [SourceFile]) {
    let masked = findings.filter { $0.rule.masksExcerpt && files.indices.contains($0.place.span.file) }
    for (number, found) in Dictionary(grouping: masked, by: \.place.span.file) {
      let bytes = files[number].bytes
      // Of very many not each is told of, and each is a secret.
      let all =
        found.count < Scan.most
        ? found.map { $0.place.span.start..<max($0.place.span.start, $0.place.span.end) }
        : LeakScan(bytes).leaks.map(\.range)
      let hidden = all.map { $0.clamped(to: 0..<bytes.count) }
      ranges[number] = Self.joined(hidden)
      texts[number] = Set(hidden.prefix(Scan.most * 9).map { Array(bytes[$0]) }).filter { $0.count > 5 }
    }
  }

  /// Hides what pages of a site hold in fields, scripts and headers, and what looks like a key or like data of people, in
  /// the pages and style sheets that findings point into; of recordings all but names and hosts.
  mutating func hide(_ evidence: Evidence, besides findings: [Finding]) {
    let told = Set(findings.flatMap { [$0.place.span.file, $0.place.second?.span.file].compactMap(\.self) })
    let pages = evidence.pages.filter { told.contains($0.file) }
    let fields = Dictionary(grouping: pages, by: \.file).mapValues { $0.flatMap(\.forms).flatMap(\.fields) }
    for number in told where evidence.isWritten(number) {
      guard let file = evidence.file(number) else { continue }
      let filled = (fields[number] ?? []).flatMap(\.secrets)
      let leaks = LeakScan(file.bytes).leaks.map(\.range)
      let hidden = (filled + leaks + LikelyTokens.ranges(in: file.bytes)).filter { !$0.isEmpty }
      ranges[number] = Self.joined(hidden + (evidence.hidden[number] ?? []))
    }
    // Recordings hold nothing else any more.
    for (number, hidden) in evidence.hidden where ranges[number] == nil {
      ranges[number] = Self.joined(hidden)
    }
  }

  /// The same stretches by place, those that overlap as one, so that one is found without looking at all.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.overlaps(range) {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// The stretches to hide that overlap another.
  private func hidden(in stretch: Range<Int>, of number: Int) -> ArraySlice<Range<Int>> {
    guard let ranges = ranges[number] else { return [] }
    let start = ranges.partitioningIndex { $0.upperBound > stretch.lowerBound }
    let end = ranges.partitioningIndex { $0.lowerBound >= stretch.upperBound }
    return start < end ? ranges[start..<end] : []
  }

  /// What stands for a secret.
  static let mask = "•••"

  /// A stretch of a file as one line, fit for a terminal, with a mask in the place of every secret.
  func shown(_ stretch: Range<Int>, of number: Int, in bytes: [UInt8]) -> String {
    var text = ""
    var next = stretch.lowerBound
    let hidden = hidden(in: stretch, of: number).map { $0.clamped(to: stretch) }
    for range in hidden where range.upperBound > next {
      text += SafeText.shown(Array(bytes[next..<max(next, range.lowerBound)])) + Self.mask
      next = range.upperBound
    }
    return text + SafeText.shown(Array(bytes[next..<stretch.upperBound]))
  }

  /// Whether there is any in a stretch of a file.
  func stand(in stretch: Range<Int>, of number: Int) -> Bool {
    hidden(in: stretch, of: number).contains { $0.overlaps(stretch) }
  }

  /// A stretch of a file with all of every secret that it touches, so that none is cut in two.
  func whole(_ stretch: Range<Int>, of number: Int) -> Range<Int> {
    hidden(in: stretch, of: number).filter { $0.overlaps(stretch) }.reduce(stretch) { whole, secret in
      min(whole.lowerBound, secret.lowerBound)..<max(whole.upperBound, secret.upperBound)
    }
  }

  /// A text of a file, such as a title, with a mask in the place of every secret of that file.
  func masked(_ text: String, of number: Int) -> String { Self.masked(texts[number] ?? [], text) }

  /// A text that may come from any file, with a mask in the place of every secret.
  func masked(_ text: String) -> String {
    texts.isEmpty ? text : texts.keys.sorted().reduce(text) { Self.masked(texts[$1] ?? [], $0) }
  }

  /// Whether there is anything to hide.
  var isEmpty: Bool { ranges.isEmpty }

  /// A finding whose words, and those of its waiver, name no secret; a suggestion that would is left out.
  func masked(_ finding: Finding) -> Finding {
    if texts.isEmpty { return finding }
    var masked = Finding(
      rule: finding.rule, severity: finding.severity, isOpen: finding.isOpen, place: masked(finding.place))
    masked.waiver = finding.waiver.map { waiver in
      let mask = { self.masked($0, of: waiver.span.file) }
      return Waiver(
        code: waiver.code, reason: mask(waiver.reason), by: mask(waiver.by), until: waiver.until,
        span: waiver.span)
    }
    return masked
  }

  private func masked(_ place: Place) -> Place {
    let secrets = [place.span.file, place.second?.span.file ?? place.span.file].flatMap { texts[$0] ?? [] }
    if secrets.isEmpty || !Self.names(secrets, place) { return place }
    let mask = { (words: Wording) in
      Wording(nl: Self.masked(secrets, words.nl), en: Self.masked(secrets, words.en))
    }
    let isOpen = place.suggestion.map { !Self.names(secrets, $0.text) } ?? false
    var masked = place
    masked.detail = place.detail.map(mask)
    masked.help = place.help.map(mask)
    masked.second = place.second.map { SecondPlace($0.span, mask($0.detail)) }
    if !isOpen { masked.suggestion = nil }
    return masked
  }

  private static func names(_ secrets: [[UInt8]], _ place: Place) -> Bool {
    let words = [place.detail, place.help, place.second?.detail].compactMap { $0 }.flatMap { [$0.nl, $0.en] }
    return (words + [place.suggestion?.text].compactMap { $0 }).contains { names(secrets, $0) }
  }

  private static func names(_ secrets: [[UInt8]], _ text: String) -> Bool {
    secrets.contains { text.utf8.firstRange(of: $0) != nil }
  }

  private static func masked(_ secrets: [[UInt8]], _ text: String) -> String {
    var bytes = Array(text.utf8)
    for secret in secrets {
      while let range = bytes.firstRange(of: secret) { bytes.replaceSubrange(range, with: mask.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

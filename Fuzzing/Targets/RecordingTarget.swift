@testable import Recordkeeping

extension FuzzTarget {
  /// A recording of a visit is read, or refused with its place; whatever is found in it has its place there, and what
  /// cookies hold is nowhere in what is kept. The first byte chooses what the rest is read as.
  static let recording = FuzzTarget(name: "recording") { bytes throws(Breach) in
    let kinds: [FoundRecording.Kind] = [.json, .cookieList, .headers, .script]
    guard let first = bytes.first else { return }
    let found = FoundRecording(
      path: "site/visit", bytes: Array(bytes.dropFirst()), kind: kinds[Int(first) % kinds.count])
    let evidence = Evidence(SiteFolder(recordings: [found]), firstNumber: reading.files.count)
    let sizes = (reading.files + evidence.files).map(\.bytes.count)
    for cookie in evidence.cookies { try Spans.check(cookie.name.span, in: sizes, of: "cookie") }
    for host in evidence.hosts { try Spans.check(host.address.span, in: sizes, of: "host") }
    for (number, ranges) in evidence.hidden {
      for range in ranges { try Spans.check(Span(file: number, range), in: sizes, of: "hidden") }
    }
    for finding in Rulebook.check(reading, on: FuzzedRegister.day, beside: evidence) {
      try Spans.check(finding.place.span, in: sizes, of: finding.rule.code)
      if let cure = finding.place.suggestion { try Spans.check(cure.span, in: sizes, of: finding.rule.code) }
    }
  }
}

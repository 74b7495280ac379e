/// What a page stores on a device by itself: by its scripts, by headers that were saved before it, and by what it says in
/// their place.
struct PageCookies: Sendable {
  let cookies: [SeenCookie]
  /// The stretches of the page around them that belong in no report: scripts and headers hold sessions and tokens.
  let hidden: [Range<Int>]

  /// Reads what stands at some places of a page; headers before it are looked for.
  init(_ bytes: [UInt8], file: Int, scripts: [Range<Int>], headers: [Range<Int>]) {
    var notes = RecordingNotes(file: file)
    var secret = scripts + headers
    if HeaderReader.stand(before: bytes) {
      secret.append(0..<HeaderReader.read(bytes, on: nil, into: &notes))
    }
    for script in scripts { ScriptReader.read(bytes, script, into: &notes) }
    for header in headers {
      guard let cookie = SetCookie(bytes[header]), let lifetime = cookie.lifetime(sentAt: nil) else {
        continue
      }
      notes.add(
        .init(
          name: String(decoding: bytes[cookie.name], as: UTF8.self), place: cookie.name, host: cookie.domain,
          technique: .cookie, lifetime: lifetime, shown: cookie.shown))
    }
    cookies = notes.sightings
    hidden = Redaction.gaps(in: secret, besides: notes.shown)
  }
}

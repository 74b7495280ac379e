@testable import Recordkeeping

extension FuzzTarget {
  /// A register becomes pages with only the program's own elements and attributes, without any word of a key that is kept
  /// off the site; or none at all, with reasons whose places lie in the files.
  static let page = FuzzTarget(name: "page", isRegister: true) { bytes throws(Breach) in
    let reading = Reading.read(FuzzedRegister.files(bytes))
    let publication = Publication(of: reading, on: FuzzedRegister.day)
    let sizes = publication.files.map(\.bytes.count)
    switch publication.pages() {
    case .failure(let faults):
      try hold(!faults.flaws.isEmpty, "no pages, and no reason")
      try Spans.check(faults.flaws, in: sizes)
    case .success(let pages):
      let canaries = Canaries(of: reading).values
      for (path, page) in pages {
        if path.utf8.suffix(5).elementsEqual(".html".utf8) { try check(page, path) }
        for canary in canaries {
          try hold(
            !holds(page, canary), "\(path) holds the internal \(String(decoding: canary, as: UTF8.self))")
        }
      }
    }
  }

  private static func check(_ page: [UInt8], _ path: String) throws(Breach) {
    do throws(Breach) {
      try Markup.check(page, allowing: Markup.ofPages)
    } catch {
      throw Breach("\(path): \(error)")
    }
  }

  private static func holds(_ page: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    var rest = page[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: word) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}

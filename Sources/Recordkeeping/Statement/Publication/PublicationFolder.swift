/// Gathers pages, and everything that stands in the way of them.
struct PublicationFolder {
  private var pages: [String: [UInt8]] = [:]
  private var flaws: [Flaw] = []

  mutating func add(flaws more: some Sequence<Flaw>) { flaws += more }

  mutating func add(_ made: [Edition.Made], under prefix: String) {
    for (path, file) in made {
      switch file {
      case .success(let bytes): pages[prefix + path] = bytes
      case .failure(let faults): flaws += faults.flaws
      }
    }
  }

  var result: Result<[String: [UInt8]], TemplateFaults> {
    flaws.isEmpty ? .success(pages) : .failure(TemplateFaults(flaws))
  }
}

/// The services that pages call, found by address.
struct SiteServices: Sendable {
  /// The built-in services.
  static let builtIn = SiteServices(LawFile.document(PackageResources.site_services_toml).root)

  /// Every service, in the order of the file.
  let all: [SiteService]
  private let byHost: [String: [(path: [UInt8], service: Int)]]
  private let byScript: [String: [(path: [UInt8], service: Int)]]

  /// Reads the tables of a file.
  init(_ root: TOMLValue) {
    let kinds = root["kinds"]
    all = root.children.filter { $0.key != "kinds" }.compactMap { SiteService($0, kinds: kinds) }
    byHost = Self.places(all.map(\.hosts))
    byScript = Self.places(all.map(\.snippets))
  }

  /// The service that an address belongs to: of several the one of the longest host, then of the longest path.
  func service(at address: SiteAddress) -> SiteService? {
    Self.place(of: address, in: byHost).map { all[$0] }
  }

  /// Whether a host, or one above it, is of a service; of some it depends on the path which one that is.
  func isKnown(_ host: String) -> Bool { Self.levels(of: host).contains { byHost[$0] != nil } }

  /// Whether an address is one that a vendor gives to paste into a script.
  func isCalled(byScript address: SiteAddress) -> Bool { Self.place(of: address, in: byScript) != nil }

  private static func places(_ addresses: [[String]]) -> [String: [(path: [UInt8], service: Int)]] {
    var places: [String: [(path: [UInt8], service: Int)]] = [:]
    for (number, list) in addresses.enumerated() {
      for text in list {
        let address = SiteAddress("//\(text)")
        guard let host = address.host else { continue }
        places[host, default: []].append((Array(address.path.utf8), number))
      }
    }
    return places
  }

  private static func place(
    of address: SiteAddress, in places: [String: [(path: [UInt8], service: Int)]]
  ) -> Int? {
    guard let host = address.host else { return nil }
    let path = Array(address.path.utf8)
    return levels(of: host).lazy.compactMap { level in
      (places[level] ?? []).filter { begins(path, with: $0.path) }.max { $0.path.count < $1.path.count }?
        .service
    }.first
  }

  /// A host and those above it: `a.b.example`, `b.example`, `example`.
  private static func levels(of host: String) -> [String] {
    let bytes = Array(host.utf8)
    let dots = bytes.indices.filter { bytes[$0] == UInt8(ascii: ".") }
    return [host] + dots.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
  }

  /// Whether a path is another or goes on below it: `/maps/embed` below `/maps`, and not `/mapstyle`.
  private static func begins(_ path: [UInt8], with start: [UInt8]) -> Bool {
    guard path.starts(with: start) else { return false }
    return start.isEmpty || path.count == start.count || !path[start.count].isBareKey
  }
}

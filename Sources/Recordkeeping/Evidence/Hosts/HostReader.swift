import CGumbo

/// Collects, while a page is read, every address by which it has a visitor's browser call a host: of scripts, images,
/// frames, style sheets and letters. Links and forms are no calls: they wait for a visitor.
struct HostReader {
  /// What was found, in the order of the page.
  private(set) var hosts: [SeenHost] = []

  private let bytes: [UInt8]
  private let file: Int
  /// The host at which every path of the page begins, where the page says so.
  private var base: SiteAddress?
  private var hasBase = false

  /// Reads a page by its text and its number in spans.
  init(_ bytes: [UInt8], file: Int) {
    self.bytes = bytes
    self.file = file
  }

  /// An address with the host at which it begins, where the page names one for all paths.
  func whole(_ text: String) -> String {
    guard let base, let host = base.host, !text.isBlank else { return text }
    let address = SiteAddress(text)
    if address.scheme != nil || address.host != nil { return text }
    let scheme = base.scheme.map { "\($0):" } ?? ""
    return "\(scheme)//\(host)\(address.path.utf8.first == UInt8(ascii: "/") ? "" : "/")\(text)"
  }

  /// Looks at an element.
  mutating func see(_ node: HTMLNode) {
    if let style = node.attribute("style") {
      add(StyleAddresses.found, in: style, .unknown)
    }
    guard node.isHTML else {
      if node.isDrawing, node.tag == GUMBO_TAG_IMAGE { add(node, "href", .image) }
      return
    }
    switch node.tag {
    case GUMBO_TAG_SCRIPT: read(script: node)
    case GUMBO_TAG_STYLE: read(style: node)
    case GUMBO_TAG_LINK: read(link: node)
    case GUMBO_TAG_BASE: read(base: node)
    case GUMBO_TAG_IMG: read(image: node, .image)
    case GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME, GUMBO_TAG_EMBED: add(loading: node, .frame)
    case GUMBO_TAG_OBJECT: add(node, "data", .frame)
    case GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_TRACK: read(media: node)
    case GUMBO_TAG_SOURCE: read(image: node, .media)
    case GUMBO_TAG_SELECT: see(within: node)
    case GUMBO_TAG_INPUT: if node.value("type")?.lowercasedASCII == "image" { add(node, "src", .image) }
    default: break
    }
  }
}

extension HostReader {
  /// Looks at what stands in a list to choose from, where of all that loads only scripts can stand.
  private mutating func see(within node: HTMLNode) {
    var number = 0
    while let child = node.child(number) {
      number += 1
      guard child.isElement else { continue }
      see(child)
      if child.tag != GUMBO_TAG_SCRIPT { see(within: child) }
    }
  }

  private mutating func read(script node: HTMLNode) {
    let type = (node.value("type") ?? "").lowercasedASCII
    let isScript = type.isEmpty || Self.isScript(type)
    let moment: SeenMoment = isScript && !Self.waitsForConsent(node) ? .unknown : .afterConsent
    for name in isScript ? ["src"] : Self.scriptNames { add(node, name, .script, moment) }
    guard isScript || type == "text/plain", let range = node.child(0)?.textRange else { return }
    for address in ScriptAddresses.found(in: bytes, range) {
      add(address.text, at: address.range, .script, moment)
    }
  }

  private mutating func read(style node: HTMLNode) {
    guard let range = node.child(0)?.textRange else { return }
    for address in StyleAddresses.found(in: bytes, range) {
      add(address.text, at: address.range, address.means, .unknown)
    }
  }

  private mutating func read(link node: HTMLNode) {
    let words = (node.value("rel") ?? "").lowercasedASCII.utf8.split(whereSeparator: \.isWhiteSpace)
      .map { String(decoding: Array($0), as: UTF8.self) }
    if words.contains("stylesheet") {
      add(node, "href", .style)
    } else if words.contains(where: { ["icon", "apple-touch-icon", "mask-icon"].contains($0) }) {
      add(node, "href", .image)
    } else if words.contains("modulepreload") {
      add(node, "href", .script)
    } else if words.contains("preload") {
      add(node, "href", Self.means[node.value("as")?.lowercasedASCII ?? ""] ?? .connection)
    } else if words.contains(where: { ["preconnect", "dns-prefetch", "prefetch"].contains($0) }) {
      add(node, "href", .connection)
    }
  }

  private mutating func read(base node: HTMLNode) {
    guard !hasBase, let address = node.value("href") else { return }
    hasBase = true
    let named = SiteAddress(address)
    if named.calledHost != nil { base = named }
  }

  private mutating func read(image node: HTMLNode, _ means: SeenHost.Means) {
    add(loading: node, means)
    if let set = node.attribute("srcset") {
      add(SourceSet.found, in: set, Self.waitsForConsent(node) ? .afterConsent : .unknown)
    }
  }

  private mutating func read(media node: HTMLNode) {
    add(loading: node, .media)
    add(node, "poster", .image)
  }
}

extension HostReader {
  /// Adds what an element loads by its `src`; where tools for consent have moved that elsewhere, what it loads later.
  private mutating func add(loading node: HTMLNode, _ means: SeenHost.Means) {
    let source = node.value("src") ?? ""
    // A frame with a text of its own shows that; the address waits for a click.
    let waits = Self.waitsForConsent(node) || means == .frame && node.has("srcdoc")
    let isEmpty = Self.isEmpty(source)
    if !isEmpty { add(node, "src", means, waits ? .afterConsent : .unknown) }
    // What holds the place of a frame until the yes may have an address of its own.
    if !isEmpty, means != .frame { return }
    for name in isEmpty ? Self.laterNames : Self.consentNames {
      add(node, name, means, Self.loadsByItself(node, name) && !waits ? .unknown : .afterConsent)
    }
  }

  private mutating func add(
    _ node: HTMLNode, _ name: StaticString, _ means: SeenHost.Means, _ moment: SeenMoment = .unknown
  ) {
    if let attribute = node.attribute(name) { add(attribute.value, at: attribute.valueRange, means, moment) }
  }

  /// Adds the addresses within an attribute. Where character references make it longer than what it stands for, and no
  /// address can be told from another, they stand at the whole of it.
  private mutating func add(
    _ find: ([UInt8], Range<Int>) -> [StyleAddresses.Found],
    in attribute: (value: String, range: Range<Int>, valueRange: Range<Int>), _ moment: SeenMoment
  ) {
    let value = Array(attribute.value.utf8)
    let found = find(value, 0..<value.count)
    if found.isEmpty { return }
    let written = find(bytes, attribute.valueRange).map(\.range)
    for (number, address) in found.enumerated() {
      let range = written.count == found.count ? written[number] : attribute.valueRange
      add(address.text, at: range, address.means, moment)
    }
  }

  private mutating func add(
    _ text: String, at range: Range<Int>, _ means: SeenHost.Means, _ moment: SeenMoment
  ) {
    if base == nil, !SiteAddress.mayNameHost(text) { return }
    let address = SiteAddress(text)
    // A path goes on from the address of the page, or from that which the page names for all paths.
    let isPath = address.scheme == nil && address.host == nil && !text.isBlank
    guard let host = isPath ? base?.calledHost : address.calledHost else { return }
    let place = Located(text, at: Span(file: file, range))
    hosts.append(SeenHost(address: place, host: host, means: means, moment: moment))
  }

  private static func isEmpty(_ address: String) -> Bool {
    let text = address.utf8.prefix(12).map(\.lowercased).drop { $0 <= 0x20 }
    return text.isEmpty || text.starts(with: "about:".utf8) || text.starts(with: "data:".utf8)
  }

  /// Whether a type is one that a browser runs; of any other, a tool for consent makes a script after a yes.
  private static func isScript(_ type: String) -> Bool {
    let name = String(
      decoding: Array(type.utf8.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }), as: UTF8.self)
    return name == "module" || name.utf8.suffix(10).elementsEqual("javascript".utf8)
      || name.utf8.suffix(10).elementsEqual("ecmascript".utf8) || name == "text/jscript"
  }

  /// Whether an element says that a tool for consent holds it back.
  private static func waitsForConsent(_ node: HTMLNode) -> Bool {
    node.value("data-cookieconsent").map { $0.lowercasedASCII != "ignore" } ?? false
  }

  /// Whether an image or frame that is loaded late is so without any question, by a script that waits for scrolling.
  private static func loadsByItself(_ node: HTMLNode, _ name: StaticString) -> Bool {
    let isLazy = name.withUTF8Buffer { $0.elementsEqual("data-lazy-src".utf8) }
    if isLazy || name.utf8CodeUnitCount > "data-src".utf8.count { return isLazy }
    return (node.value("class") ?? "").lowercasedASCII.utf8.firstRange(of: Array("lazy".utf8)) != nil
  }

  /// Where tools put the address of what is not to be loaded yet.
  private static let consentNames: [StaticString] = [
    "data-cookieblock-src", "data-cmp-src", "data-src-cmplz", "data-cmplz-src", "data-suppressedsrc",
    "suppressedsrc", "data-consent-src", "data-uc-src", "data-wpconsent-src",
  ]
  /// The same, and where scripts do that wait for scrolling.
  private static let laterNames: [StaticString] = ["data-src", "data-lazy-src"] + consentNames
  private static let scriptNames: [StaticString] = ["src"] + laterNames
  private static let means: [String: SeenHost.Means] = [
    "font": .font, "script": .script, "style": .style, "image": .image, "video": .media, "audio": .media,
    "document": .frame,
  ]
}

/// The name of an element in two numbers, so that names of tags are compared without making texts of them. Up to fifteen bytes,
/// which every element of HTML has at most, they hold the name itself: no other name can pass for it.
struct HTMLName: Hashable {
  private var first: UInt64 = 0
  /// The bytes from the ninth on, and how many there are; of a longer name nothing but that it is longer.
  private var second: UInt64 = 0

  /// A name from its bytes, capital or small.
  init(_ name: some Sequence<UInt8>) {
    var count: UInt64 = 0
    // FNV-1a, for names that are longer.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name {
      let small = UInt64(byte.lowercased)
      if count < 8 {
        first |= small << (8 * count)
      } else if count < 15 {
        second |= small << (8 * (count - 8))
      }
      hash = (hash ^ small) &* 0x0000_0100_0000_01B3
      count += 1
    }
    if count > 15 { (first, second) = (hash, 0) }
    second |= min(count, 16) << 56
  }

  private init(_ name: String) { self.init(name.utf8) }

  static let unknown = HTMLName("")
  static let form = HTMLName("form")
  static let script = HTMLName("script")
  static let plaintext = HTMLName("plaintext")
  static let row = HTMLName("tr")
  static let cell = HTMLName("td")
  static let headingCell = HTMLName("th")
  static let cells: Set<HTMLName> = [cell, headingCell]
  static let definitions = names("dt dd")

  /// Elements of which no end tag exists.
  static let void = names(
    "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr"
  )
  /// Elements that hold text only.
  static let raw = names("script style textarea title xmp iframe noembed noframes plaintext")
  /// Elements that one of the same name closes.
  static let followed = names("li dt dd option tr td th")
  /// Elements that are opened anew where something closes them in passing.
  static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  /// Elements at which that stops.
  static let markers = names("applet caption marquee object td th template")
  /// Elements that a closing tag does not reach through.
  static let scopes = names(
    "applet caption html marquee object table td template th mi mo mn ms mtext annotation-xml foreignobject desc title svg math select button"
  )
  /// A drawing and a formula.
  static let roots = names("svg math")
  /// Parts of these in which HTML stands again.
  static let integration = names("foreignobject desc title annotation-xml mi mo mn ms mtext")
  /// Elements that never stand in a drawing.
  static let breakouts = names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
  )
  /// Elements with rules of their own, which a closing tag of another does not close in passing.
  static let special = names(
    "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input isindex li link listing main marquee menu menuitem meta nav noembed noframes noscript object ol p param plaintext pre script section select style summary table tbody td template textarea tfoot th thead title tr ul wbr xmp"
  )

  private static func names(_ list: String) -> Set<HTMLName> {
    Set(list.utf8.split(separator: UInt8(ascii: " ")).map { HTMLName($0) })
  }
}

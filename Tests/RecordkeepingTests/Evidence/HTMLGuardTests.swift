import CGumbo
import Testing

@testable import Recordkeeping

@Suite("The guard before the parser")
struct HTMLGuardTests {
  @Test(arguments: [
    ("<div>", HTMLGuard.Excess.nesting), ("<span><div></span>", .nesting),
    ("<svg><style><g></style>", .nesting),
    ("<p><font size=1>", .formatting), ("<b id=1></div><p>", .formatting),
    ("<svg><foreignObject><div><style></div></style>", .nesting), ("<x/>", .nesting),
    ("<div></span>", .nesting), ("<cr\0>", .nesting), ("<s></p\0>", .formatting),
    ("<cjtoxxxxae'bnx}8>", .nesting),
  ])
  func `stops a page that would keep the parser busy for minutes`(part: String, excess: HTMLGuard.Excess) {
    let page = Array(String(repeating: part, count: 200_000).utf8)
    #expect(HTMLGuard(page).excess == excess)
  }

  @Test func `stops too many attributes, and too many formats that are never closed`() {
    let attributes = "<p " + (0..<20_000).map { "a\($0)=1 " }.joined() + ">"
    #expect(HTMLGuard(Array(attributes.utf8)).excess == .work)
    let formats = (0..<3_000).map { "<div><b id=\($0)></div>" }.joined()
    #expect(HTMLGuard(Array(formats.utf8)).excess == .formatting)
  }

  @Test(arguments: [
    "<li>een", "<p>alinea", "<tr><td>cel<td>cel", "<option>keuze", "<dt>a<dd>b", "<br><hr><img src=x>",
    "<svg><path d=x /><circle /></svg>", "<svg><foreignObject><div>x</div></foreignObject><g/></svg>",
    "<!-- <div><div> --><b>x</b>", "<script>if (a<b) x('<div>')</script>", "<p><b>x</b> <a href=x>y</a></p>",
    "<div><p>x<div>y</div></div>", "<svg><title>x</title><style>g{}</style><path/></svg>",
  ])
  func `lets a long page through as people write them`(part: String) {
    let page = "<table>" + String(repeating: part, count: 3_000) + "</table>"
    #expect(HTMLGuard(Array(page.utf8)).excess == nil)
  }

  /// What it counts bounds the depth of the tree; elements that the standard puts in by itself come on top.
  @Test(arguments: 1...400)
  func `foretells no less depth than the tree has`(seed: Int) {
    var soup = Soup(seed: UInt64(seed))
    let page = Array(soup.text(400).utf8)
    let guarded = HTMLGuard(page)
    var depth = 0
    var deepest = 0
    HTMLTree.walk(page, from: 0) { node, isLeaving in
      if isLeaving {
        depth -= 1
      } else if node.isElement {
        depth += 1
        deepest = max(deepest, depth)
        return true
      }
      return false
    }
    #expect(deepest <= 3 * guarded.depth + 8, "\(String(decoding: page, as: UTF8.self))")
  }
}

/// Tags thrown together.
private struct Soup {
  private var state: UInt64
  private static let parts = [
    "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=x>", "</a>", "<table>", "</table>", "<tr>",
    "<td>", "</td>",
    "<svg>", "</svg>", "<g>", "<g/>", "<foreignObject>", "</foreignObject>", "<style>", "</style>",
    "<script>", "</script>",
    "<!--", "-->", "<!-->", "--!>", "<title>", "</title>", "<select>", "<option>", "</select>", "<form>",
    "</form>", "<input>",
    "<textarea>", "</textarea>", "<math>", "<mi>", "</mi>", "</math>", "<desc>", "<template>", "</template>",
    "<li>", "<ul>",
    "</ul>", "<button>", "</button>", "<span x='", "'>", "<i>", "</i>", "<nobr>", "<font color=1>", "</font>",
    "<x/>",
    "<![CDATA[", "]]>", "<caption>", "<object>", "</object>", "text ", "<h1>", "</h2>", "<noscript>",
    "<frameset>", "<plaintex>",
  ]

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Self.parts[Int(state % UInt64(Self.parts.count))]
    }.joined()
  }
}

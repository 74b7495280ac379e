import CGumbo

/// A page as the HTML standard has browsers read it. It lives as long as it is looked at; nothing of it is kept.
enum HTMLTree {
  /// Reads bytes that a guard has let through, from an offset on, and goes past every element and text in the order of
  /// the page: into each element, where the visitor wants that, and out of it again.
  static func walk(_ bytes: [UInt8], from start: Int, _ visit: (HTMLNode, _ isLeaving: Bool) -> Bool) {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return }
      let arena = HTMLArena()
      withExtendedLifetime(arena) {
        var options = arena.options()
        let text = (base + start).assumingMemoryBound(to: CChar.self)
        guard let output = gumbo_parse_with_options(&options, text, buffer.count - start),
          let root = output.pointee.root
        else { return }
        walk(HTMLNode(root, in: base, count: buffer.count), visit)
      }
    }
  }

  /// The way back is kept here and not on the stack of the program: a page may be nested deeper than that is.
  private static func walk(_ root: HTMLNode, _ visit: (HTMLNode, _ isLeaving: Bool) -> Bool) {
    var path: [(node: HTMLNode, next: Int)] = visit(root, false) ? [(root, 0)] : []
    while let (node, next) = path.last {
      guard let child = node.child(next) else {
        _ = visit(node, true)
        path.removeLast()
        continue
      }
      path[path.count - 1].next = next + 1
      if visit(child, false) { path.append((child, 0)) }
    }
  }
}

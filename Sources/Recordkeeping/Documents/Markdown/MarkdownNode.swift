import CCmark

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A node of cmark's tree, as long as the tree lives.
struct MarkdownNode {
  let pointer: OpaquePointer

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last line of the block that an inline node lies in.
  var lastLineOfBlock: Int {
    var block = pointer
    while cmark_node_get_type(block).rawValue > CMARK_NODE_LAST_BLOCK.rawValue,
      let parent = cmark_node_parent(block)
    {
      block = parent
    }
    return Int(cmark_node_get_end_line(block))
  }
  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  var address: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }
  var title: [UInt8] { Self.bytes(cmark_node_get_title(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// Whether a node of this kind counts for the depth.
  var isLevel: Bool {
    switch kind {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM, CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK,
      CMARK_NODE_IMAGE:
      true
    default: false
    }
  }

  /// Whether it is a paragraph of a list that is written without empty lines: such a paragraph gets no tag.
  var isTight: Bool {
    guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else { return false }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

extension TOMLDocument {
  /// The decoded bytes of a node's key.
  func keyBytes(of node: TOMLNode) -> ArraySlice<UInt8> {
    let content = TOMLKey.content(of: node.keyRange, in: bytes)
    guard node.flags.contains(.escapedKey) else { return bytes[content] }
    return TOMLKey.decoded(node.keyRange, in: bytes)[...]
  }

  /// The decoded bytes of a string; of a faulty one, what was probably meant.
  func stringBytes(of node: TOMLNode) -> ArraySlice<UInt8> {
    let content = TOMLText.content(of: node.range, in: bytes)
    let isEscaped = node.flags.contains(.escaped)
    // A text says the same, however the checkout ends its lines.
    if node.flags.contains(.carriageReturns) {
      let text = LineFeeds.only(Array(bytes[content]))
      return isEscaped ? TOMLText.decode(text, text.indices)[...] : text[...]
    }
    return isEscaped ? TOMLText.decode(bytes, content)[...] : bytes[content]
  }
}

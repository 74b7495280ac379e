/// What Git keeps in the place of a text where a filter stands between.
enum StoredText {
  /// Whether the organisation of a register is kept as what a filter made of it: sealed, or a pointer to a store.
  static func isFiltered(_ files: [TreeFile], _ contents: [String: [UInt8]]) -> Bool {
    guard let mark = files.first(where: { $0.path == RegisterFinder.mark }), let bytes = contents[mark.id]
    else { return false }
    return bytes.contains(0) || bytes.starts(with: "version https://git-lfs.github.com/".utf8)
  }
}

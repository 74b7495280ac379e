/// Names files after ids, each once: `-` is in ids too, so that two pairs of ids can make one name.
struct FragmentNames {
  private var taken: Set<String> = []

  /// `first-second`, or `first_second` where another file has that name; `first` alone where there is no second.
  mutating func name(_ first: String, _ second: String?) -> String {
    let plain = [first, second].compactMap { $0 }.joined(separator: "-")
    return taken.insert(plain).inserted ? plain : "\(first)_\(second ?? "")"
  }
}

/// Gives each finding a name that stays when lines move or folders are renamed.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  /// The name of the next finding that these texts tell apart; equal ones are counted.
  mutating func next(_ parts: String...) -> String {
    let base = parts.map { "\($0.utf8.count):\($0)" }.joined()
    let number = seen[base, default: 0]
    seen[base] = number + 1
    return String(SHA256.hexadecimal(of: Array("\(base) \(number)".utf8)).prefix(40))
  }
}

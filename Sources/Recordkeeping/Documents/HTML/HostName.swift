/// The two ways to write a host with other letters than a to z: in those letters, and as `xn--` (RFC 3492).
enum HostName {
  /// The same host written the other way, label by label; a label that cannot be converted stays as it is.
  static func otherForm(_ host: some Collection<UInt8>) -> String {
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.map { label in
      let text = String(decoding: label, as: UTF8.self)
      if label.contains(where: { $0 >= 0x80 }) { return encoded(text).map { "xn--" + $0 } ?? text }
      let isEncoded = label.prefix(4).map(\.lowercased).elementsEqual("xn--".utf8)
      return isEncoded ? decoded(label.dropFirst(4)) ?? text : text
    }.joined(separator: ".")
  }

  private static let longest = 63

  private static func decoded(_ label: some Collection<UInt8>) -> String? {
    let bytes = Array(label)
    guard bytes.count <= longest else { return nil }
    let hyphen = bytes.lastIndex(of: UInt8(ascii: "-"))
    var scalars = bytes[..<(hyphen ?? 0)].map { UInt32($0) }
    var (code, bias, offset) = (128, 72, 0)
    var index = hyphen.map { $0 + 1 } ?? 0
    while index < bytes.count {
      let before = offset
      var (weight, k) = (1, 36)
      while true {
        guard index < bytes.count, let digit = digit(bytes[index]), offset < 1 << 40 else { return nil }
        index += 1
        offset += digit * weight
        let threshold = min(max(k - bias, 1), 26)
        if digit < threshold { break }
        weight = min(weight * (36 - threshold), 1 << 40)
        k += 36
      }
      bias = adapted(offset - before, count: scalars.count + 1, isFirst: before == 0)
      code += offset / (scalars.count + 1)
      offset %= scalars.count + 1
      guard let scalar = UInt32(exactly: code), Unicode.Scalar(scalar) != nil else { return nil }
      scalars.insert(scalar, at: offset)
      offset += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(text)
  }

  private static func encoded(_ label: String) -> String? {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    guard scalars.count <= longest else { return nil }
    var output = scalars.filter { $0 < 128 }.map { UInt8($0) }
    let plain = output.count
    if plain > 0 { output.append(UInt8(ascii: "-")) }
    var (code, bias, delta, handled) = (128, 72, 0, plain)
    while handled < scalars.count {
      guard let next = scalars.filter({ $0 >= code }).min() else { return nil }
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in scalars {
        if scalar < code { delta += 1 }
        guard scalar == code else { continue }
        output += digits(of: delta, bias: bias)
        bias = adapted(delta, count: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func digits(of delta: Int, bias: Int) -> [UInt8] {
    var output: [UInt8] = []
    var (rest, k) = (delta, 36)
    while true {
      let threshold = min(max(k - bias, 1), 26)
      if rest < threshold { return output + [letter(rest)] }
      output.append(letter(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      k += 36
    }
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var k = 0
    while rest > 455 {
      rest /= 35
      k += 36
    }
    return k + 36 * rest / (rest + 38)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte.lowercased {
    case let letter where (97...122).contains(letter): Int(letter) - 97
    case let number where (48...57).contains(number): Int(number) - 48 + 26
    default: nil
    }
  }

  private static func letter(_ digit: Int) -> UInt8 { UInt8(digit < 26 ? digit + 97 : digit - 26 + 48) }
}

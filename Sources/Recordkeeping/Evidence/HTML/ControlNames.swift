/// What the fields of a page are called, gone through once, so that many fields take no more time each than one.
struct ControlNames {
  private let labels: [FoundLabel]
  private let namedTexts: [String: Int]
  /// The labels that are for the field of an id, in the order of the page.
  private var targeted: [String: [Int]] = [:]
  /// The words of every text that a field can be called by.
  private var read: [Int: String] = [:]

  /// How many texts together can name one field, and how many fields one long text. Beyond that nobody reads them, and a page
  /// could have every field named by all that stands on it.
  private static let most = 20
  /// How long a name is in such a case, in characters.
  private static let longest = 400

  init(_ controls: [FoundControl], _ labels: [FoundLabel], texts: [[UInt8]], namedTexts: [String: Int]) {
    self.labels = labels
    self.namedTexts = namedTexts
    for (number, label) in labels.enumerated() {
      guard let target = label.target, targeted[target, default: []].count < Self.most else { continue }
      targeted[target, default: []].append(number)
    }
    var uses: [Int: Int] = [:]
    for control in controls {
      for text in self.texts(of: control) { uses[text, default: 0] += 1 }
    }
    for (text, count) in uses {
      let words = Self.words(texts[text])
      read[text] = count > Self.most ? Self.cut(words) : words
    }
  }

  /// A text as it is read: one space where there are several.
  static func words(_ text: [UInt8]) -> String {
    VisibleText.collapsed(String(decoding: text, as: UTF8.self))
  }

  /// The words of a text.
  func words(_ text: Int) -> String { read[text] ?? "" }

  /// What names a field, in the order in which programs for the blind look for it.
  func label(of control: FoundControl) -> Located<String>? {
    let named = joined(named(control))
    if !named.isEmpty { return Located(named, at: control.span) }
    if let own = control.ownLabel, !own.value.isBlank { return own }
    let numbers = labels(of: control)
    let written = joined(numbers.map { self.labels[$0].text })
    if let first = numbers.first, !written.isBlank { return Located(written, at: labels[first].span) }
    return control.title.flatMap { $0.value.isBlank ? nil : $0 }
  }

  /// The texts that a field says it is named by.
  private func named(_ control: FoundControl) -> [Int] {
    control.labelledBy.prefix(Self.most).compactMap { namedTexts[$0] }
  }

  /// The labels of a field, in the order of the page: those for its id, and the one around it that is for no other.
  private func labels(of control: FoundControl) -> [Int] {
    let targeted = control.id.flatMap { self.targeted[$0] } ?? []
    guard let wrapping = control.wrapping, labels[wrapping].target == nil else { return targeted }
    return (targeted + [wrapping]).sorted()
  }

  private func texts(of control: FoundControl) -> [Int] {
    let labels = labels(of: control).map { self.labels[$0].text }
    return named(control) + labels + [control.following, control.groups.last].compactMap(\.self)
  }

  /// The words of several texts, up to where nobody reads on; of one, all.
  private func joined(_ texts: [Int]) -> String {
    if texts.count == 1 { return words(texts[0]) }
    return Self.cut(texts.map(words).joined(separator: " "))
  }

  private static func cut(_ words: String) -> String {
    String(String.UnicodeScalarView(words.unicodeScalars.prefix(longest)))
  }
}

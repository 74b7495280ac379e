/// Every place in registers where words stand: in titles, texts, bodies, values and remarks, and in what the words of
/// the format are called. Capitals and accents count for nothing.
public struct RegisterSearch: Sendable {
  let source: LookupSource
  let words: [String]
  let places: [FoundPlace]
  /// The word that is nearest to the first one that stands nowhere; nil where there is none.
  let nearest: String?

  /// The word that stands nowhere but is the name of a key of the format; nil where none is.
  let key: String?

  /// Looks for words, all of which have to stand in one line.
  public init(_ source: LookupSource, for words: [String]) {
    self.source = source
    self.words = words
    let sought = words.map(FoldedText.init).filter { !$0.bytes.isEmpty }
    var seen: Set<Int> = []
    var places: [FoundPlace] = []
    for checkup in source.checkups {
      let names = UsedNames(checkup)
      for number in checkup.reading.files.indices {
        var reader = LineReader(checkup, number, names.inFile(number))
        places += reader.places(of: sought, &seen)
      }
    }
    self.places = places
    let lost = places.isEmpty ? words.enumerated().first { !seen.contains($0.offset) }?.element : nil
    key = lost.flatMap { word in KeyCatalogue.tables.contains { $0[word] != nil } ? word : nil }
    nearest = key == nil ? lost.flatMap { Self.nearest(to: $0, in: source) } : nil
  }

  /// How many places there are.
  public var count: Int { places.count }

  private static func nearest(to lost: String, in source: LookupSource) -> String? {
    var known: Set<String> = []
    for checkup in source.checkups {
      for (number, file) in checkup.reading.files.enumerated() {
        let words = TextWords(file.bytes, 0..<file.bytes.count, isMarkdown: true).words
        for word in words where word.number != 0 {
          if checkup.secrets.stand(in: word.range, of: number) { continue }
          known.insert(String(decoding: file.bytes[word.range].map(\.lowercased), as: UTF8.self))
        }
      }
    }
    let labels = WordLists.names.flatMap { WordLists[$0]?.rows.flatMap(\.names) ?? [] }
    return Nearest.word(to: lost, among: known.sorted() + labels)
  }
}

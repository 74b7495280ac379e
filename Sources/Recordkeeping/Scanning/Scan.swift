/// What a look at the words and signs of a register finds, by the code of the rule that tells of it: one pass over
/// every file, and one over every text.
enum Scan {
  /// How many places of one rule are told of in one file.
  static let most = 50

  static func places(in reading: Reading, on day: Day) -> [String: [Place]] {
    let silence = LeakSilence(reading.register)
    let texts = RegisterTexts(reading.register).texts.filter { reading.files.indices.contains($0.span.file) }
    var places = WordingScan(texts, reading.files, on: day).places
    for (number, file) in reading.files.enumerated() where !file.bytes.isEmpty {
      let hosts = reading.flaws.filter { $0.code == "SYN35" && $0.span.file == number }.map(\.span)
      add(hidden(in: file, number), "TXT01", to: &places)
      add(mixed(in: file, number, besides: hosts), "TXT02", to: &places)
      for leak in leaks(in: file, number, silence) {
        let span = Span(file: number, leak.range)
        places[leak.code, default: []].append(Place(span, detail: leak.detail, severity: leak.severity))
      }
    }
    add(escaped(in: texts, reading.files), "TXT01", to: &places)
    return places.mapValues { $0.sorted { $0.span < $1.span }.capped(to: most) }
  }

  private static func add(_ found: [Place], _ code: String, to places: inout [String: [Place]]) {
    if !found.isEmpty { places[code, default: []] += found }
  }

  private static func hidden(in file: SourceFile, _ number: Int) -> [Place] {
    let body = body(of: file, number)
    let runs = HiddenCharacters(file.bytes, body: body).runs + WrittenEscapes.inMarkdown(file.bytes, body)
    return runs.map { $0.place(in: number) }
  }

  /// Characters that a text names and does not show.
  private static func escaped(in texts: [RegisterText], _ files: [SourceFile]) -> [Place] {
    texts.filter { !$0.isBody }.flatMap { text in
      WrittenEscapes.inTOML(files[text.span.file].bytes, text.range).map { $0.place(in: text.span.file) }
    }
  }

  private static func body(of file: SourceFile, _ number: Int) -> Range<Int> {
    if RecordPath(file.path)?.kind == .vocabulary { return 0..<0 }
    var fences = Fences(file.bytes, file: number)
    fences.find()
    return fences.body
  }

  private static func mixed(in file: SourceFile, _ number: Int, besides hosts: [Span]) -> [Place] {
    MixedWord.all(in: file.bytes).compactMap { word in
      // SYN35 tells of the host of a link.
      if hosts.contains(where: { $0.start < word.range.upperBound && word.range.lowerBound < $0.end }) {
        return nil
      }
      return word.place(in: number)
    }
  }

  private static func leaks(in file: SourceFile, _ number: Int, _ silence: LeakSilence) -> [Leak] {
    let isOrganisation = RecordPath(file.path)?.kind == .organisation
    return LeakScan(file.bytes, declared: silence.declared, isOrganisation: isOrganisation).leaks.filter {
      !silence.covers($0.range, in: number)
    }
  }
}

extension [Place] {
  /// At most so many places in each file; the last says how many more there are. They are in the order of the files.
  fileprivate func capped(to most: Int) -> [Place] {
    if count <= most { return self }
    var kept: [Place] = []
    var rest = self[...]
    while let first = rest.first {
      let same = rest.prefix { $0.span.file == first.span.file }
      kept += same.prefix(most)
      if same.count > most, let last = kept.popLast() { kept.append(last.with(more: same.count - most)) }
      rest = rest.dropFirst(same.count)
    }
    return kept
  }
}

extension Place {
  fileprivate func with(more count: Int) -> Place {
    let more = Wording(
      nl: "zo staan er nog \(count) in dit bestand", en: "there are \(count) more like this in the file")
    let words = detail.map { Wording(nl: "\($0.nl); \(more.nl)", en: "\($0.en); \(more.en)") } ?? more
    return Place(
      span, detail: words, help: help, second: second, suggestion: suggestion,
      blocksPublication: blocksPublication,
      severity: severity, isAbsence: isAbsence)
  }
}

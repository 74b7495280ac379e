/// What a look at the words and signs of a register finds, by the code of the rule that tells of it: one pass over
/// every file, and one over every text.
enum Scan {
  /// How many places of one rule are told of in one file.
  static let most = 50

  static func places(in reading: Reading, on day: Day) -> [String: [Place]] {
    let silence = LeakSilence(reading.register)
    let files = reading.files
    let stretches = Stretch.all(of: reading.register)
    let hosts = Dictionary(grouping: reading.flaws.filter { $0.code == "SYN35" }.map(\.span), by: \.file)
    let told = Dictionary(grouping: reading.flaws.filter { $0.code == "SYN07" }.map(\.span), by: \.file)
    let wording = SharedWork.results(stretches.count) { number in
      let texts = RegisterTexts(reading.register, in: stretches[number]).texts.filter {
        files.indices.contains($0.span.file)
      }
      return (places: WordingScan(texts, files, on: day).places, escaped: escaped(in: texts, files))
    }
    let signs = SharedWork.results(files.count, grain: 16) { number in
      files[number].bytes.isEmpty
        ? []
        : found(
          in: files[number], number, reading.parts[number] ?? part(of: files[number], number), silence,
          hosts: hosts[number] ?? [], told: told[number] ?? [])
    }
    var places: [String: [Place]] = [:]
    for (code, found) in wording.map(\.places).joined() { places[code, default: []] += found }
    for (code, place) in signs.joined() { places[code, default: []].append(place) }
    for place in wording.flatMap(\.escaped) { places["TXT01", default: []].append(place) }
    return places.mapValues { $0.sorted { $0.span < $1.span }.capped(to: most) }
  }

  /// What one file holds, whatever it says: each with the code of the rule that tells of it.
  private static func found(
    in file: SourceFile, _ number: Int, _ part: Reading.FilePart, _ silence: LeakSilence, hosts: [Span],
    told: [Span]
  ) -> [(String, Place)] {
    let leaks = leaks(in: file, number, part.kind, silence).map { leak in
      (leak.code, Place(Span(file: number, leak.range), detail: leak.detail, severity: leak.severity))
    }
    return hidden(in: file, number, part.body, besides: told).map { ("TXT01", $0) }
      + mixed(in: file, number, besides: hosts).map { ("TXT02", $0) } + leaks
  }

  private static func hidden(
    in file: SourceFile, _ number: Int, _ body: Range<Int>, besides told: [Span]
  ) -> [Place] {
    let places =
      HiddenCharacters(file.bytes, body: body).runs.map { $0.place(in: number) }
      + WrittenEscapes.inMarkdown(file.bytes, body).map { $0.place(in: number, isWritten: true) }
    return places.filter { place in
      // SYN07 tells of what stands between names and values.
      !told.contains { $0.start < place.span.end && place.span.start < $0.end }
    }
  }

  /// Characters that a text names and does not show.
  private static func escaped(in texts: [RegisterText], _ files: [SourceFile]) -> [Place] {
    var places: [Place] = []
    for text in texts where !text.isBody {
      for run in WrittenEscapes.inTOML(files[text.span.file].bytes, text.range) {
        places.append(run.place(in: text.span.file, isWritten: true))
      }
    }
    return places
  }

  /// A file that was not taken apart, as if it were an activity.
  private static func part(of file: SourceFile, _ number: Int) -> Reading.FilePart {
    let kind = RecordPath(file.path)?.kind ?? .activity
    if kind == .vocabulary { return Reading.FilePart(kind: kind, body: 0..<0) }
    var fences = Fences(file.bytes, file: number)
    fences.find()
    return Reading.FilePart(kind: kind, body: fences.body)
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

  private static func leaks(
    in file: SourceFile, _ number: Int, _ kind: RecordPath.Kind, _ silence: LeakSilence
  ) -> [Leak] {
    LeakScan(file.bytes, declared: silence.declared, isOrganisation: kind == .organisation).leaks.filter {
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

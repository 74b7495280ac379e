@testable import Recordkeeping

extension FuzzTarget {
  /// The pieces of a file lie one after another, and between them stands nothing but the fences: put together again they
  /// are the file.
  static let frontMatter = FuzzTarget(name: "front-matter") { bytes throws(Breach) in
    let matter = FrontMatter.read(SourceFile(path: "a.md", bytes: bytes), number: 0)
    try Spans.check(matter.flaws, in: [bytes.count])
    var fences = Fences(bytes, file: 0)
    fences.find()
    let cuts = [
      fences.opening.lowerBound, fences.opening.upperBound, fences.toml.lowerBound, fences.toml.upperBound,
      fences.body.lowerBound, fences.body.upperBound,
    ]
    try hold(fences.body == matter.body && cuts == cuts.sorted(), "the pieces overlap: \(cuts)")
    guard fences.isFound, fences.isClosed, matter.flaws.isEmpty else { return }
    try hold(cuts.last == bytes.count, "the body ends at \(cuts[5]) of \(bytes.count)")
    let seams = [0..<cuts[0], cuts[1]..<cuts[2], cuts[3]..<cuts[4]].map { Array(bytes[$0]) }
    let fence = seams[2].prefix { $0 == UInt8(ascii: "+") }.count
    try hold(fence == 3 && fences.opening.count == 3, "a fence is no +++: \(seams[2])")
    let rest = seams[0] + seams[1] + seams[2].dropFirst(3)
    try hold(rest.allSatisfy { [9, 10, 13, 32].contains($0) }, "between the pieces stands \(rest)")
    var files = [matter.toml.root]
    while let value = files.popLast() {
      try hold(
        fences.toml.lowerBound <= value.span.start && value.span.end <= fences.toml.upperBound,
        "a value lies outside the front matter: \(value.span)")
      files += value.children
    }
  }
}

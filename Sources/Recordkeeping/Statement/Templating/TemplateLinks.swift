/// The way the templates of a set name one another.
struct TemplateLinks {
  private let set: TemplateSet

  init(_ set: TemplateSet) { self.set = set }

  /// Partials that are not there or come back to themselves, and blocks that no layout has.
  func flaws(of places: [Int]) -> [Flaw] {
    var states: [Int: Bool] = [:]
    return places.flatMap { place in
      unknown(in: place) + blocks(in: place) + circles(from: place, depth: 1, isDone: &states)
    }
  }

  /// The places of a page and of everything it is made of, in order.
  func reached(from page: Int) -> [Int] {
    var found: Set<Int> = [page]
    var next = [page]
    while let place = next.popLast() {
      for tag in set.templates[place].references {
        if let other = set.place(of: tag), found.insert(other).inserted { next.append(other) }
      }
    }
    return found.sorted()
  }

  /// The files from a place on that replace none before it and that no other file names.
  func unused(from first: Int) -> [Flaw] {
    let names = set.templates.map { TemplateSet.name(of: $0.file.path) }
    let known = Set(names[..<first])
    let named = Set(set.templates.flatMap(\.references).compactMap(set.place(of:)))
    return names.indices[first...].filter { !known.contains(names[$0]) && !named.contains($0) }
      .map {
        TemplateFault.unusedFile(set.templates[$0], near: Nearest.word(to: names[$0], among: known.sorted()))
      }
  }

  private func unknown(in place: Int) -> [Flaw] {
    set.templates[place].references.filter { set.place(of: $0) == nil }
      .map { TemplateFault.unknownPartial($0, path: $0.file.text) }
  }

  /// Every file is walked through once; `isDone` is false while it is on the way.
  private func circles(from place: Int, depth: Int, isDone: inout [Int: Bool]) -> [Flaw] {
    guard isDone[place] == nil else { return [] }
    isDone[place] = false
    defer { isDone[place] = true }
    return set.templates[place].references.flatMap { tag -> [Flaw] in
      guard let other = set.place(of: tag) else { return [] }
      if isDone[other] == false { return [TemplateFault.circular(tag)] }
      if depth >= Template.deepest { return [TemplateFault.tooDeep(tag.span)] }
      return circles(from: other, depth: depth + 1, isDone: &isDone)
    }
  }

  private func blocks(in place: Int) -> [Flaw] {
    set.templates[place].blocks.filled.compactMap { layout, block in
      guard let base = set.place(of: layout), !canFill(block.name, of: base) else { return nil }
      return TemplateFault.unknownBlock(block, layout: layout)
    }
  }

  /// Whether a layout has the block itself or passes it on to a layout of its own.
  private func canFill(_ block: String, of base: Int) -> Bool {
    var seen: Set<Int> = [base]
    var next = [base]
    while let place = next.popLast() {
      let template = set.templates[place]
      if template.blocks.open.contains(block) { return true }
      for case .layout(let tag, _) in template.pieces {
        if let other = set.place(of: tag), seen.insert(other).inserted { next.append(other) }
      }
    }
    return false
  }
}

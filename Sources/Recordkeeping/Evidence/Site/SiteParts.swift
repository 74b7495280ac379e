/// Parts for other pages that lie beside a statement that avgreg wrote: what is asked in them is asked elsewhere.
struct SiteParts {
  /// The pages that are no such part.
  let live: [SitePage]

  init(_ pages: [SitePage]) {
    let statements = Set(
      pages.filter { $0.shell.holdsStatement && $0.addresses.steps.last == PageAddress.complete.name }
        .map { $0.addresses.steps.dropLast() })
    live = pages.filter { page in
      let steps = page.addresses.steps
      let isPart = page.shell.start == nil && steps.count > 1 && Self.folders.contains(steps[steps.count - 2])
      return !isPart || !statements.contains(steps.dropLast(2))
    }
  }

  private static let folders: Set<String> = ["consent", "embed", "notices"]
}

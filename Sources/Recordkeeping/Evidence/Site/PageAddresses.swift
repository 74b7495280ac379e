/// Where a page lies on its site, as far as a file can tell.
struct PageAddresses: Sendable {
  /// The names on the way from the folder that was named; for a file that was named alone, all of its path.
  let steps: [String]
  /// Whether the page lies in a folder that was named, so that the way begins at the root of the site.
  let isFromRoot: Bool
  /// The address that the page gives itself: its canonical link.
  let own: String?

  /// Whether it is the page that an address in a register names.
  func isPage(at address: String) -> Bool {
    let asked = SiteAddress(address).steps
    if let own, SiteAddress(own).steps == asked { return true }
    if isFromRoot { return steps == asked }
    return asked.isEmpty ? steps.isEmpty : steps.suffix(asked.count).elementsEqual(asked)
  }

  /// The path to write into a register: `/contact/`.
  var path: String {
    let names = own.map { SiteAddress($0).steps } ?? (isFromRoot ? steps : Array(steps.suffix(1)))
    return "/" + names.map { $0 + "/" }.joined()
  }
}

/// The links by which visitors get to the privacy statement (AVG art. 12(1); WP260 par. 11).
struct StatementLinks {
  private let statement: SiteAddress?
  private let own: [SiteAddress]

  /// Knows where the statement is, as far as the register says so.
  init(_ register: Register) {
    let organisation = register.organisation
    statement = organisation?.privacyPage.map { SiteAddress($0.value.text) }
    own = [organisation?.website?.value.text, organisation?.privacyPage?.value.text].compactMap {
      $0.map(SiteAddress.init)
    }
  }

  /// The links of a page that lead to the statement: under a name that people know, or to the address in the register.
  func all(on page: SitePage) -> [SiteLink] { page.links.filter { leads($0, on: page) } }

  /// Whether visitors of a page do not find the statement.
  func isLacking(on page: SitePage) -> Bool {
    !page.links.contains { leads($0, on: page) } && !isStatement(page)
  }

  /// Whether a page is the statement itself.
  func isStatement(_ page: SitePage) -> Bool {
    if page.shell.holdsStatement { return true }
    guard let statement, !statement.steps.isEmpty else { return false }
    return page.addresses.isPage(at: statement.path)
  }

  private func leads(_ link: SiteLink, on page: SitePage) -> Bool {
    let address = SiteAddress(link.address.value)
    if let statement, address.steps == statement.steps {
      let isSameSite = address.host == nil && !statement.steps.isEmpty
      if isSameSite || address.isAt(statement) { return true }
    }
    return BoxWords.builtIn.leadToStatement(link) && !isAnothers(address, page)
  }

  /// Whether a link leads to the site of another: a statement there is about what that other does. Where the register
  /// does not say on which site its own statement is, nobody can tell.
  private func isAnothers(_ address: SiteAddress, _ page: SitePage) -> Bool {
    guard statement?.host != nil, let host = address.host, !host.isEmpty else { return false }
    let sites = own + [page.addresses.own.map(SiteAddress.init)].compactMap(\.self)
    return !sites.contains { address.isAt($0) || $0.isAt(address) }
  }
}

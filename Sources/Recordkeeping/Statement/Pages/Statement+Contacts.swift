extension Statement {
  /// Who is responsible, and whom people can turn to.
  func contacts() throws(WordFault) -> TemplateTable {
    [
      "organisation": .table([
        "name": .text(organisation.name?.value ?? ""),
        "trade-names": .text(try phrasing.list(organisation.tradeNames?.value.ids ?? [])),
        "registration": .text(orNothing: organisation.registrationNumber?.value),
        "vat": .text(orNothing: organisation.vatNumber?.value),
        "contact": contact(
          address: organisation.address?.value, email: organisation.email?.value.text,
          phone: organisation.phone?.value,
          pages: [organisation.contactPage?.value.text, organisation.website?.value.text]),
      ]),
      "officer": .list(officer()),
      "representative": .list(representative()),
      "requests": requests(),
      "authority": .list(authority()),
    ]
  }

  /// The ways to reach someone. `site` uses it for the page of rights.
  public func contact(address: String?, email: String?, phone: String?, pages: [String?] = [])
    -> TemplateValue
  {
    .table([
      "postal": .text(orNothing: address),
      "email": .link(orNothing: email.map { PageLink(email: $0) }),
      "phone": .link(orNothing: phone.map { PageLink(phone: $0) }),
      "links": .list(pages.compactMap { $0 }.map { PageLink(showing: $0).value }),
    ])
  }

  /// Where to send a request: the register's own place for it, else the ordinary contact details.
  public func requests() -> TemplateValue {
    guard let requests = organisation.rightsRequests else {
      return contact(
        address: organisation.address?.value, email: organisation.email?.value.text,
        phone: organisation.phone?.value,
        pages: [organisation.contactPage?.value.text])
    }
    return contact(
      address: requests.address?.value, email: requests.email?.value.text, phone: requests.phone?.value,
      pages: [requests.page?.value.text])
  }

  private func officer() -> [TemplateValue] {
    guard let officer = organisation.dataProtectionOfficer?.value.value?.record else { return [] }
    return [
      .table([
        "contact": contact(
          address: officer.address?.value, email: officer.email?.value.text, phone: officer.phone?.value)
      ])
    ]
  }

  private func representative() -> [TemplateValue] {
    guard let representative = organisation.representative?.value.value?.record else { return [] }
    let country = representative.country.flatMap { Countries.name($0.value.id, in: phrasing.language) }
    return [
      .table([
        "name": .text(orNothing: representative.name?.value), "country": .text(orNothing: country),
        "contact": contact(
          address: representative.address?.value, email: representative.email?.value.text, phone: nil),
      ])
    ]
  }

  /// The authority to complain to: the one of the register, else that of the country.
  private func authority() -> [TemplateValue] {
    if let own = organisation.supervisoryAuthority?.value.value?.record {
      let contact = contact(
        address: own.address?.value, email: nil, phone: nil, pages: [own.website?.value.text])
      return [
        .table(["name": .text(orNothing: own.name?.value), "complaint-page": .text(""), "contact": contact])
      ]
    }
    let code = organisation.country?.value.id ?? "NL"
    guard let authority = Authority.of(country: code) else { return [] }
    let language = phrasing.language
    return [
      .table([
        "name": .text(orNothing: authority.name(in: language)),
        "complaint-page": .text(orNothing: authority.complaintPage(in: language)),
        "contact": contact(
          address: authority.address(in: language), email: nil, phone: authority.phone,
          pages: [authority.website]),
      ])
    ]
  }
}

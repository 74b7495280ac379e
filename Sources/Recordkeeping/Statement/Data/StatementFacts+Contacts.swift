extension StatementFacts {
  /// Who is responsible (AVG art. 13(1)(a)).
  func organisation() throws(WordFault) -> JSON {
    let own = statement.organisation
    let isPublic = statement.audience == "public"
    return [
      "name": .words(own.name?.value), "trade-names": .orNothing(own.tradeNames?.value.ids ?? []),
      "registration-number": .words(own.registrationNumber?.value),
      "vat-number": .words(own.vatNumber?.value),
      "country": own.country.map { country($0.value.id) } ?? .absent,
      "address": .words(own.address?.value), "email": .words(own.email?.value.text),
      "phone": .words(own.phone?.value), "contact-page": address(own.contactPage),
      "website": address(own.website), "privacy-page": isPublic ? address(own.privacyPage) : .absent,
      "cookie-settings-page": statement.holds(.devices) ? address(own.cookieSettingsPage) : .absent,
    ]
  }

  /// The data protection officer (AVG art. 13(1)(b)).
  func officer() -> JSON {
    guard let officer = statement.organisation.dataProtectionOfficer?.value.value?.record else {
      return .absent
    }
    return [
      "address": .words(officer.address?.value), "email": .words(officer.email?.value.text),
      "phone": .words(officer.phone?.value),
    ]
  }

  /// The representative in the European Union (AVG art. 13(1)(a), 27).
  func representative() -> JSON {
    guard let own = statement.organisation.representative?.value.value?.record else { return .absent }
    return [
      "name": .words(own.name?.value), "country": own.country.map { country($0.value.id) } ?? .absent,
      "address": .words(own.address?.value), "email": .words(own.email?.value.text),
    ]
  }

  /// Where to send a request (AVG art. 12(2)): the register's own place for it, else the ordinary contact details.
  func requests() -> JSON {
    let own = statement.organisation
    guard let requests = own.rightsRequests else {
      return [
        "address": .words(own.address?.value), "email": .words(own.email?.value.text),
        "phone": .words(own.phone?.value), "page": address(own.contactPage),
      ]
    }
    return [
      "address": .words(requests.address?.value), "email": .words(requests.email?.value.text),
      "phone": .words(requests.phone?.value), "page": address(requests.page),
      "identity-check": .words(requests.identityCheck.map { phrasing.text($0.value) }),
    ]
  }

  /// The authority to complain to (AVG art. 13(2)(d), 77): the one of the register, else that of the country.
  func authority() -> JSON {
    if let own = statement.organisation.supervisoryAuthority?.value.value?.record {
      return [
        "name": .words(own.name?.value), "address": .words(own.address?.value),
        "website": address(own.website),
      ]
    }
    guard let authority = statement.countryAuthority else { return .absent }
    let language = phrasing.language
    return [
      "name": .words(authority.name(in: language)), "address": .words(authority.address(in: language)),
      "phone": .words(authority.phone), "website": .text(authority.website),
      "complaint-page": .words(authority.complaintPage(in: language)),
    ]
  }

  private func country(_ code: String) -> JSON { phrasing.countryFacts(code) }

  private func address(_ address: Located<Address>?) -> JSON { .address(address?.value.text) }
}

extension Statement {
  /// The authority of the country in which the organisation is.
  var countryAuthority: Authority? { Authority.of(country: organisation.country?.value.id ?? "NL") }
}

extension Phrasing {
  /// A country by its code and its name, and whether it lies outside the EEA.
  func countryFacts(_ code: String) -> JSON {
    [
      "code": .text(Countries.canonical(code)), "name": .text(Countries.name(code, in: language) ?? code),
      "eea": .flag(Countries.isInEEA(code, on: day)),
    ]
  }
}

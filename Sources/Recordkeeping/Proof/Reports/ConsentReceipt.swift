/// A receipt of consent as ISO/IEC TS 27560:2023 shapes it, for a site's own database to fill in: the person, the time and
/// the record's own ids are empty, because none of those ever stands in a register.
public struct ConsentReceipt {
  private let form: ConsentForm
  private let activity: ProcessingActivity
  private let purpose: Purpose
  private let phrasing: Phrasing

  /// The receipt of a text, from the register as it last held it; nil where no register here does.
  public init?(_ id: String, in register: ConsentRegister) {
    if register.now(id) != nil {
      self.init(id, register.reading.register, register.look)
    } else if let history = register.history, let files = history.files(with: id) {
      var reader = ConsentReader(contents: history.line.contents)
      let wanted = files.activities.flatMap(\.files) + files.parties.map(\.file)
      self.init(id, reader.reading(files, of: wanted).register, reader.look(of: files.words))
    } else {
      return nil
    }
  }

  private init?(_ id: String, _ register: Register, _ look: Look) {
    let forms = ConsentForm.all(of: register, in: look) { id.utf8.starts(with: $0.id.utf8) }
    guard let found = forms.first(where: { $0.form.text.id == id }) else { return nil }
    form = found.form
    activity = form.activity
    purpose = form.purpose
    phrasing = found.phrasing
  }

  /// The template.
  public func text() throws(RunError) -> String {
    do throws(WordFault) {
      return JSONWriter.text([
        "schema_version": "ISO/IEC TS 27560:2023", "record_id": "", "receipt_id": "", "pii_principal_id": "",
        "pii_processing": try processing(), "party_identification": .list(parties()), "event": Self.event,
      ])
    } catch {
      throw .receiptWithoutWords(form.text.id, error)
    }
  }

  private static let event: JSON = [
    "event_time": "", "validity_duration": "", "entity_id": "", "event_type": "", "event_state": "",
  ]

  private func processing() throws(WordFault) -> JSON {
    [
      "privacy_notice": .text(notice ?? ""), "language": .text(phrasing.language),
      "jurisdiction": .text(organisation?.country?.value.id ?? ""),
      "collection_method": .text(purpose.consent?.mechanism?.value.rawValue ?? ""),
      "consent_text": [
        "id": .text(form.text.id), "sha256": .text(form.text.digest),
        "strings": .list(form.text.strings.map(JSON.text)),
      ],
      "purposes": .list([try purposeFacts()]),
      "storage_locations": [], "recipient_third_parties": .list(recipients.map { .text($0.id) }),
      "withdrawal_method": .list(try phrasing.withdrawal(of: consent).map(JSON.link)),
      "privacy_rights": .list(rights.map { .text("eu-gdpr:A\($0)") }),
      "authority_party": .text(authority?.id ?? ""),
    ]
  }

  private var consent: Consent { purpose.consent ?? Consent(purpose.fields) }
  private var organisation: Organisation? { phrasing.register.organisation }

  /// Where people read what happens with their data.
  private var notice: String? {
    form.more?.address
  }

  private func purposeFacts() throws(WordFault) -> JSON {
    let kind = phrasing.register.vocabularies["purposes"]?[purpose.id]
    return [
      "purpose": .text(purpose.purpose.map { phrasing.text($0.value) } ?? ""),
      "purpose_type": .list(DPVTerm.all(of: kind).map { .text($0.text) }),
      "lawful_basis": .list(DPVTerm.all(of: purpose.legalBasis?.value.row).map { .text($0.text) }),
      "pii_information": .list(try rows.map(information)),
      "pii_controllers": .list(controllers.map { .text($0.id) }),
    ]
  }

  /// The kinds of data that the form names.
  private var rows: [PersonalData] {
    activity.personalData.filter { row in
      row.consent?.value.id == purpose.id || activity.purposes(of: row).contains { $0.id == purpose.id }
    }
  }

  private func information(_ row: PersonalData) throws(WordFault) -> JSON {
    let kind = phrasing.register.vocabularies["data-categories"]?[row.kind]
    return [
      "pii_type": .text(phrasing.kind(of: row)), "pii_attribute_id": .text(row.id),
      "pii_category": .list(DPVTerm.all(of: kind).map { .text($0.text) }),
      "pii_optional": row.required.map { .flag($0.value == .optional) } ?? .absent,
      "special_pii_category": .flag(phrasing.flags(of: row).contains(.special)),
      "pii_source": .text(try phrasing.source(of: row) ?? ""),
      "retention_period": .list(
        try activity.terms(of: row).map { (term) throws(WordFault) in
          .text(try phrasing.retention(term, in: activity).text)
        }),
    ]
  }

  private typealias Other = (id: String, party: Party)

  /// Who decides: the organisation itself goes by this name.
  private static let own = "controller"

  /// Those with whom it is responsible, and those who rely on the consent.
  private var controllers: [(id: String, party: Party?)] {
    let relying = consent.relyingControllers?.value.value?.ids ?? []
    let others = (activity.jointControllers.map(\.id) + relying).withoutRepeats
    return [(Self.own, nil)] + others.compactMap { id in phrasing.register.party(id).map { (id, $0) } }
  }

  private var recipients: [Other] {
    let ids = rows.flatMap { activity.recipients(of: $0) }.withoutRepeats
    return ids.compactMap { id in phrasing.register.party(id).map { (id, $0) } }.filter {
      $0.party.role?.value != .internal
    }
  }

  private func parties() -> [JSON] {
    var parties = [controller]
    var seen: Set<String> = []
    for other in controllers where seen.insert(other.id).inserted {
      if let party = other.party { parties.append(json(other.id, party, "controller", isNamed: true)) }
    }
    for (id, party) in recipients where seen.insert(id).inserted {
      let role = party.role?.value.rawValue ?? "recipient"
      parties.append(json(id, party, role, isNamed: party.isNamed))
    }
    return parties + [authorityParty].compactMap { $0 }
  }

  private var controller: JSON {
    [
      "party_id": .text(Self.own), "party_name": .text(organisation?.name?.value ?? ""),
      "party_type": "controller", "party_address": .text(organisation?.address?.value ?? ""),
      "party_contact": .text(
        phrasing.withdrawalEmail ?? organisation?.contactPage?.value.text ?? phrasing.withdrawalAddress ?? ""),
      "party_country": JSON(organisation?.country?.value.id),
      "party_url": JSON(organisation?.website?.value.text),
    ]
  }

  /// A party under the name that the statement gives it, and no more than the statement tells.
  private func json(_ id: String, _ party: Party, _ type: String, isNamed: Bool) -> JSON {
    let name = isNamed ? phrasing.controllerName(of: party) : phrasing.name(of: party)
    let contact = party.email?.value.text ?? party.website?.value.text ?? ""
    return [
      "party_id": .text(id), "party_name": .text(name), "party_type": .text(type),
      "party_address": .text(isNamed ? party.address?.value ?? "" : ""),
      "party_contact": .text(isNamed ? contact : ""), "party_country": JSON(party.country?.value.id),
    ]
  }

  private var authority: (id: String, name: String, address: String, contact: String)? {
    if let own = organisation?.supervisoryAuthority?.value.value?.record {
      return ("authority", own.name?.value ?? "", "", "")
    }
    return Authority.of(country: organisation?.country?.value.id ?? "NL").map { known in
      let language = phrasing.language
      return (
        known.id, known.name(in: language) ?? known.id, known.address(in: language) ?? "", known.website
      )
    }
  }

  private var authorityParty: JSON? {
    authority.map { authority in
      [
        "party_id": .text(authority.id), "party_name": .text(authority.name), "party_type": "authority",
        "party_address": .text(authority.address), "party_contact": .text(authority.contact),
      ]
    }
  }

  /// The articles of the rights that hold for the purpose.
  private var rights: [String] {
    DataSubjectRight.allCases.filter { $0.holds(for: purpose) }.map(\.article)
      + (purpose.canBeObjectedTo ? ["21"] : []) + ["7-3", "77"]
  }
}

extension RunError {
  /// A receipt that needs a word which the user's own words do not have.
  fileprivate static func receiptWithoutWords(_ id: String, _ fault: WordFault) -> RunError {
    RunError(
      Wording(nl: "kan van \(id) geen bewijsstuk maken", en: "cannot make a receipt of \(id)"),
      why: fault.detail)
  }
}

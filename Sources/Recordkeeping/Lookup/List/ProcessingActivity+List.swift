extension ProcessingActivity {
  /// The words and ids at a field by which activities are chosen.
  func words(at field: ListField, in register: Register) -> Set<String> {
    switch field {
    case .data: Set(self.personalData.map(\.kind))
    case .subject: Set(([self.dataSubjects] + self.personalData.map { $0.dataSubjects }).flatMap(Self.ids))
    case .purpose: Set(self.purposes.map(\.kind))
    case .basis: Set(self.purposes.compactMap { $0.legalBasis?.value.rawValue })
    case .recipient: receivers(in: register)
    case .country: Set(receivers(in: register).compactMap(register.party).flatMap(\.countries))
    case .ground: Set(receivers(in: register).compactMap(register.party).flatMap(\.grounds))
    case .status: Set([self.status?.value.rawValue].compactMap(\.self))
    case .role: Set([self.role?.value.rawValue].compactMap(\.self))
    case .statement: Set(self.statement?.value.value?.ids ?? [])
    case .term: Set(allTerms.compactMap { $0.term?.value.id })
    case .start: Set(allTerms.compactMap { $0.start?.value.id })
    case .measure: Set(measures(in: register))
    case .cookie: Set(self.cookies.compactMap { $0.`class`?.value.rawValue })
    case .source: Set(self.personalData.flatMap { Self.ids($0.source) })
    case .owner, .system, .category: []
    }
  }

  /// What the register itself names at a field.
  func names(at field: ListField) -> [String] {
    switch field {
    case .owner: [self.owner?.value].compactMap(\.self)
    case .system: self.systems?.value.ids ?? []
    default: []
    }
  }

  /// The measures that protect its data: its own, else those of the organisation.
  func measures(in register: Register) -> [String] {
    let shared = isOwn ? register.organisation?.securityMeasures : nil
    return Self.ids(self.securityMeasures ?? shared)
  }

  /// Whether it holds special or criminal data, or a national number.
  func isSpecial(in register: Register) -> Bool {
    self.personalData.contains {
      !register.flags(of: $0).isDisjoint(with: [.special, .criminal, .nationalNumber])
    }
  }

  /// Every party that gets data or has to do with them; where data come from, and for whom it is done, is another matter.
  private func receivers(in register: Register) -> Set<String> {
    let apart: Set<String> = ["as-source", "as-client"]
    return Set(
      PartyRoles(in: self, of: register).named.filter { !apart.isSuperset(of: $0.keys) }.map(\.id))
  }

  private var allTerms: [Retention] { self.retention + self.personalData.flatMap { $0.retention } }

  private static func ids(_ list: Located<WordList>?) -> [String] { list?.value.ids ?? [] }
}

extension Party {
  /// Where it is, and where it takes data.
  var countries: [String] {
    let own = self.country.map { [Countries.canonical($0.value.id)] } ?? []
    return own + (self.transfers?.value.value?.records ?? []).map(\.destination)
  }

  /// What its transfers rest on.
  var grounds: [String] {
    (self.transfers?.value.value?.records ?? []).compactMap { $0.ground?.value.rawValue }
  }
}

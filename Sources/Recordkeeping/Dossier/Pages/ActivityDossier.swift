/// Everything that the register holds of one activity (AVG art. 30(1), 30(2)).
struct ActivityDossier {
  let context: DossierContext
  let place: Int

  var activity: ProcessingActivity { context.register.activities[place] }
  var reader: FactReader { FactReader(context: context, activity: activity) }
  var address: DossierAddress { context.address(ofActivity: place) }

  /// What stands under a heading of its own; all other keys come last.
  private static let general = [
    "role", "status", "since", "ended", "erased", "owner", "reviewed", "review-by", "statement",
    "information-exemption", "informed", "data-subjects", "offered-to-children", "children-page",
  ]
  private static let said = [
    "title", "purposes", "personal-data", "recipients", "retention", "security-measures", "security-reason",
    "impact-assessment", "automated-decision-making", "joint-controllers", "controllers", "categories",
    "sub-processors", "cookies", "forms",
  ]

  func page() throws(WordFault) -> DossierPage {
    var sections = [try findings()].compactMap(\.self)
    sections.append(try section("general", facts: Self.general))
    if let body = try body() { sections.append(body) }
    sections += try [flow(), purposes(), data(), recipients(), transfers()].compactMap(\.self)
    if activity.fields["retention"] != nil { sections.append(try section("retention", facts: ["retention"])) }
    sections.append(try security())
    for (id, keys) in [
      ("assessment", ["impact-assessment"]), ("decisions", ["automated-decision-making"]),
      ("joint", ["joint-controllers"]), ("processor", ["categories", "sub-processors", "controllers"]),
      ("devices", ["cookies", "forms"]),
    ] where keys.contains(where: has) {
      sections.append(try section(id, facts: keys))
    }
    let rest = try reader.facts(activity.fields, except: Set(Self.general + Self.said))
    if !rest.isEmpty { sections.append(try section("other", [.facts(rest)])) }
    return DossierPage(
      address, title: context.title(of: activity), introduction: [.paragraph(try state())],
      sections: sections)
  }

  /// How it stands, in a line.
  private func state() throws(WordFault) -> DossierLine {
    let open = try context.word("value.open")
    return DossierLine(
      try context.word(
        "activity.state",
        [
          "status": context.choice(activity.status?.value.rawValue, in: "status"),
          "role": context.choice(activity.role?.value.rawValue, in: "role"),
          "owner": activity.owner?.value ?? open,
        ]))
  }

  private func has(_ key: String) -> Bool {
    activity.fields[key] != nil || activity.fields.blanks.contains { $0.key == key }
  }

  func section(_ id: String, _ blocks: [DossierBlock]) throws(WordFault) -> DossierSection {
    DossierSection(id: id, heading: try context.word("activity.\(id)"), blocks: blocks)
  }

  func section(_ id: String, facts keys: [String]) throws(WordFault) -> DossierSection {
    try section(id, [.facts(try reader.facts(activity.fields, only: keys))])
  }

  /// On the one page of everything, findings stand together already.
  private func findings() throws(WordFault) -> DossierSection? {
    let found = context.findings.of(activity.fields)
    guard !found.isEmpty else { return nil }
    let table = try FindingTable(context: context).table(
      found, caption: context.word("activity.open-caption"))
    return DossierSection(
      id: "open", heading: try context.word("activity.open"), blocks: [.table(table)], isRepeated: true)
  }

  private func body() throws(WordFault) -> DossierSection? {
    guard let body = context.body(of: activity.fields) else { return nil }
    return try section("text", [body])
  }

  private func flow() throws(WordFault) -> DossierSection {
    let graph = try ActivityFlow(context: context, activity: activity).graph()
    let title = try context.word("flow.title", ["name": context.title(of: activity)])
    return try section("flow", context.blocks(of: graph, id: "\(address.anchor)_flow", title: title))
  }

  private func security() throws(WordFault) -> DossierSection {
    if has("security-measures") || has("security-reason") {
      return try section("security", facts: ["security-measures", "security-reason"])
    }
    guard let shared = context.register.organisation?.securityMeasures?.value.ids, activity.isOwn else {
      return try section("security", [.paragraph(DossierLine(try context.word("activity.none-of-it")))])
    }
    return try section(
      "security",
      [
        .paragraph(DossierLine(try context.word("activity.security-shared"))),
        .list(context.labels(shared, in: "security-measures")),
      ])
  }
}

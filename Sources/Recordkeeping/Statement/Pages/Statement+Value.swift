extension Statement {
  /// Every value of `statement.html`, without the frame.
  public func values() throws(WordFault) -> TemplateTable {
    var values = try overview().with(notices()).with(contacts()).with(summary())
    values["introduction"] = .html(introduction)
    values["activities"] = .list(try said.map { (said) throws(WordFault) in .table(try section(said)) })
    values["answer-period"] = .text(try answerPeriod())
    values["withdrawal"] = .flag(holds(.withdrawal))
    let asked = consents.filter { !$0.activity.hasEnded }
    values["withdrawals"] = .list(asked.map(withdrawal))
    values["has-withdrawals"] = .flag(!asked.isEmpty)
    values["rights"] = .flag(holds(.rights))
    values["objection"] = .flag(holds(.objection))
    let weighed = objections { $0.canBeObjectedTo && !$0.isDirectMarketing }
    let marketing = objections(\.isDirectMarketing)
    values["objection-weighed"] = .list(weighed)
    values["has-objection-weighed"] = .flag(!weighed.isEmpty)
    values["objection-marketing"] = .list(marketing)
    values["has-objection-marketing"] = .flag(!marketing.isEmpty)
    values["cookies"] = .list(cookies.map(cookie))
    values["has-cookies"] = .flag(holds(.devices))
    return values
  }

  /// The heading of the statement: `Privacyverklaring`, or `Privacyverklaring voor medewerkers`.
  public func title() throws(WordFault) -> String {
    guard audience != "public" else { return try phrasing.words["statement.title"] }
    let people = Choices["statement"][audience]?.label(in: phrasing.language) ?? audience
    return try phrasing.words["statement.title-for", ["people": people]]
  }

  /// The statement as a page.
  public func page(in set: TemplateSet, languages: [String], style: StyleSheet) throws(WordFault) -> Result<
    SafeHTML, TemplateFaults
  > {
    let frame = PageFrame(of: self, title: try title(), languages: languages, style: style)
    let values = try frame.values().with(values())
    return set.render("statement.html", with: .table(values), words: phrasing.words)
  }

  private var introduction: SafeHTML {
    guard let part = organisation.fields.body?.part(in: phrasing.language), files.indices.contains(part.file)
    else {
      return SafeHTML(escaping: "")
    }
    return Markdown.render(file: files[part.file], number: part.file, body: part.range, headingOffset: 1).html
  }

  /// Every value of `activity.html` on the page that is being made.
  func section(_ said: SaidActivity) throws(WordFault) -> TemplateTable {
    let values = try said.section.get()
    var table = values.table
    table["in-whole"] = .flag(addresses.isWhole)
    table["purposes"] = .list(adding(waysToWithdraw: said, to: values.purposes))
    return table
  }

  /// The tables of an activity's purposes, each with where its consent is withdrawn.
  func adding(waysToWithdraw said: SaidActivity, to tables: [TemplateTable]) -> [TemplateValue] {
    zip(said.purposes, tables).map { purpose, table in
      var table = table
      let address =
        purpose.asksConsent ? addresses.withdrawal(of: purpose.purpose, in: said.activity) : ""
      table["withdraw-address"] = .text(address)
      return .table(table)
    }
  }

  /// Within what time people hear what comes of a request.
  func answerPeriod() throws(WordFault) -> String {
    guard let period = LawDates.requestAnswer(on: phrasing.day) else { return "" }
    return try phrasing.deadline(period)
  }

  private func withdrawal(_ activity: ProcessingActivity, _ purpose: Purpose) -> TemplateValue {
    .table([
      "text": .text(purpose.purpose.map { phrasing.text($0.value) } ?? title(of: activity)),
      "address": .text(addresses.withdrawal(of: purpose, in: activity)),
    ])
  }

  private func objections(_ condition: (Purpose) -> Bool) -> [TemplateValue] {
    activities.flatMap { activity in
      activity.purposes.filter(condition).map { purpose in
        .table([
          "text": .text(purpose.purpose.map { phrasing.text($0.value) } ?? title(of: activity)),
          "address": .text("#\(activity.id)"),
        ])
      }
    }
  }

  private func cookie(_ activity: ProcessingActivity, _ cookie: Cookie) -> TemplateValue {
    .table([
      "cookie": .text(cookie.shownName),
      "cookie-purpose": .text(cookie.purpose.map { phrasing.text($0.value) } ?? ""),
    ])
  }
}

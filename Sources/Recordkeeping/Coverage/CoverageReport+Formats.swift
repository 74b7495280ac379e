extension CoverageReport {
  /// Coverage as tables in Markdown.
  public func markdown(_ coverages: [Coverage]) -> String {
    coverages.map(markdown).joined(separator: "\n")
  }

  /// Coverage for programs, with every answer of every activity.
  public func json(_ coverages: [Coverage]) -> String {
    JSONWriter.text(
      .answer([
        "day": .text("\(day)"),
        "language": .text(language.rawValue), "registers": .list(coverages.map(json)),
      ]))
  }

  private func markdown(_ coverage: Coverage) -> String {
    let states = CoverageCounts.order + [.notAsked]
    let names = states.map { $0.wording[language] }
    let demand = Wording(nl: "gevraagd", en: "asked")[language]
    let head =
      row(["", demand] + names) + "|---|---|" + String(repeating: "--:|", count: states.count) + "\n"
    let lists = coverage.lists.map { list, demands in
      let rows = demands.map { demand, answers in
        let counts = CoverageCounts(answers)
        let law = demand.provisions.map(\.article).joined(separator: ", ")
        return row([law, demand.words[language]] + states.map { "\(counts[$0])" })
      }
      return "\n### \(list.title[language])\n\n\(head)\(rows.joined())"
    }
    let title = "## \(MarkdownText.code(coverage.register.path.shown)), \(day)\n"
    let together = "\n\(CoverageCounts(coverage.answers).words(in: language)). \(Self.meaning[language])\n"
    return title + lists.joined() + activities(coverage, names, states) + together
  }

  private func activities(_ coverage: Coverage, _ names: [String], _ states: [CoverageState]) -> String {
    let title = Wording(nl: "Per activiteit", en: "By activity")[language]
    let lacking = Wording(nl: "wat open is", en: "what is open")[language]
    let head =
      row([""] + names + [lacking]) + "|---|" + String(repeating: "--:|", count: names.count) + "---|\n"
    let rows = coverage.subjects.map { subject in
      let own = coverage.answers.filter { $0.activity == subject }
      let open = own.filter { $0.state == .open }.map { $0.demand.words[language] }
      var seen: Set<String> = []
      let once = open.filter { seen.insert($0).inserted }.joined(separator: ", ")
      let counts = CoverageCounts(own)
      let name = subject ?? Wording(nl: "de organisatie", en: "the organisation")[language]
      return row([name] + states.map { "\(counts[$0])" } + [once])
    }
    return "\n### \(title)\n\n\(head)\(rows.joined())"
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  private func json(_ coverage: Coverage) -> JSON {
    [
      "path": .text(coverage.register.path.shown), "name": .text(coverage.register.name),
      "counts": json(CoverageCounts(coverage.answers)),
      "lists": .list(
        coverage.lists.map { list, demands in
          [
            "id": .text(list.id), "title": .text(list.title[language]),
            "demands": .list(demands.map { json($0.demand, $0.answers) }),
          ]
        }),
    ]
  }

  private func json(_ demand: Demand, _ answers: [DemandAnswer]) -> JSON {
    [
      "id": .text(demand.id), "words": .text(demand.words[language]),
      "provisions": .list(demand.provisions.map { .text($0.citation(in: language)) }),
      "keys": .list(demand.keys.map { .text("\($0.table).\($0.key)") }),
      "counts": json(CoverageCounts(answers)),
      "answers": .list(
        answers.map { answer in
          [
            "activity": JSON(answer.activity), "state": .text(answer.state.rawValue),
            "lacking": answer.lacking.isEmpty ? .absent : .list(answer.lacking.map { .text($0) }),
          ]
        }),
    ]
  }

  private func json(_ counts: CoverageCounts) -> JSON {
    .table((CoverageCounts.order + [.notAsked]).map { ($0.rawValue, .number(counts[$0])) })
  }
}

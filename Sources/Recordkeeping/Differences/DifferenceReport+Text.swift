extension DifferenceReport {
  /// For people in a terminal: the verdict first, then what is asked, and of which record.
  var text: String {
    let registers = differences.indices.map { place in
      let difference = differences[place]
      let head = "\(difference.register.path.shown): \(sides(of: difference))\n"
      return head + Consequence.allCases.map { section($0, of: place) }.joined()
    }
    return verdict + "\n\n" + registers.joined(separator: "\n")
  }

  private func section(_ consequence: Consequence, of place: Int) -> String {
    let groups = groups(consequence, of: place)
    if groups.isEmpty { return "" }
    let heading = palette.paint(consequence.heading[language] + law(consequence), .bold)
    let lines = groups.flatMap { group -> [String] in
      let id =
        group.subject.kind == .activity || group.subject.kind == .party ? " [\(group.subject.id ?? "")]" : ""
      return ["  \(group.title)\(SafeText.shown(id))"] + group.lines.map { "    \($0)" }
    }
    return "\n\(heading)\n" + lines.joined(separator: "\n") + "\n"
  }
}

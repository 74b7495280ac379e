/// The table of a cookie of a service, made from the one that an activity to start from has for any service.
struct CookieDraft {
  let service: Service
  /// Nil where nothing is known of the service's cookies.
  let cookie: Service.Cookie?
  let row: String
  let group: ServiceGroup

  func lines(from table: [[UInt8]]) -> [[UInt8]] {
    var lines: [String] = []
    for line in table.map({ String(decoding: $0, as: UTF8.self) }) {
      if line == "[cookies.\(row)]" {
        lines.append("[cookies.\(id)]")
      } else if let cookie {
        place(cookie, line, in: &lines)
      } else {
        lines.append(line)
      }
    }
    var draft = DraftLines(Array(lines.joined(separator: "\n").utf8))
    if let party = group.party { draft.replace("\"\(party)\"", with: "\"\(service.id)\"") }
    return draft.lines
  }

  private var id: String { cookie.map { "\(service.id)-\($0.id)" } ?? service.id }

  /// A line of the table; what the documentation tells takes the place of a question and its empty answer.
  private func place(_ cookie: Service.Cookie, _ line: String, in lines: inout [String]) {
    switch line {
    case "name = \"\"": answer("name", cookie.name, in: &lines)
    case _ where line.utf8.starts(with: "purpose = ".utf8): answer("purpose", cookie.purpose, in: &lines)
    case "duration = \"\"":
      lines.removeLast()
      lines += ["# Hoe lang blijft de cookie: \"session\", \"6 months\"? Kijk het na; \(cookie.hint).", line]
    default: lines.append(line)
    }
  }

  private func answer(_ key: String, _ value: String, in lines: inout [String]) {
    if lines.last?.utf8.first == UInt8(ascii: "#"), lines.count > 1, lines.contains("[cookies.\(id)]") {
      lines.removeLast()
    }
    lines.append("\(key) = \"\(String(decoding: StarterText.escaped(value), as: UTF8.self))\"")
  }
}

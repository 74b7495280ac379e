extension DossierWriter {
  /// Lines one below the other.
  mutating func write(_ lines: [DossierLine]) {
    guard !lines.isEmpty else { return }
    markup("<ul>\n")
    for line in lines {
      markup("<li>")
      write(line)
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// A list with lists in it.
  mutating func write(_ items: [DossierTree]) {
    guard !items.isEmpty else { return }
    markup("<ul>\n")
    for item in items {
      markup("<li>")
      write(item.text)
      if !item.items.isEmpty { markup("\n") }
      write(item.items)
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// Answers under the names of their keys.
  mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    markup("<dl class=\"avgreg-facts\">\n")
    for fact in facts {
      markup("<div><dt>")
      write(fact.label)
      markup("</dt><dd>")
      write(fact.value)
      markup("</dd></div>\n")
    }
    markup("</dl>\n")
  }

  private mutating func write(_ value: FactValue) {
    switch value {
    case .lines(let lines): write(cell: lines)
    case .group(let facts): write(facts)
    case .rows(let rows):
      for row in rows {
        markup("<p class=\"avgreg-row\">")
        write(row.name)
        markup("</p>\n")
        write(row.facts)
      }
    }
  }

  /// One line as it is, several as a list.
  mutating func write(cell lines: [DossierLine]) {
    if lines.count == 1 { write(lines[0]) } else { write(lines) }
  }

  mutating func write(_ table: DossierTable) {
    markup("<table>\n<caption>")
    write(table.caption)
    markup("</caption>\n<thead><tr>\n")
    for column in table.columns {
      markup("<th scope=\"col\">")
      write(column)
      markup("</th>\n")
    }
    markup("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      markup("<tr>\n")
      for (place, cell) in row.enumerated() { write(cell, at: place, of: table) }
      markup("</tr>\n")
    }
    markup("</tbody>\n</table>\n")
  }

  private mutating func write(_ cell: DossierTable.Cell, at place: Int, of table: DossierTable) {
    guard place > 0 else {
      markup("<th scope=\"row\">")
      write(cell: cell)
      markup("</th>\n")
      return
    }
    markup("<td data-label=\"")
    write(table.columns[place])
    markup("\">")
    write(cell: cell)
    markup("</td>\n")
  }
}

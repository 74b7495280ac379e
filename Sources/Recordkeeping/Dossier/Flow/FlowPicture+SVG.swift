extension FlowPicture {
  /// Writes the drawing; `text` makes words fit for a reader.
  func write(to html: inout HTMLWriter, text: (String) -> String) {
    html.markup("<svg class=\"avgreg-picture\" role=\"img\" viewBox=\"0 0 ")
    html.number(width)
    html.markup(" ")
    html.number(height)
    html.markup("\" aria-labelledby=\"")
    html.text("\(id)_title \(id)_about")
    html.markup("\">\n<title id=\"")
    html.text("\(id)_title")
    html.markup("\">")
    html.text(text(title))
    html.markup("</title>\n<desc id=\"")
    html.text("\(id)_about")
    html.markup("\">")
    html.text(text(description))
    html.markup("</desc>\n")
    for (place, ways) in ways.enumerated() {
      for way in ways {
        write(columns[place].boxes[way.from], columns[place + 1].boxes[way.to], to: &html)
      }
    }
    for (place, column) in columns.enumerated() {
      html.markup("<text class=\"avgreg-column\" x=\"")
      html.number(place * (Self.boxWidth + Self.gutter) + 1)
      html.markup("\" y=\"20\">")
      html.text(text(column.heading))
      html.markup("</text>\n")
      for box in column.boxes { write(box, to: &html, text) }
    }
    html.markup("</svg>\n")
  }

  /// A line from the right of a box to the left of another, with a head.
  private func write(_ from: Box, _ to: Box, to html: inout HTMLWriter) {
    let (start, end) = (from.x + Self.boxWidth, to.x - 1)
    let middle = (start + end) / 2
    html.markup("<path d=\"M")
    html.number(start)
    html.markup(" ")
    html.number(from.middle)
    html.markup("C")
    for (x, y) in [(middle, from.middle), (middle, to.middle), (end - 6, to.middle)] {
      html.number(x)
      html.markup(" ")
      html.number(y)
      html.markup(" ")
    }
    html.markup("\"></path><path class=\"avgreg-head\" d=\"M")
    html.number(end)
    html.markup(" ")
    html.number(to.middle)
    html.markup("l-8-4v8z\"></path>\n")
  }

  private func write(_ box: Box, to html: inout HTMLWriter, _ text: (String) -> String) {
    html.markup("<g><title>")
    html.text(text(box.name))
    html.markup("</title><rect x=\"")
    html.number(box.x)
    html.markup("\" y=\"")
    html.number(box.y)
    html.markup("\" width=\"")
    html.number(Self.boxWidth)
    html.markup("\" height=\"")
    html.number(box.height)
    html.markup("\" rx=\"4\"></rect><text>")
    for (place, line) in box.label.lines.enumerated() {
      html.markup("<tspan x=\"")
      html.number(box.x + Self.boxWidth / 2)
      html.markup("\" y=\"")
      html.number(box.y + Self.baseline(place))
      html.markup("\">")
      html.text(text(line))
      html.markup("</tspan>")
    }
    html.markup("</text></g>\n")
  }
}

import Foundation
import Testing

@testable import Recordkeeping

@Suite("The picture of the ways of data")
struct FlowTests {
  private static func pictures(_ folder: String) throws -> [(FlowGraph, FlowPicture)] {
    let checkup = DossierFixture.checkup(try DossierFixture.files(folder))
    let context = try DossierContext(checkup, on: DossierFixture.day, in: .nl)
    let graphs =
      try context.register.activities.map { try ActivityFlow(context: context, activity: $0).graph() }
      + [RegisterFlow(context: context).graph().graph]
    return graphs.map { ($0, FlowPicture($0, id: "x", title: "t", description: "d")) }
  }

  @Test(arguments: DossierFixture.folders)
  func `has every name in the list below it, and no list has more`(folder: String) throws {
    for (graph, picture) in try Self.pictures(folder) {
      let drawn = Set(picture.columns.flatMap { $0.boxes.map(\.name) })
      var listed: Set<String> = []
      for step in graph.steps() {
        for item in step.items { listed.formUnion([item.text] + item.items.map(\.text)) }
      }
      #expect(drawn == listed)
      let ways = graph.steps().reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.items.count } }
      #expect(ways == picture.ways.reduce(0) { $0 + $1.count })
    }
  }

  @Test(arguments: DossierFixture.folders)
  func `has boxes that lie apart and hold their words`(folder: String) throws {
    for (_, picture) in try Self.pictures(folder) {
      for column in picture.columns {
        for (above, below) in zip(column.boxes, column.boxes.dropFirst()) {
          #expect(above.y + above.height < below.y)
        }
        for box in column.boxes {
          #expect(box.x >= 0 && box.x + FlowPicture.boxWidth <= picture.width)
          #expect(box.y > 0 && box.y + box.height <= picture.height)
          #expect(FlowPicture.baseline(box.label.lines.count - 1) < box.height)
        }
      }
    }
  }

  @Test(arguments: [
    "Zorgverzekeringsmaatschappij", String(repeating: "a", count: 200), "W", "مؤسسة الخصوصية",
    "Gegevensbeschermingseffectbeoordelingscommissie van de gemeente", "een twee drie vier vijf zes zeven",
    String(repeating: "Meervoudigepersoonlijkheidsstoornis ", count: 9), "",
  ])
  func `cuts names into lines that fit, and shortens the last`(name: String) {
    let label = FlowLabel(name, width: 12_400)
    #expect(label.lines.count <= FlowLabel.most)
    for line in label.lines { #expect(FlowLabel.width(of: line) <= 12_400, "\(line)") }
    let whole = label.lines.joined(separator: " ").replacingOccurrences(of: "- ", with: "")
    if label.lines.last?.hasSuffix("…") != true {
      #expect(whole == name.trimmingCharacters(in: .whitespaces))
    }
  }

  @Test func `of many activities shows a few names in each column and says what it leaves out`() throws {
    let checkup = DossierFixture.checkup(try DossierFixture.files("Registers/gemeente"))
    let context = try DossierContext(checkup, on: DossierFixture.day, in: .nl)
    let (graph, rest) = try RegisterFlow(context: context).graph()
    for column in graph.columns { #expect(column.names.count <= RegisterFlow.most) }
    #expect(!rest.isEmpty)
    let page = try #require(try DossierFixture.pages(checkup)["flow.html"])
    let text = DossierKeyTests.visible(page)
    for left in rest { for name in left.names { #expect(text.contains(VisibleText.collapsed(name))) } }
  }

  @Test func `has a name, a description and no colour of its own`() throws {
    let page = try #require(try DossierFixture.pages("Registers/korenaar")["flow.html"])
    #expect(page.contains("<svg class=\"avgreg-picture\" role=\"img\""))
    #expect(page.contains("<title id=\"flow_all_title\">") && page.contains("<desc id=\"flow_all_about\">"))
    #expect(!page.contains("fill=\"") && !page.contains("stroke=\""))
  }
}

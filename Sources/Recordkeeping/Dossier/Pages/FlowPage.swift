/// The ways of the data of the whole register in one picture, and in words.
struct FlowPage {
  let context: DossierContext

  func page() throws(WordFault) -> DossierPage {
    guard !context.register.activities.isEmpty else {
      let nothing = DossierBlock.paragraph(DossierLine(try context.word("flow.none")))
      return DossierPage(.flow, title: try context.word("title.flow"), introduction: [nothing], sections: [])
    }
    let flow = RegisterFlow(context: context)
    let (graph, rest) = try flow.graph()
    var introduction: [DossierBlock] = []
    if flow.isGrouped {
      introduction.append(.paragraph(DossierLine(try context.word("flow.grouped"))))
    }
    if !rest.isEmpty {
      let words = try context.word("flow.shortened", ["count": "\(RegisterFlow.most)"])
      introduction.append(.paragraph(DossierLine(words)))
    }
    var blocks = try context.blocks(of: graph, id: "flow_all", title: context.word("flow.title-all"))
    for left in rest {
      let heading = try context.word("flow.rest-of", ["column": left.column, "rest": left.name])
      blocks.append(.heading(DossierLine(heading), nil))
      blocks.append(.list(left.names.map { DossierLine($0) }))
    }
    let section = DossierSection(id: "all", heading: try context.word("flow.register"), blocks: blocks)
    return DossierPage(
      .flow, title: try context.word("title.flow"), introduction: introduction, sections: [section])
  }
}

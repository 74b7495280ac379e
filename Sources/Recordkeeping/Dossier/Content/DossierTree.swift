/// An item of a list, with a list of its own below it.
struct DossierTree: Sendable {
  let text: String
  let items: [DossierTree]

  init(_ text: String, _ items: [DossierTree] = []) {
    self.text = text
    self.items = items
  }
}

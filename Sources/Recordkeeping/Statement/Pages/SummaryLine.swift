/// A line of the first screen: what it is about, what is said of it, and where there is more.
struct SummaryLine: Hashable {
  let heading: String
  /// Empty where the register does not say it.
  let text: String
  /// Empty where there is no more.
  let address: String

  /// Every value of a line of `summary.html`.
  var value: TemplateValue {
    .table(["heading": .text(heading), "text": .text(text), "address": .text(address)])
  }
}

/// One answer of the register under the name of its key, in words.
struct Fact: Sendable {
  let label: String
  let value: FactValue
}

/// What a column shows under one name, for want of room.
struct FlowRest: Sendable {
  let column: String
  let name: String
  let names: [String]
}

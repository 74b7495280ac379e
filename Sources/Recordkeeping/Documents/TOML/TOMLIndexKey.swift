/// A decoded key of a large table, compared by its bytes.
struct TOMLIndexKey: Hashable, Sendable {
  let table: Int32
  let bytes: [UInt8]
}

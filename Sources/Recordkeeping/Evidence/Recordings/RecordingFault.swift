/// What keeps a recording from being read, and where.
struct RecordingFault: Error {
  let offset: Int
  let why: Wording

  init(_ offset: Int, _ why: Wording) {
    self.offset = offset
    self.why = why
  }

  init(_ fault: JSONFault) { self.init(fault.offset, fault.words) }
}

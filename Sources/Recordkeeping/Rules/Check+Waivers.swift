extension Check {
  /// Reports each waiver of which something is to be said.
  static func waivers(
    _ verdict: WrittenWaiver.Verdict, _ place: @escaping @Sendable (WrittenWaiver) -> Place
  ) -> Check {
    Check(isAbsence: false) { context in
      context.waivers.written.filter { $0.verdict == verdict }.map(place)
    }
  }
}

extension Check {
  /// Looks at every service, and every host of no known service, that the site has a browser call.
  static func eachHost(
    isAbsence: Bool = false, _ places: @escaping @Sendable (HostCalls, CheckContext) -> [Place]
  ) -> Check {
    Check(isAbsence: isAbsence, needsSite: true) { context in
      context.hostCalls.flatMap { places($0, context) }
    }
  }
}

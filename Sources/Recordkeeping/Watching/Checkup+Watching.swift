extension Checkup {
  /// A line for each reason why watched files of some registers were not looked at.
  public static func watchRemarks(_ checkups: [Checkup], in language: Language) -> [String] {
    var lacks: [(why: WatchLack, names: [String], register: FoundRegister)] = []
    for checkup in checkups {
      guard let lack = checkup.watched?.lack else { continue }
      let name = "\(checkup.register.path.shown) (\(lack.activities.joined(separator: ", ")))"
      if let place = lacks.firstIndex(where: { $0.why == lack.why }) {
        lacks[place].names.append(name)
      } else {
        lacks.append((lack.why, [name], checkup.register))
      }
    }
    return lacks.map { RunError.notWatched($0.names, $0.why, $0.register).message(in: language) }
  }

  /// Whether watched files were asked for that could not be looked at.
  public var lacksWatched: Bool { watched?.lack != nil }
}

extension RunError {
  /// Watched files that were not looked at: whether they changed is not known.
  fileprivate static func notWatched(
    _ names: [String], _ lack: WatchLack, _ register: FoundRegister
  ) -> RunError {
    let names = names.joined(separator: ", ")
    return RunError(
      Wording(
        nl: "niet nagegaan of bewaakte bestanden zijn veranderd in \(names)",
        en: "did not look whether watched files have changed in \(names)"),
      why: lack.why, next: lack.cure(root: GitSearch.repository(of: register.whole)))
  }
}

/// By which a recording shows that the visitor answered the question about cookies: the names of cookies that known programs
/// set on the answer, and the addresses that they call then.
struct CookieAnswers: Sendable {
  /// Those of the file that comes with the program.
  static let builtIn = CookieAnswers(LawFile.document(PackageResources.cookies_toml).root)

  private let names: [CookiePattern]
  private let calls: [[UInt8]]

  private init(_ root: TOMLValue) {
    let answers = root["answers"]
    names = answers?["cookies"]?.children.compactMap(\.string).map { CookiePattern($0) } ?? []
    calls = answers?["calls"]?.children.compactMap(\.string).map { Array($0.utf8) } ?? []
  }

  /// Whether a cookie of this name holds an answer.
  func isAnswer(_ name: String) -> Bool { names.contains { $0.matches(name) } }

  /// Whether a call to an address, from its host on and in small letters, tells of an answer.
  func isCall(_ target: String) -> Bool { calls.contains { target.utf8.starts(with: $0) } }
}

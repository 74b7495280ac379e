/// One way of printing a report.
public struct ReportFormat: Sendable {
  /// Its name on the command line.
  public let name: String
  /// What it is for.
  public let about: Wording
  private let write: @Sendable (Report) -> String

  init(_ name: String, nl: String, en: String, write: @escaping @Sendable (Report) -> String) {
    self.name = name
    about = Wording(nl: nl, en: en)
    self.write = write
  }

  /// The whole report; nothing that a file holds makes it more than one line or item for each finding.
  public func text(_ report: Report) -> String { write(report) }
}

extension ReportFormat {
  /// Every format: the option, its help, the README and the tests go by this list.
  public static let all: [ReportFormat] = [
    .text,
    .concise,
    .json,
    .sarif,
    .github,
    .gitlab,
    .junit,
    .markdown,
  ]
}

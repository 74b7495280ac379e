import ArgumentParser
import Recordkeeping

/// How coverage is written.
enum CoverageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json

  func write(_ report: CoverageReport, _ coverages: [Coverage]) -> String {
    switch self {
    case .text: report.text(coverages)
    case .markdown: report.markdown(coverages)
    case .json: report.json(coverages)
    }
  }
}

import ArgumentParser
import Recordkeeping

/// How the list of rules is written.
enum RuleListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, counts

  func write(_ catalogue: RuleCatalogue) -> String {
    switch self {
    case .text: catalogue.text
    case .markdown: catalogue.markdown
    case .counts: catalogue.counts
    }
  }
}

import ArgumentParser
import Recordkeeping

/// How what is due is written.
enum DueFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, ics

  /// How far ahead to look unless asked otherwise.
  var window: DueWindow { self == .ics ? .all : .usual }

  func write(_ report: DueReport, _ style: AnswerStyle) -> String {
    switch self {
    case .text: report.text(style)
    case .json: report.json(style.language)
    case .ics: report.calendar(style.language)
    }
  }
}

import ArgumentParser

/// How a command writes its answer.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

import Foundation
import Templates

@testable import Recordkeeping

/// Makes the statement of a register that a test writes out.
enum StatementFixture {
  static let day = Day(year: 2026, month: 11, day: 23) ?? .first
  static let templates = TemplateSet(
    files: Templates.files.filter { !$0.key.hasSuffix(".toml") }.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: $0.value) })

  /// The built-in languages, by the files of their words.
  static let languages = Templates.files.keys.filter { $0.hasSuffix(".toml") && $0 != "look.toml" }
    .map { String($0.dropLast(5)) }.sorted()

  static func words(_ language: String) -> Words {
    let path = "\(language).toml"
    return Words(
      language: language, file: SourceFile(path: path, bytes: Templates.files[path] ?? []), number: 0)
  }

  /// Reads files by path; a line `%` alone parts the front matter from the body.
  static func reading(_ files: [String: String]) -> Reading {
    let sorted = files.sorted { $0.key < $1.key }
    return Reading.read(
      sorted.map { path, text in
        let parts = text.components(separatedBy: "\n%\n")
        let body = parts.count > 1 ? parts[1] : ""
        return SourceFile(path: path, bytes: Array("+++\n\(parts[0])\n+++\n\n\(body)\n".utf8))
      })
  }

  static func statement(
    _ files: [String: String], for audience: String = "public", language: String = "nl", on day: Day = day,
    isPreview: Bool = false
  ) -> Statement? {
    Statement(of: reading(files), for: audience, words: words(language), on: day, isPreview: isPreview)
  }

  static func html(
    _ files: [String: String], for audience: String = "public", language: String = "nl",
    isPreview: Bool = false
  ) throws -> String {
    guard let statement = statement(files, for: audience, language: language, isPreview: isPreview) else {
      return ""
    }
    return try html(statement)
  }

  static func html(_ statement: Statement) throws -> String {
    let page = try statement.page(in: templates, languages: ["nl", "en"], style: style(statement)).get()
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// Every layer of the statement one after another: the first page, each activity's own, and the whole on one page.
  static func layers(_ statement: Statement) throws -> String {
    let activities = try statement.said.map { said in
      let page = ActivityPage(said, in: statement)
      let html = try page.html(in: templates, languages: ["nl", "en"], style: style(statement)).get()
      return String(decoding: html.bytes, as: UTF8.self)
    }
    return try ([html(statement)] + activities + [completeHTML(statement)]).joined(separator: "\n")
  }

  static func completeHTML(_ files: [String: String]) throws -> String {
    guard let statement = statement(files) else { return "" }
    return try completeHTML(statement)
  }

  /// The whole statement on one page.
  static func completeHTML(_ statement: Statement) throws -> String {
    let page = try CompletePage(of: statement, in: templates)
    return String(
      decoding: try page.html(languages: ["nl", "en"], style: style(statement)).get().bytes, as: UTF8.self)
  }

  static func style(_ statement: Statement) throws -> StyleSheet {
    try StyleSheet.of(templates, appearance: Look().appearance, words: statement.phrasing.words).get()
  }
}

import ArgumentParser
import Recordkeeping
import Testing

@testable import avgreg

@Suite("help")
struct HelpTests {
  @Test func `is held of every command`() {
    #expect(Commands.all.count >= 11)
  }

  @Test(arguments: Commands.all)
  func `begins with three examples that the program understands`(command: CommandDescription) throws {
    let isDefault = Commands.all.contains {
      $0.path == Array(command.path.dropLast()) && $0.defaultSubcommand == command.name
    }
    let call = isDefault ? command.path.dropLast().joined(separator: " ") : command.call
    let examples = command.examples
    #expect(
      examples.count >= 3,
      "begin the discussion of `\(call)` with at least three lines, each indented by two spaces more: `  \(call) ...`"
    )
    for example in examples {
      let words = Commands.words(of: example)
      #expect(
        example.hasPrefix(call) || words.starts(with: call.split(separator: " ").map(String.init)),
        "`\(example)` is no example of `\(call)`")
      #expect(throws: Never.self, "`\(example)` is not understood: correct it in the discussion of `\(call)`")
      {
        let whole = try Avgreg.parseAsRoot(Array(words.dropFirst()))
        let short = try Avgreg.command(of: Array(words.dropFirst()))
        // From the start of the line the parser keeps where a value stood, one place further for each command.
        #expect(type(of: short) == type(of: whole), "`\(example)` is another command by itself")
        #expect(Self.values(of: short) == Self.values(of: whole), "`\(example)` is read otherwise by itself")
      }
    }
  }

  @Test(arguments: Commands.all)
  func `says nothing with a stray sign at the end of a line`(command: CommandDescription) {
    #expect(!command.discussion.split(separator: "\n").contains { $0.hasSuffix("\\") })
  }

  @Test func `are told apart by what was read`() throws {
    let lines = ["check a", "check b", "check a --on 2026-01-01", "check a --on 2026-01-02", "check a --all"]
    let read = try lines.map { Self.values(of: try Avgreg.command(of: Commands.words(of: $0))) }
    #expect(Set(read).count == lines.count)
  }

  /// What a command has read, each by its name.
  private static func values(of command: any ParsableCommand) -> [String] {
    Mirror(reflecting: command).children.map { "\($0.label ?? ""): \(shown($0.value))" }
  }

  private static func shown(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if let parsed = mirror.children.first(where: { $0.label == "_parsedValue" })?.value,
      let inner = Mirror(reflecting: parsed).children.first
    {
      return "\(shown(inner.value))"
    }
    if mirror.displayStyle != .struct { return "\(value)" }
    return mirror.children.map { "\($0.label ?? ""): \(shown($0.value))" }.joined(separator: ", ")
  }

  @Test(arguments: Commands.all)
  func `says of every command and option what it is for`(command: CommandDescription) {
    #expect(command.abstract.hasSuffix("."), "give `\(command.call)` an abstract that is a sentence")
    for argument in Commands.own(command) {
      #expect(
        argument.abstract.hasSuffix("."),
        "give \(argument.name) of `\(command.call)` a help that is a sentence")
    }
  }

  @Test(arguments: [
    ("exit-codes", "64"), ("afsluitcodes", "64"), ("format", "vocabulary.toml"),
    ("formaat", "vocabulary.toml"),
    ("formats", "sarif"), ("formaten", "junit"), ("ci", "fetch-depth: 0"),
  ])
  func `has pages that belong to no command`(word: String, content: String) throws {
    for language in ["nl", "en"] {
      let run = try Program.run("help", word, environment: ["LANG": language])
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains(content))
      #expect(run.output.contains("avgreg check") || run.output.contains("avgreg schema"))
    }
  }

  @Test func `names its pages`() throws {
    let help = try Program.run("--help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(help.contains("has pages on exit-codes, format, formats, ci."))
  }

  @Test func `has pages whose examples are understood`() throws {
    for topic in HelpTopic.all {
      for text in [topic.text.nl, topic.text.en] {
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("  avgreg ") }
        #expect(!lines.isEmpty || topic.name == "format")
        for line in lines {
          let words = Commands.words(of: String(line.dropFirst(2)).components("   ").first ?? "")
          #expect(throws: Never.self) { _ = try Avgreg.parseAsRoot(Array(words.dropFirst())) }
        }
      }
    }
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map { String($0) }
  }
}

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
        _ = try Avgreg.parseAsRoot(Array(words.dropFirst()))
      }
    }
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

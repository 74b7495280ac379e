import Foundation
import Testing

@testable import Recordkeeping

@Suite("Files of law data")
struct LawFileTests {
  static let folder = Project.folder.appending(path: "Sources/Recordkeeping/Law/Data")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func `are all there`() {
    #expect(
      Self.names == [
        "adequacy.toml", "authorities.toml", "choices.toml", "consent-words.toml", "cookies.toml",
        "country-names.toml", "data-categories.toml", "data-subjects.toml", "eea.toml", "form-fields.toml",
        "law.toml", "leaks.toml", "moments.toml", "organisations.toml", "party-categories.toml",
        "phrases.toml", "purposes.toml", "retention-terms.toml", "security-measures.toml",
        "site-services.toml",
      ])
  }

  @Test(arguments: names)
  func `are TOML without a flaw`(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name))
    #expect(LawFile.document(Array(bytes)).flaws.isEmpty)
  }

  /// Other releases of iso-codes hold other names, so only the release that made the file can judge it.
  static let canGenerate =
    (try? String(contentsOfFile: "/etc/debian_version", encoding: .utf8))?.hasPrefix("12.") == true
    && FileManager.default.fileExists(atPath: "/usr/share/iso-codes/json/iso_3166-1.json")
    && FileManager.default.fileExists(atPath: "/usr/share/locale/nl/LC_MESSAGES/iso_3166-1.mo")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  @Test(.enabled(if: canGenerate))
  func `are as the script for country names writes them`() throws {
    let root = Self.folder.appending(path: "../../../..").standardized
    let script = Process()
    script.executableURL = URL(filePath: "/usr/bin/python3")
    script.arguments = [root.appending(path: "Scripts/country-names.py").path]
    script.environment = ["PYTHONIOENCODING": "utf-8"]
    let output = Pipe()
    script.standardOutput = output
    try script.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    script.waitUntilExit()
    let command = "python3 Scripts/country-names.py > Sources/Recordkeeping/Law/Data/country-names.toml"
    let isSame = try written == Data(contentsOf: Self.folder.appending(path: "country-names.toml"))
    #expect(isSame, "repair with: \(command)")
  }
}

import Foundation
import Testing

/// A folder in `Scenarios`: a register and exactly what the program says about it.
struct Scenario: CustomTestStringConvertible {
  let folder: URL
  var testDescription: String { folder.lastPathComponent }

  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    return names.sorted().map { Scenario(folder: home.appending(path: $0)) }.filter(\.isRegister)
  }()

  /// The smallest register without a fault.
  static let newsletter = Scenario(folder: home.appending(path: "newsletter"))

  private static let home =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Scenarios").standardized

  private var isRegister: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "register").path)
  }

  /// Holds output against a file of the scenario; with `UPDATE_EXPECTED=1` in the environment, writes it anew.
  func expect(_ output: String, in name: String) throws {
    try KeptFile(folder.appending(path: name)).expect(output)
  }
}

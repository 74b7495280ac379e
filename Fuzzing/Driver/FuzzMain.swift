import CFuzzer
import Foundation

/// Runs one target under libFuzzer, `avgreg-fuzz toml CORPUS -max_total_time=10`, or tells other programs what is read:
/// `list`, `toml-json` and `markdown-html` (see `Differential`).
@main
struct FuzzMain {
  /// The target named first on the command line.
  static let target = FuzzTarget.named(CommandLine.arguments.dropFirst().first ?? "")

  static func main() {
    let names = FuzzTarget.all.map(\.name)
    switch CommandLine.arguments.dropFirst().first {
    case "list": print(names.joined(separator: "\n"))
    case "toml-json": Differential.answer(Differential.toml)
    case "markdown-html": Differential.answer(Differential.markdown)
    case .some where target != nil: exit(run())
    default:
      print(
        "usage: avgreg-fuzz TARGET [CORPUS...] [-OPTION=VALUE...]; targets: \(names.joined(separator: ", "))")
      exit(64)
    }
  }

  /// The target's name is no folder of inputs: libFuzzer gets what comes after it.
  private static func run() -> CInt {
    var arguments = CommandLine.arguments.map { strdup($0) }
    arguments.remove(at: 1)
    arguments.append(nil)
    var count = CInt(arguments.count - 1)
    return arguments.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &start) { data, size in
        FuzzMain.test(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      }
    }
  }

  /// A promise that does not hold ends the program as a trap does, so that libFuzzer keeps the input.
  private static func test(_ bytes: [UInt8]) {
    do throws(Breach) {
      try target?.check(bytes)
    } catch {
      FileHandle.standardError.write(Data("BROKEN: \(error)\n".utf8))
      abort()
    }
  }
}

import Foundation

/// Runs the target that `AVGREG_TARGET` names under libFuzzer, `AVGREG_TARGET=toml avgreg-fuzz CORPUS -max_total_time=10`, or
/// tells other programs what is read: `list`, `toml-json` and `markdown-html` (see `Differential`). libFuzzer starts itself
/// again to make an input small, which a name among the arguments would not outlive.
enum FuzzMain {
  private static let name = ProcessInfo.processInfo.environment["AVGREG_TARGET"] ?? ""

  /// The target, if it is one.
  static let target = FuzzTarget.named(name)

  /// Answers what is no target, and ends.
  static func begin() {
    switch name {
    case _ where target != nil: return
    case "list": print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    case "toml-json": Differential.answer(Differential.toml)
    case "markdown-html": Differential.answer(Differential.markdown)
    default:
      print("AVGREG_TARGET is none of: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      exit(64)
    }
    exit(0)
  }

  /// A promise that does not hold ends the program as a trap does, so that libFuzzer keeps the input.
  static func test(_ bytes: [UInt8]) {
    do throws(Breach) {
      try target?.check(bytes)
    } catch {
      FileHandle.standardError.write(Data("BROKEN: \(error)\n".utf8))
      abort()
    }
  }
}

/// What libFuzzer calls first.
@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer) -> CInt {
  FuzzMain.begin()
  return 0
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  FuzzMain.test(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

import Foundation

/// Where the package lies on the disk, and the test data beside it.
enum Project {
  static let folder = URL(filePath: #filePath).appending(path: "../../../..").standardized

  /// Test data outside the package: in `AVGREG_SHARED`, or beside the package in `shared`.
  static let shared: URL =
    ProcessInfo.processInfo.environment["AVGREG_SHARED"].map { URL(filePath: $0) }
    ?? folder.deletingLastPathComponent().appending(path: "shared")
}

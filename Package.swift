// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "avgreg",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "avgreg", targets: ["avgreg"]),
    .library(name: "Recordkeeping", targets: ["Recordkeeping"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "CSystem"),
    .target(
      name: "Templates", path: "Templates",
      resources: [
        .embedInCode("activity-data.html"),
        .embedInCode("activity-others.html"),
        .embedInCode("activity-recipients.html"),
        .embedInCode("activity.html"),
        .embedInCode("complaint.html"),
        .embedInCode("consent.html"),
        .embedInCode("contact.html"),
        .embedInCode("controller.html"),
        .embedInCode("cookies.html"),
        .embedInCode("en.toml"),
        .embedInCode("internal-dossier.html"),
        .embedInCode("internal-layout.html"),
        .embedInCode("internal-page.html"),
        .embedInCode("internal.css"),
        .embedInCode("internal.en.toml"),
        .embedInCode("internal.nl.toml"),
        .embedInCode("layout.html"),
        .embedInCode("link.html"),
        .embedInCode("nl.toml"),
        .embedInCode("rights.html"),
        .embedInCode("root.html"),
        .embedInCode("statement.html"),
        .embedInCode("style.css"),
        .embedInCode("summary.html"),
        .embedInCode("terms.html"),
        .embedInCode("withdrawal.html"),
        .embedInCode("your-rights.html"),
      ],
      swiftSettings: settings),
    .target(
      name: "Starters", resources: [.embedInCode("Files")], swiftSettings: settings),
    .target(
      name: "Recordkeeping", dependencies: ["CCmark", "CSystem", "Starters", "Templates"],
      resources: [.embedInCode("Law/Data")], swiftSettings: settings),
    .executableTarget(
      name: "avgreg",
      dependencies: [
        "Recordkeeping", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RecordkeepingTests", dependencies: ["Recordkeeping", "Templates"], swiftSettings: settings),
    .testTarget(name: "avgregTests", dependencies: ["Recordkeeping"], swiftSettings: settings),
  ]
)

// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

// AVGREG_STATIC links the archives of the C libraries into the program, as `Scripts/release` does.
let isStatic = Context.environment["AVGREG_STATIC"] != nil
let archives: [LinkerSetting] =
  isStatic ? [.unsafeFlags(["-Xlinker", "-l:libcmark.a", "-Xlinker", "-l:libgumbo.a"])] : []

// AVGREG_FUZZING builds the program of `Scripts/fuzz` in the place of the tests that replay what it found.
let fuzzing: [Target] =
  Context.environment["AVGREG_FUZZING"] != nil
  ? [
    .systemLibrary(name: "CFuzzer", path: "Fuzzing/CFuzzer"),
    .executableTarget(
      name: "avgreg-fuzz", dependencies: ["CFuzzer", "Recordkeeping", "Templates"], path: "Fuzzing",
      exclude: ["CFuzzer", "Corpora", "Crashes", "Replay"], sources: ["Targets", "Driver"],
      swiftSettings: settings, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
  : [
    .testTarget(
      name: "FuzzingTests", dependencies: ["Recordkeeping", "Templates"], path: "Fuzzing",
      exclude: ["CFuzzer", "Corpora", "Crashes", "Driver"], sources: ["Targets", "Replay"],
      swiftSettings: settings)
  ]

let package = Package(
  name: "avgreg",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "avgreg", targets: ["avgreg"]),
    .library(name: "Recordkeeping", targets: ["Recordkeeping"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: isStatic ? nil : "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: isStatic ? nil : "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .target(name: "CSystem"),
    .target(
      name: "Templates", path: "Templates",
      resources: [
        .embedInCode("activity-data.html"),
        .embedInCode("activity-gone.html"),
        .embedInCode("activity-list.html"),
        .embedInCode("activity-others.html"),
        .embedInCode("activity-page.html"),
        .embedInCode("activity-recipients.html"),
        .embedInCode("activity.html"),
        .embedInCode("complaint.html"),
        .embedInCode("complete.html"),
        .embedInCode("consent.html"),
        .embedInCode("contact.html"),
        .embedInCode("controller.html"),
        .embedInCode("cookie-group.html"),
        .embedInCode("cookies-main.html"),
        .embedInCode("cookies.html"),
        .embedInCode("de.toml"),
        .embedInCode("embed.html"),
        .embedInCode("en.toml"),
        .embedInCode("fr.toml"),
        .embedInCode("history.html"),
        .embedInCode("internal-dossier.html"),
        .embedInCode("internal-layout.html"),
        .embedInCode("internal-page.html"),
        .embedInCode("internal.css"),
        .embedInCode("internal.en.toml"),
        .embedInCode("internal.nl.toml"),
        .embedInCode("layout.html"),
        .embedInCode("link.html"),
        .embedInCode("look.toml"),
        .embedInCode("nl.toml"),
        .embedInCode("notice.html"),
        .embedInCode("news.html"),
        .embedInCode("overview.html"),
        .embedInCode("recipients.html"),
        .embedInCode("rights-main.html"),
        .embedInCode("rights.html"),
        .embedInCode("root.html"),
        .embedInCode("statement.html"),
        .embedInCode("style.css"),
        .embedInCode("summary.html"),
        .embedInCode("terms.html"),
        .embedInCode("validity.html"),
        .embedInCode("whole.html"),
        .embedInCode("withdrawal-main.html"),
        .embedInCode("withdrawal.html"),
        .embedInCode("your-rights.html"),
      ],
      swiftSettings: settings),
    .target(
      name: "Schemas", path: "Schemas", exclude: ["report.schema.json"],
      resources: [.embedInCode("receipt.schema.json"), .embedInCode("statement.schema.json")],
      swiftSettings: settings),
    .target(
      name: "Starters", resources: [.embedInCode("Files")], swiftSettings: settings),
    .target(
      name: "Recordkeeping", dependencies: ["CCmark", "CGumbo", "CSystem", "Starters", "Templates"],
      resources: [.embedInCode("Law/Data")], swiftSettings: settings, linkerSettings: archives),
    .executableTarget(
      name: "avgreg",
      dependencies: [
        "CSystem", "Recordkeeping", "Schemas",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RecordkeepingTests", dependencies: ["Recordkeeping", "Templates"], swiftSettings: settings),
    .testTarget(
      name: "avgregTests",
      dependencies: [
        "avgreg", "Recordkeeping", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
  ] + fuzzing
)

// swift-tools-version: 6.2

// The targets stand in the order an item travels: the base, the stages, the desk, the command.
// A stage imports the base and its own C library, never another stage; `.ci/imports` holds that.

import PackageDescription

let strict = Context.environment["TIDINGS_STRICT"] == "1"
// `make fuzz`: every target counts its branches for libFuzzer, and one more target holds its doors.
let fuzz = Context.environment["TIDINGS_FUZZ"] == "1"
let sanitizers = ["-sanitize=fuzzer,address"]

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : []) + (fuzz ? [.unsafeFlags(sanitizers)] : [])

let base: [Target.Dependency] = [
  "NewsSystem", "NewsTime", "NewsText", "NewsNet", "NewsModel",
]

let stages: Set<String> = [
  "NewsConfig", "NewsFetch", "NewsParse", "NewsStore", "NewsGroup", "NewsEdit", "NewsRender",
  "NewsDeliver", "NewsSchedule", "NewsDesk",
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String) -> Target {
  // The base is there already, and a command cannot be imported.
  .testTarget(
    name: name + "Tests",
    dependencies: base + (stages.contains(name) ? [.byName(name: name)] : []) + ["TestSupport"],
    swiftSettings: settings)
}

let fuzzTargets: [Target] =
  fuzz
  ? [
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets", "NewsSystem"], path: "Fuzz/Sources/Driver",
      swiftSettings: settings,
      // Two of `main` meet here, and only lld lets ours be the one.
      linkerSettings: [.unsafeFlags(sanitizers + ["-use-ld=lld"])])
  ] : []

let package = Package(
  name: "tidings",
  products: [.executable(name: "tidings", targets: ["tidings"])],
  targets: [
    // C libraries: a module map and inline doors, nothing else.
    .systemLibrary(name: "CGlibc", path: "Sources/C/CGlibc"),
    .systemLibrary(name: "CCurl", path: "Sources/C/CCurl"),
    .systemLibrary(name: "CSQLite", path: "Sources/C/CSQLite"),
    .systemLibrary(name: "CUtf8proc", path: "Sources/C/CUtf8proc"),
    .systemLibrary(name: "CPCRE2", path: "Sources/C/CPCRE2"),
    .systemLibrary(name: "CUchardet", path: "Sources/C/CUchardet"),

    // The base.
    library("NewsSystem", ["CGlibc"]),
    library("NewsTime", ["NewsSystem"]),
    library("NewsText", ["CUtf8proc", "CPCRE2", "CUchardet"]),
    library("NewsNet", ["NewsText", "CCurl"]),
    library("NewsModel", ["NewsSystem", "NewsTime", "NewsText"]),

    // The stages, in the order of the way.
    library("NewsConfig", base),
    library("NewsFetch", base),
    library("NewsParse", base),
    library("NewsStore", base + ["CSQLite"]),
    library("NewsGroup", base),
    library("NewsEdit", base),
    library("NewsRender", base),
    library("NewsDeliver", base),
    // Beside the way: when to set out on it.
    library("NewsSchedule", base),

    // The run, and the command.
    library(
      "NewsDesk",
      base + [
        "NewsConfig", "NewsFetch", "NewsParse", "NewsStore", "NewsGroup", "NewsEdit",
        "NewsRender", "NewsDeliver", "NewsSchedule",
      ]),
    .executableTarget(
      name: "tidings", dependencies: ["NewsDesk"] + base, swiftSettings: settings),

    // Measures the scheduler; not a product, so not shipped.
    .executableTarget(
      name: "replay", dependencies: ["NewsSchedule"] + base, path: "Benchmarks/Replay",
      swiftSettings: settings),
    // Measures what grouping costs; not a product either.
    .executableTarget(
      name: "bench-stories", dependencies: ["NewsGroup"] + base, path: "Benchmarks/Stories",
      swiftSettings: settings),

    // What every parser promises for any input; the tests ask briefly, `make fuzz` for long.
    .target(
      name: "FuzzTargets", dependencies: base + ["NewsConfig", "NewsParse"],
      path: "Fuzz/Sources/Targets", swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "NewsSystem", "TestSupport"],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: base, path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("NewsSystem"),
    tests("NewsTime"),
    tests("NewsText"),
    tests("NewsNet"),
    tests("NewsModel"),
    tests("NewsConfig"),
    tests("NewsFetch"),
    tests("NewsParse"),
    tests("NewsStore"),
    tests("NewsGroup"),
    tests("NewsEdit"),
    tests("NewsRender"),
    tests("NewsDeliver"),
    tests("NewsSchedule"),
    tests("NewsDesk"),
    tests("Tidings"),
  ] + fuzzTargets
)

// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// The fuzzer's library, if `Tools/fuzz.sh` builds with it.
let fuzzer = ProcessInfo.processInfo.environment["PRONGSAI_FUZZING"]

/// Warnings stop the build if `CI` is set, so that a newer compiler never locks a user out; fuzzing counts what runs.
let strict: [SwiftSetting] =
  (ProcessInfo.processInfo.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])])
  + (fuzzer == nil ? [] : [.unsafeFlags(["-Xfrontend", "-sanitize=fuzzer"])])

/// A library target of ours, with the shared settings.
func library(_ name: String, _ dependencies: [Target.Dependency], carries: Bool = false) -> Target {
  .target(
    name: name, dependencies: dependencies,
    exclude: ["Catalogue", "RuleBook"].contains(name) ? ["Resources"] : [],
    swiftSettings: strict, plugins: carries ? ["EmbedFiles"] : [])
}

/// A test target of ours, whose fixtures lie beside its tests.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: fixtures ? ["Fixtures"] : [], swiftSettings: strict)
}

/// What fuzzing feeds.
let fuzzed: [Target.Dependency] = [
  "ThaiText", "Diagnostics", "Files", "DataFiles", "Markup", "Content", "Readiness", "PlanImport", "Site",
  "Release",
]

/// The fuzzer where a build is for it, else the tests that feed its seeds and finds without it.
let fuzzing: [Target] =
  fuzzer.map { library in
    [
      .target(name: "CFuzzer", path: "Tests/CFuzzer"),
      .executableTarget(
        name: "Fuzzing", dependencies: ["CFuzzer"] + fuzzed, path: "Tests/Fuzzing",
        exclude: ["Seeds", "Finds", "CorpusTests.swift"], swiftSettings: strict,
        linkerSettings: [.unsafeFlags(["-Xlinker", library, "-lstdc++"])]),
    ]
  } ?? [
    .testTarget(
      name: "FuzzingTests", dependencies: fuzzed, path: "Tests/Fuzzing",
      exclude: ["Seeds", "Finds", "Fuzzer"],
      swiftSettings: strict)
  ]

let package = Package(
  name: "Prongsai",
  products: [
    .executable(name: "prongsai", targets: ["Prongsai"]),
    .library(name: "Faults", type: .dynamic, targets: ["CFaults"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .target(name: "CSystem"),
    .executableTarget(name: "EmbedTool"),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedTool"]),
    library("ThaiText", ["CUTF8Proc"]),
    library("Diagnostics", ["ThaiText"]),
    library("Files", ["CSystem", "CCrypto", "ThaiText", "Diagnostics"]),
    library("DataFiles", ["CYAML", "CExpat", "CMinizip", "ThaiText", "Diagnostics"]),
    library("Markup", ["CCommonMark", "ThaiText", "Diagnostics"]),
    library("Templating", ["ThaiText", "Diagnostics", "Markup"]),
    library("RuleBook", ["ThaiText", "Diagnostics", "DataFiles"], carries: true),
    library("Catalogue", ["ThaiText", "Diagnostics", "DataFiles"], carries: true),
    library("Content", ["ThaiText", "Diagnostics", "Files", "DataFiles", "Markup", "RuleBook", "Catalogue"]),
    library(
      "Readiness",
      ["ThaiText", "Diagnostics", "Files", "DataFiles", "Markup", "RuleBook", "Catalogue", "Content"]),
    library("PlanImport", ["ThaiText", "Diagnostics", "DataFiles", "Content"]),
    library(
      "Site",
      [
        "ThaiText", "Diagnostics", "Files", "DataFiles", "Markup", "Templating", "Catalogue", "Content",
        "Readiness",
      ], carries: true),
    library("Release", ["Diagnostics", "Files"]),
    library(
      "Preview",
      ["Diagnostics", "Markup", "Files", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .executableTarget(
      name: "Prongsai",
      dependencies: [
        "ThaiText", "Diagnostics", "Files", "DataFiles", "Markup", "Templating", "Catalogue", "Content",
        "Readiness", "RuleBook", "PlanImport", "Site", "Release", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("ThaiTextTests", ["ThaiText"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("FilesTests", ["Files"]),
    tests("DataFilesTests", ["DataFiles", "CMinizip", "Yams", "SwiftCSV"], fixtures: true),
    tests("MarkupTests", ["Markup"]),
    tests("TemplatingTests", ["Templating"]),
    tests("RuleBookTests", ["RuleBook", "Content", "Readiness", "Site"]),
    tests("CatalogueTests", ["Catalogue"]),
    tests("ContentTests", ["Content"]),
    tests("ReadinessTests", ["Readiness"]),
    tests("PlanImportTests", ["PlanImport", "Content"]),
    tests("SiteTests", ["Site"]),
    tests("ReleaseTests", ["Release"]),
    tests("PreviewTests", ["Preview", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .target(name: "CFaults", path: "Tests/CFaults"),
    tests("EndToEndTests", ["Diagnostics", "Files"], fixtures: true),
  ] + fuzzing,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

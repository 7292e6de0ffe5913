// swift-tools-version: 6.1
import Foundation
import PackageDescription

/// Warnings stop the build where `CI` is set, so that a newer compiler never locks a user out.
let strict: [SwiftSetting] =
  ProcessInfo.processInfo.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]

/// A library target of ours, with the shared settings.
func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A test target of ours, whose fixtures lie beside its tests.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: fixtures ? ["Fixtures"] : [], swiftSettings: strict)
}

/// The fuzzer's library, where `Tools/fuzz.sh` builds with it.
let fuzzer = ProcessInfo.processInfo.environment["PRONGSAI_FUZZING"]

/// What fuzzing feeds.
let fuzzed: [Target.Dependency] = [
  "ThaiText", "Diagnostics", "DataFiles", "Markup", "Records", "Readiness", "Site", "Publishing",
]

/// The fuzzer where a build is for it, else the tests that feed its seeds and finds without it.
let fuzzing: [Target] =
  fuzzer.map { library in
    [
      .target(name: "CFuzzer", path: "Tests/CFuzzer"),
      .executableTarget(
        name: "Fuzzing", dependencies: ["CFuzzer"] + fuzzed, path: "Tests/Fuzzing",
        exclude: ["Seeds", "Finds", "CorpusTests.swift"],
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
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CArena"),
    .target(name: "CEmbedded"),
    .target(name: "CDigest"),
    .target(name: "CScan"),
    .target(name: "CThreads"),
    library("Workers", ["CThreads"]),
    library("ThaiText", ["CScan"]),
    library("Diagnostics", ["ThaiText"]),
    library("DataFiles", ["CScan", "CYAML", "ThaiText", "Diagnostics"]),
    library("Markup", ["CArena", "CCommonMark", "CScan", "ThaiText", "Diagnostics"]),
    library("Templating", ["ThaiText", "Diagnostics", "Markup"]),
    library("Catalogue", ["CEmbedded", "ThaiText", "Diagnostics", "DataFiles"], exclude: ["Resources"]),
    library("Records", ["Workers", "ThaiText", "Diagnostics", "DataFiles", "Markup", "Catalogue"]),
    library("Readiness", ["ThaiText", "Diagnostics", "DataFiles", "Markup", "Catalogue", "Records"]),
    library("PlanImport", ["ThaiText", "Diagnostics", "Records"]),
    library(
      "Site",
      [
        "CEmbedded", "Workers", "ThaiText", "Diagnostics", "DataFiles", "Markup", "Templating", "Catalogue",
        "Records", "Readiness",
      ]),
    library(
      "Publishing",
      ["CDigest", "Workers", "Diagnostics", .product(name: "Crypto", package: "swift-crypto")]),
    library(
      "Preview",
      ["Diagnostics", "Markup", "Records", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .executableTarget(
      name: "Prongsai",
      dependencies: [
        "Workers", "ThaiText", "Diagnostics", "DataFiles", "Markup", "Templating", "Catalogue", "Records",
        "Readiness", "PlanImport", "Site", "Publishing", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("WorkersTests", ["Workers"]),
    tests("ThaiTextTests", ["ThaiText"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("DataFilesTests", ["DataFiles", "Yams", "SwiftCSV"]),
    tests("MarkupTests", ["CArena", "Markup"]),
    tests("TemplatingTests", ["Templating"]),
    tests("CatalogueTests", ["Catalogue"]),
    tests("RecordsTests", ["Records"]),
    tests("ReadinessTests", ["Readiness"]),
    tests("PlanImportTests", ["PlanImport", "Records"]),
    tests("SiteTests", ["Site"]),
    tests("PublishingTests", ["CDigest", "Publishing"]),
    tests("PreviewTests", ["Preview", .product(name: "FlyingSocks", package: "FlyingFox")]),
    .target(name: "CFaults", path: "Tests/CFaults"),
    tests("EndToEndTests", ["Diagnostics"], fixtures: true),
  ] + fuzzing,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

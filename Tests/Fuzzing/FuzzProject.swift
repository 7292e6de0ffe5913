import DataFiles
import Diagnostics
import Foundation
import Readiness
import Records
import Site
import ThaiText

/// A project in memory-backed storage of which one file at a time is what the fuzzer made.
final class FuzzProject {
  /// The files that take the fuzzer's bytes, chosen by the first of them.
  private static let files = [
    "Content/agency.yaml", "Content/1-basic-information/executives/2566.md",
    "Content/1-basic-information/executives/2566/executives.csv", "Content/news/2023-02-03-road.md",
    "Content/plan/plan.yaml", "Content/plan/projects/1.md", "Content/plan/progress/2566-h1.yaml",
    "Content/about.md", "Content/catalogue/2566.yaml",
  ]

  private let root: URL

  init(copyOf fixture: String) throws {
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    root = URL(fileURLWithPath: base).appendingPathComponent("prongsai-fuzzing-\(getpid())")
    try? FileManager.default.removeItem(at: root)
    try FileManager.default.copyItem(at: URL(fileURLWithPath: fixture), to: root)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Builds with one file of the content replaced.
  func build(content bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let url = root.appendingPathComponent(Self.files[Int(first) % Self.files.count])
    let before = try? Data(contentsOf: url)
    let manager = FileManager.default
    try? manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(bytes.dropFirst()).write(to: url)
    build(look: ProjectLook(templates: [], assets: []))
    if let before { try? before.write(to: url) } else { try? manager.removeItem(at: url) }
  }

  /// Builds with a template of the project's own.
  func build(template bytes: [UInt8]) {
    var diagnostics = DiagnosticList()
    let path = "Templates/article.mustache"
    guard let source = TextEncoding.decode(bytes, path: path, into: &diagnostics) else { return }
    build(look: ProjectLook(templates: [source], assets: []))
  }

  private func build(look: ProjectLook) {
    var diagnostics = DiagnosticList()
    let loader = ContentLoader(root: root.path, workers: 1)
    if let content = loader.load(checkingTexts: false, into: &diagnostics),
      let day = CalendarDay(year: 2023, month: 3, day: 15)
    {
      let readiness = content.agency.catalogueYears.compactMap { content.library[$0] }
        .map { Assessor(content: content, today: day).readiness(for: $0) }
      if !diagnostics.hasErrors, !readiness.isEmpty,
        let builder = SiteBuilder(
          content: content, readiness: readiness, project: PreparedLook(look, workers: 1), workers: 1,
          into: &diagnostics)
      {
        _ = builder.build(into: &diagnostics) { file in
          let parts = file.path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
          precondition(
            parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.contains(0) },
            "a path leads out")
          if look.templates.isEmpty, case .bytes(let bytes) = file.contents, file.path.hasSuffix(".html") {
            precondition(Self.isHarmless(bytes), "unsafe HTML in \(file.path)")
          }
          return nil
        }
      }
    }
    for finding in diagnostics.sorted { _ = ConsoleWriter(language: .en, color: false).text(of: finding) }
  }

  /// Whether no script, style, event handler or dangerous address stands in HTML that content could have put there.
  static func isHarmless(_ html: [UInt8]) -> Bool {
    let text = String(decoding: html, as: UTF8.self).lowercased()
    let forbidden = [
      "<script", "<style", "<iframe", "<object", "<embed", "href=\"javascript:", "src=\"javascript:",
    ]
    return !forbidden.contains { text.contains($0) }
  }
}

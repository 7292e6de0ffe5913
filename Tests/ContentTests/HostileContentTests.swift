import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

@Suite struct HostileContentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("prongsai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("Content/files"), withIntermediateDirectories: true)
  }

  private var locator: FileLocator {
    FileLocator(
      files: SourceFiles(SourceFolder(root: folder.path)), folder: "Content/files",
      address: SitePath(["files"]))
  }

  @Test(arguments: [
    "../secret.pdf", "a/../../b.pdf", "%2e%2e/secret.pdf", "/etc/passwd.pdf", "a//b.pdf", "./a.pdf",
  ])
  func aNameThatLeavesItsFolderIsRefused(name: String) {
    guard case .failure(let refusal) = locator.file(named: name) else {
      Issue.record("\(name) was taken")
      return
    }
    #expect(refusal.finding(for: name).rule == "file.outside-folder")
  }

  @Test(arguments: ["a.exe", "a.html", "a", "a.pdf.sh"])
  func aKindThatIsNotPublishedIsRefused(name: String) {
    guard case .failure(let refusal) = locator.file(named: name) else {
      Issue.record("\(name) was taken")
      return
    }
    #expect(refusal.finding(for: name).rule == "file.unknown-kind")
  }

  @Test func aPathOfAHundredThousandFoldersIsMissing() throws {
    let deep = String(repeating: "a/", count: 100_000) + "b.png"
    guard case .success(let file) = locator.file(named: deep) else {
      Issue.record("the name was refused")
      return
    }
    #expect(file.state == .missing)
    #expect(throws: FileFault.missing) { try SourceFolder(root: folder.path).entries(of: deep) }
  }

  @Test func aLinkIsNeverFollowedAtAnyLevel() throws {
    let disk = SourceFolder(root: folder.path)
    let outside = folder.appendingPathComponent("outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: outside.appendingPathComponent("a.txt"))
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Content/files/a.txt"),
      withDestinationURL: outside.appendingPathComponent("a.txt"))
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Content/linked"), withDestinationURL: outside)
    #expect(throws: FileFault.self) { try disk.read("Content/files/a.txt", limit: 100) }
    #expect(throws: FileFault.self) { try disk.read("Content/linked/a.txt", limit: 100) }
    #expect(throws: FileFault.self) { try disk.read("Content/../outside/a.txt", limit: 100) }
  }

  @Test func aPersonsNumberIsReportedWithoutBeingShown() {
    var findings = DiagnosticList()
    let source = SourceText(path: "a.md", text: "เลขประจำตัว 1-2345-67890-12-1 ของนาย ก\n")
    PersonalDataCheck.report(in: source, into: &findings)
    #expect(findings.all.map(\.rule.name) == ["privacy.national-id"])
    let printed = ConsoleWriter(language: .th, color: false).text(of: findings.all[0])
    #expect(!printed.contains("67890"))
    #expect(printed.contains("0121"))
    var allowed = DiagnosticList()
    PersonalDataCheck.report(in: source, allowing: ["0121"], into: &allowed)
    #expect(allowed.all.isEmpty)
  }
}

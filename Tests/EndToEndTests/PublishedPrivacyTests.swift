import Foundation
import Testing

/// Whatever is published is searched for persons' numbers, wherever it comes from.
@Suite struct PublishedPrivacyTests {
  @Test(arguments: [
    ("Templates/footer.mustache", "<footer>{{name}} NUMBER</footer>"),
    ("Templates/assets/own.css", "/* NUMBER */"),
    ("Templates/assets/data.json", "{\"id\": \"NUMBER\"}"),
    ("Content/catalogue/2570.yaml", "year: 2570 # NUMBER"),
    ("Content/news/2566-02-01-NUMBER.md", "---\ntitle: ข่าว\n---\nข่าว\n"),
    ("Content/pages/page.md", "---\ntitle: NUMBER\n---\nก\n"),
    ("Content/pages/page.md", "---\ntitle: ก\n---\n**HEAD**TAIL\n"),
    ("Content/pages/NUMBER.md", "---\ntitle: ก\n---\nก\n"),
    ("Templates/footer.mustache", "<footer>{{name}} <b>HEAD</b>TAIL</footer>"),
    ("Templates/assets/NUMBER.css", "/* */"),
  ])
  func aPersonsNumberStopsTheRelease(path: String, text: String) throws {
    let number = try Self.validNumber()
    let project = try Workspace("small")
    try project.write(
      path.replacingOccurrences(of: "NUMBER", with: number),
      text.replacingOccurrences(of: "NUMBER", with: number)
        .replacingOccurrences(of: "HEAD", with: String(number.prefix(6)))
        .replacingOccurrences(of: "TAIL", with: String(number.suffix(7))))

    let run = try project.run("build", "--json")

    #expect(run.status == 1, "\(path)")
    #expect(
      run.findings.contains { $0.rule == "privacy.national-id" }, "\(path): \(run.findings.map(\.rule))")
    #expect(!run.output.contains(number) || path.contains("NUMBER"), "\(path)")
    #expect(!project.exists("Output"))
  }

  @Test func anAttachmentWithANumberInItsNameStopsTheRelease() throws {
    let number = try Self.validNumber()
    let project = try Workspace("small")
    let folder = "Content/1-basic-information/powers"
    try project.write(
      "\(folder)/2566.md", "---\ntitle: x\nattachments:\n  - file: \(number).svg\n---\nx\n")
    try project.write("\(folder)/2566/\(number).svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")

    let run = try project.run("build", "--json")

    #expect(run.status == 1)
    #expect(run.findings.contains { $0.rule == "privacy.national-id" })
  }

  @Test(arguments: ["Templates", "Templates/assets", "Content/catalogue"])
  func aFolderThatCannotBeReadStopsTheReleaseInsteadOfBeingPassedOver(path: String) throws {
    let project = try Workspace("small")
    let elsewhere = try Workspace()
    let url = project / path
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: elsewhere.root.path)

    let run = try project.run("build", "--json")

    #expect(run.status == 1, "\(run.findings.map(\.rule))")
    #expect(!project.exists("Output"))
  }

  /// A number whose last digit is the right one, as only persons have.
  private static func validNumber() throws -> String {
    let digits = [1, 1, 0, 1, 4, 0, 0, 0, 0, 0, 1, 4]
    let sum = zip(digits, (2...13).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (digits + [(11 - sum % 11) % 10]).map(String.init).joined()
  }
}

import Files
import Foundation
import Testing

@testable import Site

/// The whole sites of the demonstration agency and of a small one, byte for byte as they were approved.
@Suite struct GoldenTests {
  @Test func theDemonstrationHasNoFindingThatStopsIt() {
    #expect(TestSite.demonstration.findings.filter { $0.severity == .error }.map(\.message.en) == [])
  }

  @Test(arguments: ["demonstration": "", "small": "/Tests/EndToEndTests/Fixtures/small"])
  func everyFileIsAsItWasApproved(name: String, folder: String) throws {
    let root = TestSite.repository + folder
    let files = folder.isEmpty ? TestSite.demonstration.files : TestSite(root: root).files
    let list = try String(
      contentsOfFile: TestSite.repository + "/Tests/Golden/\(name).sha256", encoding: .utf8)
    var approved: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      approved[parts[1].trimmingCharacters(in: .whitespaces)] = String(parts[0])
    }
    #expect(Set(approved.keys).symmetricDifference(files.keys).sorted() == [])
    var differing: [String] = []
    for (path, file) in files {
      let bytes: [UInt8]
      switch file.contents {
      case .bytes(let made): bytes = made
      case .copy(let source, let size):
        bytes = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + source)))
        #expect(bytes.count == size, "\(source) has another size")
      case .parts(let parts, let source):
        bytes = parts.bytes(of: Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + source))))
      }
      if Digest(of: bytes).hex != approved[path] { differing.append(path) }
    }
    #expect(differing.sorted() == [])
  }

  @Test func oneWorkerMakesWhatManyMake() {
    let alone = TestSite(root: TestSite.repository, workers: 1)
    for (path, file) in TestSite.demonstration.files {
      guard case .bytes(let bytes) = file.contents, case .bytes(let others)? = alone.files[path]?.contents
      else { continue }
      #expect(bytes == others, "\(path) differs")
    }
  }
}

import Files
import Foundation
import Testing

@testable import Site

/// The whole site of the demonstration agency, byte for byte as it was approved.
@Suite struct GoldenTests {
  @Test func theDemonstrationHasNoFindingThatStopsIt() {
    #expect(TestSite.demonstration.findings.filter { $0.severity == .error }.map(\.message.en) == [])
  }

  @Test func everyFileIsAsItWasApproved() throws {
    let list = try String(
      contentsOfFile: TestSite.repository + "/Tests/Golden/demonstration.sha256", encoding: .utf8)
    var approved: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      approved[parts[1].trimmingCharacters(in: .whitespaces)] = String(parts[0])
    }
    let files = TestSite.demonstration.files
    #expect(Set(approved.keys).symmetricDifference(files.keys).sorted() == [])
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      let bytes: [UInt8]
      switch file.contents {
      case .bytes(let made): bytes = made
      case .copy(let source, let size):
        bytes = Array(try Data(contentsOf: URL(fileURLWithPath: TestSite.repository + "/" + source)))
        #expect(bytes.count == size, "\(source) has another size")
      }
      #expect(Digest(of: bytes).hex == approved[path], "\(path) differs")
    }
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

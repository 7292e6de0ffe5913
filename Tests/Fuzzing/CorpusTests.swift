import Foundation
import Testing

/// Every seed of the fuzzer and everything it ever found stays a test, where no fuzzer runs too.
@Suite struct CorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The files of a target in one of the two folders.
  private static func inputs(_ kind: String, _ name: String) throws -> [URL] {
    let place = folder.appendingPathComponent(kind + "/" + name)
    guard FileManager.default.fileExists(atPath: place.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
      .sorted { $0.path < $1.path }
  }

  @Test(arguments: FuzzTargets.names)
  func everySeedAndFindIsTakenWell(name: String) throws {
    let target = try #require(try FuzzTargets.named(name))
    let seeds = try Self.inputs("Seeds", name)
    #expect(!seeds.isEmpty)
    for input in try seeds + Self.inputs("Finds", name) {
      let bytes = Array(try Data(contentsOf: input))
      var fault: String?
      let time = try ContinuousClock().measure { fault = try target.fault(of: bytes) }
      #expect(fault == nil, "\(name)/\(input.lastPathComponent)")
      #expect(time < .seconds(20), "\(name)/\(input.lastPathComponent) took \(time)")
    }
  }

  @Test func everyFolderOfInputsBelongsToATarget() throws {
    for kind in ["Seeds", "Finds"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appendingPathComponent(kind).path)
      #expect(Set(names).subtracting(["README.md"]).isSubset(of: FuzzTargets.names), "\(kind)")
    }
  }
}

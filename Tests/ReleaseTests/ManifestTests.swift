import Files
import Testing

@testable import Release

@Suite struct ManifestTests {
  private static func manifest(_ paths: [String]) -> Manifest {
    Manifest(Dictionary(uniqueKeysWithValues: paths.map { (TreePath($0), Digest(of: Array($0.utf8))) }))
  }

  @Test func itsTextIsSortedAndCanBeReadBack() throws {
    let manifest = Self.manifest(["b/c.html", "a.html", "ข่าว/index.html", "b.html"])

    let lines = manifest.text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }

    #expect(lines.map { $0.dropFirst(66) } == ["a.html", "b.html", "b/c.html", "ข่าว/index.html"])
    #expect(try #require(Manifest(text: manifest.text)).digests == manifest.digests)
  }

  @Test func aTextOutOfOrderOrWithALineTwiceIsNotRead() {
    let manifest = Self.manifest(["a", "b/c", "d"])
    let lines: [UInt8] = manifest.text.split(separator: 0x0A).reversed().flatMap { Array($0) + [0x0A] }

    #expect(Manifest(text: lines) == nil)
    #expect(Manifest(text: manifest.text + manifest.text) == nil)
  }

  @Test func aTextThatIsCutOrLeadsOutOfTheTreeIsNotRead() {
    let digits = String(repeating: "0", count: 64)
    for path in ["../x", "/etc/x", "a//b", ".prongsai-x", ""] {
      #expect(Manifest(text: Array("\(digits)  \(path)\n".utf8)) == nil, "\(path)")
    }
    #expect(Manifest(text: Array("\(digits)  a/b\n".utf8))?.digests.count == 1)
    #expect(Manifest(text: Array("\(digits)  a/b".utf8)) == nil)
    #expect(Manifest(text: Array("\(digits.dropLast())G  a/b\n".utf8)) == nil)
    #expect(Manifest(text: Array("short\n".utf8)) == nil)
  }

  @Test func itKnowsEveryFolderThatItsFilesNeed() {
    #expect(
      Self.manifest(["a", "b/c/d", "b/e"]).folders == [TreePath("b"), TreePath("b/c")])
  }
}

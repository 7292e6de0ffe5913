import Testing

@testable import Release

@Suite struct ManifestTests {
  private static let names = ["a", "a-b", "a.html", "b", "ข่าว", "z"]

  private static func digest(_ text: String) -> FileDigest {
    Array(text.utf8).withUnsafeBytes { FileDigest(of: $0) }
  }

  /// Paths of up to three parts, in order.
  private static func paths(_ random: inout some RandomNumberGenerator) -> [TreePath] {
    let paths = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in names.randomElement(using: &random) ?? "a" }
        .joined(separator: "/")
    }
    return Set(paths).map { TreePath($0) }.sorted()
  }

  private static func staged(_ path: TreePath, _ text: String) -> StagedFile {
    StagedFile(path: path, digest: digest(text), size: text.utf8.count, place: .staging)
  }

  @Test func itFindsFilesFoldersAndConflictsLikeAPlainSearch() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<300 {
      let paths = Self.paths(&random)
      let manifest = Manifest(sorted: paths.map { ($0, Self.digest($0.text)) })
      let folders = Set<TreePath>.parents(of: paths)

      #expect((0..<manifest.count).map(manifest.path(at:)) == paths)
      #expect(Set(manifest.directories) == folders)
      #expect(manifest.directories.count == folders.count)
      #expect(manifest.conflicts == paths.filter(folders.contains))
      for (index, folder) in manifest.directories.enumerated() {
        #expect(manifest.needsFolder(folder))
        #expect(FolderOrder.index(of: folder, in: ManifestFolders(manifest).paths) == index)
      }
      for path in Self.paths(&random) {
        #expect(manifest.contains(path) == paths.contains(path))
        #expect(manifest.needsFolder(path) == folders.contains(path))
        #expect(manifest.digest(of: path) == (paths.contains(path) ? Self.digest(path.text) : nil))
      }
    }
  }

  @Test func everyFolderIsListedWithTheFirstFileBelowIt() {
    var random = SeededGenerator(state: 9)
    for _ in 0..<300 {
      let paths = Self.paths(&random)
      let manifest = Manifest(sorted: paths.map { ($0, Self.digest($0.text)) })
      let folders = ManifestFolders(manifest)

      #expect(folders.firstFiles == folders.firstFiles.sorted())
      for (folder, first) in zip(folders.paths, folders.firstFiles) {
        #expect(first == paths.firstIndex { $0.text.hasPrefix(folder.text + "/") })
        #expect(folders.indices(firstIn: first..<(first + 1)).contains { folders.paths[$0] == folder })
      }
      #expect(folders.indices(firstIn: 0..<paths.count) == 0..<folders.count)
    }
  }

  @Test func editedItIsAsIfMadeAnew() throws {
    var random = SeededGenerator(state: 8)
    for _ in 0..<300 {
      let (before, after) = (Self.paths(&random), Self.paths(&random))
      let old = Manifest(sorted: before.map { ($0, Self.digest($0.text)) })
      let files = after.map { Self.staged($0, $0.text + "new") }

      let edits = ReleaseEdits(ReleaseChanges(files, over: old), over: old)

      let new = Manifest(sorted: files.map { ($0.path, $0.digest) })
      #expect(edits.manifest.text == new.text)
      #expect(edits.list(before) { $0.path } == after)
    }
  }

  @Test func aTextOutOfOrderIsPutInOrder() throws {
    let sorted = Manifest(sorted: ["a", "b/c", "d"].map { (TreePath($0), Self.digest($0)) })
    let lines = (0..<3).reversed().flatMap { sorted.lines($0..<($0 + 1)) }

    let read = try #require(Manifest(text: lines))

    #expect(read.text == sorted.text)
    #expect(Manifest(text: sorted.text)?.text == sorted.text)
    #expect(Manifest(text: Array(sorted.text.dropLast())) == nil)
  }
}

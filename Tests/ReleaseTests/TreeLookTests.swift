import Testing

@testable import Release

@Suite struct TreeLookTests {
  private static let digest = [UInt8]("a".utf8).withUnsafeBytes { FileDigest(of: $0) }

  private static func staged(_ count: Int) -> [StagedFile] {
    let paths = (0..<count).map { TreePath("news/\($0 / 3)/a/\($0).html") } + [TreePath("index.html")]
    return paths.sorted().map { StagedFile(path: $0, digest: digest, size: 1, place: .staging) }
  }

  private static func write(_ files: [StagedFile], in shop: Workshop) throws -> DirectoryHandle {
    for file in files { try shop.put(file.path.text, "a") }
    return try DirectoryHandle.open(shop.root)
  }

  @Test(arguments: [0, 1, 700])
  func itSeesWhatALookAtEachShows(count: Int) throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    let files = Self.staged(count)
    let directory = try Self.write(files, in: shop)
    let manifest = Manifest(sorted: files)

    let seen = try TreeLook(directory: directory, files: files, manifest: manifest).stamps(workers: 2)

    #expect(try seen.files == files.map(directory.recorded))
    #expect(try seen.folders == manifest.directories.map(directory.stamp))
  }

  @Test(arguments: ["longer", nil])
  func aFileThatChangedOrVanishedIsNoticed(text: String?) throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    let files = Self.staged(400)
    let directory = try Self.write(files, in: shop)
    let look = TreeLook(directory: directory, files: files, manifest: Manifest(sorted: files))
    if let text {
      try shop.put(files[200].path.text, text)
    } else {
      try directory.removeFile(files[200].path)
    }

    #expect(throws: Refusal.self) { try look.stamps(workers: 2) }
  }
}

/// The folders that the files of a manifest need, each before those inside it, with the first file below each.
struct ManifestFolders: Sendable {
  let paths: PathList
  /// For each folder the place of the first file below it.
  let firstFiles: [Int]

  /// The folders of a manifest.
  init(_ manifest: Manifest) {
    var paths = PathList(capacity: manifest.count)
    var firstFiles: [Int] = []
    firstFiles.reserveCapacity(manifest.count)
    var open: [Int] = []
    var before: ArraySlice<UInt8> = []
    for index in 0..<manifest.count {
      let path = manifest.pathBytes(at: index)
      let shared = Self.sharedCount(before, path)
      while let last = open.last, last >= shared { open.removeLast() }
      let known = open.last.map { $0 + 1 } ?? 0
      path.withUnsafeBytes { bytes in
        for end in known..<bytes.count where bytes[end] == UInt8(ascii: "/") {
          open.append(end)
          paths.append(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
          firstFiles.append(index)
        }
      }
      before = path
    }
    (self.paths, self.firstFiles) = (paths, firstFiles)
  }

  /// How many folders there are.
  var count: Int { paths.count }

  /// The folders whose first file is among some.
  func indices(firstIn files: Range<Int>) -> Range<Int> {
    index(notBefore: files.lowerBound)..<index(notBefore: files.upperBound)
  }

  private func index(notBefore file: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if firstFiles[middle] < file { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many bytes two paths share at their start.
  private static func sharedCount(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        let count = min(first.count, second.count)
        var index = 0
        while index < count, first[index] == second[index] { index += 1 }
        return index
      }
    }
  }
}

/// The articles of a memory.
extension BuildMemory {
  /// Whether an article is known, changed or not.
  public func knows(_ path: String) -> Bool { index(of: path) != nil }

  /// The article of a path; absent where it is not known.
  public func record(of path: String) -> ArticleRecord? { index(of: path).flatMap(record(at:)) }

  /// The article at a place in the order of pages.
  public func record(at index: Int) -> ArticleRecord? {
    guard (0..<count).contains(index) else { return nil }
    let entry = entry(index)
    let path = String(decoding: place(at: entry + Entry.path), as: UTF8.self)
    guard var reader = details(of: entry),
      let said = ArticleNotes.read(&reader, path: path)
    else { return nil }
    let flags = file.number(at: entry + Entry.flags)
    return ArticleRecord(
      stamp: stamp(at: entry + Entry.stamp), source: source(of: index), head: said.head,
      exceptions: said.exceptions, files: said.files, asked: said.asked, aims: said.aims,
      isQuiet: flags & Entry.isQuiet != 0, isAimedAt: flags & Entry.isAimedAt != 0,
      page: flags & Entry.hasPage == 0 ? nil : fingerprint(at: entry + Entry.page),
      output: output(at: entry + Entry.output))
  }

  /// What an article says of itself; absent where it is damaged.
  private func details(of entry: Int) -> MemoryReader? {
    let place = file.number(at: entry + Entry.details)
    let start = Int(place >> 24)
    var seal = Fingerprint()
    seal.add(details.part(start, Int(place & 0xFF_FFFF)))
    return seal == fingerprint(at: entry + Entry.detailsSeal) ? MemoryReader(details, at: start) : nil
  }

  private func output(at offset: Int) -> OutputDigest {
    OutputDigest(
      SIMD4(
        file.number(at: offset), file.number(at: offset + 8), file.number(at: offset + 16),
        file.number(at: offset + 24)))
  }

  /// The fingerprint of an article's source.
  func source(of index: Int) -> Fingerprint { fingerprint(at: entry(index) + Entry.source) }

  /// Where an article stands in the table.
  func entry(_ index: Int) -> Int { offset(.articles) + index * Entry.stride }

  /// The bytes of a path, which a NUL follows; none where there is no NUL.
  func place(at offset: Int) -> UnsafeRawBufferPointer {
    let place = file.number(at: offset)
    let ended = file.part(Int(place >> 24), Int(place & 0xFF_FFFF) + 1)
    let count = ended.count - 1
    return count >= 0 && ended[count] == 0
      ? UnsafeRawBufferPointer(rebasing: ended[..<count]) : file.part(0, 0)
  }

  func stamp(at offset: Int) -> FileStamp {
    FileStamp(
      size: Int(truncatingIfNeeded: file.number(at: offset)), inode: file.number(at: offset + 8),
      modified: Int64(bitPattern: file.number(at: offset + 16)),
      changed: Int64(bitPattern: file.number(at: offset + 24)))
  }

  func fingerprint(at offset: Int) -> Fingerprint {
    Fingerprint(high: file.number(at: offset), low: file.number(at: offset + 8))
  }

  /// The place of an article in the order of pages; absent where it is not known.
  func index(of path: String) -> Int? {
    var path = path
    return path.withUTF8 { wanted in
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        let index = Int(truncatingIfNeeded: file.number(at: offset(.order) + middle * 8))
        guard (0..<count).contains(index) else { return nil }
        let found = place(at: entry(index) + Entry.path)
        if ByteOrder.precedes(found, UnsafeRawBufferPointer(wanted)) {
          low = middle + 1
        } else if found.elementsEqual(wanted) {
          return index
        } else {
          high = middle
        }
      }
      return nil
    }
  }
}

extension BuildMemory {
  /// The article at a place in the order of pages, as it was.
  public func article(at index: Int) -> Article? {
    record(at: index).map {
      Article(
        head: $0.head, exceptions: $0.exceptions, stamp: $0.stamp, source: $0.source, isQuiet: $0.isQuiet,
        remembered: $0)
    }
  }
}

import Diagnostics

/// A memory with the figures of a few articles replaced; everything else in it stays as it is.
public struct MemoryPatch: Sendable {
  private typealias Head = MemoryPlaces.Head
  private typealias Entry = MemoryPlaces.Article

  /// How many bytes further findings may take before the whole is moved.
  private static let room = 65_536

  private let memory: BuildMemory
  private var bytes: [UInt8]

  /// A patch of nothing.
  public init(_ memory: BuildMemory) {
    self.memory = memory
    bytes = []
    bytes.reserveCapacity(memory.file.count + Self.room)
    bytes.append(contentsOf: memory.file.part(0, memory.offset(.result)))
  }

  /// Replaces what is known of an article's text and page; what it says of itself must be the same.
  public mutating func replace(_ index: Int, with record: ArticleRecord) {
    replace(at: memory.entry(index), with: MemoryFile.figures(of: record))
  }

  /// Replaces the stamps of what was read and found the same.
  public mutating func renew(_ changes: MemoryChanges) {
    for (index, stamp) in changes.reread { renew(at: memory.entry(index) + Entry.stamp, stamp) }
    for (index, stamp) in changes.relisted {
      renew(at: memory.sighting(index) + MemoryPlaces.Sight.stamp, stamp)
    }
  }

  private mutating func renew(at offset: Int, _ stamp: FileStamp) {
    var figures = MemoryWriter()
    figures.write(stamp)
    replace(at: offset, with: figures.bytes)
  }

  private mutating func replace(at offset: Int, with figures: [UInt8]) {
    guard offset >= 0, offset + figures.count <= bytes.count else { return }
    bytes.replaceSubrange(offset..<(offset + figures.count), with: figures)
  }

  /// The bytes of the patched memory, with what its build found and came to.
  public mutating func finished(moment: Int64, findings: [Diagnostic], outcome: BuildOutcome) -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    var writer = MemoryWriter(continuing: consume taken)
    return MemoryFile.finish(&writer, moment, findings, outcome)
  }
}

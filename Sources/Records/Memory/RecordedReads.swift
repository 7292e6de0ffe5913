/// From what an output was made: a fingerprint for each kind of thing that went into it.
public struct RecordedReads: Sendable, Hashable {
  /// By kind; kinds of which nothing was read have none.
  private var prints: [Fingerprint?]

  /// Reads of nothing.
  public init() { prints = [Fingerprint?](repeating: nil, count: ReadKind.allCases.count) }

  /// The fingerprint of what was read of a kind.
  public subscript(kind: ReadKind) -> Fingerprint? { prints[Int(kind.rawValue) - 1] }

  /// Adds bytes that were read.
  public mutating func add(_ kind: ReadKind, _ bytes: [UInt8]) { change(kind) { $0.add(bytes) } }

  /// Adds the fingerprint of something that was read.
  public mutating func add(_ kind: ReadKind, _ print: Fingerprint) { change(kind) { $0.add(print) } }

  private mutating func change(_ kind: ReadKind, _ body: (inout Fingerprint) -> Void) {
    var print = self[kind] ?? Fingerprint()
    body(&print)
    prints[Int(kind.rawValue) - 1] = print
  }

  /// The kinds of which other things were read before.
  public func differences(from older: RecordedReads) -> [ReadKind] {
    ReadKind.allCases.filter { self[$0] != older[$0] }
  }

  func write(to writer: inout MemoryWriter) {
    let all = ReadKind.allCases.filter { self[$0] != nil }
    writer.write(UInt64(all.count))
    for kind in all {
      guard let print = self[kind] else { continue }
      writer.write(UInt64(kind.rawValue))
      writer.write(print)
    }
  }

  init(_ reader: inout MemoryReader) {
    self.init()
    for (number, print) in reader.list({ ($0.number(), $0.fingerprint()) }) {
      guard let kind = ReadKind(rawValue: UInt8(truncatingIfNeeded: number)) else { continue }
      prints[Int(kind.rawValue) - 1] = print
    }
  }
}

import Diagnostics

/// What the last build remembers, as it lies on disk: mapped, and read where it is asked.
///
/// A damaged one is never opened; whether it is good for a build, its setting and its occasion tell.
public struct BuildMemory: Sendable {
  typealias Head = MemoryPlaces.Head
  typealias Entry = MemoryPlaces.Article

  let file: MappedFile
  /// What the articles say of themselves.
  let details: MappedFile
  /// How many articles it knows.
  public let count: Int
  /// How many other things the build looked at.
  let sightingCount: Int

  /// Opens a memory with the file beside it; absent where it is damaged or of another version, or where that file is
  /// not the one that was written with it.
  ///
  /// What an article says of itself is held against its seal when it is asked for.
  public init?(_ file: MappedFile, details: MappedFile) {
    (self.file, self.details) = (file, details)
    let end = file.count - MemoryPlaces.seal
    guard end >= Head.length, file.number(at: Head.mark.offset) == MemoryPlaces.mark else { return nil }
    var seal = Fingerprint()
    seal.add(file.part(0, end))
    guard file.number(at: end) == seal.high, file.number(at: end + 8) == seal.low else { return nil }
    let detailsEnd = details.count - MemoryPlaces.seal
    guard details.number(at: detailsEnd) == file.number(at: Head.detailsHigh.offset),
      details.number(at: detailsEnd + 8) == file.number(at: Head.detailsLow.offset)
    else { return nil }
    let number = { (head: Head) in Int(truncatingIfNeeded: file.number(at: head.offset)) }
    (count, sightingCount) = (number(.articleCount), number(.sightingCount))
    let tables = Head.length...max(Head.length, number(.result))
    let holds = { (head: Head, many: Int, stride: Int) in
      tables.contains(number(head)) && many >= 0 && many <= (tables.upperBound - number(head)) / stride
    }
    guard (Head.length...end).contains(number(.result)), holds(.articles, count, Entry.stride),
      holds(.order, count, 8), holds(.sightings, sightingCount, MemoryPlaces.Sight.stride)
    else { return nil }
  }

  /// From what all pages were made: the program, the agency and the templates.
  public var setting: Fingerprint { fingerprint(.settingHigh, .settingLow) }
  /// The program that built.
  public var program: Fingerprint { fingerprint(.programHigh, .programLow) }
  /// By what articles were read: the program and the agency's units.
  var reading: Fingerprint { fingerprint(.readingHigh, .readingLow) }
  /// With what the ids of pages were hashed.
  public var hashSeed: UInt64 { file.number(at: Head.hashSeed.offset) }
  /// Under which circumstances the build ran.
  public var occasion: Fingerprint { fingerprint(.occasionHigh, .occasionLow) }
  /// Files younger than this moment may have changed unseen since.
  public var moment: Int64 { Int64(bitPattern: file.number(at: Head.moment.offset)) }
  /// Whether it knows everything that its build looked at.
  public var isComplete: Bool { file.number(at: Head.flags.offset) & MemoryPlaces.isComplete != 0 }

  /// What was found and came out; absent where it cannot be read.
  public var result: (findings: [Diagnostic], outcome: BuildOutcome)? {
    var reader = MemoryReader(file, at: offset(.result))
    return ResultNotes.read(&reader)
  }

  /// What is known of other outputs and of files; absent where it is damaged.
  public var others: OtherNotes? {
    let start = offset(.others)
    let part = details.part(start, offset(.othersLength))
    var seal = Fingerprint()
    seal.add(part)
    guard part.count == offset(.othersLength), seal == fingerprint(.othersHigh, .othersLow) else {
      return nil
    }
    var reader = MemoryReader(details, at: start)
    return OtherNotes(&reader)
  }

  /// Gives the room back that was taken for what was read; what is asked for again is read again.
  public func giveBackRoom() {
    file.giveBackRoom()
    details.giveBackRoom()
  }

  /// Where a sighting stands in the table.
  func sighting(_ index: Int) -> Int { offset(.sightings) + index * MemoryPlaces.Sight.stride }

  func offset(_ head: Head) -> Int { Int(truncatingIfNeeded: file.number(at: head.offset)) }

  private func fingerprint(_ high: Head, _ low: Head) -> Fingerprint {
    Fingerprint(high: file.number(at: high.offset), low: file.number(at: low.offset))
  }
}

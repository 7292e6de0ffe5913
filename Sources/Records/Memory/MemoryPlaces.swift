/// Where things stand in the memory's file; offsets and lengths in bytes, numbers of eight bytes, little-endian.
///
/// A head of fixed length, the paths of the articles, a table of articles in the order of their pages, their order by
/// path, a table of everything else that was looked at, what was found and came out, and a fingerprint of all that at
/// the end. What the articles say of themselves, and behind it what is known of other outputs and of files, lies in a file
/// beside it, which has a fingerprint of its own at the end: it stays where only texts changed.
enum MemoryPlaces {
  static let mark: UInt64 = 0x3530_4D49_4153_4750
  static let seal = 16

  /// The numbers of the head.
  enum Head: Int, CaseIterable {
    case mark, settingHigh, settingLow, occasionHigh, occasionLow, programHigh, programLow, readingHigh,
      readingLow
    case moment, flags, hashSeed
    case articleCount, articles, order, sightingCount, sightings, result, detailsHigh, detailsLow
    case others, othersLength, othersHigh, othersLow

    var offset: Int { rawValue * 8 }
    static let length = allCases.count * 8
  }

  /// The flag of a memory that knows everything its build looked at.
  static let isComplete: UInt64 = 1

  /// The numbers of an article in the table.
  enum Article {
    static let stamp = 0
    static let source = 32
    static let page = 48
    static let output = 64
    static let flags = 96
    static let path = 104
    static let details = 112
    static let detailsSeal = 120
    static let stride = 136

    static let hasPage: UInt64 = 1
    static let isQuiet: UInt64 = 2
    static let isAimedAt: UInt64 = 4
  }

  /// The numbers of a sighting in the table.
  enum Sight {
    static let kind = 0
    static let stamp = 8
    static let names = 40
    static let path = 56
    static let stride = 64
  }
}

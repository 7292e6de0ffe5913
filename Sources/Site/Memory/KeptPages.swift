import Records

/// How a build may keep what is published.
public struct KeptPages: Sendable {
  /// The program, from which everything is made.
  let program: Fingerprint
  /// What the build before remembered; absent where there is nothing, or where its program was another.
  let memory: BuildMemory?
  /// What it remembered of outputs that are no article's page, by path.
  let outputs: [String: OutputRecord]
  /// From what the pages of all articles were made.
  let articles: RecordedReads
  /// The files of the content that were found sound.
  let found: FoundFiles
  /// Files younger than this moment may still change unseen, in nanoseconds since 1970.
  let moment: Int64
  /// Keeps a published file whose bytes have a digest; false where it is not there or other.
  let keep: @Sendable (String, OutputDigest) -> Bool
  /// Whether a published file is neither kept nor made again, so that what links to it has to be looked at.
  let isAnythingGone: @Sendable () -> Bool

  /// Describes how.
  public init(
    program: Fingerprint, memory: BuildMemory?, others: OtherNotes = OtherNotes(),
    found: FoundFiles = FoundFiles(),
    moment: Int64, keep: @escaping @Sendable (String, OutputDigest) -> Bool,
    isAnythingGone: @escaping @Sendable () -> Bool = { false }
  ) {
    self.program = program
    self.memory = memory
    articles = others.articles
    self.outputs = Dictionary(others.outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.found = found
    self.moment = moment
    self.keep = keep
    self.isAnythingGone = isAnythingGone
  }

  /// Why an output must be made; it is kept where nothing stands against it.
  func cause(_ path: String, _ reads: RecordedReads) -> MakingCause {
    guard memory != nil else { return MakingCause(.noMemory) }
    guard let known = outputs[path] else { return MakingCause(.unknown) }
    let differences = reads.differences(from: known.reads)
    guard differences.isEmpty else { return MakingCause(.reads, differences) }
    return MakingCause(keep(path, known.digest) ? .kept : .published)
  }

  /// By what a file of the content is known to be the same.
  func reads(ofFile path: String) -> RecordedReads? {
    guard let stamp = found.stamp(of: path) else { return nil }
    var print = Fingerprint()
    print.add(path)
    print.add(stamp)
    var reads = RecordedReads()
    reads.add(.files, print)
    return reads
  }

  /// Whether a file of the content was left alone long enough to be known by its stamp.
  func isQuiet(_ path: String) -> Bool { found.stamp(of: path)?.isQuiet(before: moment) ?? false }
}

/// Why a build made an output, or that it kept it.
public enum MakingReason: String, Sendable, CaseIterable {
  /// It is the published one, unchanged.
  case kept
  /// Every page is made with `--strict`.
  case strict
  /// There was nothing to go by.
  case noMemory = "no-memory"
  /// It is new, or nothing that can be relied on is remembered of it.
  case unknown
  /// The article or a file that it shows changed.
  case changed
  /// A page to which its text links moved or is gone.
  case links
  /// What it shows is no longer the same.
  case reads
  /// What is published is missing, or not what the build before left.
  case published
}

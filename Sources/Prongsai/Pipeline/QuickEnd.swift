import Publishing
import Records

/// How a build that does only what a change asks for ends.
enum QuickEnd {
  /// The site is as it should be.
  case built(BuildPipeline.Result)
  /// The whole build has to run, on the release that was opened already and by what was found changed, as far as that is
  /// known.
  case left(Staging?, MemoryChanges?)
}

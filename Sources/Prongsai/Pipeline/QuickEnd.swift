import Publishing

/// How a build that does only what a change asks for ends.
enum QuickEnd {
  /// The site is as it should be.
  case built(BuildPipeline.Result)
  /// The whole build has to run, on the release that was opened already, if one was.
  case left(Staging?)
}

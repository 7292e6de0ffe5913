import Diagnostics

/// How far a staging has come.
enum StagingStage: Sendable {
  /// Files are being staged.
  case open
  /// All files are there; the release is absent where findings stand against it.
  case closed(Arrangement?, findings: DiagnosticList)
  /// It was released or given up.
  case over
}

/// The exit codes of every command.
enum ExitStatus: Int32, Error {
  case contentErrors = 1
  case usage = 2
  case belowThreshold = 3
  case inputOutput = 4
}

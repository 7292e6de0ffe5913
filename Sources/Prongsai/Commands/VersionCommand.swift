import ArgumentParser

/// Prints which program this is, as `--version` asks.
struct VersionCommand: ParsableCommand {
  func run() {
    Terminal.standardOutput.write(ProngsaiCommand.configuration.version + "\n")
  }
}

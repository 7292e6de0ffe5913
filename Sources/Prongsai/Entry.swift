import ArgumentParser
import Glibc

/// Where the program begins: parses the command line and turns every outcome into one of the exit codes.
@main
enum Entry {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try ProngsaiCommand.parseAsRoot()
      try command.run()
    } catch let outcome as ExitStatus {
      exit(outcome.rawValue)
    } catch {
      let code = ProngsaiCommand.exitCode(for: error)
      let message = ProngsaiCommand.fullMessage(for: error)
      if code == .success {
        Terminal.standardOutput.write(message + "\n")
        exit(0)
      }
      Terminal.standardError.write(message + "\n")
      exit(ExitStatus.usage.rawValue)
    }
  }
}

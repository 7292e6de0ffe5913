import ArgumentParser

/// Finds the command that a command line asks for, without examining every other command where its first word names one.
enum CommandLineReader {
  /// The command with its options; what is no sound command line is thrown as the whole program's parser says it.
  static func command(of arguments: [String]) throws -> any ParsableCommand {
    if arguments == ["--version"] { return VersionCommand() }
    if let name = arguments.first, let type = named(name),
      let command = try? type.parseAsRoot(Array(arguments.dropFirst())),
      Swift.type(of: command) == type
    {
      return command
    }
    return try ProngsaiCommand.parseAsRoot(arguments)
  }

  /// The command of a name, where it has no commands below it.
  private static func named(_ name: String) -> (any ParsableCommand.Type)? {
    ProngsaiCommand.configuration.subcommands.first {
      $0.configuration.commandName == name && $0.configuration.subcommands.isEmpty
    }
  }
}

import ArgumentParser

/// Turns documents of the agency into content.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turns a document of the agency into content.",
    subcommands: [ImportPlanCommand.self])
}

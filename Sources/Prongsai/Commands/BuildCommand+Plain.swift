/// The short way from the usual command lines to a build, beside which the parser's reflection would take longer than
/// the reading of a small project.
extension BuildCommand {
  /// The build that a plain command line asks for; nothing where the line takes the parser of the whole program.
  static func plain(_ arguments: ArraySlice<String>) -> BuildCommand? {
    guard arguments.first == configuration.commandName,
      let options = PlainOptions(
        arguments.dropFirst(), values: ["--root", "--output", "--jobs"],
        flags: ["--json", "--quiet", "--no-color", "--strict"]),
      let common = CommonOptions.plain(options)
    else { return nil }
    var command = BuildCommand()
    command.common = common
    command.output = options.value("--output") ?? usualOutput
    command.strict = options.has("--strict")
    command.failUnder = nil
    command.templateMetrics = false
    return command
  }
}

extension CommonOptions {
  /// The options of a plain command line, and what holds where it names none; nothing where one is refused.
  fileprivate static func plain(_ options: PlainOptions) -> CommonOptions? {
    var common = CommonOptions()
    common.root = options.value("--root") ?? usualRoot
    common.year = nil
    common.lang = Environment.language
    common.json = options.has("--json")
    common.today = nil
    common.jobs = nil
    common.quiet = options.has("--quiet")
    common.noColor = options.has("--no-color")
    if let text = options.value("--jobs") {
      guard let jobs = Int(text) else { return nil }
      common.jobs = jobs
    }
    return (try? common.validate()) == nil ? nil : common
  }
}

/// The short way from the usual command lines to a build, beside which the parser's reflection would take longer than
/// the reading of a small project.
extension BuildRun {
  /// The build that a plain command line asks for; nothing where the line takes the parser of the whole program.
  static func plain(_ arguments: ArraySlice<String>) -> BuildRun? {
    guard arguments.first == BuildCommand.name,
      let given = PlainOptions(
        arguments.dropFirst(), values: ["--root", "--output", "--jobs"],
        flags: ["--json", "--quiet", "--no-color", "--strict"])
    else { return nil }
    var options = RunOptions()
    options.root = given.value("--root") ?? options.root
    options.json = given.has("--json")
    options.quiet = given.has("--quiet")
    options.noColor = given.has("--no-color")
    if let text = given.value("--jobs") {
      guard let jobs = Int(text), RunOptions.possibleJobs.contains(jobs) else { return nil }
      options.jobs = jobs
    }
    return BuildRun(
      options: options, output: given.value("--output") ?? usualOutput, strict: given.has("--strict"))
  }
}

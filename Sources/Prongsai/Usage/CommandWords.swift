import Diagnostics
import ThaiText

/// The words of a command line, held against the manual before they are parsed, so that whatever is wrong is said in the
/// user's language.
struct CommandWords {
  /// What the words ask for.
  enum Request {
    /// To run a command, its name first.
    case run([String])
    /// To print the help of a command, or of the program.
    case help(CommandManual?)
    case version
    /// Something that cannot be understood, with the command that was called.
    case wrong(Diagnostic, CommandManual?)
  }

  private let words: [String]

  /// The words after the program's name.
  init(_ words: [String]) { self.words = words }

  /// The words up to one that ends all options.
  private var options: ArraySlice<String> { words.prefix { $0 != "--" } }

  /// The language that is asked for, or that of the machine.
  var language: Language { value(of: "lang").flatMap { Language(rawValue: $0) } ?? Environment.language }

  /// Whether a flag of every command is set, even if the rest is wrong.
  func has(_ flag: String) -> Bool { options.contains("--" + flag) }

  /// The value of an option, even if the rest is wrong.
  func value(of name: String) -> String? {
    if let index = options.lastIndex(of: "--" + name) {
      return index + 1 < options.endIndex ? options[index + 1] : nil
    }
    return options.last { $0.utf8.starts(with: "--\(name)=".utf8) }
      .map { String($0.dropFirst(name.count + 3)) }
  }

  /// What the words ask for.
  var request: Request {
    if words.first.map({ $0.hasPrefix("--generate-completion") || $0 == "--experimental-dump-help" }) ?? false
    {
      return .run(words)
    }
    let (leading, rest) = leadingOptions()
    let asksForHelp = options.contains { ["--help", "-h", "--help-hidden"].contains($0) }
    if options.contains("--version") { return .version }
    guard let first = rest.first else { return .help(nil) }
    if first == "help" { return help(Array(rest.dropFirst())) }
    if first == "--help" || first == "-h" { return .help(nil) }
    guard !first.hasPrefix("-") else { return .wrong(.optionBeforeCommand(first), nil) }
    guard let (manual, behind) = command(rest) else {
      if asksForHelp, first == "import" { return .help(CommandTable.command("import plan")) }
      return .wrong(.unknownCommand(rest), nil)
    }
    if asksForHelp { return .help(manual) }
    let reader = ArgumentReader(manual)
    if let fault = reader.fault(in: leading + behind) { return .wrong(fault, manual) }
    return .run(manual.name.split(separator: " ").map(String.init) + leading + behind)
  }

  /// Options of every command that stand before the command, and what follows them.
  private func leadingOptions() -> (leading: [String], rest: [String]) {
    var index = 0
    while index < words.count, words[index].hasPrefix("--") {
      let name = words[index].dropFirst(2).prefix { $0 != "=" }
      guard let option = CommandTable.commonOptions.first(where: { $0.name == name }) else { break }
      let takesNext = option.value != nil && !words[index].contains("=")
      index += takesNext ? 2 : 1
    }
    return (Array(words.prefix(index)), Array(words.dropFirst(index)))
  }

  private func command(_ rest: [String]) -> (CommandManual, [String])? {
    for count in [2, 1] where rest.count >= count {
      let name = rest.prefix(count).joined(separator: " ")
      if let manual = CommandTable.command(name) { return (manual, Array(rest.dropFirst(count))) }
    }
    return nil
  }

  private func help(_ words: [String]) -> Request {
    // The value of an option that stands behind is no command.
    let names = Array(words.prefix { !$0.hasPrefix("-") })
    guard let first = names.first else { return .help(nil) }
    if let (manual, _) = command(names) { return .help(manual) }
    return first == "import"
      ? .help(CommandTable.command("import plan")) : .wrong(.unknownCommand(names), nil)
  }
}

/// Holds what follows a command's name against its manual.
private struct ArgumentReader {
  private let manual: CommandManual
  private var seen: [String: String] = [:]
  private var arguments: [String] = []

  init(_ manual: CommandManual) { self.manual = manual }

  /// The first thing that is wrong; nil if all is well.
  func fault(in words: [String]) -> Diagnostic? {
    var reader = self
    return reader.read(words)
  }

  private mutating func read(_ words: [String]) -> Diagnostic? {
    var rest = words[...]
    var isPastOptions = false
    while let word = rest.popFirst() {
      if !isPastOptions, word == "--" {
        isPastOptions = true
      } else if !isPastOptions, word.hasPrefix("--") {
        if let fault = readOption(word, &rest) { return fault }
      } else if !isPastOptions, word.hasPrefix("-"), word != "-" {
        return .shortOption(word, manual)
      } else if let dash = word.unicodeScalars.first, ["–", "—", "−"].contains(dash), !isPastOptions {
        return .otherDash(word, manual)
      } else {
        arguments.append(word)
      }
    }
    return argumentFault()
  }

  private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>) -> Diagnostic? {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = manual.option(name) else { return .unknownOption(name, manual) }
    guard let form = option.value else {
      return parts.count > 1 ? .needlessValue(name) : nil
    }
    let next = rest.first.flatMap { $0.hasPrefix("-") && $0 != "-" ? nil : $0 }
    guard let value = parts.count > 1 ? String(parts[1]) : next else { return .missingValue(option) }
    if parts.count == 1 { rest.removeFirst() }
    if let before = seen.updateValue(value, forKey: name) { return .optionTwice(name, before, value) }
    if value.isEmpty { return .emptyValue(option) }
    return form.accepts(value) ? nil : .badValue(value, option, form)
  }

  private func argumentFault() -> Diagnostic? {
    if arguments.count > manual.arguments.count {
      return .tooManyArguments(arguments, manual)
    }
    if let missing = manual.arguments.dropFirst(arguments.count).first(where: { !$0.isOptional }) {
      return .missingArgument(missing, manual)
    }
    let empty = zip(arguments, manual.arguments).first { $0.0.isEmpty }
    return empty.map { .emptyArgument($0.1) }
  }
}

import Diagnostics
import Files
import Glibc
import Synchronization

/// What the last release was made from, for "nothing changed" and for `why`.
///
/// It holds the sources with their digests, and for every output its sources and why it is as it is: a plain text below
/// the state folder, which may be deleted at any time.
struct BuildCache {
  /// An output of the last release.
  struct Output {
    let path: String
    /// The size in bytes.
    let size: Int
    /// The files of the content from which it was made; a folder ends with `/`.
    let sources: [String]
    let templates: [String]
    /// Why its bytes became what they are.
    let reason: RebuildReason
  }

  let setting: BuildSetting
  let sources: SourceSnapshot
  let outputs: [Output]
  let findings: [Diagnostic]
  /// The digest of the release's manifest.
  let release: String
  let pages: Int
  let readiness: ReadinessLine

  /// Whether `--strict` would have stopped the build.
  var hasProblems: Bool { readiness.hasProblems || findings.contains { $0.severity == .problem } }

  init(
    setting: BuildSetting, sources: SourceSnapshot, outputs: [Output], findings: [Diagnostic],
    release: String,
    pages: Int, readiness: ReadinessLine
  ) {
    self.setting = setting
    self.sources = sources
    self.outputs = outputs
    self.findings = findings
    self.release = release
    self.pages = pages
    self.readiness = readiness
  }

  /// What is to be remembered of a release; outputs whose bytes stayed keep the reason that they had.
  init(
    setting: BuildSetting, sources: SourceSnapshot, outputs: [OutputLog.Entry], released: ReleasedSite,
    findings: [Diagnostic], after earlier: BuildCache?
  ) {
    let known =
      earlier.map { Dictionary($0.outputs.map { ($0.path, $0.reason) }) { first, _ in first } } ?? [:]
    let (added, changed) = (Set(released.summary.added), Set(released.summary.changed))
    let changes = RebuildReason.Changes(of: setting, sources, since: earlier)
    let made = outputs.map { file in
      let reason =
        changed.contains(file.path) || known[file.path] != nil && added.contains(file.path)
        ? changes.reason(for: file.sources + file.templates)
        : known[file.path] ?? (earlier == nil ? .firstBuild : .added)
      return Output(
        path: file.path, size: file.size, sources: file.sources, templates: file.templates,
        reason: reason)
    }
    self.init(
      setting: setting, sources: sources, outputs: made.sorted { $0.path < $1.path }, findings: findings,
      release: released.summary.release.digest, pages: released.pages, readiness: released.readiness)
  }

  private static let largest = 1 << 30

  /// The cache of a project; nil if there is none or it cannot be read.
  static func read(from project: Project, at place: BuildPlace) -> BuildCache? {
    (try? SourceFolder(root: project.path).read(place.cache, limit: largest)).flatMap {
      CacheText.cache(from: $0)
    }
  }

  /// Writes the cache in one step; a failure only costs time and the answer of `why`.
  func write(to project: Project, at place: BuildPlace) {
    let disk = SourceFolder(root: project.path)
    if disk.status(place.cache)?.isFile == false {
      let folder = place.cache.utf8.lastIndex(of: 0x2F).map { String(place.cache[..<$0]) } ?? ""
      try? disk.open(folder: folder).clear(TreePath("cache"))
    }
    try? disk.replace(place.cache, CacheText.bytes(of: self))
  }
}

/// Gathers what many workers render, without the bytes.
final class OutputLog: Sendable {
  /// A file by its path, its size and its sources.
  struct Entry: Sendable {
    let path: String
    let size: Int
    let sources: [String]
    let templates: [String]
  }

  private let entries = Mutex<[Entry]>([])

  /// What was noted.
  var all: [Entry] { entries.withLock { $0 } }

  func note(_ file: OutputFile) {
    let size =
      switch file.contents {
      case .bytes(let bytes): bytes.count
      case .copy(_, let size): size
      case .parts(let parts, _): parts.size
      }
    let entry = Entry(path: file.path, size: size, sources: file.sources, templates: file.templates)
    entries.withLock { $0.append(entry) }
  }
}

/// What a build depends on besides its sources.
struct BuildSetting: Equatable {
  /// The program by its file.
  let program: String
  /// The year, the day of judgement, the time of the files, the program that reads PDF, and the published folder.
  let choices: String

  init(program: String, choices: String) {
    self.program = program
    self.choices = choices
  }

  init(_ options: CommonOptions, output: String) {
    var status = stat()
    let isKnown = stat("/proc/self/exe", &status) == 0
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    // A program that cannot be looked at equals no other one, itself included.
    program =
      isKnown
      ? "\(status.st_dev) \(status.st_ino) \(status.st_size) \(times[0]) \(times[1])"
      : "unknown at \(FileTime.now.seconds).\(FileTime.now.nanoseconds)"
    let day = (options.today ?? Environment.today).iso
    let year = options.year.map { String($0.buddhistYear) } ?? "-"
    let reader = Environment.pdfReader?.path ?? "-"
    choices = "\(year) \(day) \(Environment.sourceDateEpoch.map(String.init) ?? "-") \(reader) \(output)"
  }
}

/// Why an output's bytes became what they are.
enum RebuildReason: Equatable {
  /// There was no earlier build to compare with.
  case firstBuild
  /// No earlier build made it.
  case added
  /// The program is another one than before.
  case program
  /// The year, the day or the published folder was chosen otherwise.
  case choices
  /// These sources changed.
  case sources([String])
  /// No source changed: the published file had been changed by hand, rolled back or lost.
  case published

  /// What changed between two builds.
  struct Changes {
    private let general: RebuildReason?
    private let paths: [String]
    private let known: Set<String>

    init(of setting: BuildSetting, _ sources: SourceSnapshot, since earlier: BuildCache?) {
      guard let earlier else {
        (general, paths, known) = (.firstBuild, [], [])
        return
      }
      let isSameProgram = earlier.setting.program == setting.program
      general = !isSameProgram ? .program : earlier.setting.choices != setting.choices ? .choices : nil
      known = sources.changes(since: earlier.sources)
      paths = known.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The reason for an output made from some sources; all that changed, if none of those that it names did.
    func reason(for sources: [String]) -> RebuildReason {
      var changed: Set<String> = []
      for source in sources {
        if source.utf8.last == 0x2F { changed.formUnion(paths(below: source)) }
        if known.contains(source) { changed.insert(source) }
      }
      if changed.isEmpty, let general { return general }
      let named = changed.isEmpty ? paths : changed.sorted()
      return named.isEmpty ? .published : .sources(named)
    }

    /// The changed paths below a folder, which stand side by side in the sorted list.
    private func paths(below folder: String) -> ArraySlice<String> {
      var (start, end) = (0, paths.count)
      while start < end {
        let middle = (start + end) / 2
        if paths[middle].utf8.lexicographicallyPrecedes(folder.utf8) {
          start = middle + 1
        } else {
          end = middle
        }
      }
      return paths[start...].prefix { $0.utf8.starts(with: folder.utf8) }
    }
  }
}

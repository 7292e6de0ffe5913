import ArgumentParser
import Diagnostics
import Files
import Glibc
import Preview

/// Shows the site in the browsers of this machine and builds it again after every change.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve")

  @OptionGroup var common: CommonOptions

  @Option var output = BuildCommand.usualOutput
  @Option var port: UInt16?

  func run() throws {
    try common.checkRoot()
    try common.requireContent(orEndWith: .inputOutput)
    // A shell lets the jobs that it starts beside itself ignore Ctrl-C, and what it lets ignore is handed down.
    signal(SIGINT, SIG_DFL)
    let server = try listen()
    let watcher = try watch()
    let state = PreviewState(language: common.lang, mark: time(nil) % 1_000_000 * 1000)
    let place = BuildPlace.preview(Project(root: common.root))
    place.prepare()
    var isWaiting = build(place, into: state)
    server.start(PreviewSite(output: place.layout.outputPath, state: state))
    showBanner(port: server.port)
    while true {
      if try wait(watcher) || isWaiting { isWaiting = build(place, into: state) }
      if let failure = server.failure { try common.fail(Self.ended(failure.reason)) }
    }
  }

  /// Builds, tells the browsers, and prints errors and what changed; true if another preview was being built just then,
  /// so that this has to be tried again.
  private func build(_ place: BuildPlace, into state: PreviewState) -> Bool {
    let start = ContinuousClock.now
    var diagnostics = DiagnosticList()
    let result = Build(options: common, place: place).run(into: &diagnostics)
    if diagnostics.all.contains(where: { $0.rule == "release.locked" }) { return true }
    show(result, diagnostics, since: start, in: state)
    return false
  }

  private func show(
    _ result: Build.Result, _ diagnostics: DiagnosticList, since start: ContinuousClock.Instant,
    in state: PreviewState
  ) {
    let errors = diagnostics.sorted.filter { $0.severity == .error }
    state.finish(errors: errors, isChanged: result.site?.summary.isChanged ?? false)
    guard !common.json else { return common.print(BuildReport(result, common.lang).json(diagnostics.sorted)) }
    common.findings.print(errors)
    guard !common.quiet else { return }
    let report = ServeReport(problems: diagnostics.count(of: .problem), time: ContinuousClock.now - start)
    Terminal.standardOutput.write(report.line(result)[common.lang] + "\n")
  }

  private func showBanner(port: UInt16) {
    let address = "http://localhost:\(port)/"
    guard !common.json else {
      return common.print(["schema": "prongsai/1", "kind": "serve", "url": .string(address)])
    }
    Terminal.standardOutput.write(ServeReport.banner(address)[common.lang])
  }

  private func listen() throws -> PreviewServer {
    do {
      return try PreviewServer(ports: port.map { $0...$0 } ?? 8000...8049)
    } catch {
      let wanted = port.map(String.init) ?? "8000–8049"
      try common.fail(
        LocalizedText(
          th: "พอร์ต \(wanted) มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่นด้วย --port 0",
          en: "port \(wanted) is taken by another program; end that one, or choose another port with --port 0"
        ))
    }
  }

  private func watch() throws -> FolderWatcher {
    do {
      return try FolderWatcher(root: AbsolutePath.of(common.root), folders: Project.sourceFolders)
    } catch { try failToWatch(error) }
  }

  private func wait(_ watcher: FolderWatcher) throws -> Bool {
    do { return try watcher.wait(upTo: .seconds(1)) } catch { try failToWatch(error) }
  }

  private func failToWatch(_ error: FolderWatcher.Unavailable) throws -> Never {
    let reason = SystemError.words(for: error.code)
    try common.fail(
      LocalizedText(
        th: "เฝ้าดูโฟลเดอร์ไม่ได้ (\(reason.th)) ปิดโปรแกรมที่เฝ้าดูไฟล์อื่น แล้วลองใหม่",
        en:
          "the folders cannot be watched (\(reason.en)); end other programs that watch files, then try again")
    )
  }

  private static func ended(_ reason: String) -> LocalizedText {
    LocalizedText(
      th: "เซิร์ฟเวอร์ตัวอย่างหยุดทำงาน (\(reason)) สั่ง prongsai serve ใหม่",
      en: "the preview server ended (\(reason)); run prongsai serve again")
  }
}

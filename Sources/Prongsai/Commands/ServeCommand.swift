import ArgumentParser
import Diagnostics
import Files
import Glibc
import Preview

/// Shows the site in the browsers of this machine and builds it again after every change.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the site in your browser and follows every change of the content.",
    discussion: """
      Builds, then watches Content/ and Templates/. Every saved change is built and shown at once; errors \
      are shown in the page, above the last sound site. Only this machine can reach it. Ctrl-C ends it.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The published folder.", valueName: "dir"))
  var output = "Output"

  @Option(help: "The port (default: the first free one from 8000 on; 0 takes any).")
  var port: UInt16?

  func run() throws {
    let server = try listen()
    let watcher = try watch()
    let state = PreviewState(language: common.lang, mark: time(nil) % 1_000_000 * 1000)
    let session = ServeSession(options: common, output: output, state: state)
    session.build()
    let site = PreviewSite(output: AbsolutePath.of(common.root) + "/" + output, state: state)
    Task.detached { try await server.run(site) }
    session.showBanner(port: server.port)
    while try wait(watcher) { session.build() }
  }

  private func listen() throws -> PreviewServer {
    do {
      return try PreviewServer(ports: port.map { $0...$0 } ?? 8000...8049)
    } catch {
      let wanted = port.map(String.init) ?? "8000–8049"
      try fail(
        LocalizedText(
          th: "พอร์ต \(wanted) มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่นด้วย --port 0",
          en: "port \(wanted) is taken by another program; end that one, or choose another port with --port 0"
        ))
    }
  }

  private func watch() throws -> FolderWatcher {
    do {
      return try FolderWatcher(root: AbsolutePath.of(common.root), folders: ["Content", "Templates"])
    } catch { try failToWatch(error) }
  }

  private func wait(_ watcher: FolderWatcher) throws -> Bool {
    do { return try watcher.wait() } catch { try failToWatch(error) }
  }

  private func failToWatch(_ error: FolderWatcher.Unavailable) throws -> Never {
    let reason = String(cString: strerror(error.code))
    try fail(
      LocalizedText(
        th: "เฝ้าดูโฟลเดอร์ไม่ได้ (\(reason)) ปิดโปรแกรมที่เฝ้าดูไฟล์อื่น แล้วลองใหม่",
        en: "the folders cannot be watched (\(reason)); end other programs that watch files, then try again"))
  }

  private func fail(_ message: LocalizedText) throws -> Never {
    Terminal.standardError.write(message[common.lang] + "\n")
    throw ExitStatus.inputOutput
  }
}

import Diagnostics
import Preview

/// Builds again and again for the preview, and says in a line what each build came to.
struct ServeSession {
  let options: CommonOptions
  let output: String
  let state: PreviewState

  /// Builds, tells the browsers, and prints errors and what changed.
  func build() {
    let start = ContinuousClock.now
    var diagnostics = DiagnosticList()
    let pipeline = BuildPipeline(options: options, output: output, strict: false, measuresTemplates: false)
    let result = pipeline.run(into: &diagnostics)
    let errors = diagnostics.sorted.filter { $0.severity == .error }
    state.finish(errors: errors)
    if options.json {
      Terminal.standardOutput.write(
        JSONWriter.bytes(of: BuildReport(result, options.lang).json(diagnostics.sorted)))
      return
    }
    FindingsPrinter(console: options.console, language: options.lang).print(errors)
    guard !options.quiet else { return }
    Terminal.standardOutput.write(
      line(result, problems: diagnostics.count(of: .problem), ContinuousClock.now - start))
  }

  /// Prints where the site is to be seen.
  func showBanner(port: UInt16) {
    let address = "http://localhost:\(port)/"
    guard !options.json else {
      Terminal.standardOutput.write(
        JSONWriter.bytes(of: ["schema": "prongsai/1", "kind": "serve", "url": .string(address)]))
      return
    }
    Terminal.standardOutput.write(
      options.lang == .th
        ? """

        เปิดดูเว็บไซต์ได้ที่  \(address)
        บันทึกไฟล์ใน Content/ หรือ Templates/ เมื่อใด หน้าเว็บจะปรับเอง
        หยุดด้วย Ctrl-C


        """
        : """

        The site is at  \(address)
        Save a file in Content/ or Templates/ and the page follows by itself.
        Ctrl-C ends it.


        """)
  }

  private func line(_ result: BuildPipeline.Result, problems: Int, _ time: Duration) -> String {
    let milliseconds = Int(time / .milliseconds(1))
    guard let release = result.release else {
      return options.lang == .th
        ? "ยังไม่เผยแพร่ หน้าเว็บแสดงชุดล่าสุดที่สมบูรณ์ (\(milliseconds) ms)\n"
        : "not released; the page shows the last sound site (\(milliseconds) ms)\n"
    }
    let changed = (release.added + release.changed + release.removed)
      .filter { !$0.hasPrefix("sitemap") && !$0.hasPrefix("feed") }
    let names = changed.prefix(3).joined(separator: ", ") + (changed.count > 3 ? " …" : "")
    return options.lang == .th
      ? "\(result.pages) หน้า ใน \(milliseconds) ms เปลี่ยน \(changed.count) ไฟล์\(names.isEmpty ? "" : " (\(names))") "
        + "ข้อที่ต้องปรับ \(problems) (ดูด้วย prongsai check)\n"
      : "\(result.pages) pages in \(milliseconds) ms, \(changed.count) files changed\(names.isEmpty ? "" : " (\(names))"), "
        + "\(problems) problems (see prongsai check)\n"
  }
}

import ArgumentParser
import Diagnostics
import Files

/// Says from what a page or a file is made, and why it is as it is.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "why")

  @OptionGroup var common: CommonOptions

  @Argument var path: String

  func run() throws {
    try common.checkRoot()
    let project = Project(root: common.root)
    guard let cache = BuildCache.read(from: project, at: .published(project, BuildCommand.usualOutput)) else {
      return try fail(
        LocalizedText(
          th: "ยังไม่มีบันทึกของการสร้างครั้งล่าสุด สั่ง prongsai build ก่อน",
          en: "no build is on record; run prongsai build first"))
    }
    let question = WhyQuestion(path, root: common.root)
    guard let output = question.answer(among: cache.outputs) else {
      return try failUnknown(question, cache, project)
    }
    let now = SourceSnapshot(of: project, known: cache.sources, workers: common.workers)
    let answer = WhyAnswer(output, isOutdated: !now.changes(since: cache.sources).isEmpty)
    if common.json {
      common.print(answer.json)
    } else {
      Terminal.standardOutput.write(answer.text(common.lang))
    }
  }

  private func failUnknown(_ question: WhyQuestion, _ cache: BuildCache, _ project: Project) throws {
    if let file = question.file(in: project) {
      return try fail(
        LocalizedText(
          th: "การสร้างครั้งล่าสุดไม่มีหน้าจาก “\(file)” อาจเป็นฉบับร่าง เพิ่มหลังจากนั้น หรือไม่มีหน้าใดแสดง",
          en: "the last build made nothing of “\(file)”: it is a draft, came later, or no page shows it"))
    }
    try fail(
      LocalizedText(
        th: "การสร้างครั้งล่าสุดไม่มี “\(question.given)”", en: "the last build has no “\(question.given)”"),
      suggestion: question.suggestion(among: cache.outputs))
  }

  private func fail(_ message: LocalizedText, suggestion: String? = nil) throws {
    let finding = Diagnostic("why.unknown-page", .error, message, suggestion: suggestion)
    common.findings.printAlone([finding], asJSON: common.json)
    throw ExitStatus.contentErrors
  }
}

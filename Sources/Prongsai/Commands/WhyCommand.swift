import ArgumentParser
import Diagnostics
import Records

/// Says why the last build made a page or a file, or kept it.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Says in a sentence why the last build made a page or a file, or kept it.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "A page such as news/2023-02-03-road/, its address, a file such as feed.xml, or one below Content/."
  )
  var path: String

  func run() throws {
    guard let entries = ReasonStore(root: common.root).read() else {
      return try fail(
        LocalizedText(
          th: "ยังไม่มีบันทึกของการสร้างครั้งล่าสุด สั่ง prongsai build ก่อน",
          en: "no build is on record; run prongsai build first"))
    }
    let question = WhyQuestion(path, root: common.root)
    guard let entry = question.answer(among: entries) else { return try failUnknown(question, entries) }
    answer(entry, isOutdated: isOutdated)
  }

  private func answer(_ entry: ReasonStore.Entry, isOutdated: Bool) {
    let text = entry.cause.text(entry.outcome)
    let sentence = LocalizedText(th: entry.page + " " + text.th, en: entry.page + " " + text.en)
    guard common.json else {
      let rest = isOutdated ? Self.outdated[common.lang] + "\n" : ""
      return Terminal.standardOutput.write(sentence[common.lang] + "\n" + rest)
    }
    Terminal.standardOutput.write(
      JSONWriter.bytes(of: [
        "schema": "prongsai/1", "kind": "why", "page": .string(entry.page),
        "reason": .string(entry.cause.reason.rawValue),
        "differences": .array(entry.cause.differences.map { .string("\($0)") }),
        "outcome": .string(entry.outcome.rawValue), "outdated": .bool(isOutdated),
        "message": ["th": .string(sentence.th), "en": .string(sentence.en)],
      ]))
  }

  private static let outdated = LocalizedText(
    th: "หลังการสร้างครั้งนั้นมีไฟล์ของโครงการเปลี่ยนแล้ว สั่ง prongsai build เพื่อเผยแพร่",
    en: "Files of the project changed after that build; run prongsai build to publish them.")

  /// Whether the build on record saw other files than there are, be it that none ran since or that it failed.
  private var isOutdated: Bool {
    guard let memory = MemoryStore(root: common.root).open() else { return false }
    guard let changes = ChangeSearch(memory, root: common.root, workers: 1).changes else { return true }
    return !changes.changed.isEmpty
  }

  private func failUnknown(_ question: WhyQuestion, _ entries: [ReasonStore.Entry]) throws {
    if let file = question.file(in: common.root) {
      return try fail(
        LocalizedText(
          th: "การสร้างครั้งล่าสุดไม่มีหน้าจาก “\(file)” อาจเป็นฉบับร่าง เพิ่มหลังจากนั้น หรือไม่มีหน้าใดแสดง",
          en: "the last build made nothing of “\(file)”: it is a draft, came later, or no page shows it"))
    }
    try fail(
      LocalizedText(
        th: "การสร้างครั้งล่าสุดไม่มี “\(question.given)”", en: "the last build has no “\(question.given)”"),
      suggestion: question.suggestion(among: entries))
  }

  private func fail(_ message: LocalizedText, suggestion: String? = nil) throws {
    let finding = Diagnostic("why.unknown-page", .error, message, suggestion: suggestion)
    FindingsPrinter(console: common.settled.console, language: common.lang).printAlone(
      [finding], asJSON: common.json)
    throw ExitStatus.contentErrors
  }
}

import ArgumentParser
import Diagnostics
import ThaiText

/// Says why the last build made a page or kept it.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Says in a sentence why the last build made a page or kept it.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "A page such as news/2023-02-03-road/, or the file of a text below Content/.")
  var path: String

  func run() throws {
    guard let entries = ReasonStore(root: common.root).read() else {
      return try fail(
        LocalizedText(
          th: "ยังไม่มีบันทึกของการสร้างครั้งล่าสุด สั่ง prongsai build ก่อน",
          en: "no build is on record; run prongsai build first"))
    }
    let wanted = Self.page(path)
    let source = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    guard let entry = entries.first(where: { $0.page == wanted || $0.source == source }) else {
      return try failUnknown(wanted, entries)
    }
    let sentence = LocalizedText(
      th: entry.page + " " + entry.reason.text.th + Self.outcome(entry).th,
      en: entry.page + " " + entry.reason.text.en + Self.outcome(entry).en)
    guard common.json else { return Terminal.standardOutput.write(sentence[common.lang] + "\n") }
    Terminal.standardOutput.write(
      JSONWriter.bytes(of: [
        "schema": "prongsai/1", "kind": "why", "page": .string(entry.page),
        "reason": .string(entry.reason.rawValue), "outcome": .string(entry.outcome.rawValue),
        "message": ["th": .string(sentence.th), "en": .string(sentence.en)],
      ]))
  }

  /// The path of a page in the published folder, however it was given.
  private static func page(_ path: String) -> String {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    if parts.first == "." { parts.removeFirst() }
    if parts.first == "Output" { parts.removeFirst() }
    if parts.last?.hasSuffix(".html") != true { parts.append("index.html") }
    return parts.joined(separator: "/")
  }

  private static func outcome(_ entry: ReasonStore.Entry) -> LocalizedText {
    switch (entry.reason, entry.outcome) {
    case (.kept, _): LocalizedText(th: "", en: "")
    case (_, .added): LocalizedText(th: " และเป็นหน้าใหม่", en: "; it is a new page")
    case (_, .changed): LocalizedText(th: " และหน้าเปลี่ยนไป", en: "; the page changed")
    case (_, .same):
      LocalizedText(th: " แต่ผลเหมือนเดิม จึงไม่เขียนทับ", en: "; it came out the same and was not written")
    }
  }

  private func failUnknown(_ page: String, _ entries: [ReasonStore.Entry]) throws {
    try fail(
      LocalizedText(
        th: "การสร้างครั้งล่าสุดไม่มีหน้า “\(page)”", en: "the last build has no page “\(page)”"),
      suggestion: NearestName.suggestion(for: page, among: entries.map(\.page)))
  }

  private func fail(_ message: LocalizedText, suggestion: String? = nil) throws {
    let finding = Diagnostic("why.unknown-page", .error, message, suggestion: suggestion)
    FindingsPrinter(console: common.console, language: common.lang).printAlone([finding], asJSON: common.json)
    throw ExitStatus.contentErrors
  }
}

import Catalogue
import Diagnostics
import Files
import ThaiText

extension ContentScanner {
  func reportUnknown(
    _ entry: SourceFolder.Entry, _ path: String, among names: [String], rule: RuleID = "content.unknown-name",
    into diagnostics: inout DiagnosticList
  ) {
    let what = entry.kind == .folder ? ("โฟลเดอร์", "folder") : ("ไฟล์", "file")
    diagnostics.add(
      Diagnostic(
        rule, .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "ไม่รู้จัก\(what.0) “\(entry.name)” ในตำแหน่งนี้",
          en: "the \(what.1) “\(entry.name)” means nothing here"),
        mend: names.isEmpty
          ? LocalizedText(th: "ย้ายออก หรือลบถ้าไม่ใช้", en: "move it away, or delete it if it is not used")
          : LocalizedText(
            th: "ใช้ชื่อใดชื่อหนึ่ง: \(names.joined(separator: ", "))",
            en: "use one of: \(names.joined(separator: ", "))"),
        suggestion: NearestName.suggestion(for: entry.name, among: names)))
  }

  func reportWrongCategory(_ kind: DisclosureKind, _ path: String, into diagnostics: inout DiagnosticList) {
    let right = "\(Self.folder)/\(kind.category.folder)/\(kind.key.name)"
    diagnostics.add(
      Diagnostic(
        "content.wrong-category", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "“\(kind.key.name)” (\(kind.title)) อยู่ผิดหมวด",
          en: "“\(kind.key.name)” lies under the wrong category"),
        mend: LocalizedText(th: "ย้ายไปไว้ที่ \(right)", en: "move it to \(right)"), suggestion: right))
  }

  func reportBadYear(_ path: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "content.bad-year", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "ชื่อนี้ไม่ใช่ปีงบประมาณ พ.ศ.", en: "the name is not a Buddhist-era fiscal year"),
        mend: LocalizedText(
          th: "ตั้งชื่อเอกสารเช่น 2566.md และวางไฟล์ประกอบไว้ในโฟลเดอร์ 2566",
          en: "name a document such as 2566.md and put its files into the folder 2566")))
  }

  func reportTwoDocuments(_ path: String, _ twin: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "content.two-documents", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "มีเอกสารสองฉบับสำหรับปีเดียวกัน: \(path) และ \(twin)",
          en: "two documents for one year: \(path) and \(twin)"),
        mend: LocalizedText(th: "รวมเป็นฉบับเดียว", en: "join them into one"),
        related: [SourcePlace(file: twin)]))
  }

  func reportOrphanFolders(
    _ entries: [SourceFolder.Entry], _ path: String, _ documents: [FiscalYear: String],
    into diagnostics: inout DiagnosticList
  ) {
    for entry in entries where entry.kind == .folder {
      guard let year = ThaiDigits.integer(entry.name).flatMap(FiscalYear.init), documents[year] == nil else {
        continue
      }
      diagnostics.add(
        Diagnostic(
          "content.files-without-document", .problem, at: SourcePlace(file: path + "/" + entry.name),
          LocalizedText(
            th: "มีไฟล์ของปี \(year.buddhistYear) แต่ไม่มีเอกสาร \(year.buddhistYear).md",
            en: "there are files for \(year.buddhistYear) but no document \(year.buddhistYear).md"),
          mend: LocalizedText(
            th: "สร้างเอกสารด้วย prongsai new หรือย้ายไฟล์ออก",
            en: "make the document with prongsai new, or move the files away"
          )))
    }
  }

  func reportNewsName(_ path: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "content.news-name", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "ชื่อไฟล์ข่าวต้องขึ้นต้นด้วยวันที่", en: "the name of a news file begins with its day"),
        mend: LocalizedText(
          th: "ตั้งชื่อเช่น 2566-02-14-ชื่อข่าว.md", en: "name it such as 2023-02-14-title.md")))
  }
}

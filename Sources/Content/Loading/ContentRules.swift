import Catalogue
import Diagnostics
import Files
import ThaiText

/// What is said of folders and names.
extension Diagnostic {
  /// There is no folder of content, or it cannot be read.
  static func noContent(in root: String, _ fault: FileFault) -> Diagnostic {
    let folder = ContentScanner.folder
    guard fault == .missing else {
      return fault == .symbolicLink ? notReadable(folder, isLink: true) : unreadable(folder, fault)
    }
    return Diagnostic(
      "content.missing", .error, th: "ไม่พบโฟลเดอร์ Content ใน “\(root)”",
      en: "there is no folder Content in “\(root)”",
      mendTh: "ไปที่โฟลเดอร์ของโครงการ หรือระบุด้วย --root หรือสร้างใหม่ด้วย prongsai init",
      mendEn: "go to the project's folder, name it with --root, or make one with prongsai init")
  }

  static func unknownName(
    _ entry: SourceFolder.Entry, _ path: String, among known: KnownNames,
    rule: RuleID = "content.unknown-name"
  ) -> Diagnostic {
    let what = entry.kind == .folder ? ("โฟลเดอร์", "folder") : ("ไฟล์", "file")
    return Diagnostic(
      rule, .error, at: SourcePlace(file: path),
      LocalizedText(
        th: "ไม่รู้จัก\(what.0) “\(entry.name)” ในตำแหน่งนี้",
        en: "the \(what.1) “\(entry.name)” means nothing here"),
      mend: known.isEmpty
        ? LocalizedText(th: "ย้ายออก หรือลบถ้าไม่ใช้", en: "move it away, or delete it if it is not used")
        : LocalizedText(th: "ใช้ชื่อใดชื่อหนึ่ง: \(known.list)", en: "use one of: \(known.list)"),
      suggestion: known.suggestion(for: entry.name))
  }

  static func noCatalogue(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.unknown-name", .error, at: SourcePlace(file: path), th: "โฟลเดอร์นี้มีได้เฉพาะรายการ OIT ของแต่ละปี",
      en: "this folder holds lists of OIT items only", mendTh: "ตั้งชื่อเช่น 2570.yaml หรือย้ายออก",
      mendEn: "name it such as 2570.yaml, or move it away")
  }

  static func wrongCategory(_ kind: DisclosureKind, _ path: String) -> Diagnostic {
    let right = "\(ContentScanner.folder)/\(kind.category.folder)/\(kind.key.name)"
    return Diagnostic(
      "content.wrong-category", .error, at: SourcePlace(file: path),
      th: "“\(kind.key.name)” (\(kind.title)) อยู่ผิดหมวด",
      en: "“\(kind.key.name)” lies under the wrong category", mendTh: "ย้ายไปไว้ที่ \(right)",
      mendEn: "move it to \(right)", suggestion: right)
  }

  static func badYear(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.bad-year", .error, at: SourcePlace(file: path), th: "ชื่อนี้ไม่ใช่ปีงบประมาณ พ.ศ.",
      en: "the name is not a Buddhist-era fiscal year",
      mendTh: "ตั้งชื่อเอกสารเช่น 2566.md และวางไฟล์ประกอบไว้ในโฟลเดอร์ 2566",
      mendEn: "name a document such as 2566.md and put its files into the folder 2566")
  }

  static func twoDocuments(_ path: String, _ twin: String) -> Diagnostic {
    Diagnostic(
      "content.two-documents", .error, at: SourcePlace(file: path),
      th: "มีเอกสารสองฉบับสำหรับปีเดียวกัน: \(path) และ \(twin)",
      en: "two documents for one year: \(path) and \(twin)", mendTh: "รวมเป็นฉบับเดียว",
      mendEn: "join them into one",
      related: [SourcePlace(file: twin)])
  }

  static func filesWithoutDocument(_ path: String, _ year: FiscalYear) -> Diagnostic {
    Diagnostic(
      "content.files-without-document", .problem, at: SourcePlace(file: path),
      th: "มีไฟล์ของปี \(year.buddhistYear) แต่ไม่มีเอกสาร \(year.buddhistYear).md",
      en: "there are files for \(year.buddhistYear) but no document \(year.buddhistYear).md",
      mendTh: "สร้างเอกสารด้วย prongsai new หรือย้ายไฟล์ออก",
      mendEn: "make the document with prongsai new, or move the files away")
  }

  static func newsName(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.news-name", .error, at: SourcePlace(file: path), th: "ชื่อไฟล์ข่าวต้องขึ้นต้นด้วยวันที่",
      en: "the name of a news file begins with its day", mendTh: "ตั้งชื่อเช่น 2566-02-14-ชื่อข่าว.md",
      mendEn: "name it such as 2023-02-14-title.md")
  }

  /// A name of letters that cannot be used, or one that is too long.
  static func badName(_ path: String, isTooLongFor limit: Int?) -> Diagnostic {
    Diagnostic(
      "content.bad-name", .error, at: SourcePlace(file: path),
      limit.map {
        LocalizedText(th: "ชื่อไฟล์ยาวเกิน \($0) ไบต์", en: "the file name is longer than \($0) bytes")
      }
        ?? LocalizedText(th: "ชื่อไฟล์มีอักขระที่ใช้ไม่ได้", en: "the file name holds characters that cannot be used"),
      mend: LocalizedText(
        th: "เปลี่ยนชื่อให้สั้น ใช้ตัวอักษร ตัวเลข จุด และขีด",
        en: "give it a short name of letters, digits, dots and hyphens"))
  }

  static func twinNames(_ name: String, _ twin: String, in folder: String) -> Diagnostic {
    Diagnostic(
      "content.twin-names", .error, at: SourcePlace(file: folder + "/" + name),
      th: "ชื่อ “\(name)” กับ “\(twin)” ต่างกันเพียงตัวพิมพ์หรือการเข้ารหัสอักษร",
      en: "“\(name)” and “\(twin)” differ only in case or in how letters are encoded",
      mendTh: "เปลี่ยนชื่อไฟล์ใดไฟล์หนึ่ง", mendEn: "rename one of them",
      related: [SourcePlace(file: folder + "/" + twin)])
  }
}

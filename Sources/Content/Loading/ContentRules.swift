import Catalogue
import Diagnostics
import Files
import ThaiText

/// What is said of folders and names.
extension Diagnostic {
  /// There is no folder of content, or it cannot be read.
  package static func noContent(in root: String, _ fault: FileFault) -> Diagnostic {
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

  /// A name among the years of a key that is no year of a document.
  static func strayInDisclosure(
    _ entry: SourceFolder.Entry, in folder: String, _ year: FiscalYear
  ) -> Diagnostic {
    let path = folder + "/" + entry.name
    let (stem, ending) = FileEnding.split(entry.name)
    if entry.kind == .folder { return badYear(path, suggestion: yearMeant(by: entry.name)) }
    if ending == "md" { return badYear(path, suggestion: yearMeant(by: stem).map { $0 + ".md" }) }
    if let year = ContentScanner.year(named: stem) { return notMarkdown(path, ending, folder, year) }
    return besideYears(path, folder, year)
  }

  private static func badYear(_ path: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "content.bad-year", .error, at: SourcePlace(file: path), th: "ชื่อนี้ไม่ใช่ปีงบประมาณ พ.ศ.",
      en: "the name is not a Buddhist-era fiscal year",
      mendTh: "ตั้งชื่อเอกสารเช่น 2566.md และวางไฟล์ประกอบไว้ในโฟลเดอร์ 2566",
      mendEn: "name a document such as 2566.md and put its files into the folder 2566", suggestion: suggestion
    )
  }

  /// The year that two digits, or four of the common era, probably mean.
  private static func yearMeant(by name: String) -> String? {
    guard let number = ThaiDigits.integer(name) else { return nil }
    switch number {
    case 50..<100: return String(2500 + number)
    case 2000..<2100: return String(number + 543)
    default: return nil
    }
  }

  private static func notMarkdown(
    _ path: String, _ ending: String, _ folder: String, _ year: FiscalYear
  ) -> Diagnostic {
    Diagnostic(
      "content.bad-year", .error, at: SourcePlace(file: path),
      th: "ชื่อปีถูกแล้ว แต่ไฟล์ .\(ending) เป็นตัวเอกสารไม่ได้",
      en: "the year is right, but a .\(ending) file is no document",
      mendTh: "ย้ายไปไว้ที่ \(folder)/\(year)/ แล้วเขียนชื่อไฟล์ใต้ attachments: ของ \(year).md",
      mendEn: "move it to \(folder)/\(year)/ and list it under attachments: of \(year).md")
  }

  private static func besideYears(_ path: String, _ folder: String, _ year: FiscalYear) -> Diagnostic {
    let name = FileName(path).last
    let place = "\(folder)/\(year)/\(name)"
    return Diagnostic(
      "content.misplaced-file", .error, at: SourcePlace(file: path),
      th: "“\(name)” วางไว้ข้างเอกสาร จึงไม่รู้ว่าเป็นไฟล์ของปีใด",
      en: "“\(name)” lies beside the documents and belongs to no year",
      mendTh: "ย้ายไปไว้ที่ \(place) (หรือโฟลเดอร์ของปีอื่น) แล้วเขียนชื่อไฟล์ใต้ attachments: ของ \(year).md",
      mendEn:
        "move it to \(place), or to the folder of another year, and list it under attachments: of \(year).md",
      suggestion: place)
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

  /// A folder of files that is named in another way than its document.
  static func otherFolderName(_ path: String, _ right: String) -> Diagnostic {
    Diagnostic(
      "content.files-without-document", .problem, at: SourcePlace(file: path),
      th: "ชื่อโฟลเดอร์ไม่ตรงกับชื่อเอกสาร ไฟล์ข้างในจึงไม่แสดง",
      en: "the folder is not named like its document, so its files are not shown",
      mendTh: "เปลี่ยนชื่อโฟลเดอร์เป็น \(right)", mendEn: "rename it to \(right)", suggestion: right,
      related: [SourcePlace(file: right + ".md")])
  }

  /// A folder of news or pages that belongs to no text beside it.
  static func filesWithoutArticle(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.files-without-document", .problem, at: SourcePlace(file: path),
      th: "มีโฟลเดอร์ไฟล์ แต่ไม่มี \(FileName(path).last).md อยู่ข้างกัน ไฟล์ข้างในจึงไม่แสดง",
      en: "there is a folder of files and no \(FileName(path).last).md beside it, so they are not shown",
      mendTh: "ตั้งชื่อโฟลเดอร์ให้ตรงกับไฟล์ .md ของหน้านั้น หรือย้ายออก",
      mendEn: "name the folder like the .md file to which it belongs, or move it away")
  }

  /// Texts in a folder below news or pages, where none are read.
  static func textsInFolder(_ path: String, _ kind: ArticleFrontMatter.Kind) -> Diagnostic {
    let place = kind == .news ? "Content/news" : "Content/pages"
    return Diagnostic(
      "content.nested-folder", .error, at: SourcePlace(file: path),
      th: "ไฟล์ .md ในโฟลเดอร์ย่อยนี้ยังไม่ถูกอ่าน จึงไม่มีหน้าเว็บ",
      en: "the .md files of this folder are not read and make no pages",
      mendTh: "ย้ายไฟล์ .md ขึ้นไปไว้ใน \(place) โดยตรง", mendEn: "move the .md files up into \(place)")
  }

  /// A folder of pages that no text opens.
  static func sectionWithoutIndex(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.section-without-index", .error, at: SourcePlace(file: path),
      th: "โฟลเดอร์นี้มีหน้าเว็บ แต่ยังไม่มี index.md ซึ่งเป็นหน้าแรกและบอกชื่อของหมวด",
      en: "this folder holds pages and no index.md, which opens the section and names it",
      mendTh:
        "เพิ่มไฟล์ \(path)/index.md ที่มี title: ชื่อหมวด (เนื้อหาว่างได้) ถ้าเป็นไฟล์ประกอบของหน้าอื่น ให้ตั้งชื่อโฟลเดอร์ตรงกับไฟล์ .md ของหน้านั้น",
      mendEn:
        "add \(path)/index.md with title: and, if you like, a text; files of another page lie in a folder named like its .md"
    )
  }

  /// A file among news or pages that is no text.
  static func strayAmongArticles(
    _ entry: SourceFolder.Entry, _ path: String, _ kind: ArticleFrontMatter.Kind
  ) -> Diagnostic {
    let what = kind == .news ? ("ข่าว", "news") : ("หน้าเว็บ", "pages")
    return Diagnostic(
      "content.unknown-name", .error, at: SourcePlace(file: path),
      th: "“\(entry.name)” ไม่ใช่\(what.0) ซึ่งเขียนเป็นไฟล์ .md",
      en: "“\(entry.name)” is none of the \(what.1), which are .md files",
      mendTh:
        "ถ้าเป็นไฟล์ประกอบ ให้ย้ายเข้าโฟลเดอร์ที่ชื่อตรงกับไฟล์ .md แล้วใส่ลิงก์ในเนื้อหา ถ้าเป็นตัวข่าว ให้คัดลอกข้อความไปเขียนเป็น .md",
      mendEn:
        "put a file that belongs to a text into the folder named like its .md and link to it; write a text itself as .md"
    )
  }

  static func newsName(_ path: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "content.news-name", .error, at: SourcePlace(file: path),
      th: "ชื่อไฟล์ข่าวต้องขึ้นต้นด้วยวันที่ที่มีในปฏิทิน",
      en: "the name of a news file begins with a day of the calendar",
      mendTh: "ขึ้นต้นด้วยปี พ.ศ. สี่หลัก เดือน และวัน เช่น 2566-02-14-ชื่อข่าว.md",
      mendEn: "begin with a year of four digits, month and day, such as 2023-02-14-title.md",
      suggestion: suggestion)
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

/// A file name in two: before its last dot and behind it.
enum FileEnding {
  /// The stem and the ending in small letters; the ending is empty if there is no dot.
  static func split(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return (name, "") }
    return (String(name[..<dot]), String(name[name.utf8.index(after: dot)...]).lowercased())
  }
}

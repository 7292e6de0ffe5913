import Content
import DataFiles
import Diagnostics

/// A word that was taken for another spelling of a known one.
struct Misspelling: Sendable {
  let written: String
  let meant: String
  let line: PlanLine
}

extension [Misspelling] {
  /// Notes once for each spelling what was taken for what, with every place.
  func report(into diagnostics: inout DiagnosticList) {
    var groups: [[String]: [Misspelling]] = [:]
    for misspelling in self {
      groups[[misspelling.written, misspelling.meant], default: []].append(misspelling)
    }
    for group in groups.values {
      if let first = group.first {
        diagnostics.add(.headingReadAs(first, elsewhere: group.dropFirst().map(\.line.place)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func headingReadAs(_ first: Misspelling, elsewhere: [SourcePlace]) -> Diagnostic {
    let count = elsewhere.count + 1
    return Diagnostic(
      "plan.heading-read-as", .note, at: first.line.place,
      LocalizedText(
        th: "อ่าน “\(first.written)” เป็น “\(first.meant)”" + (count > 1 ? " รวม \(count) แห่ง" : ""),
        en: "“\(first.written)” was read as “\(first.meant)”" + (count > 1 ? " in \(count) places" : "")),
      mend: LocalizedText(
        th: "ถ้าอ่านถูกแล้วไม่ต้องทำอะไร หากไม่ใช่ให้แก้คำในเอกสารแล้วนำเข้าใหม่",
        en: "nothing to do if this is right; otherwise mend the word in the document and import again"),
      suggestion: first.meant, snippet: first.line.text.squeezed, related: elsewhere)
  }
}

/// The parts of a sheet's place in the plan.
enum SheetPlacePart: Sendable, CaseIterable {
  case dimension, section, sequence

  fileprivate var words: LocalizedText {
    switch self {
    case .dimension: LocalizedText(th: "มิติที่", en: "dimension")
    case .section: LocalizedText(th: "เลขหัวข้อ (เช่น ๑.๑.๑)", en: "section (such as 1.1.1)")
    case .sequence: LocalizedText(th: "ลำดับที่", en: "number (ลำดับที่)")
    }
  }

  fileprivate func isMissing(in project: PlanProject) -> Bool {
    switch self {
    case .dimension: project.dimension == nil
    case .section: project.section == nil
    case .sequence: project.sequence == nil
    }
  }
}

extension ActionPlan {
  /// Reports each sheet of which a part of its place was not found, if other sheets of the plan have that part.
  ///
  /// A plan in which no sheet has a number has a form without them; the dimension is asked of every sheet.
  func reportMissingPlaces(into diagnostics: inout DiagnosticList) {
    let asked = SheetPlacePart.allCases.filter { part in
      part == .dimension || projects.contains { !part.isMissing(in: $0) }
    }
    for project in projects {
      let missing = asked.filter { $0.isMissing(in: project) }
      if !missing.isEmpty { diagnostics.add(.noSheetPlace(project, missing)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func noSheetPlace(_ project: PlanProject, _ missing: [SheetPlacePart]) -> Diagnostic {
    let th = missing.map(\.words.th).joined(separator: ", ")
    let en = missing.map(\.words.en).joined(separator: ", ")
    return Diagnostic(
      "plan.sheet-without-place", .problem, at: project.place,
      LocalizedText(
        th: "ไม่พบ\(th) เหนือใบโครงการ “\(project.name)” จึงยังไม่รู้ว่าใบนี้อยู่ตรงไหนของแผน",
        en: "no \(en) was found above the sheet “\(project.name)”, so its place in the plan is not known"),
      mend: LocalizedText(
        th: "ดูบรรทัดเหนือใบนี้ในไฟล์ต้นทาง แก้ให้เป็นแบบ “มิติที่ ๑ …”, “๑.๑.๑ …”, “ลำดับที่ ๑” แล้วนำเข้าใหม่",
        en:
          "look at the lines above the sheet in the document, write them as “มิติที่ 1 …”, “1.1.1 …”, “ลำดับที่ 1”, and import again"
      ))
  }
}

extension Diagnostic {
  /// A sheet without a section of its own, which is taken to go on with that of the sheet before.
  static func sectionInherited(_ project: PlanProject) -> Diagnostic {
    let section = project.section ?? ""
    return Diagnostic(
      "plan.section-inherited", .note, at: project.place,
      LocalizedText(
        th: "ใบโครงการ “\(project.name)” ไม่มีเลขหัวข้ออยู่เหนือใบ จึงใช้ \(section) ต่อจากใบก่อนหน้า",
        en: "no section stands above the sheet “\(project.name)”; \(section) of the sheet before was taken"),
      mend: LocalizedText(
        th: "ถ้าถูกแล้วไม่ต้องทำอะไร ถ้าเป็นหัวข้ออื่น ให้เขียนเลขหัวข้อ (เช่น ๑.๑.๒ …) เหนือใบนี้ในไฟล์ต้นทาง แล้วนำเข้าใหม่",
        en:
          "nothing to do if this is right; otherwise write its section (such as 1.1.2 …) above it in the document and import again"
      ))
  }

  /// A document that cannot be read as it is, and how its text is got at.
  static func noPlanText(_ kind: FileSignature, in file: String) -> Diagnostic {
    Diagnostic(
      "plan.not-text", .error, at: SourcePlace(file: file),
      LocalizedText(
        th: "“\(file)” เป็น\(kind.name.th) คำสั่งนี้อ่านได้เฉพาะไฟล์ Word (.docx) PDF และข้อความ (.txt)",
        en: "“\(file)” is \(kind.name.en); this command reads Word (.docx), PDF and plain text (.txt)"),
      mend: kind.wayToPlanText)
  }
}

extension FileSignature {
  fileprivate var wayToPlanText: LocalizedText {
    switch self {
    case _ where isWriting:
      LocalizedText(
        th: "เปิดใน Word เลือก บันทึกเป็น › เอกสาร Word (.docx) แล้วนำเข้าไฟล์ .docx นั้น",
        en: "open it in Word, save it as a Word document (.docx), and import that file")
    case .lockedOffice:
      LocalizedText(
        th: "เปิดด้วยรหัสผ่าน แล้วบันทึกใหม่โดยไม่ตั้งรหัสผ่าน", en: "open it and save it without a password")
    case _ where isSpreadsheet:
      LocalizedText(
        th: "เปิดใน Excel เลือกทั้งตาราง คัดลอกไปวางใน Notepad (ได้ช่องคั่นด้วยแท็บ) บันทึกเป็น UTF-8 แล้วนำเข้าไฟล์นั้น",
        en:
          "open it in Excel, copy the whole table into a text editor, which keeps tabs between the cells, save as UTF-8, and import that file"
      )
    case .webPage:
      LocalizedText(
        th: "เปิดหน้าเว็บ คัดลอกตารางไปวางใน Excel หรือ Word ก่อน แล้วบันทึกเป็น .docx",
        en: "open the page, copy its table into Word first, and save that as .docx")
    default:
      LocalizedText(
        th: "ใช้ไฟล์ Word (.docx) ของแผน หรือคัดลอกข้อความของแผนมาบันทึกเป็นไฟล์ .txt (UTF-8)",
        en: "give the plan's Word file (.docx), or its text saved as a .txt file in UTF-8")
    }
  }
}

extension Diagnostic {
  /// A table whose columns cannot be told apart.
  static func tableWithoutColumns(_ table: FlatTable) -> Diagnostic {
    let years = table.years.map(\.description).joined(separator: ", ")
    return Diagnostic(
      "plan.table-without-columns", .problem, at: table.header.place,
      LocalizedText(
        th:
          "พบหัวตารางงบประมาณของปี \(years) และ \(table.rows) แถวที่มีจำนวนเงิน แต่ช่องของตารางคั่นด้วยช่องว่างเดียว จึงแยกไม่ได้ว่าคำไหนอยู่ช่องใด",
        en:
          "here is the header of a budget table for \(years), with \(table.rows) rows of amounts, but single blanks part its cells, so that nobody can tell them apart"
      ),
      mend: LocalizedText(
        th:
          "คัดลอกตารางจากหน้าเว็บหรือ PDF ไปวางใน Excel หรือ Word ก่อน แล้วคัดลอกจากที่นั่นมาวางในไฟล์ .txt (ช่องจะคั่นด้วยแท็บ) หรือแปลง PDF ด้วย pdftotext -layout",
        en:
          "paste the table into Excel or Word first and copy it from there into the text file, which puts tabs between the cells, or turn the PDF into text with pdftotext -layout"
      ),
      snippet: table.header.text)
  }

  /// A text in which nothing of a plan was found.
  package static func noPlanFound(in file: String) -> Diagnostic {
    Diagnostic(
      "plan.nothing-found", .error, at: SourcePlace(file: file),
      LocalizedText(
        th: "ไม่พบตารางงบประมาณหรือใบโครงการของแผนในข้อความนี้",
        en: "the text has neither a budget table nor a project sheet of a plan"),
      mend: LocalizedText(
        th: "ใช้ไฟล์ Word (.docx) หรือ PDF ของแผนฉบับเต็ม ไม่ใช่เฉพาะประกาศหรือปก หรือคัดลอกข้อความมาบันทึกเป็น .txt",
        en: "give the Word file or PDF of the whole plan, not of its announcement alone, or its text as .txt")
    )
  }
}

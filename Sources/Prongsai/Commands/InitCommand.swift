import ArgumentParser
import Catalogue
import Content
import Diagnostics
import ThaiText

/// Makes a new project that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init")

  @Argument var folder: String
  @OptionGroup var common: CommonOptions

  /// The folder to make; one that is not absolute lies below `--root`.
  private var target: String {
    folder.hasPrefix("/") || common.root == "." ? folder : common.root + "/" + folder
  }

  func run() throws {
    var diagnostics = DiagnosticList()
    let years = CatalogueLibrary.builtInYears
    let today = FiscalYear.containing(common.today ?? Environment.today)
    let year = common.year ?? (years.contains(today) ? today : years.last ?? today)
    let library = CatalogueLibrary.builtIn(years: [year], into: &diagnostics)
    guard let catalogue = library[year] else {
      UnknownYear(year: year, known: years).report(into: &diagnostics)
      return try refuse(diagnostics)
    }
    let writer = ContentWriter(root: target, options: common)
    if writer.exists(ProjectScaffold.agencyPath) {
      var ignored = DiagnosticList()
      let present = AgencyProfile.read(root: target, into: &ignored)?.catalogueYears.first
      diagnostics.add(.projectExists(target, of: present, wanted: year))
      return try refuse(diagnostics)
    }
    let files = ProjectScaffold(for: catalogue, in: library).files
    try writer.create(files)
    if common.json {
      common.print([
        "schema": "prongsai/1", "kind": "init", "year": .integer(year.buddhistYear),
        "files": .array(files.map { .string($0.path) }),
      ])
    } else if !common.quiet {
      let isOlder = common.year == nil && year != today
      Terminal.standardOutput.write(sentence(files.count, year, insteadOf: isOlder ? today : nil))
    }
  }

  private func refuse(_ diagnostics: DiagnosticList) throws {
    common.findings.printAlone(diagnostics.sorted, asJSON: common.json)
    throw ExitStatus.contentErrors
  }

  private func sentence(_ count: Int, _ year: FiscalYear, insteadOf today: FiscalYear?) -> String {
    let isThai = common.lang == .th
    let choice = today.map {
      isThai
        ? "ขณะนี้เป็นปีงบประมาณ \($0) แต่โปรแกรมยังไม่มีรายการ OIT ของปีนั้น จึงใช้รายการล่าสุดคือปี \(year)\n"
        : "this is fiscal year \($0), whose OIT list is not known yet; the newest one, of \(year), is used\n"
    }
    let made =
      isThai
      ? "สร้าง \(count) ไฟล์ใน \(target) สำหรับรายการ OIT ปี \(year)\n"
        + "ขั้นต่อไป: แก้ \(target)/Content/agency.yaml แล้วสั่ง prongsai build --root \(target)\n"
      : "made \(count) files in \(target) for the OIT list of \(year)\n"
        + "next: edit \(target)/Content/agency.yaml, then run prongsai build --root \(target)\n"
    return (choice ?? "") + made
  }
}

extension Diagnostic {
  /// A folder that `init` would have to write over.
  fileprivate static func projectExists(
    _ folder: String, of present: FiscalYear?, wanted: FiscalYear
  ) -> Diagnostic {
    let of = present.map { "ของปี \($0) " } ?? ""
    return Diagnostic(
      "init.project-exists", .error,
      LocalizedText(
        th: "โฟลเดอร์ “\(folder)” มีโครงการ\(of)อยู่แล้ว (Content/agency.yaml) จึงไม่สร้างทับ",
        en: "“\(folder)” holds a project already (Content/agency.yaml), which is not written over"),
      mend: mend(present, wanted))
  }

  private static func mend(_ present: FiscalYear?, _ wanted: FiscalYear) -> LocalizedText {
    if let present, wanted < present { return lookBack(to: wanted) }
    return present == wanted ? addItems : turnYear(from: present, to: wanted)
  }

  private static func lookBack(to year: FiscalYear) -> LocalizedText {
    LocalizedText(
      th: "ดูรายการของปี \(year) ด้วย prongsai check --year \(year) "
        + "ถ้าจะแสดงบนเว็บไซต์ด้วย เพิ่ม pastCatalogues: [\(year)] ใน Content/agency.yaml",
      en: "look at \(year) with prongsai check --year \(year); to show it on the site as well, add "
        + "pastCatalogues: [\(year)] to Content/agency.yaml")
  }

  private static var addItems: LocalizedText {
    LocalizedText(
      th: "เพิ่มเอกสารที่ยังไม่มีด้วย prongsai new เลขข้อ เช่น prongsai new O11 หรือเลือกโฟลเดอร์อื่น",
      en: "add what is missing with prongsai new CODE, such as prongsai new O11, or choose another folder")
  }

  private static func turnYear(from present: FiscalYear?, to wanted: FiscalYear) -> LocalizedText {
    let past = present.map { " เพิ่ม pastCatalogues: [\($0)] เพื่อให้หน้าของปีเดิมยังอยู่" } ?? ""
    let pastEnglish = present.map { ", add pastCatalogues: [\($0)] to keep that year's pages" } ?? ""
    return LocalizedText(
      th: "ถ้าจะขึ้นปี \(wanted): แก้ fiscalYear: และ catalogue: ใน Content/agency.yaml เป็น \(wanted)\(past) "
        + "แล้วเพิ่มเอกสารของปีใหม่ทีละข้อด้วย prongsai new เลขข้อ (ดูข้อทั้งหมดด้วย prongsai catalogue)",
      en:
        "to turn to \(wanted): set fiscalYear: and catalogue: of Content/agency.yaml to \(wanted)\(pastEnglish), "
        + "then add each document with prongsai new CODE (prongsai catalogue lists them)")
  }
}

import Content
import Diagnostics
import Files
import Readiness
import Release
import ThaiText

/// The lists of years that are published: their addresses were given to assessors, so none goes away unasked.
struct PublishedLists {
  let layout: ReleaseLayout

  /// Reports the years whose list is published and would vanish with this release.
  func report(_ checked: CheckedProject, into diagnostics: inout DiagnosticList) {
    let showsItems = checked.content.agency.readiness.showsItems
    let wanted = Set(showsItems ? checked.published.map(\.catalogue.year) : [])
    let lost = years.filter { !wanted.contains($0) }
    guard !lost.isEmpty else { return }
    let agency = checked.content.agency
    guard agency.readiness.showsItems else { return diagnostics.add(.hiddenLists(lost)) }
    let kept = Set(lost + agency.catalogueYears).subtracting([checked.main.catalogue.year])
    let place = agency.yearPlaces[checked.main.catalogue.year] ?? SourcePlace(file: "Content/agency.yaml")
    diagnostics.add(.lostLists(lost, folder: layout.output, kept: kept.sorted(by: >), at: place))
  }

  /// The years of the published lists.
  private var years: [FiscalYear] {
    let tree = SourceFolder(root: layout.outputPath)
    let entries = (try? tree.entries(of: "ita")) ?? []
    return entries.filter { $0.kind == .folder && tree.status("ita/\($0.name)/index.html") != nil }
      .compactMap { Int($0.name).flatMap(FiscalYear.init) }
  }
}

extension Diagnostic {
  /// Lists that were published and that the agency no longer shows.
  fileprivate static func hiddenLists(_ lost: [FiscalYear]) -> Diagnostic {
    let names = lost.map { "/ita/\($0.buddhistYear)/" }.joined(separator: ", ")
    return Diagnostic(
      "site.hidden-list", .problem, at: SourcePlace(file: "Content/agency.yaml"),
      LocalizedText(
        th: "หน้า \(names) ที่เคยเผยแพร่จะหายไปเพราะตั้ง readiness: private ลิงก์ที่ส่งให้ผู้ประเมินไว้จะเปิดไม่ได้",
        en:
          "\(names) was published and goes because of readiness: private; links that were given to assessors no longer open"
      ),
      mend: LocalizedText(
        th: "ถ้าต้องการให้ลิงก์เดิมเปิดได้โดยไม่แสดงคะแนน ให้ใช้ readiness: items",
        en: "write readiness: items to keep the links without any score"))
  }

  /// Lists that were published and are no longer asked for.
  fileprivate static func lostLists(
    _ lost: [FiscalYear], folder: String, kept: [FiscalYear], at place: SourcePlace
  ) -> Diagnostic {
    let names = lost.map { "/ita/\($0.buddhistYear)/" }.joined(separator: ", ")
    let line = "pastCatalogues: [" + kept.map { String($0.buddhistYear) }.joined(separator: ", ") + "]"
    let folders = lost.map { "\(folder)/ita/\($0.buddhistYear)" }.joined(separator: ", ")
    return Diagnostic(
      "site.lost-list", .error, at: place,
      LocalizedText(
        th: "หน้า \(names) เผยแพร่อยู่แล้ว แต่จะหายไปจากเว็บไซต์ ลิงก์ที่ส่งให้ผู้ประเมินไว้จะเปิดไม่ได้",
        en: "\(names) is published and would vanish: links that were given to assessors would no longer open"),
      mend: LocalizedText(
        th: "เพิ่มบรรทัด \(line) ใน Content/agency.yaml หรือถ้าตั้งใจเลิกเผยแพร่ ให้ลบโฟลเดอร์ \(folders)",
        en: "add the line \(line) to Content/agency.yaml; to give it up on purpose, delete \(folders)"))
  }
}

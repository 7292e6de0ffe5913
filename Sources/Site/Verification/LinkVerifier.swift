import Diagnostics

/// Holds every link inside the site against the files and ids that there are: the stage `verify`.
struct LinkVerifier {
  /// Every path of the output tree.
  let paths: Set<String>

  /// Reports links that lead nowhere and ids that stand twice; each is an error of the templates or the program.
  func verify(_ pages: [PageLinks], into diagnostics: inout DiagnosticList) {
    let ids = Dictionary(pages.map { ($0.path, $0.ids) }) { first, _ in first }
    for page in pages {
      for id in page.doubledIDs {
        report(
          page.path, LocalizedText(th: "id “\(id)” ซ้ำในหน้าเดียว", en: "the id “\(id)” stands twice"),
          into: &diagnostics)
      }
      for target in page.targets {
        guard paths.contains(target.path) else {
          report(
            page.path,
            LocalizedText(
              th: "ลิงก์ไป “\(target.path)” ซึ่งไม่มี", en: "it links to “\(target.path)”, which does not exist"),
            into: &diagnostics)
          continue
        }
        guard let fragment = target.fragment, !fragment.isEmpty, let known = ids[target.path],
          !known.contains(fragment)
        else { continue }
        report(
          page.path,
          LocalizedText(
            th: "ลิงก์ไปตำแหน่ง “#\(fragment)” ของ “\(target.path)” ซึ่งไม่มี",
            en: "it links to “#\(fragment)” of “\(target.path)”, which does not exist"), into: &diagnostics)
      }
    }
  }

  private func report(_ path: String, _ message: LocalizedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "site.dead-link", .error,
        LocalizedText(th: "หน้า \(path): \(message.th)", en: "page \(path): \(message.en)"),
        mend: LocalizedText(
          th: "แก้ลิงก์ในเอกสารหรือแม่แบบของหน้านี้", en: "correct the link in the document or template of this page")
      ))
  }
}

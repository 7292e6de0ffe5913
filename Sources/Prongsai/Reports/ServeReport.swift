import Diagnostics

/// What `serve` says after each build.
struct ServeReport {
  let problems: Int
  let time: Duration

  /// Where the site is to be seen.
  static func banner(_ address: String) -> LocalizedText {
    LocalizedText(
      th: """

        เปิดดูเว็บไซต์ได้ที่  \(address)
        บันทึกไฟล์ใน Content/ หรือ Templates/ เมื่อใด หน้าเว็บจะปรับเอง
        หยุดด้วย Ctrl-C


        """,
      en: """

        The site is at  \(address)
        Save a file in Content/ or Templates/ and the page follows by itself.
        Ctrl-C ends it.


        """)
  }

  /// What a build came to, in a line.
  func line(_ result: Build.Result) -> LocalizedText {
    let milliseconds = Int(time / .milliseconds(1))
    guard let site = result.site else {
      return LocalizedText(
        th: "ยังไม่เผยแพร่ หน้าเว็บแสดงชุดล่าสุดที่สมบูรณ์ (\(milliseconds) ms)",
        en: "not released; the page shows the last sound site (\(milliseconds) ms)")
    }
    let changed = site.summary.added + site.summary.changed + site.summary.removed
    // What follows from every change tells the least.
    let telling = changed.filter { !["feed.xml", "sitemap.xml"].contains($0) }
    let shown = (telling.isEmpty ? changed : telling).prefix(3)
    let list = shown.joined(separator: ", ") + (changed.count > shown.count ? " …" : "")
    let names = list.isEmpty ? "" : " (\(list))"
    return LocalizedText(
      th: "\(site.pages) หน้า ใน \(milliseconds) ms เปลี่ยน \(changed.count) ไฟล์\(names) "
        + "ข้อที่ต้องปรับ \(problems) (ดูด้วย prongsai check)",
      en: "\(site.pages) pages in \(milliseconds) ms, \(changed.count) files changed\(names), "
        + "\(problems) problems (see prongsai check)")
  }
}

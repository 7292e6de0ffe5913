import Diagnostics

/// What is said of the finished site.
extension Diagnostic {
  /// A link whose page exists, but not the place on it.
  static func deadAnchor(_ written: String, fragment: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "link.dead-anchor", .problem,
      LocalizedText(
        th: "ลิงก์ “\(written)” พาไปถูกหน้า แต่หน้านั้นไม่มีหัวข้อ “#\(fragment)”",
        en: "the link “\(written)” leads to a page without a place “#\(fragment)”"),
      mend: LocalizedText(
        th: "เขียนหลัง # ให้ตรงกับหัวข้อ โดยใช้ขีด (-) แทนช่องว่างและใช้ตัวอังกฤษเล็ก หรือตัดส่วนหลัง # ออก",
        en: "after the #, write the heading with hyphens for blanks and small letters, or leave that part out"
      ),
      suggestion: suggestion)
  }

  /// A dead link of a page that is written neither in the content nor in a template.
  static func deadLink(_ written: String, on page: String, template: String) -> Diagnostic {
    Diagnostic(
      "site.dead-link", .problem,
      LocalizedText(
        th: "หน้า \(page) มีลิงก์ “\(written)” ที่ไม่มีปลายทาง (แม่แบบ \(template))",
        en: "the page \(page) has a link “\(written)” that leads nowhere (its template is \(template))"),
      mend: LocalizedText(
        th: "ตรวจลิงก์ในเอกสารหรือแม่แบบของหน้านี้", en: "look at the links in the document or template of this page"
      ))
  }

  /// An id that templates write twice on a page.
  static func doubledID(_ id: String) -> Diagnostic {
    Diagnostic(
      "site.double-id", .problem,
      LocalizedText(
        th: "id “\(id)” มีมากกว่าหนึ่งแห่งในหน้าเดียวกัน", en: "the id “\(id)” stands more than once on a page"),
      mend: LocalizedText(
        th: "เปลี่ยนชื่อ id แห่งหนึ่งในแม่แบบ เพราะลิงก์จะไปถึงได้แห่งเดียว",
        en: "rename one of them in the template: links reach only one"))
  }

  /// An id that stands twice on a page and in no template.
  static func doubledID(_ id: String, on page: String, template: String) -> Diagnostic {
    Diagnostic(
      "site.double-id", .problem,
      LocalizedText(
        th: "id “\(id)” มีมากกว่าหนึ่งแห่งในหน้า \(page) (แม่แบบ \(template))",
        en: "the id “\(id)” stands more than once on the page \(page) (its template is \(template))"),
      mend: LocalizedText(
        th: "เปลี่ยนชื่อ id แห่งหนึ่งในแม่แบบ เพราะลิงก์จะไปถึงได้แห่งเดียว",
        en: "rename one of them in the template: links reach only one"))
  }
}

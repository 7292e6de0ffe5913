import Foundation

/// Changes that people make to a project, chosen by a seed.
struct RandomChanges {
  private var state: UInt64
  private var count = 0
  private var saved: [String: Data?] = [:]

  private static let people = "Content/1-basic-information/executives/2566/executives.csv"
  private static let document = "Content/1-basic-information/structure/2566.md"
  private static let chart = "Content/1-basic-information/structure/2566/org-chart.svg"

  init(seed: UInt64) { state = seed }

  static func article(_ title: String, _ body: String, data: String = "") -> String {
    "---\ntitle: \(title)\nsummary: สรุป \(title)\n\(data)---\n\(body)\n"
  }

  /// Makes one change, and says which.
  mutating func make(in project: Workspace) throws -> String {
    count += 1
    saved = [:]
    let news = try names(project, "Content/news")
    let number = count
    let other = news.isEmpty ? "" : news[pick(news.count)]
    let chosen = news.isEmpty ? "" : "Content/news/" + news[pick(news.count)]
    switch pick(news.count < 4 ? 3 : 44) {
    case 0, 1, 2: return try addNews(project)
    case 3, 4: return try edit(chosen, project) { $0 + "บรรทัดที่ \(number)\n" }
    case 5: return try edit(chosen, project) { $0.replacing(/title: .*/, with: "title: ชื่อใหม่ \(number)") }
    case 6: return try remove(chosen, project)
    case 7: return try rename(chosen, project)
    case 8: return try edit(chosen, project) { $0 + "[ไปข่าวอื่น](\(other))\n" }
    case 9: return try edit(chosen, project) { $0 + "## หัวข้อ \(number)\n\n[ดู](/news/#content)\n" }
    case 10: return try addPicture(chosen, project)
    case 11: return try change("Content/pages/page\(pick(3)).md", project)
    case 12: return try editAgency(project)
    case 13: return try editTemplate(project)
    case 14: return try touch(chosen, project)
    case 15:
      return try edit(Self.people, project) {
        $0.replacing(/ปลัดองค์การบริหารส่วนตำบล\d*/, with: "ปลัดองค์การบริหารส่วนตำบล\(number)")
      }
    case 16: return try touch(Self.people, project)
    case 17: return try editCatalogue(project)
    case 18: return try edit(Self.document, project) { $0 + "ย่อหน้าที่ \(number)\n" }
    case 19: return try changeDraft(project)
    case 21: return try edit(chosen, project) { $0 + "![รอ](later\(number % 3).svg)\n" }
    case 22: return try bringPicture(chosen, project)
    case 20: return try edit(chosen, project) { $0 + "คำว่า**“อ้าง”**ต่อ \(number)\n" }
    case 24: return try changeOlderDocument(project)
    case 25: return try edit(Self.chart, project) { $0.replacing("</svg>", with: "<!-- \(number) --></svg>") }
    case 26: return try changeAgency(project)
    case 27: return try changeArticleTemplate(project)
    case 28: return try edit(chosen, project) { $0 + "[ปีก่อน](../1-basic-information/structure/2565.md)\n" }
    case 29: return try edit(chosen, project) { $0 + "[ดู](/page\(number % 3)/) [จุด](/page1/#หัวข้อ)\n" }
    case 30: return try edit(chosen, project) { $0 + "[ผัง](/basic-information/structure/#element.1)\n" }
    case 31: return try edit(Self.people, project) { $0.replacing("0 2000", with: "0 2\(number % 10)00") }
    case 32: return try edit(chosen, project) { $0.replacing("summary:", with: "unit: กองช่าง\nsummary:") }
    case 34...43: return try edit(chosen, project) { $0 + "ต่อท้ายอีก \(number)\n" }
    default:
      return try edit("Content/news/" + (news.last ?? ""), project) {
        $0 + "[ตำแหน่ง](../\(news[0].dropLast(3))/index.html#top)\n"
      }
    }
  }

  /// Takes the last change back.
  mutating func undo(in project: Workspace) throws {
    for (path, bytes) in saved {
      if let bytes {
        try project.write(path, bytes)
      } else if project.exists(path) {
        try project.remove(path)
      }
    }
  }

  private mutating func addNews(_ project: Workspace) throws -> String {
    let day = String(format: "2566-%02d-%02d", 1 + pick(9), 1 + pick(28))
    let path = "Content/news/\(day)-n\(count).md"
    try write(path, Self.article("ข่าวเพิ่ม \(count)", "เนื้อข่าวเพิ่ม \(count)"), project)
    return "added \(path)"
  }

  private mutating func edit(
    _ path: String, _ project: Workspace, _ body: (String) -> String
  ) throws -> String {
    try write(path, body(try project.text(path)), project)
    return "edited \(path)"
  }

  private mutating func remove(_ path: String, _ project: Workspace) throws -> String {
    try keep(path, project)
    try project.remove(path)
    return "removed \(path)"
  }

  private mutating func rename(_ path: String, _ project: Workspace) throws -> String {
    let other = path.replacingOccurrences(of: ".md", with: "r.md")
    let text = try project.text(path)
    _ = try remove(path, project)
    try write(other, text, project)
    return "renamed \(path)"
  }

  private mutating func addPicture(_ path: String, _ project: Workspace) throws -> String {
    let folder = String(path.dropLast(3))
    let color = ["#111111", "#22aa22", "#3333ff"][pick(3)]
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"\(pick(90))\" height=\"9\" fill=\"\(color)\"/></svg>"
    try write(folder + "/p.svg", svg, project)
    guard !(try project.text(path)).contains("image:") else { return "changed the picture of \(path)" }
    return try edit(path, project) {
      $0.replacingOccurrences(of: "summary:", with: "image: p.svg\nimageText: ภาพ\nsummary:")
        + "![ภาพ](p.svg)\n"
    }
  }

  /// A picture to which some text may have linked before it was there, sound or not.
  private mutating func bringPicture(_ path: String, _ project: Workspace) throws -> String {
    let picture = String(path.dropLast(3)) + "/later\(pick(3)).svg"
    if project.exists(picture), pick(3) == 0 { return try remove(picture, project) }
    try write(picture, pick(2) == 0 ? "นี่ไม่ใช่ภาพ" : "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", project)
    return "wrote \(picture)"
  }

  private mutating func change(_ path: String, _ project: Workspace) throws -> String {
    if project.exists(path), pick(3) == 0 { return try remove(path, project) }
    try write(path, Self.article("หน้า \(count)", "เนื้อหา \(count)"), project)
    return "wrote \(path)"
  }

  private mutating func editAgency(_ project: Workspace) throws -> String {
    let path = "Content/agency.yaml"
    let number = count
    return try edit(path, project) { text in
      text.contains("nameEnglish:")
        ? text.replacing(/nameEnglish: .*/, with: "nameEnglish: Agency \(number)")
        : text + "\nnameEnglish: Agency \(number)\n"
    }
  }

  /// A document of the year before, whose page lies elsewhere than that of the newest.
  private mutating func changeOlderDocument(_ project: Workspace) throws -> String {
    let path = "Content/1-basic-information/structure/2565.md"
    if project.exists(path), pick(2) == 0 { return try remove(path, project) }
    try write(path, "---\ntitle: โครงสร้างปีก่อน \(count)\n---\nเนื้อหา\n", project)
    return "wrote \(path)"
  }

  /// Fields of the agency that few pages show, that all show, or that lead to a page which may be missing.
  private mutating func changeAgency(_ project: Workspace) throws -> String {
    let (number, choice) = (count, pick(5))
    return try edit("Content/agency.yaml", project) { text in
      switch choice {
      case 0: text.replacing(/theme: .*\n/, with: "") + "theme: {color: \"#1a5\(number % 10)4d\"}\n"
      case 1: text.replacing(/phone: .*/, with: "phone: 0 2000 00\(10 + number % 90)")
      case 2:
        text.replacing(
          /units: .*/, with: number % 2 == 0 ? "units: [กองคลัง]" : "units: [สำนักปลัด, กองคลัง, กองช่าง]")
      case 3:
        text.contains("baseURL")
          ? text.replacing(/baseURL: .*\n/, with: "") : text + "baseURL: https://a.example/\n"
      default: text.replacing(/complaint: .*\n/, with: "") + "complaint: {general: /page\(number % 3)/}\n"
      }
    } + " (\(choice))"
  }

  /// An article template of the project's own, which leads to a page by itself.
  private mutating func changeArticleTemplate(_ project: Workspace) throws -> String {
    let path = "Templates/article.mustache"
    if project.exists(path), pick(3) > 0 { return try remove(path, project) }
    let text = "{{<layout}}{{$main}}<a href=\"/page1/\">\(count)</a>{{body}}{{/main}}{{/layout}}"
    try write(path, text.replacing("\"/page1/\"", with: "\"../../page1/index.html\""), project)
    return "wrote \(path)"
  }

  private mutating func editTemplate(_ project: Workspace) throws -> String {
    let path = "Templates/date.mustache"
    if project.exists(path), pick(2) == 0 { return try remove(path, project) }
    try write(path, "<time datetime=\"{{iso}}\">{{words}} \(count)</time>\n", project)
    return "wrote \(path)"
  }

  /// An agency's own change to the official list, or its withdrawal.
  private mutating func editCatalogue(_ project: Workspace) throws -> String {
    let path = "Content/catalogue/2566.yaml"
    if project.exists(path), pick(2) == 0 { return try remove(path, project) }
    try write(path, "year: 2566\nitems:\n- {code: O1, title: โครงสร้าง \(count)}\n", project)
    return "wrote \(path)"
  }

  /// A news item that is not published yet, or is now.
  private mutating func changeDraft(_ project: Workspace) throws -> String {
    let path = "Content/news/2566-02-28-draft.md"
    let status = ["draft", "published"][pick(2)]
    try write(path, Self.article("ร่าง \(count)", "เนื้อหา \(count)", data: "status: \(status)\n"), project)
    return "wrote \(path) as \(status)"
  }

  private mutating func touch(_ path: String, _ project: Workspace) throws -> String {
    try write(path, try project.text(path), project)
    return "touched \(path)"
  }

  private mutating func write(_ path: String, _ text: String, _ project: Workspace) throws {
    try keep(path, project)
    try project.write(path, text)
  }

  private mutating func keep(_ path: String, _ project: Workspace) throws {
    guard saved[path] == nil else { return }
    saved[path] = .some(project.exists(path) ? try Data(contentsOf: project / path) : nil)
  }

  private func names(_ project: Workspace, _ folder: String) throws -> [String] {
    guard project.exists(folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: (project / folder).path)
      .filter { $0.hasSuffix(".md") }.sorted()
  }

  private mutating func pick(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}

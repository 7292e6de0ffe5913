import Testing

@testable import Site

/// What the agency lets the public see of its readiness, looked for in every file of the site.
@Suite struct ReadinessDisplayTests {
  private static let files = [
    "1-basic-information/structure/2566.md":
      "---\ntitle: โครงสร้าง\npublished: 2022-11-01\n---\n## โครงสร้าง\n\nสำนักปลัด\n",
    "news/2566-02-14-a.md": "---\ntitle: ข่าว\n---\nเนื้อหา\n",
  ]

  private func site(_ choice: String) throws -> TestSite {
    let agency = TestSite.agency.replacing("readiness: public", with: choice)
    return try TestSite(Self.files.merging(["agency.yaml": agency]) { $1 })
  }

  /// The texts of all files but style sheets and scripts.
  private func texts(_ site: TestSite) -> [(path: String, text: String)] {
    site.files.keys.filter { !$0.hasSuffix(".css") && !$0.hasSuffix(".js") }.sorted().map {
      ($0, site.text($0))
    }
  }

  @Test func whatIsPrivateStandsNowhereOnTheSite() throws {
    let site = try site("readiness: private")
    for (path, text) in texts(site) {
      #expect(!path.hasPrefix("ita/"), "\(path)")
      for word in ["OIT", "O1<", "คะแนน", "status", "class=\"map", "element", "/ita/", "ita/2566", "ring"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    #expect(site.files["basic-information/structure/index.html"] != nil)
    #expect(site.findings.filter { $0.rule.name.hasPrefix("site.") }.map(\.message.en) == [])
  }

  @Test(arguments: ["readiness: items", ""])
  func itemsHaveLinksAndDaysWithoutMarks(choice: String) throws {
    let site = try site(choice)
    for (path, text) in texts(site) {
      for word in [
        "คะแนน", "class=\"status", "ยังไม่ครบ", "ยังไม่แสดง", "โปรแกรมตรวจพบ", "ยังไม่ยืนยัน", "ring-", "ต้องแก้ไข<",
      ] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    let list = site.page("ita/2566/index.html")
    #expect(list.find(".items tbody tr").compactMap { $0["id"] }.count == 43)
    #expect(list.texts(".items thead th").contains("สถานะ") == false)
    #expect(
      list.values("href", of: "#O1 a") == [
        "../../basic-information/structure/2566/index.html",
        "../../basic-information/structure/2566/index.html",
      ])
    #expect(list.values("datetime", of: "#O1 time") == ["2022-11-01"])
    let places = site.page("ita/2566/checklist/index.html").values("href", of: ".element a")
    #expect(!places.isEmpty && places.allSatisfy { $0.hasPrefix("../../../") })
    #expect(site.page("basic-information/structure/index.html").texts(".map .code") == ["O1"])
  }

  @Test func whatIsPublicHasMarksAndScores() throws {
    let site = try site("readiness: public")
    #expect(site.text("ita/2566/index.html").contains("คะแนนโดยประมาณ"))
    #expect(!site.page("ita/2566/checklist/index.html").find(".status").isEmpty)
  }
}

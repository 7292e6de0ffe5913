import Testing

/// The files of a small plan without a fault, for tests that put one in.
enum CleanPlan {
  static let profile = "name: องค์การบริหารส่วนตำบลบ้านสวน\nfiscalYear: 2566\nunits: [สำนักปลัด, กองคลัง]\n"

  static let plan = """
    title: แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566–2569)
    agency: องค์การบริหารส่วนตำบลบ้านสวน
    years: 2566-2569
    published: 2565-09-01
    unit: สำนักปลัด
    dimensions:
      - number: 1
        title: การสร้างวัฒนธรรมสุจริต
        missions:
          - {number: 1.1, title: การปลูกจิตสำนึก}
        rows:
          - project: 1.1.1-1
            mission: 1.1
            title: โครงการอบรมคุณธรรมพนักงาน
            amounts: 20000
          - project: 1.1.1-2
            mission: 1.1
            title: มาตรการประกาศไม่รับของขวัญ
            amounts: "-"
            remark: ไม่ใช้งบประมาณ
        totals: 20000
      - number: 2
        title: การบริหารราชการด้วยความโปร่งใส
        rows:
          - project: 2.1.1-1
            title: กิจกรรมเปิดเผยราคากลาง
            amounts: {2566: 5000, 2567: 5000, 2568: "-", 2569: 5000}
        totals: {2566: 5000, 2567: 5000, 2568: "-", 2569: 5000}

    """

  static let training = sheet(
    "โครงการอบรมคุณธรรมพนักงาน", section: "1.1.1", sequence: 1, budget: "20,000",
    rationale: "พนักงานใหม่ยังไม่รู้ระเบียบ องค์การบริหารส่วนตำบลบ้านสวนจึงจัดอบรมทุกปี โดยผู้ร้องเรียนไม่ต้องระบุชื่อ")
  static let gifts = sheet("มาตรการประกาศไม่รับของขวัญ", section: "1.1.1", sequence: 2, budget: "0")
  static let prices = sheet("กิจกรรมเปิดเผยราคากลาง", section: "2.1.1", sequence: 1, budget: "5000")

  static let files = [
    "agency.yaml": profile, "plan/plan.yaml": plan, "plan/projects/1.1.1-1.md": training,
    "plan/projects/1.1.1-2.md": gifts, "plan/projects/2.1.1-1.md": prices,
  ]

  /// A folder with the plan.
  static func folder(_ changes: [String: String] = [:]) throws -> ContentFolder {
    try ContentFolder(files.merging(changes) { $1 })
  }

  /// A folder with one text of one file replaced; the text must be there.
  static func folder(in path: String, replacing old: String, with new: String) throws -> ContentFolder {
    let text = try #require(files[path])
    #expect(text.contains(old), "“\(old)” is not in \(path)")
    return try folder([path: text.replacing(old, with: new)])
  }

  private static func sheet(
    _ title: String, section: String, sequence: Int, budget: String,
    rationale: String = "เพื่อให้งานขององค์การบริหารส่วนตำบลบ้านสวนตรวจสอบได้"
  ) -> String {
    """
    ---
    title: \(title)
    dimension: \(section.prefix(1))
    section: \(section)
    sectionTitle: การสร้างความรู้
    sequence: \(sequence)
    budget: \(budget)
    quarters: [2]
    responsible: สำนักปลัด องค์การบริหารส่วนตำบลบ้านสวน
    targets:
      - {who: พนักงานส่วนตำบล, count: 40}
    objectives:
      - เพื่อให้พนักงานรู้ระเบียบ
      - เพื่อลดเรื่องร้องเรียน
    steps:
      - จัดทำแผนงาน
      - text: จัดอบรม
        steps:
          - เชิญวิทยากร
          - ระบุความเสี่ยงของงาน
      - รายงานผล
    outputs:
      - จัดอบรม จำนวน 1 ครั้ง
      - ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 80
    outcomes:
      - เรื่องร้องเรียนลดลงจากปี 2565
    ---
    \(rationale)

    """
  }
}

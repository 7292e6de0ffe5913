/// The files of a small plan that was reported on twice, when the day of judgement had come.
enum TwoReports {
  static let files = [
    "plan/plan.yaml": plan, "plan/projects/1.1.1-1.md": sheet,
    "plan/progress/2566-h1.yaml": report(asOf: "2023-01-31", paid: 5000, state: "in-progress", reached: 1),
    "plan/progress/2566-annual.yaml": report(asOf: "2023-02-28", paid: 20000, state: "done", reached: 2),
  ]

  private static let plan = """
    title: แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566)
    agency: องค์การบริหารส่วนตำบลทดสอบ
    years: 2566
    published: 2022-10-03
    unit: สำนักปลัด
    dimensions:
      - number: 1
        title: การสร้างวัฒนธรรมสุจริต
        rows:
          - project: 1.1.1-1
            title: โครงการอบรมคุณธรรมพนักงาน
            amounts: 20000
        totals: 20000

    """

  private static let sheet = """
    ---
    title: โครงการอบรมคุณธรรมพนักงาน
    dimension: 1
    section: 1.1.1
    sequence: 1
    budget: 20000
    quarters: [1, 3]
    responsible: สำนักปลัด
    outputs:
      - จัดอบรม จำนวน 2 ครั้ง
    ---
    พนักงานใหม่ยังไม่รู้ระเบียบ

    """

  private static func report(asOf day: String, paid: Int, state: String, reached: Int) -> String {
    """
    asOf: \(day)
    published: 2023-03-10
    unit: สำนักปลัด
    projects:
      - project: 1.1.1-1
        developmentPlan: 20000
        inOrdinance: true
        ordinance: 20000
        paid: \(paid)
        state: \(state)
        quarters: [1]
        results:
          - {indicator: 1, reached: \(reached)}

    """
  }
}

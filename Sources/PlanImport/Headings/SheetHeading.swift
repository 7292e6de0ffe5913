import Content

/// The headings within a project's sheet, with the spellings that forms use.
enum SheetHeading: Int, Sendable, CaseIterable {
  case title = 1
  case rationale, objectives, targets, steps, period, budget, responsible, results
  /// Headings that some forms add; what stands below them has no field of ours.
  case area, remark

  /// The number of the field in the standard form.
  var number: Int? { rawValue <= 9 ? rawValue : nil }

  /// The spellings without blanks, the longest first.
  var spellings: [String] {
    switch self {
    case .title:
      ["ชื่อโครงการ/กิจกรรม/มาตรการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการ", "ชื่อกิจกรรม", "ชื่อมาตรการ"]
    case .rationale:
      [
        "หลักการและเหตุผล/ที่มาของโครงการ/กิจกรรม/มาตรการ", "หลักการและเหตุผล/ที่มาของโครงการ",
        "หลักการและเหตุผล",
      ]
    case .objectives: ["วัตถุประสงค์ของโครงการ", "วัตถุประสงค์"]
    case .targets:
      [
        "เป้าหมาย/กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ", "กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ", "เป้าหมาย/ผลผลิต",
        "เป้าหมาย/กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย", "เป้าหมาย",
      ]
    case .steps:
      [
        "ขั้นตอนการดำเนินการ", "ขั้นตอนการดำเนินงาน", "วิธีการดำเนินโครงการ", "วิธีการดำเนินการ",
        "วิธีการดำเนินงาน", "วิธีดำเนินโครงการ", "วิธีดำเนินการ", "วิธีดำเนินงาน",
      ]
    case .period:
      [
        "ระยะเวลาในการดำเนินการ", "ระยะเวลาการดำเนินการ", "ระยะเวลาการดำเนินงาน", "ระยะเวลาดำเนินโครงการ",
        "ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินงาน", "ระยะเวลา",
      ]
    case .budget:
      ["งบประมาณที่ใช้ดำเนินการ", "งบประมาณในการดำเนินการ", "งบประมาณดำเนินการ", "งบประมาณที่ใช้", "งบประมาณ"]
    case .responsible:
      ["หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบโครงการ", "ผู้รับผิดชอบ"]
    case .results:
      [
        "ตัวชี้วัดผลผลิต/ผลลัพธ์", "ตัวชี้วัด/ผลลัพธ์", "ผลผลิต/ผลลัพธ์", "ผลผลิตและผลลัพธ์",
        "ผลที่คาดว่าจะได้รับ", "ตัวชี้วัด",
      ]
    case .area: ["พื้นที่ดำเนินการ", "สถานที่ดำเนินการ", "พื้นที่ดำเนินโครงการ"]
    case .remark: ["หมายเหตุ"]
    }
  }

  /// The fields that stand below the heading.
  var fields: [PlanField] {
    switch self {
    case .title: [.title]
    case .rationale: [.rationale]
    case .objectives: [.objectives]
    case .targets: [.targets]
    case .steps: [.steps]
    case .period: [.period]
    case .budget: [.budget]
    case .responsible: [.responsible]
    case .results: [.outputs, .outcomes]
    case .area, .remark: []
    }
  }
}

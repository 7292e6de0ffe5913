import Catalogue

/// Which charts a table gives: what the bars are of, and which columns are added up in them.
struct ChartRecipe: Sendable {
  /// A column that is added up, with its name in the legend.
  struct Part: Sendable {
    let column: String
    let name: String

    init(_ column: String, _ name: String) { (self.column, self.name) = (column, name) }
  }

  /// In what order the bars stand.
  enum Order: Sendable {
    /// As the table names them first.
    case table
    case time
    /// The longest first, and of many only the first few, with the rest in one bar.
    case size
  }

  let title: String
  /// The column that names the bars.
  let by: String
  let parts: [Part]
  let unit: Chart.Unit
  var order = Order.table
  var style = Chart.Style.stacked
  /// The column by whose words the only part is divided.
  var dividedBy: String?
  /// What the parts add up to; where they do not in some row, it is shown instead of them.
  var whole: Part?

  /// Whether the charts of a table stand below it, as its rows are what people look for.
  static func isBelowTable(_ schema: DatasetSchema) -> Bool {
    ["procurement-plan", "procurement-monthly"].contains(schema.name)
  }

  /// The recipes for a table, in the order of the page.
  static func all(for schema: DatasetSchema) -> [ChartRecipe] { recipes[schema.name] ?? [] }

  private static let recipes: [String: [ChartRecipe]] = [
    "budget-plan": [
      ChartRecipe(
        title: "งบประมาณตามประเภทรายจ่ายและแหล่งที่มา", by: "category", parts: [Part("amount", "งบประมาณ")],
        unit: .baht, dividedBy: "source")
    ],
    "budget-spending": [
      ChartRecipe(
        title: "ใช้จ่ายจริงเทียบกับแผน", by: "category",
        parts: [Part("planned", "แผนการใช้จ่าย"), Part("spent", "ใช้จ่ายจริง")], unit: .baht, style: .against)
    ],
    "procurement-plan": [
      ChartRecipe(
        title: "วงเงินตามแผนรายเดือน", by: "month", parts: [Part("budget_amount", "วงเงิน")], unit: .baht,
        order: .time),
      ChartRecipe(
        title: "วงเงินตามแผนแยกตามวิธี", by: "method", parts: [Part("budget_amount", "วงเงิน")], unit: .baht,
        order: .size),
    ],
    "procurement-monthly": [
      ChartRecipe(
        title: "ราคาที่ตกลงซื้อหรือจ้างรายเดือน", by: "month", parts: [Part("agreed_price", "ราคาที่ตกลง")],
        unit: .baht, order: .time),
      ChartRecipe(
        title: "ราคาที่ตกลงซื้อหรือจ้างตามวิธี", by: "method", parts: [Part("agreed_price", "ราคาที่ตกลง")],
        unit: .baht, order: .size),
      ChartRecipe(
        title: "ราคาที่ตกลงซื้อหรือจ้างตามผู้ได้รับการคัดเลือก", by: "winner",
        parts: [Part("agreed_price", "ราคาที่ตกลง")], unit: .baht, order: .size),
    ],
    "procurement-annual": [
      ChartRecipe(
        title: "ราคาที่ตกลงเทียบกับงบประมาณตามวิธี", by: "method",
        parts: [Part("amount", "งบประมาณ"), Part("agreed_amount", "ราคาที่ตกลง")], unit: .baht, style: .against)
    ],
    "service-statistics": [
      ChartRecipe(
        title: "ผู้รับบริการรายเดือน", by: "month", parts: channels, unit: .count("ครั้ง"), order: .time,
        whole: requests),
      ChartRecipe(
        title: "ผู้รับบริการแยกตามบริการ", by: "service", parts: channels, unit: .count("ครั้ง"), whole: requests),
    ],
    "satisfaction": [
      ChartRecipe(
        title: "ความพึงพอใจเทียบกับเป้าหมาย", by: "service",
        parts: [Part("target", "เป้าหมาย"), Part("percent", "ความพึงพอใจ")], unit: .percent, style: .against)
    ],
    "hr-statistics": [
      ChartRecipe(
        title: "อัตรากำลังที่มีคนครองเทียบกับกรอบ", by: "group",
        parts: [Part("positions", "กรอบอัตรากำลัง"), Part("filled", "มีคนครอง")], unit: .count("คน"),
        style: .against)
    ],
    "complaint-statistics": [
      ChartRecipe(
        title: "เรื่องร้องเรียนรายเดือนตามสถานะ", by: "month", parts: states, unit: .count("เรื่อง"), order: .time,
        whole: received),
      ChartRecipe(
        title: "เรื่องร้องเรียนแยกตามประเภทและสถานะ", by: "kind", parts: states, unit: .count("เรื่อง"),
        whole: received),
    ],
  ]

  private static let channels = [Part("walk_in", "ที่สำนักงาน"), Part("online", "ออนไลน์")]
  private static let requests = Part("requests", "ผู้รับบริการ")
  private static let received = Part("received", "เรื่องทั้งหมด")
  private static let states = [Part("closed", "แล้วเสร็จ"), Part("pending", "อยู่ระหว่างดำเนินการ")]
}

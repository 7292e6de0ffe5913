/// The figure that an indicator sets, such as “ไม่น้อยกว่าร้อยละ 80” or “จำนวน 2 ครั้ง”.
public struct PlanTargetFigure: Sendable, Hashable {
  /// The figure.
  public let figure: PlanFigure
  /// Its unit as the sentence names it, such as `ครั้ง`, or `ร้อยละ`; empty where it names none.
  public let unit: String
  /// The words that carry the figure, as the sentence has them.
  public let words: String
}

/// The figure that an indicator sets, such as “ไม่น้อยกว่าร้อยละ 80” or “จำนวน 2 ครั้ง”.
package struct PlanTargetFigure: Sendable, Hashable {
  /// The figure.
  package let figure: PlanFigure
  /// Its unit as the sentence names it, such as `ครั้ง`, or `ร้อยละ`; empty where it names none.
  package let unit: String
  /// The words that carry the figure, as the sentence has them.
  package let words: String
}

/// The ways in which agencies fill in the same form.
struct FormStyle: Sendable {
  enum Table: Sendable, CaseIterable { case tabs, strokes, blanks }
  enum Markers: Sendable, CaseIterable { case brackets, bullets, stops, field }

  let hasThaiDigits: Bool
  let hasStopAfterDimension: Bool
  let isOneTable: Bool
  let hasColon: Bool
  let hasCRLF: Bool
  let width: Int
  let table: Table
  let markers: Markers
  let yearWord: String

  init(_ dice: inout Dice) {
    hasThaiDigits = dice.chance(50)
    hasStopAfterDimension = dice.chance(50)
    isOneTable = dice.chance(30)
    hasColon = dice.chance(50)
    hasCRLF = dice.chance(20)
    width = dice.pick([40, 70, 1000])
    table = dice.pick(Table.allCases)
    markers = dice.pick(Markers.allCases)
    yearWord = dice.pick(["ปี ", "พ.ศ. ", "ปีงบประมาณ พ.ศ. ", "ปี พ.ศ. "])
  }
}

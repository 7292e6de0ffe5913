/// The styles of every workbook that is written: one for each `CellLook`.
enum WorkbookStyles {
  /// Days in Thai, in the years of the Buddhist era.
  private static let thaiDay = 164

  static func xml(namespace: String) -> String {
    #"<styleSheet xmlns="\#(namespace)">"#
      + #"<numFmts count="1"><numFmt numFmtId="\#(thaiDay)" formatCode="[$-107041E]d\ mmm\ yyyy;@"/></numFmts>"#
      + fonts + fills + borders
      + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
      + #"<cellXfs count="\#(CellLook.allCases.count)">"# + CellLook.allCases.map(\.xf).joined()
      + "</cellXfs>"
      + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
  }

  private static let fonts =
    #"<fonts count="4">"# + font() + font("<b/>") + font("<i/>", color: "FF808080") + font("<b/>", size: 14)
    + "</fonts>"

  private static func font(_ marks: String = "", size: Int = 11, color: String = "FF000000") -> String {
    #"<font>\#(marks)<sz val="\#(size)"/><color rgb="\#(color)"/><name val="Tahoma"/><family val="2"/></font>"#
  }

  private static let fills =
    #"<fills count="5"><fill><patternFill patternType="none"/></fill>"#
    + #"<fill><patternFill patternType="gray125"/></fill>"#
    + ["FFE6EFEE", "FFBFDAD6", "FFF4F4F4"].map {
      #"<fill><patternFill patternType="solid"><fgColor rgb="\#($0)"/><bgColor indexed="64"/></patternFill></fill>"#
    }.joined() + "</fills>"

  private static let borders =
    #"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>"#
    + ["left", "right", "top", "bottom"].map {
      #"<\#($0) style="thin"><color rgb="FF9AA5A4"/></\#($0)>"#
    }.joined() + "<diagonal/></border></borders>"

  fileprivate static func format(of look: CellLook) -> Int {
    switch look {
    case .general, .heading, .requiredHeading, .title: 0
    case .text, .exampleText: 49
    case .integer, .exampleInteger: 3
    case .baht, .exampleBaht: 4
    case .decimal, .exampleDecimal: 2
    case .day, .exampleDay: thaiDay
    }
  }
}

extension CellLook {
  fileprivate var xf: String {
    let isExample = rawValue >= CellLook.exampleText.rawValue && rawValue <= CellLook.exampleDay.rawValue
    let (font, fill, border) =
      switch self {
      case .heading: (1, 2, 1)
      case .requiredHeading: (1, 3, 1)
      case .title: (3, 0, 0)
      default: isExample ? (2, 4, 0) : (0, 0, 0)
      }
    let isHeading = self == .heading || self == .requiredHeading
    let alignment =
      #"<alignment\#(isHeading ? #" horizontal="center""# : "") vertical="\#(isHeading ? "center" : "top")""#
      + (self == .title ? "/>" : #" wrapText="1"/>"#)
    return #"<xf numFmtId="\#(WorkbookStyles.format(of: self))" fontId="\#(font)" fillId="\#(fill)" "#
      + #"borderId="\#(border)" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" "#
      + #"applyAlignment="1">\#(alignment)</xf>"#
  }
}

import ThaiText

/// Writes a news item to be filled in, under the name that news have: its day and its headline.
package struct NewsScaffold {
  private static let longestName = 60
  private static let album = "album"

  private let title: String
  private let day: CalendarDay
  private let units: [String]

  /// A news item of a day; the first unit stands in it as an example.
  package init(title: String, on day: CalendarDay, units: [String]) {
    self.title = Spelling.name(title)
    self.day = day
    self.units = units
  }

  /// The file, below `Content/news`.
  package var file: ScaffoldFile {
    ScaffoldFile("\(ContentScanner.folder)/news/\(date)-\(slug).md", text)
  }

  /// The folder for its pictures, below the project's root.
  package var pictureFolder: String { "\(ContentScanner.folder)/news/\(date)-\(slug)/\(Self.album)" }

  private var otherKinds: String {
    NewsKind.allCases.filter { $0 != .activity }.map(\.title.th).joined(separator: ", ")
  }

  private var date: String { "\(day.year + 543)" + day.iso.dropFirst(4) }

  /// The headline as a name, cut between two words if it is long, or else before a letter.
  private var slug: String {
    let whole = Slug.of(title)
    guard whole.unicodeScalars.count > Self.longestName else { return whole }
    var words = whole.split(separator: "-")[...]
    while words.count > 1, words.joined(separator: "-").unicodeScalars.count > Self.longestName {
      words = words.dropLast()
    }
    return words.joined(separator: "-").reduce(into: "") { name, letter in
      let isFull = name.unicodeScalars.count + letter.unicodeScalars.count > Self.longestName
      if !isFull { name.append(letter) }
    }
  }

  private var text: String {
    """
    ---
    title: \(PlanYAML.text(title))
    #kind: \(NewsKind.activity.title.th)   # หรือ \(otherKinds)
    #unit: \(units.first ?? "สำนักปลัด")
    #image: \(Self.album)/ชื่อรูป.jpg
    #imageText: ภาพนี้แสดงอะไร
    #album: \(Self.album)   # แสดงรูปทุกรูปในโฟลเดอร์ \(date)-\(slug)/\(Self.album)
    status: draft   # เขียนเสร็จแล้วเปลี่ยนเป็น published
    ---
    \(ScaffoldPrompt.news)

    """
  }
}

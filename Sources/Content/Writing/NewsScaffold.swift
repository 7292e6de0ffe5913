import ThaiText

/// Writes a news item to be filled in, under the name that news have: its day and its headline.
package struct NewsScaffold {
  private static let longestName = 60

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
    #unit: \(units.first ?? "สำนักปลัด")
    status: draft   # เขียนเสร็จแล้วเปลี่ยนเป็น published
    ---
    \(ScaffoldPrompt.news)

    """
  }
}

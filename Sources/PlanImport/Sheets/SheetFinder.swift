import Diagnostics

/// Where a sheet lies in the document and what stands above it.
struct SheetOutline: Sendable {
  /// The first line of what stands above the sheet, as an index.
  var first: Int
  /// The line that names the project, as an index.
  var anchor: Int
  /// The line after the sheet's last one, as an index.
  var end: Int
  /// The lines of the outline that were understood, as indices.
  var lines: [Int] = []
  var dimension: Int?
  var dimensionTitle: String?
  var mission: (number: String, title: String)?
  var section: (number: String, title: String)?
  /// Whether the section is that of the sheet before, since none stands above this one.
  var inheritsSection = false
  var sequence: Int?
}

/// Finds the project sheets of a document by the line that names the project, and reads upwards from there.
struct SheetFinder {
  let lines: [PlanLine]
  let joiner: ThaiJoiner
  /// The lines that belong to a table, as indices.
  let tableLines: Set<Int>

  /// The sheets in order.
  func find(noting misspellings: inout [Misspelling]) -> [SheetOutline] {
    let anchors = lines.indices.filter { !tableLines.contains($0) && isAnchor(lines[$0]) }
    var outlines: [SheetOutline] = []
    for (index, anchor) in anchors.enumerated() {
      let lower = index > 0 ? anchors[index - 1] : -1
      var outline = outline(above: anchor, below: lower, noting: &misspellings)
      inherit(from: outlines.last, to: &outline)
      if let last = outlines.indices.last { outlines[last].end = outline.first }
      outlines.append(outline)
    }
    if let last = outlines.indices.last { outlines[last].end = end(after: outlines[last].anchor) }
    return outlines
  }

  private func isAnchor(_ line: PlanLine) -> Bool { HeadingLine.read(line)?.heading == .title }

  private func outline(
    above anchor: Int, below lower: Int, noting misspellings: inout [Misspelling]
  ) -> SheetOutline {
    var outline = SheetOutline(first: anchor, anchor: anchor, end: lines.count)
    var index = anchor - 1
    while index > lower {
      if lines[index].isBlank {
        index -= 1
        continue
      }
      guard !tableLines.contains(index) else { break }
      guard let (start, reading) = reading(endingAt: index, below: lower),
        isPlausible(reading.heading, in: outline)
      else {
        guard mayBeUnreadable(index, below: lower) else { break }
        index -= 1
        continue
      }
      outline.first = start
      outline.lines += Array(start...index)
      take(reading.heading, into: &outline)
      if let written = reading.written {
        misspellings.append(Misspelling(written: written, meant: reading.meant, line: lines[start]))
      }
      if case .dimension = reading.heading { break }
      index = start - 1
    }
    return outline
  }

  /// Whether a line may be a heading that nobody can read: it is short, and the dimension's heading stands above it
  /// with nothing but such lines between.
  private func mayBeUnreadable(_ index: Int, below lower: Int) -> Bool {
    let above = lines[(lower + 1)...index].indices.reversed().lazy.filter { !lines[$0].isBlank }.prefix(4)
    for line in above {
      guard !tableLines.contains(line), HeadingLine.read(lines[line]) == nil,
        ListMarker.read(lines[line].words).map({ $0.path.count > 1 }) ?? true
      else { return false }
      if case .dimension? = OutlineHeading.read(lines[line]) { return line != index }
      guard lines[line].words.unicodeScalars.count <= 80 || OutlineHeading.read(lines[line]) != nil else {
        return false
      }
    }
    return false
  }

  /// The heading that ends at a line; a long one runs over several lines without a blank one between.
  private func reading(endingAt index: Int, below lower: Int) -> (Int, OutlineReading)? {
    var start = index
    while start > lower, index - start < 4, !lines[start].isBlank, !tableLines.contains(start) {
      if var reading = OutlineHeading.reading(lines[start]) {
        guard start < index else { return (start, reading) }
        guard let heading = extended(reading.heading, start, index) else { return nil }
        reading.heading = heading
        return (start, reading)
      }
      start -= 1
    }
    return nil
  }

  private func extended(_ reading: OutlineHeading, _ start: Int, _ end: Int) -> OutlineHeading? {
    let more = lines[(start + 1)...end].map(\.words)
    let joined = { (title: String) in more.reduce(title, joiner.join) }
    switch reading {
    case .dimension(let number, let title): return .dimension(number, title: joined(title))
    case .mission(let number, let title): return .mission(number, title: joined(title))
    case .section(let number, let title): return .section(number, title: joined(title))
    case .sequence, .caption: return nil
    }
  }

  /// Numbers of the sheet before, such as `9.2`, are no mission: what stands above belongs to one dimension.
  private func isPlausible(_ reading: OutlineHeading, in outline: SheetOutline) -> Bool {
    switch reading {
    case .mission(let number, _):
      return outline.mission == nil && (outline.section.map { $0.number.hasPrefix(number + ".") } ?? true)
    case .section: return outline.section == nil && outline.mission == nil
    case .sequence: return outline.sequence == nil && outline.section == nil && outline.mission == nil
    case .caption, .dimension: return true
    }
  }

  private func take(_ reading: OutlineHeading, into outline: inout SheetOutline) {
    switch reading {
    case .dimension(let number, let title):
      outline.dimension = number
      outline.dimensionTitle = title
    case .mission(let number, let title): outline.mission = (number, title)
    case .section(let number, let title): outline.section = (number, title)
    case .sequence(let number): outline.sequence = number
    case .caption: break
    }
  }

  /// What a document prints once stands for the sheets that follow.
  private func inherit(from previous: SheetOutline?, to outline: inout SheetOutline) {
    if outline.dimension == nil {
      let number = (outline.section ?? outline.mission)?.number.unicodeScalars.first
      outline.dimension = number.flatMap { Int(String($0)) } ?? previous?.dimension
      if outline.dimension == previous?.dimension { outline.dimensionTitle = previous?.dimensionTitle }
    }
    guard outline.section == nil, let previous, outline.dimension == previous.dimension else { return }
    if outline.mission == nil {
      outline.mission = previous.mission
      outline.section = previous.section
      outline.inheritsSection = previous.section != nil
    }
  }

  /// Appendices end the last sheet.
  private func end(after anchor: Int) -> Int {
    let closing = ["ภาคผนวก", "บรรณานุกรม", "คณะผู้จัดทำ", "คำสั่ง", "ส่วนที่"]
    return lines.indices.first { index in
      index > anchor && lines[index - 1].isBlank
        && closing.contains { lines[index].words.hasPrefix($0) } && lines[index].words.utf8.count < 240
    } ?? lines.count
  }
}

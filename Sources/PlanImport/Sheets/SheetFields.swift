import Diagnostics

/// The lines of a sheet by heading.
struct SheetFields {
  /// The lines below each heading; what follows a heading on its line comes first.
  private(set) var lines: [SheetHeading: [PlanLine]] = [:]
  /// Where each heading stands.
  private(set) var headings: [SheetHeading: PlanLine] = [:]

  /// Parts the lines of a sheet; headings stand in the order of the form.
  init(_ body: ArraySlice<PlanLine>, noting misspellings: inout [Misspelling]) {
    var current = SheetHeading.title
    for line in body {
      guard let reading = HeadingMatcher.read(line), isNext(reading.heading, after: current) else {
        lines[current, default: []].append(line)
        continue
      }
      current = reading.heading
      headings[current] = line
      if let written = reading.misspelling {
        misspellings.append(Misspelling(written: written, meant: reading.meant, line: line))
      }
      if !reading.rest.isEmpty {
        lines[current, default: []].append(
          PlanLine(number: line.number, text: reading.rest, place: line.place))
      }
    }
  }

  private func isNext(_ heading: SheetHeading, after current: SheetHeading) -> Bool {
    headings[heading] == nil
      && (headings.isEmpty ? heading == .title : heading.rawValue > current.rawValue || current == .area)
  }

  /// Whether any line below a heading says something.
  func isFilled(_ heading: SheetHeading) -> Bool { lines[heading]?.contains { !$0.isBlank } ?? false }
}

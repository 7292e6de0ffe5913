/// Joins the broken lines of running text.
enum Paragraphs {
  /// The paragraphs: parted by blank lines, or by lines that begin with an indent.
  static func read(_ lines: [PlanLine], _ joiner: ThaiJoiner) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines {
      guard !line.isBlank else {
        isOpen = false
        continue
      }
      if isOpen, !isIndented(line), let last = paragraphs.indices.last {
        paragraphs[last] = joiner.join(paragraphs[last], line.words)
      } else {
        paragraphs.append(line.words)
        isOpen = true
      }
    }
    return paragraphs
  }

  private static func isIndented(_ line: PlanLine) -> Bool {
    line.text.hasPrefix("\t") || line.text.hasPrefix("    ")
  }
}

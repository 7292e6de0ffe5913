import Content
import Diagnostics

/// What changes in a file, line by line, as programmers' tools write it.
struct LineDifference {
  private static let context = 2
  /// Parts with more lines are shown as taken out and put in whole.
  private static let mostCompared = 2000

  private enum Step {
    case same(String)
    case removed(String)
    case added(String)

    var isSame: Bool { if case .same = self { true } else { false } }
  }

  private let path: String
  private let steps: [Step]

  init(_ file: FixedFile) {
    path = file.path
    steps = Self.steps(Self.lines(file.before), Self.lines(file.after))
  }

  /// The hunks with their heads; characters that nobody sees are shown by signs if it is for people.
  func text(isForPeople: Bool) -> String {
    var lines = ["--- \(path)", "+++ \(path)"]
    for hunk in hunks {
      let (old, new) = starts(of: hunk)
      lines.append("@@ -\(old.line),\(old.count) +\(new.line),\(new.count) @@")
      lines += hunk.map { index in
        switch steps[index] {
        case .same(let line): " " + line
        case .removed(let line): "-" + line
        case .added(let line): "+" + line
        }
      }
    }
    return lines.map { (isForPeople ? Self.visible($0) : $0) + "\n" }.joined()
  }

  /// The changes with the lines around them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in steps.indices where !steps[index].isSame {
      let near = max(0, index - Self.context)..<min(steps.count, index + Self.context + 1)
      if let last = hunks.last, last.upperBound >= near.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<near.upperBound
      } else {
        hunks.append(near)
      }
    }
    return hunks
  }

  private func starts(of hunk: Range<Int>) -> (old: (line: Int, count: Int), new: (line: Int, count: Int)) {
    var (old, new) = ((line: 1, count: 0), (line: 1, count: 0))
    for index in 0..<hunk.upperBound {
      let isInside = hunk.contains(index)
      switch steps[index] {
      case .same:
        if isInside {
          (old.count, new.count) = (old.count + 1, new.count + 1)
        } else {
          (old.line, new.line) = (old.line + 1, new.line + 1)
        }
      case .removed: if isInside { old.count += 1 } else { old.line += 1 }
      case .added: if isInside { new.count += 1 } else { new.line += 1 }
      }
    }
    return (old, new)
  }

  private static func steps(_ old: [String], _ new: [String]) -> [Step] {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    let (before, after) = (old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    return old[..<head].map(Step.same) + middle(Array(before), Array(after))
      + old[(old.count - tail)...].map(Step.same)
  }

  private static func middle(_ old: [String], _ new: [String]) -> [Step] {
    guard max(old.count, new.count) <= mostCompared else {
      return old.map(Step.removed) + new.map(Step.added)
    }
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(Self.offset))
    let added = Set(difference.insertions.map(Self.offset))
    var steps: [Step] = []
    var (first, second) = (0, 0)
    while first < old.count || second < new.count {
      if removed.contains(first) {
        steps.append(.removed(old[first]))
        first += 1
      } else if added.contains(second) {
        steps.append(.added(new[second]))
        second += 1
      } else if first < old.count {
        steps.append(.same(old[first]))
        (first, second) = (first + 1, second + 1)
      } else {
        break
      }
    }
    return steps
  }

  private static func offset(of change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func visible(_ line: String) -> String {
    let words = line.utf8.last == 0x0D ? String(decoding: line.utf8.dropLast(), as: UTF8.self) : line
    let scalars = words.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0xA0: "\u{2423}"
      case 0x09: "\u{2192}"
      case ..<0x20, 0x7F...0x9F: "\u{FFFD}"
      default: scalar
      }
    }
    return TerminalText.safe(String(String.UnicodeScalarView(scalars)))
  }
}

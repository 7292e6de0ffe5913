/// What a finding is about: a stable key or another part of the project, and perhaps one element of it.
package struct FindingSubject: Sendable, Hashable {
  /// The key, or `agency`, `news`, `pages`, `plan`, `catalogue`, `templates`, `project`.
  package let name: String
  /// The element of the official list.
  package let element: String?

  /// Names a key, or an element of one.
  package init(_ name: String, element: String? = nil) {
    self.name = name
    self.element = element
  }

  /// What a path below the project's root belongs to, however the file is named and in whatever year it stands.
  package init(path: String?) {
    let parts = (path ?? "").utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    self.init(Self.name(of: parts) ?? "project")
  }

  private static let ownFolders: Set = ["news", "pages", "plan", "catalogue", "files"]

  private static func name(of parts: [String]) -> String? {
    guard let root = parts.first else { return nil }
    guard root == "Content", parts.count > 1 else { return root == "Templates" ? "templates" : nil }
    if ownFolders.contains(parts[1]) { return parts[1] }
    guard parts.count > 2 else {
      let isFile = parts[1].utf8.contains(0x2E)
      return isFile ? String(parts[1].prefix { $0 != "." }) : nil
    }
    return parts[2]
  }
}

/// The name of a finding for as long as its fact stands: the same in every format, in every run and in every year.
///
/// It is made of the key, the element and the rule; the second of one name ends in `#2`. Messages, lines, numbers of
/// items, years and names of files are no part of it, so that moving and renumbering makes no new finding.
package struct FindingID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What it is about.
  package let subject: FindingSubject
  /// The rule that found it.
  package let rule: RuleID
  /// Which one of those with the same subject and rule, from 1.
  package let number: Int

  /// Names the first finding of a rule about a subject, or another one.
  package init(_ subject: FindingSubject, _ rule: RuleID, number: Int = 1) {
    self.subject = subject
    self.rule = rule
    self.number = number
  }

  /// Reads what `description` writes; nil for anything else.
  package init?(_ text: String) {
    let halves = text.utf8.split(separator: 0x23, omittingEmptySubsequences: false)
    let name = text.utf8.prefix { $0 != 0x23 }
    let parts = name.split(separator: 0x2F, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard halves.count <= 2, 2...3 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }),
      let rule = parts.last, rule.utf8.contains(0x2E)
    else { return nil }
    let number = halves.count == 2 ? Int(String(decoding: halves[1], as: UTF8.self)) : 1
    guard let number, number > 0 else { return nil }
    self.init(
      FindingSubject(parts[0], element: parts.count == 3 ? parts[1] : nil), RuleID(stringLiteral: rule),
      number: number)
  }

  /// As it is written everywhere, such as `structure/chart/readiness.element-missing` or `news/link.dead#2`.
  package var description: String {
    let parts = [subject.name, subject.element, rule.name].compactMap(\.self)
    return parts.joined(separator: "/") + (number > 1 ? "#\(number)" : "")
  }

  /// Orders by what it is about, then by rule and number.
  package static func < (lhs: FindingID, rhs: FindingID) -> Bool {
    (lhs.subject.name, lhs.subject.element ?? "", lhs.rule.name, lhs.number)
      < (rhs.subject.name, rhs.subject.element ?? "", rhs.rule.name, rhs.number)
  }
}

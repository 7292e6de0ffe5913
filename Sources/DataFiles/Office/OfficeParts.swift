/// Reads the XML parts of a file of Office, and where they say that other parts lie.
extension Archive {
  /// Hands over the events of an XML part until one is answered with false; whether there is such a part.
  package func readXML(_ name: String, _ handle: (XMLEvent) -> Bool) throws(ArchiveFault) -> Bool {
    var (isThere, hasType) = (false, false)
    let pieces: ((ArraySlice<UInt8>) -> Bool) throws(ArchiveFault) -> Void = { (take) throws(ArchiveFault) in
      isThere = try self.read(name, take)
    }
    let fault = try XMLReader.read(pieces: pieces) { event, _ in
      // Office writes no document type, whose entities could grow without end.
      if case .documentType = event { hasType = true }
      return !hasType && handle(event)
    }
    if isThere, hasType || fault != nil { throw .damagedMember(name) }
    return isThere
  }

  /// The parts that a part names; the part `""` names those of the whole file.
  package func relations(of part: String) throws(ArchiveFault) -> [OfficeRelation] {
    let parts = OfficeRelation.parts(of: part)
    let folder = Array(parts.dropLast())
    let file = (folder + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
    var relations: [OfficeRelation] = []
    _ = try readXML(file) { event in
      if case .start(let name, let attributes) = event, name.local == "Relationship",
        let relation = OfficeRelation(attributes, from: folder)
      {
        relations.append(relation)
      }
      return relations.count < OfficeRelation.most
    }
    return relations
  }
}

/// One part of a file of Office as another one names it.
package struct OfficeRelation: Sendable, Hashable {
  static let most = 10_000

  /// The id by which the other part speaks of it.
  package let id: String
  /// The last word of its type, such as `worksheet`, which is the same in strict and transitional files.
  package let kind: String
  /// The name of the part, or the address outside of the file.
  package let part: String
  /// Whether it lies outside of the file, as the target of a link does.
  package let isOutside: Bool

  fileprivate init?(_ attributes: [XMLAttribute], from folder: [String]) {
    var facts: [String: String] = [:]
    for attribute in attributes { facts[attribute.name.local] = attribute.value }
    guard let id = facts["Id"], let target = facts["Target"] else { return nil }
    self.id = id
    kind = Self.parts(of: facts["Type"] ?? "").last ?? ""
    isOutside = facts["TargetMode"] == "External"
    part = isOutside ? target : Self.resolved(target, from: folder)
  }

  private static func resolved(_ target: String, from folder: [String]) -> String {
    var parts = target.utf8.first == UInt8(ascii: "/") ? [] : folder
    for part in self.parts(of: target) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  fileprivate static func parts(of name: String) -> [String] {
    name.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}

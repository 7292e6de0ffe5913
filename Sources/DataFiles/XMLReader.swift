import CExpat
import Glibc

/// A name of XML with the address that its prefix stands for; empty without one.
package struct XMLName: Sendable, Hashable {
  package let namespace: String
  package let local: String
}

/// An attribute of an element, its references replaced.
package struct XMLAttribute: Sendable, Hashable {
  package let name: XMLName
  package let value: String
}

/// What an XML text holds, in its order.
package enum XMLEvent: Sendable {
  /// The declaration at the start, with the encoding that it names.
  case declaration(encoding: String?)
  case documentType
  case instruction(target: String)
  case start(XMLName, [XMLAttribute])
  case end(XMLName)
  /// Text of an element, its references replaced; one text may come in several pieces.
  case text(String)
}

/// Reads XML in UTF-8 through expat; whatever encoding the text names, its bytes are taken as UTF-8.
package enum XMLReader {
  /// Hands over every event with its offset in bytes until one is answered with false.
  ///
  /// The answer is the offset at which the text is not well-formed; nil if it is, or if the handler ended the reading.
  package static func read(_ bytes: [UInt8], _ handle: (XMLEvent, Int) -> Bool) -> Int? {
    guard bytes.count <= Int32.max else { return 0 }
    return walk(handle) { $0.take(bytes[...], isLast: true) }
  }

  /// Reads a text that comes in pieces, of which no more are asked for once one is answered with false.
  package static func read<Fault: Error>(
    pieces: ((ArraySlice<UInt8>) -> Bool) throws(Fault) -> Void, _ handle: (XMLEvent, Int) -> Bool
  ) throws(Fault) -> Int? {
    var fault: Fault?
    let end = walk(handle) { walk in
      do throws(Fault) {
        try pieces { walk.take($0, isLast: false) }
        walk.take([], isLast: true)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return end
  }

  private static func walk(_ handle: (XMLEvent, Int) -> Bool, _ feed: (XMLWalk) -> Void) -> Int? {
    guard let parser = XML_ParserCreateNS("UTF-8", XMLWalk.separator) else { return 0 }
    defer { XML_ParserFree(parser) }
    return withoutActuallyEscaping(handle) { handle in
      let walk = XMLWalk(parser: parser, handle: handle)
      withExtendedLifetime(walk) { feed(walk) }
      return walk.fault
    }
  }
}

/// One reading: what the callbacks of expat share.
private final class XMLWalk {
  /// A line break cannot stand in the name of a namespace that is of any use.
  static let separator = XML_Char(0x0A)

  /// Where the text is not well-formed.
  private(set) var fault: Int?
  private let parser: OpaquePointer
  private let handle: (XMLEvent, Int) -> Bool
  private var isStopped = false
  private var elements = XMLNames()

  init(parser: OpaquePointer, handle: @escaping (XMLEvent, Int) -> Bool) {
    self.parser = parser
    self.handle = handle
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetXmlDeclHandler(parser) { walk, _, encoding, _ in
      XMLWalk.pass(.declaration(encoding: encoding.map { String(cString: $0) }), to: walk)
    }
    XML_SetStartDoctypeDeclHandler(parser) { walk, _, _, _, _ in XMLWalk.pass(.documentType, to: walk) }
    XML_SetProcessingInstructionHandler(parser) { walk, target, _ in
      XMLWalk.pass(.instruction(target: target.map { String(cString: $0) } ?? ""), to: walk)
    }
    XML_SetElementHandler(parser, { XMLWalk.of($0)?.start($1, $2) }) { walk, name in
      XMLWalk.of(walk)?.end(name)
    }
    XML_SetCharacterDataHandler(parser) { walk, text, length in
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
      XMLWalk.pass(.text(String(decoding: bytes, as: UTF8.self)), to: walk)
    }
  }

  /// Reads the next bytes; whether more are wanted.
  @discardableResult func take(_ piece: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    guard !isStopped, fault == nil else { return false }
    let status = piece.withUnsafeBytes {
      XML_Parse(
        parser, $0.bindMemory(to: XML_Char.self).baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if status != XML_STATUS_OK, !isStopped { fault = max(0, Int(XML_GetCurrentByteIndex(parser))) }
    return status == XML_STATUS_OK
  }

  private func pass(_ event: XMLEvent) {
    guard !isStopped, !handle(event, max(0, Int(XML_GetCurrentByteIndex(parser)))) else { return }
    isStopped = true
    XML_StopParser(parser, 0)
  }

  private static func of(_ walk: UnsafeMutableRawPointer?) -> XMLWalk? {
    walk.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func pass(_ event: XMLEvent, to walk: UnsafeMutableRawPointer?) { of(walk)?.pass(event) }

  private func start(
    _ element: UnsafePointer<XML_Char>?, _ written: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = written?[index], let value = written?[index + 1] {
      attributes.append(XMLAttribute(name: XMLNames.read(name), value: String(cString: value)))
      index += 2
    }
    guard let element else { return }
    pass(.start(elements.name(element), attributes))
  }

  private func end(_ element: UnsafePointer<XML_Char>?) {
    if let element { pass(.end(elements.name(element))) }
  }
}

/// The names of elements that came lately, of which a large text has few and has them often.
private struct XMLNames {
  private static let most = 32

  private var known: [(written: [XML_Char], name: XMLName)] = []

  /// The name that expat writes as its namespace and its own part.
  mutating func name(_ written: UnsafePointer<XML_Char>) -> XMLName {
    for index in known.indices where strcmp(known[index].written, written) == 0 {
      if index > 0 { known.swapAt(index, index - 1) }
      return known[max(0, index - 1)].name
    }
    let name = Self.read(written)
    if known.count < Self.most {
      let length = strlen(written) + 1
      known.append((Array(UnsafeBufferPointer(start: written, count: length)), name))
    }
    return name
  }

  static func read(_ written: UnsafePointer<XML_Char>) -> XMLName {
    let text = String(cString: written)
    guard let end = text.utf8.lastIndex(of: UInt8(XMLWalk.separator)) else {
      return XMLName(namespace: "", local: text)
    }
    return XMLName(namespace: String(text[..<end]), local: String(text[text.utf8.index(after: end)...]))
  }
}

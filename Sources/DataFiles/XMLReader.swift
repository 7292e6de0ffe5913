import CExpat

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
    guard bytes.count <= Int32.max, let parser = XML_ParserCreateNS("UTF-8", XMLWalk.separator) else {
      return 0
    }
    defer { XML_ParserFree(parser) }
    return withoutActuallyEscaping(handle) { handle in
      let walk = XMLWalk(parser: parser, handle: handle)
      return withExtendedLifetime(walk) { walk.read(bytes) }
    }
  }
}

/// One reading: what the callbacks of expat share.
private final class XMLWalk {
  /// A line break cannot stand in the name of a namespace that is of any use.
  static let separator = XML_Char(0x0A)

  private let parser: OpaquePointer
  private let handle: (XMLEvent, Int) -> Bool
  private var isStopped = false

  init(parser: OpaquePointer, handle: @escaping (XMLEvent, Int) -> Bool) {
    self.parser = parser
    self.handle = handle
  }

  func read(_ bytes: [UInt8]) -> Int? {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetXmlDeclHandler(parser) { walk, _, encoding, _ in
      XMLWalk.pass(.declaration(encoding: encoding.map { String(cString: $0) }), to: walk)
    }
    XML_SetStartDoctypeDeclHandler(parser) { walk, _, _, _, _ in XMLWalk.pass(.documentType, to: walk) }
    XML_SetProcessingInstructionHandler(parser) { walk, target, _ in
      XMLWalk.pass(.instruction(target: target.map { String(cString: $0) } ?? ""), to: walk)
    }
    XML_SetElementHandler(parser, { XMLWalk.start($0, $1, $2) }) { walk, name in
      XMLWalk.pass(.end(XMLWalk.name(name)), to: walk)
    }
    XML_SetCharacterDataHandler(parser) { walk, text, length in
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
      XMLWalk.pass(.text(String(decoding: bytes, as: UTF8.self)), to: walk)
    }
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.bindMemory(to: XML_Char.self).baseAddress, Int32($0.count), 1)
    }
    return status == XML_STATUS_OK || isStopped ? nil : max(0, Int(XML_GetCurrentByteIndex(parser)))
  }

  private func pass(_ event: XMLEvent) {
    guard !isStopped, !handle(event, max(0, Int(XML_GetCurrentByteIndex(parser)))) else { return }
    isStopped = true
    XML_StopParser(parser, 0)
  }

  private static func pass(_ event: XMLEvent, to walk: UnsafeMutableRawPointer?) {
    guard let walk else { return }
    Unmanaged<XMLWalk>.fromOpaque(walk).takeUnretainedValue().pass(event)
  }

  private static func start(
    _ walk: UnsafeMutableRawPointer?, _ element: UnsafePointer<XML_Char>?,
    _ written: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    var attributes: [XMLAttribute] = []
    var index = 0
    while let name = written?[index], let value = written?[index + 1] {
      attributes.append(XMLAttribute(name: self.name(name), value: String(cString: value)))
      index += 2
    }
    pass(.start(name(element), attributes), to: walk)
  }

  private static func name(_ written: UnsafePointer<XML_Char>?) -> XMLName {
    let text = written.map { String(cString: $0) } ?? ""
    guard let end = text.utf8.lastIndex(of: UInt8(separator)) else {
      return XMLName(namespace: "", local: text)
    }
    return XMLName(namespace: String(text[..<end]), local: String(text[text.utf8.index(after: end)...]))
  }
}

import Foundation
import Glibc

/// Extended attributes of a folder, access control lists among them, as the kernel keeps them.
struct FolderAttributes {
  let name: String
  let value: [UInt8]

  private typealias Set =
    @convention(c) (
      UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32
    ) -> Int32
  private typealias Get =
    @convention(c) (
      UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int
    ) -> Int

  /// A note, and lists by which user 33 may write here and in what is made here.
  static let samples = [
    FolderAttributes(name: "user.note", value: Array("mine".utf8)),
    FolderAttributes(name: "system.posix_acl_access", value: list),
    FolderAttributes(name: "system.posix_acl_default", value: list),
  ]

  /// Version 2 of the kernel's form: kind, rights and id of each entry, in the order that it asks for.
  private static let list: [UInt8] = {
    let entries: [(kind: UInt8, rights: UInt8, id: UInt8?)] = [
      (0x01, 7, nil), (0x02, 7, 33), (0x04, 5, nil), (0x10, 5, nil), (0x20, 0, nil),
    ]
    var bytes: [UInt8] = [2, 0, 0, 0]
    for entry in entries {
      bytes += [entry.kind, 0, entry.rights, 0]
      if let id = entry.id { bytes += [id, 0, 0, 0] } else { bytes += [0xFF, 0xFF, 0xFF, 0xFF] }
    }
    return bytes
  }()

  /// Gives a folder an attribute; false where its file system has none.
  static func set(_ attribute: FolderAttributes, of path: String) -> Bool {
    guard let call = symbol("setxattr", as: Set.self) else { return false }
    return call(path, attribute.name, attribute.value, attribute.value.count, 0) == 0
  }

  /// The value of an attribute of a folder; nil if it has none.
  static func value(of name: String, of path: String) -> [UInt8]? {
    guard let call = symbol("getxattr", as: Get.self) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let size = call(path, name, &bytes, bytes.count)
    return size < 0 ? nil : Array(bytes.prefix(size))
  }

  private static func symbol<Call>(_ name: String, as type: Call.Type) -> Call? {
    dlsym(dlopen(nil, RTLD_NOW), name).map { unsafeBitCast($0, to: type) }
  }
}

import DataFiles
import Diagnostics

/// A file of the catalogue as a tree, by the short way where it is plain.
enum ProgramFile {
  /// The tree of a file; nothing where it is empty or broken, which is reported.
  static func tree(of source: SourceText, into list: inout DiagnosticList) -> DataNode? {
    PlainTreeReader.read(source.bytes) ?? YAMLReader.read(source, into: &list)
  }
}

import Foundation
import PackagePlugin

/// Makes one Swift file of the texts that a target carries: its folder `Resources`, or the built-in look of the site.
///
/// A new file in the folder is carried from the next build on; nothing else has to be edited.
@main struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder =
      target.name == "Site"
      ? context.package.directoryURL.appending(path: "Templates")
      : target.directoryURL.appending(path: "Resources")
    let files = try Self.files(below: folder)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of \(folder.lastPathComponent)",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [output.path, folder.path] + files, inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  private static func files(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { path in [".yaml", ".mustache", ".css", ".js"].contains { path.hasSuffix($0) } }
      .sorted()
  }
}

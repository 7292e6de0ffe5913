import Foundation

/// One run of the built program, with what it printed and how it ended.
struct ProgramRun {
  let output: String
  let errors: String
  let status: Int32

  /// Runs the program to its end, in a folder, with a plain environment.
  init(_ arguments: [String], in folder: URL? = nil, input: Data? = nil, environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let outputPipe = Pipe()
    let errorPipe = Pipe()
    let inputPipe = Pipe()
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    process.standardInput = inputPipe
    try process.run()
    if let input { inputPipe.fileHandleForWriting.write(input) }
    try inputPipe.fileHandleForWriting.close()
    let errorReader = Task.detached { errorPipe.fileHandleForReading.readDataToEndOfFile() }
    let outputData = outputPipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      box.data = await errorReader.value
      done.signal()
    }
    done.wait()
    output = String(decoding: outputData, as: UTF8.self)
    errors = String(decoding: box.data, as: UTF8.self)
    status = process.terminationStatus
  }

  private final class Box: @unchecked Sendable { var data = Data() }

  /// The program that `swift build` put beside the tests.
  static var program: URL {
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("prongsai") }
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("prongsai")
  }
}

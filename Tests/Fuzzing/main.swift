import CFuzzer
import Foundation

/// What a run of the program works with: its target, and the project that it changes.
struct FuzzRun: @unchecked Sendable {
  let target: FuzzTarget
  let project: FuzzProject
}

let words = CommandLine.arguments
guard words.count > 2, let target = FuzzTarget(rawValue: words[1]) else {
  print(
    "usage: Fuzzing \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FIXTURE [option …] [folder …]"
  )
  exit(2)
}
let run = FuzzRun(target: target, project: try FuzzProject(copyOf: words[2]))

var rest = ([words[0]] + words.dropFirst(3)).map { strdup($0) } + [nil]
var count = Int32(rest.count - 1)
let status = rest.withUnsafeMutableBufferPointer { list in
  var start = list.baseAddress
  return LLVMFuzzerRunDriver(&count, &start) { bytes, size in
    run.target.feed(Array(UnsafeBufferPointer(start: bytes, count: size)), in: run.project)
    return 0
  }
}
exit(status)

import CFuzzer
import Foundation

// Runs libFuzzer on a target: its name, then options and folders as libFuzzer takes them.
let words = CommandLine.arguments
guard words.count > 1, let target = try FuzzTargets.named(words[1]) else {
  print("usage: Fuzzing \(FuzzTargets.names.joined(separator: "|")) [option …] [folder …]")
  exit(2)
}
let fed = TimedTarget(target: target)

var rest = ([words[0]] + words.dropFirst(2)).map { strdup($0) } + [nil]
var count = Int32(rest.count - 1)
let status = rest.withUnsafeMutableBufferPointer { list in
  var start = list.baseAddress
  return LLVMFuzzerRunDriver(&count, &start) { bytes, size in
    guard let fault = fed.fault(of: Array(UnsafeBufferPointer(start: bytes, count: size))) else { return 0 }
    FileHandle.standardError.write(Data("fault: \(fault)\n".utf8))
    abort()
  }
}
exit(status)

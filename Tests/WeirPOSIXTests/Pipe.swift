import Glibc
import Testing
import WeirPOSIX

/// Two joined descriptors, closed with the test.
final class Pipe {
  let readEnd: FileDescriptor
  let writeEnd: FileDescriptor
  private var isWriteEndOpen = true

  init() throws {
    var ends: [Int32] = [-1, -1]
    // The kernel writes two numbers into the two places.
    try #require(unsafe pipe(&ends) == 0)
    readEnd = FileDescriptor(number: ends[0])
    writeEnd = FileDescriptor(number: ends[1])
  }

  deinit {
    close(readEnd.number)
    closeWriteEnd()
  }

  func closeWriteEnd() {
    if isWriteEndOpen { close(writeEnd.number) }
    isWriteEndOpen = false
  }
}

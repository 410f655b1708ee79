import Glibc
import Synchronization
import Testing
import WeirPOSIX

/// Two joined descriptors, closed with the test.
final class Pipe: Sendable {
  let readEnd: FileDescriptor
  let writeEnd: FileDescriptor
  private let isReadEndOpen = Mutex(true)
  private let isWriteEndOpen = Mutex(true)

  init() throws {
    var ends: [Int32] = [-1, -1]
    // The kernel writes two numbers into the two places.
    try #require(unsafe pipe(&ends) == 0)
    readEnd = FileDescriptor(number: ends[0])
    writeEnd = FileDescriptor(number: ends[1])
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  func closeReadEnd() { close(readEnd, isReadEndOpen) }
  func closeWriteEnd() { close(writeEnd, isWriteEndOpen) }

  /// Once: by then the number may be another test's.
  private func close(_ end: FileDescriptor, _ isOpen: borrowing Mutex<Bool>) {
    isOpen.withLock { isOpen in
      if isOpen { _ = Glibc.close(end.number) }
      isOpen = false
    }
  }
}

/// Runs `body` on a thread of its own: what blocks must not take one from the pool that tests share.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    let context = unsafe Unmanaged.passRetained(Launch { continuation.resume(returning: body()) }).toOpaque()
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context { unsafe Unmanaged<Launch>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, context)
    precondition(result == 0, "no thread can be started")
    pthread_detach(thread)
  }
}

private final class Launch {
  let body: () -> Void
  init(_ body: @escaping () -> Void) { self.body = body }
}

import Testing
import WeirPOSIX

@Suite struct SystemTests {
  @Test func `a file is read whole`() throws {
    let source = try File.contents(of: #filePath, maximum: 1 << 20)
    #expect(String(decoding: source, as: UTF8.self).hasPrefix("import Testing\nimport WeirPOSIX\n"))
  }

  @Test func `a file longer than the maximum is refused`() throws {
    let size = try File.contents(of: #filePath, maximum: 1 << 20).count
    #expect(try File.contents(of: #filePath, maximum: size).count == size)
    let error = #expect(throws: POSIXError.self) { try File.contents(of: #filePath, maximum: size - 1) }
    #expect(error?.description == "File too large")
  }

  @Test(arguments: [
    ("/nonexistent/tokens", "No such file or directory"), ("/", "Is a directory"), ("", "No such file or directory"),
  ])
  func `a file that cannot be read is refused in the words of the system`(_ path: String, _ reason: String) {
    let error = #expect(throws: POSIXError.self) { try File.contents(of: path, maximum: 10) }
    #expect(error?.description == reason)
  }

  @Test func `writing to a descriptor that is not open fails`() {
    let bytes: [UInt8] = [10]
    let error = #expect(throws: POSIXError.self) {
      try FileDescriptor(number: -1).write(bytes.span, patience: .zero)
    }
    #expect(error?.description == "Bad file descriptor")
  }

  @Test func `a pipe that nobody reads loses the patience of its writer, although it blocks`() throws {
    let pipe = try Pipe()
    let bytes = [UInt8](repeating: 10, count: 4096)
    let error = #expect(throws: POSIXError.self) {
      for _ in 0..<1000 { try pipe.writeEnd.write(bytes.span, patience: .zero) }
    }
    #expect(error?.description == "Connection timed out")
    var read = [UInt8](repeating: 0, count: 8192)
    #expect(try pipe.readEnd.read(into: &read) == 8192)
    #expect(throws: Never.self) { try pipe.writeEnd.write(bytes.span, patience: .zero) }
  }

  @Test func `the end of a file is 0, and a descriptor that is not open fails`() throws {
    var read = [UInt8](repeating: 0, count: 16)
    #expect(throws: POSIXError.self) { try FileDescriptor(number: -1).read(into: &read) }
    let pipe = try Pipe()
    try pipe.writeEnd.write([1, 2, 3].span, patience: nil)
    #expect(try pipe.readEnd.read(into: &read) == 3)
    #expect(read.prefix(3) == [1, 2, 3])
    pipe.closeWriteEnd()
    #expect(try pipe.readEnd.read(into: &read) == 0)
  }

  @Test func `a wait ends with bytes, with a call to wake, or with its time`() throws {
    let pipe = try Pipe()
    let waker = try Waker()
    #expect(try !waker.wait(for: pipe.readEnd, within: .zero))
    #expect(try !waker.wait(for: pipe.readEnd, within: .nanoseconds(1)))
    for _ in 0..<100_000 { waker.wake() }
    #expect(try !waker.wait(for: pipe.readEnd, within: nil))
    #expect(try !waker.wait(for: nil, within: .zero))
    try pipe.writeEnd.write([1].span, patience: nil)
    #expect(try waker.wait(for: pipe.readEnd, within: nil))
    #expect(try !waker.wait(for: nil, within: .zero))
    pipe.closeWriteEnd()
    #expect(try waker.wait(for: pipe.readEnd, within: nil))
  }

  @Test func `the monotonic clock does not go back`() {
    var last = MonotonicTime.now()
    for _ in 0..<1000 {
      let now = MonotonicTime.now()
      #expect(now >= last)
      last = now
    }
  }

  @Test func `an unset variable has no value`() {
    #expect(Environment.value("WEIR_TEST_NOT_SET") == nil)
    #expect(Environment.value("PATH")?.isEmpty == false)
  }

  @Test func `there is a processor to run on`() {
    #expect((1...65_536).contains(Processors.count))
  }

  @Test func `a path is absolute from the working folder on`() {
    #expect(File.absolutePath("/a/b") == "/a/b")
    #expect(File.absolutePath("") == "")
    let absolute = File.absolutePath("a/../b")
    #expect(absolute.hasPrefix("/") && absolute.hasSuffix("/a/../b"))
  }

  @Test func `the limit of descriptors is raised, and never lowered`() {
    let before = DescriptorLimit.raise(to: 0)
    #expect(before >= DescriptorLimit.open && DescriptorLimit.open >= 3)
    #expect(DescriptorLimit.raise(to: before) == before)
    #expect(DescriptorLimit.raise(to: 1) == before)
  }

  @Test func `threads that may be had are no reason to complain`() {
    #expect(throws: Never.self) { try ThreadLimit.check(3) }
    #expect(throws: Never.self) { try ThreadLimit.check(0) }
  }

  @Test func `a file that cannot be read says why`() {
    #expect(File.refusal(toRead: #filePath) == nil)
    #expect(File.refusal(toRead: "/nonexistent")?.description == "No such file or directory")
  }

  @Test func `standard descriptors that are open are left alone`() {
    #expect(ProcessStart.openStandardDescriptors() == [])
  }

  @Test func `the wall clock shows this century`() {
    let time = WallClock.now()
    #expect(time.seconds > 1_750_000_000)
    #expect((0..<1_000_000_000).contains(time.nanoseconds))
  }
}

import Glibc
import Testing
import WeirPOSIX

@Suite struct BackgroundOutputTests {
  private func read(_ pipe: Pipe, _ count: Int) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while all.count < count {
      // The kernel writes no more than the buffer holds.
      let length = unsafe Glibc.read(pipe.readEnd.number, &buffer, buffer.count)
      guard length > 0 else { break }
      all += buffer[0..<length]
    }
    return all
  }

  private func write(_ output: BackgroundOutput, _ text: String) -> Bool { output.write(Array(text.utf8).span) }

  private func output(_ pipe: Pipe, limit: Int) throws -> BackgroundOutput {
    try BackgroundOutput(pipe.writeEnd, limit: limit) { Array("dropped \($0)\n".utf8) }
  }

  private func lines(_ bytes: [UInt8]) -> [Substring] { String(decoding: bytes, as: UTF8.self).split(separator: "\n") }

  private func notice(_ line: Substring) -> Int? { line.hasPrefix("dropped ") ? Int(line.dropFirst(8)) : nil }

  @Test func `lines leave whole and in order, from however many threads they come`() async throws {
    let pipe = try Pipe()
    let output = try output(pipe, limit: 1 << 20)
    async let text = onThread { self.read(pipe, 8 * 500 * 7) }
    await withTaskGroup { group in
      for writer in 0..<8 {
        group.addTask {
          let taken = await onThread {
            (0..<500).count { self.write(output, "\(writer) \(String($0 + 10000).dropFirst())\n") }
          }
          #expect(taken == 500)
        }
      }
    }
    let lines = lines(await text)
    for writer in 0..<8 {
      let own = lines.filter { $0.hasPrefix("\(writer) ") }.map { Int($0.dropFirst(2)) ?? -1 }
      #expect(own == Array(0..<500))
    }
    #expect(output.dropped == 0)
    output.close(within: .milliseconds(10_000))
  }

  @Test func `what was taken is written when it is flushed, and when it is closed`() throws {
    let pipe = try Pipe()
    let output = try output(pipe, limit: 1000)
    #expect(write(output, "one\n"))
    #expect(output.flush(within: .milliseconds(10_000)))
    #expect(read(pipe, 4) == Array("one\n".utf8))
    #expect(write(output, "two\n"))
    output.close(within: .milliseconds(10_000))
    #expect(read(pipe, 4) == Array("two\n".utf8))
    #expect(!write(output, "three\n"))
    #expect(output.dropped == 1)
  }

  @Test func `a file that nobody reads holds nobody up, and says behind the gap how many lines it has`() throws {
    let pipe = try Pipe()
    let output = try output(pipe, limit: 100_000)
    // No divisor of PIPE_BUF: a write that ends anywhere else than behind a line would tear one.
    let line = String(repeating: "x", count: 698) + "\n"
    // A pipe holds 64 KiB, the output twice its limit at most; the rest is dropped, and nobody reads meanwhile.
    let taken = (0..<5000).count { _ in write(output, line) }
    #expect(taken < 500)
    #expect(output.dropped == 5000 - taken)
    #expect(!output.flush(within: .milliseconds(1)))
    // A gap has its notice behind it; how many gaps there are depends on when the thread took what waited.
    var text: [UInt8] = []
    var (told, others): (Int, [Substring]) = (0, [])
    while told < 5000 - taken || others.count < taken {
      text += read(pipe, 1)
      guard text.last == UInt8(ascii: "\n") else { continue }
      told = lines(text).compactMap(notice).reduce(0, +)
      others = lines(text).filter { notice($0) == nil }
    }
    #expect(told == 5000 - taken)
    #expect(others.count == taken && others.allSatisfy { $0 + "\n" == line })
    #expect(write(output, "heard again\n"))
    output.close(within: .milliseconds(10_000))
    #expect(read(pipe, 12) == Array("heard again\n".utf8))
  }

  @Test func `the end does not wait for a reader for longer than it says, and leaves whole lines`() throws {
    let pipe = try Pipe()
    let output = try output(pipe, limit: 1 << 20)
    for _ in 0..<1000 { #expect(write(output, String(repeating: "x", count: 698) + "\n")) }
    // Until the pipe is full.
    var writable = pollfd(fd: pipe.writeEnd.number, events: Int16(POLLOUT), revents: 0)
    while unsafe poll(&writable, 1, 0) != 0 { sched_yield() }
    #expect(!output.flush(within: .milliseconds(1)))
    var bytes = [UInt8](repeating: 0, count: 1 << 17)
    // The kernel writes no more than the buffer holds.
    let count = unsafe Glibc.read(pipe.readEnd.number, &bytes, bytes.count)
    #expect(count > 0 && count % 699 == 0)
    // The thread must not outlive the pipe, whose number another test may get.
    _ = read(pipe, 699_000 - count)
    output.close(within: .milliseconds(10_000))
  }

  @Test func `a pipe without a reader fails at once, and does not hold up the end`() throws {
    ProcessStart.ignoreBrokenPipes()
    let pipe = try Pipe()
    let output = try output(pipe, limit: 1000)
    pipe.closeReadEnd()
    #expect(write(output, "one\n"))
    #expect(!output.flush(within: .milliseconds(600_000)))
    output.close(within: .milliseconds(600_000))
    withExtendedLifetime(pipe) {}
  }

  @Test func `a pipe that does not block gets a line that is longer than it, whole`() throws {
    let pipe = try Pipe()
    _ = fcntl(pipe.writeEnd.number, F_SETFL, O_NONBLOCK)
    let output = try output(pipe, limit: 1 << 20)
    let long = String(repeating: "y", count: 300_000) + "\n"
    #expect(write(output, long))
    #expect(write(output, "behind\n"))
    #expect(String(decoding: read(pipe, 300_008), as: UTF8.self) == long + "behind\n")
    output.close(within: .milliseconds(10_000))
  }
}

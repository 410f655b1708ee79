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

  @Test func `pieces leave whole and in order, from however many threads they come`() async throws {
    let pipe = try Pipe()
    let output = BackgroundOutput(pipe.writeEnd, limit: 1000, patience: 10_000)
    async let text = onThread { String(decoding: self.read(pipe, 8 * 500 * 7), as: UTF8.self) }
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
    let lines = await text.split(separator: "\n")
    for writer in 0..<8 {
      let own = lines.filter { $0.hasPrefix("\(writer) ") }.map { Int($0.dropFirst(2)) ?? -1 }
      #expect(own == Array(0..<500))
    }
    #expect(output.lost == 0)
    output.close()
  }

  @Test func `what was taken is written when it is flushed, and when it is closed`() throws {
    let pipe = try Pipe()
    let output = BackgroundOutput(pipe.writeEnd, limit: 1000, patience: 10_000)
    #expect(write(output, "one\n"))
    output.flush()
    #expect(read(pipe, 4) == Array("one\n".utf8))
    #expect(write(output, "two\n"))
    output.close()
    #expect(read(pipe, 4) == Array("two\n".utf8))
    #expect(!write(output, "three\n"))
    #expect(output.lost == 1)
  }

  @Test func `a file that nobody reads holds nobody up for longer than the patience`() throws {
    let pipe = try Pipe()
    let output = BackgroundOutput(pipe.writeEnd, limit: 100_000, patience: 50)
    let line = String(repeating: "x", count: 999) + "\n"
    // A pipe holds 64 KiB, the output as much again; the rest waits in vain, once.
    let taken = (0..<5000).count { _ in write(output, line) }
    output.flush()
    #expect(taken < 5000)
    #expect(output.lost > 4000)
    _ = read(pipe, 60_000)
    #expect(write(output, "heard again\n"))
    output.flush()
    #expect(write(output, line))
    output.close()
  }
}

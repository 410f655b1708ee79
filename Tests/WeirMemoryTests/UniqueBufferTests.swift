import Testing
import WeirMemory

@Suite struct UniqueBufferTests {
  private func elements(_ buffer: borrowing UniqueBuffer<String>) -> [String] {
    (0..<buffer.count).map { buffer[$0] }
  }

  private func filled(_ count: Int) -> UniqueBuffer<String> {
    var buffer = UniqueBuffer<String>(capacity: 1)
    for number in 0..<count { buffer.append("element number \(number)") }
    return buffer
  }

  @Test func `keeps what is appended, in order, however far it grows`() {
    let buffer = filled(100)
    #expect(elements(buffer) == (0..<100).map { "element number \($0)" })
  }

  @Test func `takes elements from the end, the front and the middle`() {
    var buffer = filled(6)
    let last = buffer.popLast()
    #expect(last == "element number 5")
    buffer.removeFirst(2)
    buffer.remove(at: 1)
    #expect(elements(buffer) == ["element number 2", "element number 4"])
    buffer.removeAll()
    #expect(elements(buffer) == [])
    let none = buffer.popLast()
    #expect(none == nil)
  }

  @Test func `an element is changed in its place`() {
    var buffer = filled(2)
    buffer[1].append("!")
    #expect(elements(buffer) == ["element number 0", "element number 1!"])
  }

  @Test func `bytes are appended as a block`() {
    var buffer = UniqueBuffer<UInt8>(capacity: 2)
    let block: [UInt8] = Array(0..<200)
    for _ in 0..<3 {
      unsafe block.withUnsafeBufferPointer { bytes in
        if let base = bytes.baseAddress { unsafe buffer.append(base, count: bytes.count) }
      }
    }
    let copy = buffer.withSpan { bytes in bytes.indices.map { bytes[$0] } }
    #expect(copy == block + block + block)
  }

  @Test(arguments: [0, 1, 4, 5, 100])
  func `a buffer on the stack holds what is appended, within its capacity and past it`(
    _ count: Int
  ) {
    let kept = UniqueBuffer<String>.withTemporary(capacity: 4) { buffer in
      for number in 0..<count { buffer.append("element number \(number)") }
      return elements(buffer)
    }
    #expect(kept == (0..<count).map { "element number \($0)" })
  }

  @Test(arguments: [
    (0, 1, "0"), (9, 1, "9"), (10, 1, "10"), (99, 1, "99"), (100, 1, "100"), (999, 1, "999"), (1000, 1, "1000"),
    (0, 2, "00"), (7, 2, "07"), (42, 2, "42"), (0, 3, "000"), (7, 3, "007"), (42, 3, "042"), (420, 3, "420"),
    (42, 4, "0042"), (12_345, 3, "12345"), (UInt64.max, 20, "18446744073709551615"), (1, 21, "00000000000000000001"),
  ])
  func `a number has at least so many digits, up to twenty`(_ number: UInt64, _ digits: Int, _ expected: String) {
    var buffer = UniqueBuffer<UInt8>()
    buffer.append(decimal: number, digits: digits)
    #expect(buffer.withSpan { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self) } == expected)
  }
}

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
}

import Testing
import WeirMemory

@Suite struct ScatteredBytesTests {
  private func all(_ bytes: borrowing ScatteredBytes) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    bytes.forEach { piece in pieces.append(piece.indices.map { piece[$0] }) }
    return pieces
  }

  @Test func `small and large ones come in the order they were added`() {
    var bytes = ScatteredBytes()
    #expect(all(bytes) == [])
    let body: [UInt8] = [10, 11, 12, 13]
    bytes.append(body, 1..<3, isLast: false)
    bytes.append(copying: ([1, 2] as [UInt8]).span)
    bytes.append(copying: ([3] as [UInt8]).span)
    bytes.append(body, 3..<4, isLast: false)
    bytes.append(body, 0..<1, isLast: false)
    bytes.append(copying: ([4] as [UInt8]).span)
    #expect(all(bytes) == [[11, 12], [1, 2, 3], [13], [10], [4]])
    let (count, places) = (bytes.count, bytes.maximumPlaces)
    #expect(count == 8)
    #expect(places >= 5)
  }

  @Test func `what is removed gives its memory back, arrays when no part of them is left`() {
    var spare = SpareBuffers<UInt8>(limit: 2, largest: 1024)
    var bytes = ScatteredBytes()
    bytes.append(copying: ([1, 2] as [UInt8]).span)
    var body = [UInt8](repeating: 7, count: 5000)
    bytes.append(body, 0..<100, isLast: false)
    bytes.append(body, 100..<5000, isLast: true)
    body = []
    var taken: [Int] = []
    bytes.removeAll(to: &spare) { array in
      // Nobody else has it, so that emptying it makes no copy.
      array.removeAll(keepingCapacity: true)
      taken.append(array.capacity)
    }
    #expect(taken.count == 1 && taken[0] >= 5000)
    #expect(all(bytes) == [])
    let capacity = bytes.smallCapacity
    #expect(capacity == 0)
    bytes.borrow(from: &spare)
    let borrowed = bytes.smallCapacity
    #expect(borrowed >= 2)
    bytes.append(copying: ([9] as [UInt8]).span)
    #expect(all(bytes) == [[9]])
  }
}

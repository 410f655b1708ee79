import Testing
import WeirRPC

@Suite struct VarintTests {
  @Test(
    arguments: [
      (0, [0]), (1, [1]), (0x7f, [0x7f]), (0x80, [0x80, 1]), (300, [0xac, 2]), (0x3fff, [0xff, 0x7f]),
      (.max, [UInt8](repeating: 0xff, count: 9) + [1]),
    ] as [(UInt64, [UInt8])])
  func `a number takes seven bits a byte, behind what is there`(_ value: UInt64, _ bytes: [UInt8]) {
    var output: [UInt8] = [9]
    output.append(varint: value)
    #expect(output == [9] + bytes)
  }
}

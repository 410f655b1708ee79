import Testing

@testable import WeirHTTP2

@Suite struct OutgoingStreamTests {
  @Test(arguments: [(10_000, true, true), (10_000, false, true), (100_000, true, true), (100_000, false, false)])
  func `what has been sent leaves a modest memory, or much where it is wanted`(
    _ size: Int, _ keepsMuch: Bool, _ isKept: Bool
  ) {
    var stream = OutgoingStream()
    stream.bytes = [UInt8](repeating: 1, count: size)
    stream.sent = size
    stream.empty(keepingMuch: keepsMuch)
    #expect(stream.waiting == 0)
    #expect(stream.sent == 0)
    #expect((stream.bytes.capacity >= size) == isKept)
  }
}

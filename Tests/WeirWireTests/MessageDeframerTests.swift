import Testing
import WeirRPC
import WeirWire

@Suite struct MessageDeframerTests {
  private struct Cut: Equatable {
    var messages: [[UInt8]] = []
    var compressed: [Bool] = []
    var failure: RPCError?
    var rest = 0
  }

  private static func framed(_ message: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    [flag, 0, 0, UInt8(message.count >> 8), UInt8(message.count & 255)] + message
  }

  /// Feeds `pieces` one after the other and takes every message as soon as it is whole.
  private func cut(_ pieces: [ArraySlice<UInt8>], limit: Int = 1000) -> Cut {
    var deframer = MessageDeframer()
    var result = Cut()
    for piece in pieces {
      deframer.append(Array(piece).span)
      do throws(RPCError) {
        while true {
          let promised = deframer.hasNext(limit: limit)
          let frame: MessageDeframer.Frame?
          do throws(RPCError) {
            frame = try deframer.next(limit: limit)
          } catch {
            #expect(promised, "hasNext must announce a refusal")
            throw error
          }
          #expect(promised == (frame != nil))
          guard let frame else { break }
          result.compressed.append(frame.isCompressed)
          result.messages.append(deframer.withBytes(frame.range) { copy($0) })
        }
      } catch {
        result.failure = error
        return result
      }
    }
    result.rest = deframer.count
    return result
  }

  private func copy(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }

  static let streams: [[UInt8]] = [
    framed([]),
    framed([]) + framed([]),
    framed([1, 2, 3]),
    framed([1, 2, 3]) + framed([]) + framed(Array(repeating: 9, count: 300), flag: 1) + framed([4]),
    framed([1]) + [0, 0, 0],
    framed([1]) + [0, 0, 0, 0, 5, 1, 2],
    framed([1, 2]) + [2, 0, 0, 0, 0],
    framed([1, 2]) + [0, 0, 0, 4, 0, 1],
    [255, 255, 255, 255, 255],
    [0, 255, 255, 255, 255],
    [],
  ]

  @Test(arguments: streams) func `cuts the same messages however the bytes were split`(_ stream: [UInt8]) {
    let whole = cut([stream[...]])
    #expect(cut(stream.indices.map { stream[$0...$0] }) == whole)
    for split in 0...stream.count { #expect(cut([stream[..<split], stream[split...]]) == whole) }
  }

  @Test func `finds messages and their flags, empty ones too`() {
    let whole = cut([Self.streams[3][...]])
    #expect(whole.messages == [[1, 2, 3], [], Array(repeating: 9, count: 300), [4]])
    #expect(whole.compressed == [false, false, true, false])
    #expect(whole.failure == nil)
    #expect(whole.rest == 0)
    #expect(cut([Self.streams[5][...]]).rest == 7)
  }

  @Test func `refuses a length over the limit as soon as its five bytes are there`() {
    let prefix: [UInt8] = [0, 0, 0, 0, 11]
    #expect(cut([prefix[..<4]], limit: 10) == Cut(rest: 4))
    let refused = RPCError(.resourceExhausted, "message: 11 bytes are over the limit of 10")
    #expect(cut([prefix[...]], limit: 10) == Cut(failure: refused))
    #expect(cut([prefix[...]], limit: 11) == Cut(rest: 5))
    #expect(cut([[0, 255, 255, 255, 255]], limit: 4_194_304).failure?.code == .resourceExhausted)
  }

  @Test(arguments: [2, 3, 127, 128, 254, 255] as [UInt8]) func `refuses a flag other than 0 and 1`(_ flag: UInt8) {
    let refused = RPCError(.internalError, "message: the compressed flag is \(flag), it must be 0 or 1")
    #expect(cut([[flag, 0, 0, 0, 0]]) == Cut(failure: refused))
  }

  @Test func `a broken flag wins over a length over the limit`() {
    #expect(cut([[2, 255, 255, 255, 255]]).failure?.code == .internalError)
  }

  @Test func `a refusal stays`() {
    var deframer = MessageDeframer()
    deframer.append([9, 0, 0, 0, 0, 0, 0, 0, 0, 0].span)
    #expect(throws: RPCError.self) { try deframer.next(limit: 10) }
    #expect(throws: RPCError.self) { try deframer.next(limit: 10) }
  }

  @Test func `many messages leave no taken bytes behind`() throws {
    var deframer = MessageDeframer()
    let message = [UInt8](repeating: 3, count: 1000)
    for round in 0..<1000 {
      deframer.append(Self.framed(message).span)
      deframer.append([0, 0].span)
      let frame = try #require(try deframer.next(limit: 1000))
      #expect(deframer.count == 2)
      #expect(frame.range.upperBound < 70_000, "round \(round)")
      #expect(deframer.withBytes(frame.range) { copy($0) } == message)
      deframer.append([0, 0, 0].span)
      #expect(try #require(try deframer.next(limit: 1000)).range.isEmpty)
    }
    #expect(deframer.count == 0)
  }

  @Test(arguments: [0, 1, 255, 256, 65_535, 65_536, 16_777_216, 4_294_967_295])
  func `a prefix written is the prefix read`(_ length: Int) throws {
    var bytes: [UInt8] = [7, 0, 0, 0, 0, 0, 7]
    for isCompressed in [false, true] {
      MessagePrefix.write(length: length, isCompressed: isCompressed, into: &bytes, at: 1)
      let prefix = try MessagePrefix(bytes.span.extracting(1..<6), limit: .max)
      #expect(prefix.length == length)
      #expect(prefix.isCompressed == isCompressed)
      #expect(bytes[0] == 7 && bytes[6] == 7)
    }
  }
}

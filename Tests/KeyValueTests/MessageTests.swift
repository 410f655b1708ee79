import KeyValue
import Testing
import WeirProtobuf
import WeirRPC

@Suite struct MessageTests {
  /// Bytes as `protoc --encode=keyvalue.v1.GetResponse` writes them.
  @Test(
    arguments: [
      (Keyvalue_V1_GetResponse(), []),
      (Keyvalue_V1_GetResponse(key: "k1", value: "v1", found: true), [10, 2, 107, 49, 18, 2, 118, 49, 24, 1]),
      (Keyvalue_V1_GetResponse(key: "", value: "", found: false), [18, 0]),
      (Keyvalue_V1_GetResponse(key: "a\0b", value: "ö"), [10, 3, 97, 0, 98, 18, 2, 195, 182]),
    ] as [(Keyvalue_V1_GetResponse, [UInt8])])
  func `a response is written as the schema says, and read back`(_ row: (Keyvalue_V1_GetResponse, [UInt8])) throws {
    #expect(row.0.serialized() == row.1)
    #expect(try Keyvalue_V1_GetResponse(serialized: row.1.span) == row.0)
  }

  @Test(
    arguments: [
      ([10, 2, 0xc3, 0x28], "keyvalue.v1.GetRequest.key is not UTF-8"),
      (
        [10, 3, 107, 49], "keyvalue.v1.GetRequest.key (field 1) is malformed at byte 1: the length 3 goes past the end"
      ),
      ([10], "keyvalue.v1.GetRequest.key (field 1) is malformed at byte 1: ends in the middle of a length"),
      ([0], "keyvalue.v1.GetRequest is malformed at byte 0: field number 0 is not from 1 to 536870911"),
    ] as [([UInt8], String)])
  func `bytes that are no request are refused with the reason`(_ row: ([UInt8], String)) {
    #expect(throws: MessageError(row.1)) { try Keyvalue_V1_GetRequest(serialized: row.0.span) }
  }

  @Test(arguments: [[8, 1], [11, 12], [9, 0, 0, 0, 0, 0, 0, 0, 0]] as [[UInt8]])
  func `a key of another wire type is an unknown field`(_ bytes: [UInt8]) throws {
    #expect(try Keyvalue_V1_GetRequest(serialized: (bytes + [10, 1, 107] + bytes).span).key == "k")
  }

  @Test func `writing goes behind what the output holds`() {
    var output: [UInt8] = [1, 2, 3]
    Keyvalue_V1_GetRequest(key: "k1").serialize(into: &output)
    #expect(output == [1, 2, 3, 10, 2, 107, 49])
  }
}

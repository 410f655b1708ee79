import Testing
import WeirJSON

@Suite struct WellKnownTests {
  private let wellKnown: ProtobufJSON

  init() throws {
    wellKnown = try TestSchema.message("WellKnown")
  }

  private func roundTrip(_ value: JSONValue) throws -> JSONValue {
    try wellKnown.value(of: wellKnown.bytes(of: value, path: "request"), path: "response")
  }

  @Test(
    arguments: [
      ["timestamp": "0001-01-01T00:00:00Z"], ["timestamp": "9999-12-31T23:59:59.999999999Z"],
      ["timestamp": "1970-01-01T00:00:00Z"], ["timestamp": "1969-12-31T23:59:59.500Z"],
      ["timestamp": "2000-02-29T12:30:01.000001Z"], ["timestamp": "1900-03-01T00:00:00Z"],
      ["duration": "0s"], ["duration": "1.500s"], ["duration": "-1.500s"], ["duration": "-0.000000001s"],
      ["duration": "315576000000s"], ["duration": "-315576000000s"],
      ["fieldMask": "a,bC.dE"], ["fieldMask": ""],
      ["struct": [:]], ["struct": ["a": nil, "b": ["c": [1.5, "x", true]]]],
      ["value": nil], ["value": 1.0], ["value": "s"], ["value": false], ["value": []], ["value": [:]],
      ["listValue": []], ["listValue": [nil, [nil]]],
      ["int64Value": "0"], ["int64Value": "-9223372036854775808"], ["stringValue": ""], ["boolValue": false],
      ["bytesValue": "AQ=="],
      ["any": [:]], ["any": ["@type": "type.googleapis.com/google.protobuf.Duration", "value": "2s"]],
      ["any": ["@type": "x/google.protobuf.Value", "value": nil]],
      ["any": ["@type": "x/google.protobuf.Any", "value": ["@type": "x/google.protobuf.Duration", "value": "1s"]]],
      ["chosenNull": nil], ["chosenText": "t"],
    ] as [JSONValue])
  func `comes back as it was`(_ value: JSONValue) throws {
    #expect(try roundTrip(value) == value)
  }

  @Test(
    arguments: [
      (["timestamp": "1970-01-01T00:00:00.1+00:00"], ["timestamp": "1970-01-01T00:00:00.100Z"]),
      (["timestamp": "1970-01-01T00:00:00-08:30"], ["timestamp": "1970-01-01T08:30:00Z"]),
      (["duration": "1.5s"], ["duration": "1.500s"]), (["value": 3], ["value": 3.0]),
      (["int64Value": 5], ["int64Value": "5"]), (["int64Value": "5e3"], ["int64Value": "5000"]),
      (["timestamp": nil], [:]), (["int64Value": nil], [:]),
    ] as [(JSONValue, JSONValue)])
  func `is read in other spellings too`(_ row: (given: JSONValue, shown: JSONValue)) throws {
    #expect(try roundTrip(row.given) == row.shown)
  }

  @Test(
    arguments: [
      ["timestamp": "1970-01-01T00:00:00"], ["timestamp": "1970-01-01 00:00:00Z"],
      ["timestamp": "1970-13-01T00:00:00Z"],
      ["timestamp": "1970-02-29T00:00:00Z"], ["timestamp": "1970-01-01T24:00:00Z"],
      ["timestamp": "10000-01-01T00:00:00Z"],
      ["timestamp": "1970-01-01T00:00:00.Z"], ["timestamp": "1970-01-01T00:00:00.1234567890Z"],
      ["timestamp": "0001-01-01T00:00:00+00:01"], ["timestamp": "1970-01-01t00:00:00z"], ["timestamp": 0],
      ["duration": "1"], ["duration": "s"], ["duration": "1.s"], ["duration": "--1s"], ["duration": "+1s"],
      ["duration": "315576000001s"], ["duration": "1.0000000000s"], ["duration": 1],
      ["fieldMask": "a_b"], ["fieldMask": 1], ["struct": []], ["listValue": [:]], ["values": [nil, 1], "x": 1],
      ["int64Value": "9223372036854775808"],
      ["int64Value": "-9223372036854775809"], ["int64Value": "9007199254740993.5"], ["int64Value": "1.5"],
      ["boolValue": "true"], ["any": ["value": "2s"]],
      ["any": ["@type": "google.protobuf.Duration", "value": "2s"]], ["any": ["@type": "x/unknown.Type"]],
      ["any": ["@type": "x/google.protobuf.Duration", "value": "2s", "more": 1]],
      ["any": ["@type": "x/google.protobuf.Duration"]], ["chosenNull": nil, "chosenText": "t"],
    ] as [JSONValue])
  func `is refused`(_ value: JSONValue) {
    #expect(throws: ProtobufJSONError.self) { try wellKnown.bytes(of: value, path: "request") }
  }

  @Test(
    arguments: [
      // Out of range, and of different signs.
      [0x0a, 0x06, 0x08, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x0a, 0x07, 0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10],
      [0x0a, 0x06, 0x10, 0x80, 0x94, 0xeb, 0xdc, 0x03],
      [0x12, 0x0d, 0x08, 0x01, 0x10] + [UInt8](repeating: 0xff, count: 9) + [0x01],
      // A Value with nothing in it, and one with a number that JSON has not.
      [0x2a, 0x00], [0x2a, 0x09, 0x11, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f],
      // A path that JSON cannot spell.
      [0x1a, 0x05, 0x0a, 0x03, 0x61, 0x5f, 0x5f],
    ] as [[UInt8]])
  func `bytes that JSON cannot show are refused`(_ bytes: [UInt8]) {
    #expect(throws: ProtobufJSONError.self) { try wellKnown.value(of: bytes, path: "response") }
  }
}

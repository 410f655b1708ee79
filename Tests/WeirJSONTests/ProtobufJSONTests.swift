import Testing
import WeirJSON
import WeirRPC

/// JSON to bytes and back, by the descriptors of `json_test.proto`.
@Suite struct ProtobufJSONTests {
  private func bytes(_ text: String) throws -> [UInt8] {
    try TestSchema.message("Everything").bytes(of: JSONValue(parsing: text.utf8.span), path: "request")
  }

  private func json(_ bytes: [UInt8]) throws -> JSONValue {
    try TestSchema.message("Everything").value(
      of: bytes, path: "response", options: JSONEncodingOptions(writesDefaults: true))
  }

  private static let empty = #"""
    {"aDouble": 0.0, "aFloat": 0.0, "anInt32": 0, "anInt64": "0", "aUint32": 0, "aUint64": "0", "aSint32": 0, \#
    "aSint64": "0", "aFixed32": 0, "aFixed64": "0", "aSfixed32": 0, "aSfixed64": "0", "aBool": false, "aString": "", \#
    "someBytes": "", "color": "COLOR_NONE", "numbers": [], "names": [], "children": [], "unpacked": [], "byName": {}, \#
    "byNumber": {}, "byTruth": {}, "colors": [], "other": ""}
    """#

  @Test func `defaults are shown, and what has presence only when it was set`() throws {
    var writer = JSONWriter()
    writer.write(try json([]))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == Self.empty)
  }

  /// Tags and values by hand from protobuf's "Encoding" page.
  @Test(
    arguments: [
      (#"{"aDouble":1.5}"#, [0x09, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f]), (#"{"aFloat":"-0.5"}"#, [0x15, 0, 0, 0, 0xbf]),
      (#"{"anInt32":-1}"#, [0x18, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
      (#"{"an_int32":150}"#, [0x18, 0x96, 1]),
      (#"{"anInt64":"-1"}"#, [0x20, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
      (#"{"aUint32":1e2}"#, [0x28, 100]),
      (#"{"aUint64":18446744073709551615}"#, [0x30, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
      (#"{"aSint32":-2147483648}"#, [0x38, 255, 255, 255, 255, 15]), (#"{"aSint64":-1}"#, [0x40, 1]),
      (#"{"aFixed32":1}"#, [0x4d, 1, 0, 0, 0]), (#"{"aFixed64":"1"}"#, [0x51, 1, 0, 0, 0, 0, 0, 0, 0]),
      (#"{"aSfixed32":-2}"#, [0x5d, 254, 255, 255, 255]),
      (#"{"aSfixed64":-2}"#, [0x61, 254, 255, 255, 255, 255, 255, 255, 255]),
      (#"{"aBool":true}"#, [0x68, 1]), (#"{"aString":"\u0000é"}"#, [0x72, 3, 0, 0xc3, 0xa9]),
      (#"{"someBytes":"-_8="}"#, [0x7a, 2, 0xfb, 0xff]), (#"{"color":"COLOR_RED"}"#, [0x80, 1, 1]),
      (#"{"color":-1}"#, [0x80, 1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]), (#"{"color":7}"#, [0x80, 1, 7]),
      (#"{"child":{"child":{}}}"#, [0x8a, 1, 3, 0x8a, 1, 0]), (#"{"maybe":0}"#, [0x90, 1, 0]),
      (#"{"text":""}"#, [0x9a, 1, 0]), (#"{"number":1,"text":null}"#, [0xa0, 1, 1]),
      (#"{"numbers":[1,"2",3.0]}"#, [0xb2, 1, 3, 1, 2, 3]), (#"{"numbers":[]}"#, []), (#"{"numbers":null}"#, []),
      (#"{"names":["a",""]}"#, [0xba, 1, 1, 0x61, 0xba, 1, 0]), (#"{"unpacked":[1,2]}"#, [0xc8, 1, 1, 0xc8, 1, 2]),
      (#"{"byName":{"a":1}}"#, [0xd2, 1, 5, 0x0a, 1, 0x61, 0x10, 1]),
      (#"{"byTruth":{"true":""}}"#, [0xe2, 1, 4, 8, 1, 0x12, 0]),
      (#"{"byNumber":{"-1":{}}}"#, [0xda, 1, 13, 8, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 0x12, 0]),
      (#"{"colors":["COLOR_RED",0]}"#, [0xea, 1, 2, 1, 0]), (#"{"renamed":"x"}"#, [0xf2, 1, 1, 0x78]),
      (#"{"other":"x"}"#, [0xf2, 1, 1, 0x78]), ("{}", []),
    ] as [(String, [UInt8])])
  func `JSON becomes the bytes of the encoding`(_ text: String, _ expected: [UInt8]) throws {
    #expect(try bytes(text) == expected)
  }

  @Test(arguments: [
    (#"{"colour":1}"#, "request.colour: weir.test.json.Everything has no such field"),
    (#"{"aString":1}"#, "request.aString: expected a string, got a number"),
    (#"{"a_string":["x"]}"#, "request.a_string: expected a string, got an array"),
    ("[]", "request: expected an object, got an array"), ("null", "request: expected an object, got null"),
    (#"{"anInt32":2147483648}"#, "request.anInt32: expected a whole number from -2147483648 to 2147483647"),
    (#"{"anInt32":1.5}"#, "request.anInt32: expected a whole number from -2147483648 to 2147483647"),
    (#"{"anInt32":"1x"}"#, "request.anInt32: expected a whole number from -2147483648 to 2147483647"),
    (#"{"anInt32":" 1"}"#, "request.anInt32: expected a whole number from -2147483648 to 2147483647"),
    (#"{"anInt32":"+1"}"#, "request.anInt32: expected a whole number from -2147483648 to 2147483647"),
    (#"{"anInt32":true}"#, "request.anInt32: expected a number, got a boolean"),
    (#"{"aUint64":-1}"#, "request.aUint64: expected a whole number from 0 to 18446744073709551615"),
    (#"{"aUint64":18446744073709551616}"#, "request.aUint64: expected a whole number from 0 to 18446744073709551615"),
    (
      #"{"anInt64":1e400}"#, "request.anInt64: expected a whole number from -9223372036854775808 to 9223372036854775807"
    ),
    (#"{"aDouble":1e400}"#, "request.aDouble: out of range"), (#"{"aFloat":1e39}"#, "request.aFloat: out of range"),
    (#"{"aDouble":"inf"}"#, "request.aDouble: the string is not a number"),
    (#"{"aBool":"true"}"#, "request.aBool: expected a boolean, got a string"),
    (#"{"someBytes":"%"}"#, "request.someBytes: not base64"),
    (#"{"color":"PINK"}"#, "request.color: weir.test.json.Color has no value of this name"),
    (#"{"color":true}"#, "request.color: expected a number, got a boolean"),
    (#"{"child":{"child":{"aBool":0}}}"#, "request.child.child.aBool: expected a boolean, got a number"),
    (#"{"children":[{},{"x":0}]}"#, "request.children[1].x: weir.test.json.Everything has no such field"),
    (#"{"children":[null]}"#, "request.children[0]: expected an object, got null"),
    (#"{"numbers":1}"#, "request.numbers: expected an array, got a number"),
    (#"{"byName":[]}"#, "request.byName: expected an object, got an array"),
    (#"{"byName":{"k":"x"}}"#, "request.byName[\"k\"]: expected a whole number from -2147483648 to 2147483647"),
    (#"{"byNumber":{"x":{}}}"#, "request.byNumber[\"x\"]: expected a whole number from -2147483648 to 2147483647"),
    (#"{"byTruth":{"1":""}}"#, "request.byTruth[\"1\"]: the key must be true or false"),
    (#"{"text":"a","number":1}"#, "request.number: text is given too, and only one of them can be"),
    (#"{"aString":"a","a_string":"b"}"#, "request.a_string: the field is given twice, by both its names"),
  ])
  func `JSON that does not fit names the field`(_ text: String, _ expected: String) throws {
    let error = #expect(throws: ProtobufJSONError.self) { try bytes(text) }
    #expect(error?.description == expected)
  }

  @Test(
    arguments: [
      (#"{"aDouble":1.5}"#, "aDouble", 1.5), (#"{"aFloat":0.1}"#, "aFloat", 0.1),
      (#"{"aFloat":"NaN"}"#, "aFloat", "NaN"),
      (#"{"aDouble":"-Infinity"}"#, "aDouble", "-Infinity"), (#"{"anInt32":-5}"#, "anInt32", -5),
      (#"{"anInt64":-5}"#, "anInt64", "-5"), (#"{"aUint32":4294967295}"#, "aUint32", 4_294_967_295),
      (#"{"aUint64":18446744073709551615}"#, "aUint64", "18446744073709551615"), (#"{"aSint32":-5}"#, "aSint32", -5),
      (#"{"aSint64":-9223372036854775808}"#, "aSint64", "-9223372036854775808"), (#"{"aFixed32":5}"#, "aFixed32", 5),
      (#"{"aFixed64":5}"#, "aFixed64", "5"), (#"{"aSfixed32":-5}"#, "aSfixed32", -5),
      (#"{"aSfixed64":-5}"#, "aSfixed64", "-5"),
      (#"{"aBool":true}"#, "aBool", true), (#"{"aString":"\u0000é"}"#, "aString", "\0é"),
      (#"{"someBytes":"-_8"}"#, "someBytes", "+/8="),
      (#"{"color":-1}"#, "color", "COLOR_NEGATIVE"), (#"{"color":9}"#, "color", 9), (#"{"maybe":0}"#, "maybe", 0),
      (#"{"text":""}"#, "text", ""), (#"{"numbers":[1,2]}"#, "numbers", [1, 2]),
      (#"{"names":["b","a"]}"#, "names", ["b", "a"]),
      (#"{"byName":{"b":1,"a":2}}"#, "byName", ["a": 2, "b": 1]),
      (#"{"byTruth":{"true":"x"}}"#, "byTruth", ["true": "x"]),
      (#"{"renamed":"x"}"#, "other", "x"),
    ] as [(String, String, JSONValue)])
  func `what went in comes out in the canonical form`(_ text: String, _ name: String, _ expected: JSONValue) throws {
    #expect(try json(bytes(text))[name] == expected)
  }

  @Test func `parts of a message are merged, the last of a oneof stays, unknown fields are skipped`() throws {
    let value = try json([
      0x8a, 1, 2, 0x18, 1, 0x8a, 1, 2, 0x28, 2, 0x9a, 1, 0, 0xa0, 1, 7, 0xfa, 7, 1, 0, 0x18, 4, 0x18, 5,
    ])
    #expect(value["child"]?["anInt32"] == 1)
    #expect(value["child"]?["aUint32"] == 2)
    #expect(value["text"] == nil)
    #expect(value["number"] == 7)
    #expect(value["anInt32"] == 5)
    #expect(try json([0xb0, 1, 1, 0xb2, 1, 2, 2, 3])["numbers"] == [1, 2, 3])
    #expect(try json([0xda, 1, 2, 8, 1])["byNumber"]?["1"]?["aBool"] == false)
  }

  @Test(
    arguments: [
      [0x18], [0x18, 0x80], [0x72, 5, 1], [0x72, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], [0],
      [0x07, 0],
      [0x09, 1, 2], [0x0d], [0x0b], [0x0c], [0x72, 1, 0xff], [0xb2, 1, 1, 0x80],
      [0x18] + Array(repeating: 0x80, count: 11),
      [UInt8](repeating: 0x0b, count: 200),
    ] as [[UInt8]])
  func `bytes that are no such message are refused`(_ bytes: [UInt8]) throws {
    #expect(throws: ProtobufJSONError.self) { try json(bytes) }
  }

  @Test func `messages nest a hundred levels and no further, in either direction`() throws {
    func text(_ depth: Int) -> String {
      String(repeating: #"{"child":"#, count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
    }
    let deepest = try bytes(text(100))
    #expect(try json(deepest)["child"] != nil)
    #expect(throws: ProtobufJSONError.self) { try bytes(text(101)) }
    let length = deepest.count
    #expect(length < 1 << 14)
    let tooDeep: [UInt8] = [0x8a, 1, UInt8(length & 0x7f | 0x80), UInt8(length >> 7)] + deepest
    #expect(throws: ProtobufJSONError.self) { try json(tooDeep) }
  }

  @Test func `a well-known type has a form of its own`() throws {
    let timed = try TestSchema.message("Timed")
    let bytes = try timed.bytes(of: ["at": "1970-01-01T01:00:01.5+01:00"], path: "request")
    #expect(bytes == [10, 8, 8, 1, 16, 0x80, 0xca, 0xb5, 0xee, 1])
    #expect(try timed.value(of: bytes, path: "response") == ["at": "1970-01-01T00:00:01.500Z"])
    let error = #expect(throws: ProtobufJSONError.self) {
      try timed.bytes(of: ["at": "yesterday"], path: "request")
    }
    let reason = "expected a time such as 1972-01-01T10:00:20.021Z, from year 1 to year 9999"
    #expect(error?.description == "request.at: " + reason)
    #expect(try timed.bytes(of: [:], path: "request") == [])
  }

  @Test func `descriptors that do not make a schema are refused`() throws {
    let error = #expect(throws: ProtobufSchemaError.self) {
      try ProtobufSchema(files: [Schema.weir_test_json_test.descriptor])
    }
    #expect(error?.description == "weir.test.json.Timed.at: no such type: .google.protobuf.Timestamp")
    #expect(throws: ProtobufSchemaError.self) { try ProtobufSchema(files: [[0xff]]) }
    #expect(try ProtobufSchema(files: []).message("a.B") == nil)
  }
}

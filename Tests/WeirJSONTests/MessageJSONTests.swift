import Testing
import WeirJSON
import WeirProtobuf
import WeirRPC

private typealias Everything = Weir_Test_Json_Everything
private typealias WellKnown = Weir_Test_Json_WellKnown

/// Generated messages to JSON and back.
@Suite struct MessageJSONTests {
  @Test func `a message is one line of JSON, in the order of its fields' numbers`() throws {
    let message = Everything(
      anInt64: .max, aString: "é\u{2028}\"\u{7}", someBytes: [255], color: .red, child: .init(maybe: 0),
      numbers: [1, 2], byName: ["b": 2, "a": 1], renamed: "x")
    let text = """
      {"anInt64":"9223372036854775807","aString":"é\u{2028}\\"\\u0007","someBytes":"/w==","color":"COLOR_RED",\
      "child":{"maybe":0},"numbers":[1,2],"byName":{"a":1,"b":2},"other":"x"}
      """
    #expect(try message.jsonString() == text)
    #expect(try message.jsonUTF8Bytes() == Array(text.utf8))
    #expect(try Everything(jsonString: text) == message)
    #expect(try Everything(jsonUTF8Bytes: text.utf8.span) == message)
  }

  @Test func `options change names, enums and what is left out`() throws {
    let message = Everything(color: .red, maybe: 1, colors: [.none, .init(rawValue: 7)], renamed: "x")
    #expect(
      try message.jsonString(options: .init(writesEnumsAsNumbers: true, usesOriginalNames: true))
        == #"{"color":1,"maybe":1,"colors":[0,7],"renamed":"x"}"#)
    #expect(
      try Weir_Test_Json_WellKnown().jsonString(options: .init(writesDefaults: true))
        == #"{"nullValue":null,"values":[]}"#)
    #expect(try Everything().jsonString() == "{}")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (1e20, "100000000000000000000"), (1e21, "1e+21"),
    (0.000001, "0.000001"), (1e-7, "1e-7"), (1.25e-10, "1.25e-10"), (.leastNonzeroMagnitude, "5e-324"),
    (.infinity, #""Infinity""#),
    (1.7976931348623157e308, "1.7976931348623157e+308"), (123_456.789, "123456.789"),
  ])
  func `a double comes back from the shortest text`(_ number: Double, _ text: String) throws {
    let value = Google_Protobuf_DoubleValue(value: number)
    #expect(try value.jsonString() == text)
    #expect(try Google_Protobuf_DoubleValue(jsonString: text).value.bitPattern == number.bitPattern)
  }

  @Test(
    arguments: [
      ("9223372036854775807", .max), ("\"-9223372036854775808\"", .min), ("9.223372036854775807e18", .max),
      ("9007199254740993.0", 9_007_199_254_740_993), ("1e18", 1_000_000_000_000_000_000), ("-0", 0), ("0e999999", 0),
      ("0.0000000000000000000000001e30", 100_000), ("92233720368547758070e-1", .max),
    ] as [(String, Int64)])
  func `a 64-bit number is read to its last digit`(_ text: String, _ number: Int64) throws {
    #expect(try Everything(jsonString: #"{"anInt64":\#(text)}"#).anInt64 == number)
  }

  @Test(arguments: [
    "9223372036854775808", "9223372036854775807.5", "9007199254740993.5", "\"9007199254740993.5\"", "1e19", "1e-1",
    "1e999999999999999999999", "\"-9223372036854775809\"", "\"1 \"", "\"0x1\"", "\"01\"", "\"\"",
  ])
  func `a 64-bit number that is none is refused`(_ text: String) {
    #expect(throws: ProtobufJSONError.self) { try Everything(jsonString: #"{"anInt64":\#(text)}"#) }
  }

  @Test func `names that are not known are refused, or skipped`() throws {
    let text = #"{"anInt32":1,"more":{"a":[]},"color":"PINK","colors":["PINK","COLOR_RED"],"child":{"x":null}}"#
    let error = #expect(throws: ProtobufJSONError.self) { try Everything(jsonString: text) }
    #expect(
      error?.description == "weir.test.json.Everything.more: weir.test.json.Everything has no such field")
    let message = try Everything(jsonString: text, options: .init(ignoresUnknownFields: true))
    #expect(message == Everything(anInt32: 1, child: .init(), colors: [.red]))
  }

  @Test(arguments: [
    #"{"anInt32":1,"anInt32":2}"#, #"{"child":{"anInt32":2,"an\u0049nt32":2}}"#, #"{"byName":{"a":1,"a":2}}"#,
  ])
  func `a name that is there twice is refused, or the last counts`(_ text: String) throws {
    let error = #expect(throws: ProtobufJSONError.self) { try Everything(jsonString: text) }
    #expect(error?.reason.contains("duplicate") == true)
    let message = try Everything(jsonString: text, options: .init(takesLastOfRepeatedNames: true))
    #expect(message.anInt32 + (message.child?.anInt32 ?? 0) + (message.byName["a"] ?? 0) == 2)
  }

  @Test func `the depth is bounded`() throws {
    let text = #"{"child":{"child":{}}}"#
    #expect(throws: Never.self) { try Everything(jsonString: text, options: .init(maximumDepth: 3)) }
    let error = #expect(throws: ProtobufJSONError.self) {
      try Everything(jsonString: text, options: .init(maximumDepth: 2))
    }
    #expect(error?.reason == "messages are nested more than 2 levels deep")
    let open = String(repeating: "[", count: 100_000)
    #expect(throws: ProtobufJSONError.self) { try Google_Protobuf_ListValue(jsonString: open) }
  }

  @Test func `an Any holds what the schema imports, well-known types, and what else it is told of`() throws {
    let duration = #"{"any":{"@type":"type.googleapis.com/google.protobuf.Duration","value":"2s"}}"#
    #expect(try WellKnown(jsonString: duration).any?.value == [8, 2])
    #expect(try WellKnown(jsonString: duration).jsonString() == duration)
    let other = #"{"any":{"@type":"x/weir.test.json.Everything","maybe":5}}"#
    let error = #expect(throws: ProtobufJSONError.self) { try WellKnown(jsonString: other) }
    #expect(error?.description.hasSuffix("the schema has no message for the type x/weir.test.json.Everything") == true)
    let schemas: [Schema] = [Everything.schema]
    let message = try WellKnown(jsonString: other, options: .init(schemas: schemas))
    #expect(message.any?.value == Everything(maybe: 5).serialized())
    #expect(try message.jsonString(options: .init(schemas: schemas)) == other)
    #expect(throws: ProtobufJSONError.self) { try message.jsonString() }
  }

  @Test(arguments: ["", "{", "[]", "null", "1", "{\"aString\":\"\u{0}\"}", #"{"aString":"\ud800"}"#, "{}{}"])
  func `what is no message is refused with the message's name`(_ text: String) {
    let error = #expect(throws: ProtobufJSONError.self) { try Everything(jsonString: text) }
    #expect(error?.path == "weir.test.json.Everything")
  }
}

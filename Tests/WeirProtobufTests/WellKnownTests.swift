import Testing
import WeirProtobuf
import WeirRPC

@Suite struct WellKnownTests {
  private typealias Value = Google_Protobuf_Value

  @Test func `JSON's values are literals`() throws {
    let value: Value = ["text": "x", "numbers": [1, 2.5, -3], "none": nil, "yes": true, "object": ["a": [:]]]
    guard case .structValue(let object)? = value.kind else { return #expect(Bool(false)) }
    #expect(object["text"]?.kind == .stringValue("x"))
    #expect(object["numbers"]?.kind == .listValue([1, 2.5, -3]))
    #expect(object["none"]?.kind == .nullValue(.nullValue))
    #expect(object["yes"]?.kind == .boolValue(true))
    #expect(object["object"]?.kind == .structValue(["a": .init(kind: .structValue([:]))]))
    #expect(object["missing"] == nil)
    #expect(try Value(value.serialized()) == value)
  }

  @Test func `of equal names in a literal the last one counts`() {
    let object: Google_Protobuf_Struct = ["a": 1, "a": 2]
    #expect(object == ["a": 2])
  }

  @Test func `a value of an object is set and removed by its name`() {
    var object: Google_Protobuf_Struct = ["a": 1]
    object["b"] = "x"
    object["a"] = .some(nil)
    #expect(object == ["a": nil, "b": "x"])
    object["a"] = .none
    #expect(object == ["b": "x"])
  }

  @Test(
    arguments: [
      (Duration.zero, 0, 0), (.milliseconds(-1500), -1, -500_000_000), (.nanoseconds(1), 0, 1),
      (.seconds(315_576_000_000), 315_576_000_000, 0), (.seconds(-315_576_000_000), -315_576_000_000, 0),
    ] as [(Duration, Int64, Int32)])
  func `durations are the same both ways`(_ duration: Duration, _ seconds: Int64, _ nanos: Int32) {
    let message = Google_Protobuf_Duration(seconds: seconds, nanos: nanos)
    #expect(Google_Protobuf_Duration(duration) == message)
    #expect(Duration(message) == duration)
  }

  @Test func `a duration that is too long becomes the longest, and parts of a nanosecond are dropped`() {
    let longest = Google_Protobuf_Duration(seconds: 315_576_000_000)
    #expect(Google_Protobuf_Duration(.seconds(Int64.max)) == longest)
    #expect(Google_Protobuf_Duration(.seconds(315_576_000_000) + .nanoseconds(1)) == longest)
    #expect(Google_Protobuf_Duration(.seconds(Int64.min)) == Google_Protobuf_Duration(seconds: -315_576_000_000))
    #expect(Google_Protobuf_Duration(Duration(secondsComponent: 0, attosecondsComponent: 1_999_999_999)).nanos == 1)
  }

  @Test(
    arguments: [
      (315_576_000_001, 0), (1, -1), (-1, 1), (0, 1_000_000_000), (0, -1_000_000_000), (.min, 0), (0, .min),
    ] as [(Int64, Int32)])
  func `a message that is no duration has none`(_ seconds: Int64, _ nanos: Int32) {
    #expect(Duration(Google_Protobuf_Duration(seconds: seconds, nanos: nanos)) == nil)
  }

  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0, 0), ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
      ("2024-02-29T12:30:45.021Z", 1_709_209_845, 21_000_000), ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
      ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
    ] as [(String, Int64, Int32)])
  func `timestamps are text by RFC 3339`(_ text: String, _ seconds: Int64, _ nanos: Int32) {
    let message = Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos)
    #expect(message.rfc3339 == text)
    #expect(Google_Protobuf_Timestamp(rfc3339: text) == message)
    #expect(Google_Protobuf_Timestamp(since1970: .seconds(seconds) + .nanoseconds(Int64(nanos))) == message)
    #expect(message.since1970 == .seconds(seconds) + .nanoseconds(Int64(nanos)))
  }

  @Test func `an offset from UTC is taken off`() {
    #expect(Google_Protobuf_Timestamp(rfc3339: "1970-01-01T02:30:00+02:30") == Google_Protobuf_Timestamp())
  }

  @Test(arguments: [
    "", "1970-01-01", "1970-01-01 00:00:00Z", "1970-02-30T00:00:00Z", "10000-01-01T00:00:00Z", "1970-01-01T24:00:00Z",
    "1970-01-01T00:00:00.1234567890Z", "1970-01-01T00:00:00",
  ])
  func `what is no moment is none`(_ text: String) { #expect(Google_Protobuf_Timestamp(rfc3339: text) == nil) }

  @Test func `a moment out of range has no text, and becomes the nearest`() {
    #expect(Google_Protobuf_Timestamp(seconds: 253_402_300_800).rfc3339 == nil)
    #expect(Google_Protobuf_Timestamp(nanos: -1).rfc3339 == nil)
    #expect(Google_Protobuf_Timestamp(since1970: .seconds(Int64.max)).rfc3339 == "9999-12-31T23:59:59.999999999Z")
    #expect(
      Google_Protobuf_Timestamp(since1970: .seconds(Int64.min) - .nanoseconds(1)).rfc3339 == "0001-01-01T00:00:00Z")
  }

  @Test func `now is between two looks at it`() {
    let first = Google_Protobuf_Timestamp.now
    let then = Google_Protobuf_Timestamp.now
    #expect(first.since1970 <= then.since1970)
    #expect(then.since1970 - first.since1970 < .seconds(60))
    #expect(first.since1970 > .seconds(1_700_000_000))
  }
}

import Testing
import WeirJSON

@Suite struct LocatedJSONTests {
  private func read(_ text: String) throws -> LocatedJSON {
    let bytes = Array(text.utf8)
    return try LocatedJSON(parsing: bytes.span)
  }

  /// Each value and name with its place.
  private func places(_ value: LocatedJSON) -> [String] {
    let own = "\(value.position.line):\(value.position.column) \(value.string ?? value.kind)"
    switch value.content {
    case .scalar: return [own]
    case .array(let elements): return [own] + elements.flatMap(places)
    case .object(let members):
      return [own] + members.flatMap { ["\($0.position.line):\($0.position.column) \($0.name)="] + places($0.value) }
    }
  }

  @Test func `every value and name has its place`() throws {
    let text = "\u{feff} {\"a\": [1,\r\n  true , null],\n\"é\\\"\" :\t\"]}\", \"b\": {}, \"c\":[ ]\n}\n"
    #expect(
      try places(read(text)) == [
        "1:2 an object", "1:3 a=", "1:8 an array", "1:9 a number", "2:3 a boolean", "2:10 null", "3:1 é\"=", "3:9 ]}",
        "3:15 b=", "3:20 an object", "3:24 c=", "3:28 an array",
      ])
  }

  @Test(arguments: ["0", "-1.5e3", "\"x\"", "true", "null", "[[],[[]]]", "{\"a\":{\"a\":1}}", "123456789012345678901"])
  func `reads what JSONValue reads, as it does`(_ text: String) throws {
    func plain(_ value: LocatedJSON) -> JSONValue {
      switch value.content {
      case .scalar(let value): value
      case .array(let elements): .array(elements.map(plain))
      case .object(let members): .object(JSONObject(members.map { JSONObject.Member($0.name, plain($0.value)) }))
      }
    }
    let bytes = Array(text.utf8)
    #expect(try plain(read(text)) == JSONValue(parsing: bytes.span))
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "\"", "nul", "1 2"]) func `refuses what is no JSON`(_ text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  @Test func `refuses a name that is there twice, however it is spelled`() {
    let error = #expect(throws: JSONError.self) { try read("[{\"a\": 1,\n \"\\u0061\": 2}]") }
    #expect(error?.description == "line 2, column 2: \"a\" is there twice")
  }
}

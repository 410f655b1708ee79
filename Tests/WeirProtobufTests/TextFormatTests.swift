import Testing
import WeirProtobuf
import WeirRPC

@Suite struct TextFormatTests {
  @Test func `a printed message is protobuf's text format`() {
    let message = Kinds(
      aDouble: -0.5, aFloat: .infinity, anInt32: -1, aUint64: .max, aSint32: .min, aSint64: -3, aFixed32: 7,
      aSfixed64: -2, aBool: true, aString: "a\n\"é\"\u{1}", someBytes: [0, 255, 65], colour: .green,
      leaf: .init(name: "l", parts: [1, 300]), maybeInt: 0, strings: ["x", ""], colours: [.red, .minus],
      choice: .chosenLeaf(.init(size: 5)), coloursByBool: [true: .red])
    #expect(
      "\(message)" == #"""
        a_double: -0.5
        a_float: inf
        an_int32: -1
        a_uint64: 18446744073709551615
        a_sint32: -2147483648
        a_sint64: -3
        a_fixed32: 7
        a_sfixed64: -2
        a_bool: true
        a_string: "a\n\"é\"\001"
        some_bytes: "\000\377A"
        colour: COLOUR_GREEN
        leaf {
          name: "l"
          parts: 1
          parts: 300
        }
        maybe_int: 0
        strings: "x"
        strings: ""
        colours: COLOUR_RED
        colours: COLOUR_MINUS
        chosen_leaf {
          size: 5
        }
        colours_by_bool {
          key: true
          value: COLOUR_RED
        }
        """#)
  }

  @Test func `extensions stand under their names, and numbers that a closed enum does not have under the field's`()
    throws
  {
    let message = try Weir_Test_V1_Extendable(bytes("c80663 aa0602c3a9 ba06020801 c80603 db060804dc06 c20704d20c0101"))
    #expect(
      "\(message)" == #"""
        105: 99
        [weir.test.v1.text]: "é"
        [weir.test.v1.part] {
          size: 1
        }
        [weir.test.v1.grade]: GOOD
        [weir.test.v1.bunch] {
          size: 4
        }
        [weir.test.v1.Part.held] {
          202: "\001"
        }
        """#)
  }

  @Test func `an Any is expanded when its type is known, and nothing else in it is wrong`() throws {
    func printed(_ type: String, _ hex: String) -> String {
      "\(Kinds(any: .init(typeURL: type, value: bytes(hex))))"
    }
    #expect(
      printed("x.com/weir.test.v1.Kinds", "3805") == """
        any {
          [x.com/weir.test.v1.Kinds] {
            a_sint32: -3
          }
        }
        """)
    // Not known until somebody registers it.
    let plain = """
      any {
        type_url: "x/google.protobuf.Duration"
        value: "\\010\\005"
      }
      """
    #expect(printed("x/google.protobuf.Duration", "0805") == plain)
    Schema.registerForPrinting(.weir_test_v1_extended)
    #expect(
      printed("x/weir.test.v1.Part", "0805") == """
        any {
          [x/weir.test.v1.Part] {
            size: 5
          }
        }
        """)
    // A type without a host, and bytes that are no message.
    #expect(printed("weir.test.v1.Kinds", "").contains("type_url"))
    #expect(printed("x/weir.test.v1.Kinds", "28").contains("type_url"))
  }

  @Test func `an Any that holds itself without end is not expanded without end`() throws {
    var any = Google_Protobuf_Any(typeURL: "x/google.protobuf.Any")
    for _ in 0..<1000 { any = .init(typeURL: "x/google.protobuf.Any", value: any.serialized()) }
    let text = "\(any)"
    #expect(text.contains("value: "))
    #expect(text.utf8.count < 1_000_000)
  }

  @Test func `an empty message prints nothing`() { #expect("\(Kinds())" == "") }

  @Test func `what the schema does not know stands under its number`() throws {
    let message = try Kinds(bytes("8001ff01 d03e05 d53e01000000 d93e0200000000000000 da3e0261ff db3e0801dc3e"))
    #expect(
      "\(message)" == #"""
        colour: 255
        1002: 5
        1002: 0x1
        1003: 0x2
        1003: "a\377"
        1003 {
          1: 1
        }
        """#)
  }

  @Test func `names of enums come from imported files too`() {
    #expect(
      "\(Google_Protobuf_Struct(fields: ["a": nil]))"
        == "fields {\n  key: \"a\"\n  value {\n    null_value: NULL_VALUE\n  }\n}")
    let field = Google_Protobuf_Field(kind: .typeInt64, cardinality: .repeated, name: "n")
    #expect("\(field)" == "kind: TYPE_INT64\ncardinality: CARDINALITY_REPEATED\nname: \"n\"")
  }

  @Test func `groups are printed as messages are`() throws {
    let message = Weir_Test_Editions_Delimits(leaf: .init(size: 1), inner: .init(choice: .number(5)))
    #expect("\(message)" == "leaf {\n  size: 1\n}\ninner {\n  number: 5\n}")
  }
}

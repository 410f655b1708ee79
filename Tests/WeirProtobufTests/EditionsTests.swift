import Testing
import WeirProtobuf
import WeirRPC

private typealias Presence = Weir_Test_Editions_Presence
private typealias Repeats = Weir_Test_Editions_Repeats
private typealias Delimits = Weir_Test_Editions_Delimits
private typealias Inherited = Weir_Test_Editions_Inherited
private typealias Leaf = Weir_Test_Editions_Leaf
private typealias Newer = Weir_Test_Editions_Newer

/// Each message with the bytes that Python's protobuf 7.36 writes for it.
@Suite struct EditionsTests {
  private func check<Message: GeneratedMessage>(_ message: Message, _ hex: String) throws {
    #expect(message.serialized() == bytes(hex))
    #expect(try Message(bytes(hex)) == message)
  }

  @Test func `presence is what the field says, and explicit where it says nothing`() throws {
    try check(
      Presence(
        explicit: 0, implicit: 0, required: "", implicitText: "", implicitDouble: -0.0, open: .unspecified,
        implicitOpen: .one, closed: .two, time: .init(), withDefault: 7, choice: .leaf(Leaf(size: 0))),
      "08001a002900000000000000803000380140024a0050076a020800")
    try check(Presence(required: "r"), "1a0172")
    #expect(throws: MessageError("weir.test.editions.Presence.required is missing")) { try Presence([]) }
  }

  @Test func `the number that an enum does not have is kept where it is open, and unknown where it is closed`() throws {
    let message = try Presence(bytes("1a00 3063 4063"))
    #expect(message.open?.rawValue == 99)
    #expect(message.open?.name == nil)
    #expect(message.closed == nil)
    #expect(message.unknownFields.bytes == bytes("4063"))
    #expect(message.serialized() == bytes("1a00 3063 4063"))
    let repeats = try Repeats(bytes("2802 2863 22020163"))
    #expect(repeats.opens == [.one, .init(rawValue: 99)])
    #expect(repeats.closeds == [.two])
    #expect(repeats.unknownFields.bytes == bytes("2863"))
  }

  @Test func `repeated fields are packed unless they say otherwise, and read both ways`() throws {
    try check(
      Repeats(
        packed: [1, -1], expanded: [1, -1], texts: ["", "x"], opens: [.unspecified, .one], closeds: [.one, .two],
        leaves: [Leaf(size: 1)], delimited: [Leaf(size: 1), Leaf()], leavesByText: ["k": Leaf(size: 3)]),
      """
      0a0b01ffffffffffffffffff01100110ffffffffffffffffff011a001a01782202000128012802320208013b08013c3b3c42070a016b1202 \
      0803
      """)
    let otherWays = try Repeats(bytes("0801 0802 12020304"))
    #expect(otherWays == Repeats(packed: [1, 2], expanded: [3, 4]))
  }

  @Test func `delimited messages stand between two tags, in each other too`() throws {
    try check(
      Delimits(
        leaf: Leaf(size: 1), inner: Delimits(inner: Delimits(choice: .number(5))), prefixed: Leaf(size: 2),
        choice: .chosen(Leaf(size: 3))),
      "0b08010c1313280514141a02080223080324")
    // With a length in front they are other fields, which the schema does not know.
    #expect(try Delimits(bytes("0a020801")).leaf == nil)
    #expect(try Delimits(bytes("0a020801")).unknownFields.bytes == bytes("0a020801"))
  }

  @Test func `features of a file hold for what is in it, unless something nearer says otherwise`() throws {
    try check(
      Inherited(
        implicit: 0, explicit: 0, expanded: [1, 2], packed: [1, 2], delimited: Leaf(size: 1), prefixed: Leaf(size: 2),
        leaves: [1: Leaf(size: 0)], numbers: ["": 0], nested: [.init(text: "a", inner: .init())],
        choice: .chosen(Leaf(size: 3))),
      """
      100018011802220201022b08012c320208023a0608011202080042040a0010004b0a016113144c5b08035c
      """)
  }

  @Test func `the edition after has the same rules`() throws {
    try check(
      Newer(explicit: 0, implicit: "", packed: [-1, 1], delimited: Leaf(size: -1)),
      "08001a0201022308ffffffffffffffffff0124")
  }

  @Test func `text that need not be UTF-8 is bytes`() throws {
    let texts = Weir_Test_Editions_Texts(
      verified: "é", unverified: [255], several: [[], [254]], byName: [[253]: [252]], choice: .chosen([251]))
    try check(texts, "0a02c3a9 1201ff 1a00 1a01fe 22060a01fd1201fc 2a01fb")
    #expect(throws: MessageError("weir.test.editions.Texts.verified is not UTF-8")) {
      try Weir_Test_Editions_Texts(bytes("0a01ff"))
    }
  }

  @Test func `reflection shows a schema with its edition`() throws {
    let file = try Google_Protobuf_FileDescriptorProto(Schema.weir_test_editions_inherited.descriptor)
    #expect(file.syntax == "editions")
    #expect(file.edition == .edition2023)
    #expect(file.options?.features?.messageEncoding == .delimited)
    #expect(Schema.weir_test_editions_inherited.imports.map(\.path) == ["weir/test/editions/fields.proto"])
  }
}

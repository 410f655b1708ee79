import Testing
import WeirJSON
import WeirProtobuf
import WeirRPC

private typealias Presence = Weir_Test_Editions_Presence
private typealias Repeats = Weir_Test_Editions_Repeats
private typealias Delimits = Weir_Test_Editions_Delimits
private typealias Texts = Weir_Test_Editions_Texts
private typealias Leaf = Weir_Test_Editions_Leaf
private typealias Extendable = Weir_Test_V1_Extendable
private typealias Part = Weir_Test_V1_Part

/// What the features of an edition, and extensions, make of messages in JSON.
@Suite struct EditionsJSONTests {
  private func check<Message: GeneratedMessage>(_ message: Message, _ text: String) throws {
    #expect(try message.jsonString() == text)
    #expect(try Message(jsonString: text) == message)
  }

  @Test func `a field with presence is written with its default, one without is not`() throws {
    try check(
      Presence(explicit: 0, implicit: 0, required: "", open: .unspecified, implicitOpen: .unspecified, withDefault: 0),
      #"{"explicit":0,"required":"","open":"OPEN_UNSPECIFIED","withDefault":0}"#)
    try check(
      Presence(implicit: 1, required: "r", implicitText: "t", implicitDouble: -0.0, implicitOpen: .one),
      #"{"implicit":1,"required":"r","implicitText":"t","implicitDouble":-0,"implicitOpen":"OPEN_ONE"}"#)
    #expect(throws: ProtobufJSONError.self) { try Presence(jsonString: "{}") }
  }

  @Test func `delimited messages and lists are as all others`() throws {
    try check(
      Delimits(leaf: Leaf(size: 1), inner: Delimits(choice: .chosen(Leaf(size: 2)))),
      #"{"leaf":{"size":1},"inner":{"chosen":{"size":2}}}"#)
    try check(
      Repeats(packed: [1], expanded: [2], delimited: [Leaf(size: 3), Leaf()], leavesByText: ["k": Leaf()]),
      #"{"packed":[1],"expanded":[2],"delimited":[{"size":3},{}],"leavesByText":{"k":{}}}"#)
  }

  @Test func `an open enum takes every number, a closed one its own`() throws {
    try check(Presence(required: "", open: .init(rawValue: 9)), #"{"required":"","open":9}"#)
    #expect(throws: ProtobufJSONError.self) { try Presence(jsonString: #"{"required":"","closed":9}"#) }
    let ignoring = JSONDecodingOptions(ignoresUnknownFields: true)
    #expect(try Presence(jsonString: #"{"required":"","closed":9}"#, options: ignoring).closed == nil)
    let unknown = try Presence(serialized: ([0x1a, 0, 0x40, 9] as [UInt8]).span)
    #expect(try unknown.jsonString() == #"{"required":""}"#)
  }

  @Test func `text that need not be UTF-8 must be, to be JSON`() throws {
    try check(
      Texts(unverified: Array("é".utf8), byName: [Array("k".utf8): Array("v".utf8)]),
      #"{"unverified":"é","byName":{"k":"v"}}"#)
    #expect(throws: ProtobufJSONError.self) { try Texts(unverified: [255]).jsonString() }
  }

  @Test func `extensions stand under their names in brackets`() throws {
    var message = Extendable(own: 1)
    message.Weir_Test_V1_aNumber = 2
    message.Weir_Test_V1_numbers = [-1]
    message.Weir_Test_V1_parts = [Part(size: 3)]
    message.Weir_Test_V1_grade = .better
    message.Weir_Test_V1_bunch = .init(size: 4)
    message.Weir_Test_V1_Part_held = Part()
    try check(
      message,
      """
      {"own":1,"[weir.test.v1.a_number]":2,"[weir.test.v1.numbers]":[-1],"[weir.test.v1.parts]":[{"size":3}],\
      "[weir.test.v1.grade]":"BETTER","[weir.test.v1.bunch]":{"size":4},"[weir.test.v1.Part.held]":{}}
      """)
    #expect(throws: ProtobufJSONError.self) { try Extendable(jsonString: #"{"[weir.test.v1.none]":1}"#) }
  }
}

import Testing
import WeirProtobuf
import WeirRPC

private typealias Extendable = Weir_Test_V1_Extendable
private typealias Part = Weir_Test_V1_Part
private typealias Texts = Weir_Test_Editions_Texts
private typealias Leaf = Weir_Test_Editions_Leaf

/// Each message with the bytes that protoc 36 writes for it (`--encode`).
@Suite struct ExtensionTests {
  private func everything() -> Extendable {
    var message = Extendable(own: 1)
    message.Weir_Test_V1_aNumber = 7
    message.Weir_Test_V1_text = "é"
    message.Weir_Test_V1_numbers = [1, -1]
    message.Weir_Test_V1_part = Part(size: 2)
    message.Weir_Test_V1_parts = [Part(size: 3), Part()]
    message.Weir_Test_V1_grade = .worst
    message.Weir_Test_V1_grades = [.good, .better]
    message.Weir_Test_V1_bunch = .init(size: 4)
    message.Weir_Test_V1_within = Extendable(own: 5)
    message.Weir_Test_V1_texts = ["", "x"]
    message.Weir_Test_V1_someBytes = [0, 255]
    message.Weir_Test_V1_fraction = -0.0
    message.Weir_Test_V1_class = [true, false]
    message.Weir_Test_V1_Part_held = Part(size: 6)
    message.Weir_Test_V1_Part_type = 8
    message.Weir_Test_V1_aNumber_1000 = 9
    return message
  }

  private let encoded = bytes(
    """
    0801a00607aa0602c3a9b206020201ba06020802c206020803c20600c806ffffffffffffffffff01d00603d00601db060804dc06e2060208 \
    05ea0600ea060178f2060200fff9060000000000000080800701800700c207020806c80708c03e09
    """)

  @Test func `every kind of extension is written as its schema says, in the order of the numbers`() throws {
    #expect(everything().serialized() == encoded)
    #expect(try Extendable(encoded) == everything())
    #expect(try Extendable(serialized: encoded.span, extensions: Weir_Test_V1_Extended_Extensions) == everything())
  }

  @Test func `the order in which extensions are set makes no difference`() {
    var message = Extendable()
    message.Weir_Test_V1_text = "a"
    message.Weir_Test_V1_aNumber = 1
    message.Weir_Test_V1_text = "b"
    #expect(message.serialized() == bytes("a00601 aa060162"))
  }

  @Test func `an extension is absent until it is set, and after it is set to nil`() {
    var message = Extendable(own: 1)
    #expect(message.Weir_Test_V1_aNumber == nil)
    #expect(message.Weir_Test_V1_aNumberOrDefault == -5)
    #expect(message.Weir_Test_V1_gradeOrDefault == .good)
    #expect(message.Weir_Test_V1_numbers.isEmpty)
    message.Weir_Test_V1_aNumber = 0
    message.Weir_Test_V1_numbers.append(3)
    #expect(message.Weir_Test_V1_aNumberOrDefault == 0)
    message.Weir_Test_V1_aNumber = nil
    message.Weir_Test_V1_numbers = []
    #expect(message == Extendable(own: 1))
  }

  @Test func `other unknown fields stay where they are`() throws {
    var message = try Extendable(bytes("98060a a00601 a80602"))
    message.Weir_Test_V1_aNumber = 5
    #expect(message.serialized() == bytes("98060a a00605 a80602"))
  }

  @Test func `an extension that comes twice is merged, and repeated numbers are read packed or not`() throws {
    let message = try Extendable(bytes("ba06020801 b00602 ba0600 b2060101 a00601 a00602"))
    #expect(message.Weir_Test_V1_part == Part(size: 1))
    #expect(message.Weir_Test_V1_numbers == [1, -1])
    #expect(message.Weir_Test_V1_aNumber == 2)
  }

  @Test func `an extension of another wire type is absent`() throws {
    let message = try Extendable(bytes("a2060161"))
    #expect(try message.value(of: Weir_Test_V1_Extensions_a_number) == nil)
    #expect(message.serialized() == bytes("a2060161"))
  }

  @Test(arguments: [
    ("aa0601ff", "weir.test.v1.Extendable.[weir.test.v1.text] is not UTF-8"),
    ("12 04 aa0601ff", "weir.test.v1.Extendable.[weir.test.v1.text] is not UTF-8"),
    ("e2060 4 aa0601ff", "weir.test.v1.Extendable.[weir.test.v1.text] is not UTF-8"),
    ("ba0601 08", "weir.test.v1.Part.size (field 1) is malformed at byte 4: ends in the middle of a number"),
  ])
  func `an extension that cannot be read is kept, and refused by who knows it`(_ hex: String, _ reason: String) throws {
    #expect(try Extendable(bytes(hex)).serialized() == bytes(hex))
    #expect(throws: MessageError(reason)) {
      try Extendable(serialized: bytes(hex).span, extensions: Weir_Test_V1_Extended_Extensions)
    }
  }

  @Test func `who asks for an extension that cannot be read is told why, or finds it absent`() throws {
    let message = try Extendable(bytes("aa0601ff"))
    #expect(message.Weir_Test_V1_text == nil)
    #expect(throws: MessageError("weir.test.v1.Extendable.[weir.test.v1.text] is not UTF-8")) {
      try message.value(of: Weir_Test_V1_Extensions_text)
    }
  }

  @Test func `a number that a closed enum does not have is no value, and stays`() throws {
    let message = try Extendable(bytes("c80663 d00603 d00663"))
    #expect(message.Weir_Test_V1_grade == nil)
    #expect(message.Weir_Test_V1_grades == [.good])
    #expect(message.serialized() == bytes("c80663 d00603 d00663"))
  }

  @Test func `extensions of extensions nest a hundred levels`() throws {
    func nested(_ levels: Int) -> [UInt8] { (0..<levels).reduce([]) { inner, _ in field(108, inner) } }
    let known = Weir_Test_V1_Extended_Extensions
    #expect(throws: Never.self) { try Extendable(serialized: nested(99).span, extensions: known) }
    #expect(throws: MessageError("weir.test.v1.Extendable is nested deeper than 100 levels")) {
      try Extendable(serialized: nested(100).span, extensions: known)
    }
  }

  @Test func `a registry has what both have`() throws {
    let all = Weir_Test_V1_Extended_Extensions.union(Weir_Test_Editions_Fields_Extensions)
    #expect(throws: MessageError.self) { try Texts(serialized: bytes("a20601ff").span, extensions: all) }
    #expect(throws: MessageError.self) { try Extendable(serialized: bytes("aa0601ff").span, extensions: all) }
  }

  @Test func `an edition says of extensions what it says of fields`() throws {
    var texts = Texts()
    texts.Weir_Test_Editions_added = "a"
    texts.Weir_Test_Editions_addedUnverified = [255]
    texts.Weir_Test_Editions_addedLeaf = Leaf(size: 1)
    texts.Weir_Test_Editions_addedClosed = [.one, .two]
    texts.Weir_Test_Editions_addedOpen = [.one, .init(rawValue: 7)]
    let hex = "a2060161 aa0601ff b3060801b406 ba06020102 c00601 c00607"
    #expect(texts.serialized() == bytes(hex))
    #expect(try Texts(serialized: bytes(hex).span, extensions: Weir_Test_Editions_Fields_Extensions) == texts)
    #expect(texts.Weir_Test_Editions_addedOpen.last?.rawValue == 7)
  }
}

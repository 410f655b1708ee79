import Testing
import WeirProtobuf
import WeirRPC

private typealias Defaults = Weir_Test_V1_Defaults

@Suite struct ClosedEnumTests {
  @Test(arguments: [
    // The number itself, in several widths.
    ("5063", "5807 5063"), ("50ffffffff07", "5807 50ffffffff07"),
    // Of several, one after the other and packed; those that the enum has stay where they are.
    ("7803 7863 7801", "5807 7803 7801 7863"), ("820103036301", "5807 8201020301 800163"),
    ("82010163", "5807 800163"),
    // The whole entry of a map.
    ("8a01040801 1063", "5807 8a01040801 1063"),
    ("8a0104 0801 1001 8a0104 0802 1063", "5807 8a010408011001 8a010408021063"),
    // In a oneof it takes nothing's place.
    ("9801 05 9001 63", "5807 980105 900163"),
    // In what stands in the message.
    ("a301 0863 a401", "5807 a301 0863 a401"),
  ])
  func `a number that it does not have stands among the unknown fields`(_ given: String, _ written: String) throws {
    let message = try Defaults(bytes("5807" + given))
    #expect(message.serialized() == bytes(written))
    #expect(message.grade == nil)
    #expect(message.grades.allSatisfy { $0.name != nil })
    #expect(message.packedGrades.allSatisfy { $0.name != nil })
    #expect(message.statesByNumber.values.allSatisfy { $0.name != nil })
    #expect(message.chosenNumber == (given.hasPrefix("9801") ? 5 : nil))
    #expect(try Defaults(message.serialized()) == message)
  }

  @Test func `an unknown number takes nothing from the known one before it`() throws {
    let message = try Defaults(bytes("5807 5001 5063"))
    #expect(message.grade == .better)
    #expect(message.unknownFields.bytes == bytes("5063"))
  }

  @Test func `numbers below zero are known by their low bits`() throws {
    #expect(try Defaults(bytes("5807 50ffffffffffffffffff01")).grade == .worst)
    #expect(try Defaults(bytes("5807 50ffffffff0f")).grade == .worst)
  }

  @Test func `unknown numbers are dropped with the unknown fields`() throws {
    let message = try Defaults(discardingUnknownFieldsOf: bytes("5807 5063 820103036301").span)
    #expect(message == Defaults(needed: 7, packedGrades: [.good, .better]))
  }

  @Test func `packed numbers that end in the middle are refused`() {
    #expect(throws: MessageError.self) { try Defaults(bytes("5807 8201026380")) }
  }
}

extension Weir_Test_V1_Defaults {
  fileprivate var chosenNumber: Int32? { if case .other(let number)? = graded { number } else { nil } }
}

@Suite struct DefaultTests {
  @Test func `a field that is absent has the default that its schema declares`() {
    let message = Defaults()
    #expect(message.narrowOrDefault == .min)
    #expect(message.wideOrDefault == .min)
    #expect(message.largeOrDefault == .max)
    #expect(message.infiniteOrDefault == -.infinity)
    #expect(message.nothingOrDefault.isNaN)
    #expect(message.smallOrDefault == 1.5e-30)
    #expect(message.yesOrDefault)
    #expect(message.textOrDefault == "a\"\\\né\u{1}")
    #expect(message.someBytesOrDefault == [0, 255, 0x61, 0x5c, 0x22, 0x0a])
    #expect(message.gradeOrDefault == .worst)
    #expect(message.numberOrDefault == 12)
    #expect(message.wordOrDefault == "word")
    #expect(Weir_Test_Editions_Presence().withDefaultOrDefault == 7)
    #expect(Weir_Test_Editions_Texts().withDefaultOrDefault == Array("é".utf8))
  }

  @Test func `one that is there has its own value, and nothing is written for one that is not`() {
    let message = Defaults(yes: false, text: "", choice: .number(0))
    #expect(!message.yesOrDefault)
    #expect(message.textOrDefault == "")
    #expect(message.numberOrDefault == 0)
    #expect(message.wordOrDefault == "word")
    #expect(message.serialized() == bytes("3800 4200 5807 6000"))
  }

  @Test func `a required field begins with its default`() { #expect(Defaults().needed == 7) }

  @Test func `a field with the name of another's default keeps it`() {
    #expect(Defaults(plainOrDefault: 1).plainOrDefault == 1)
    #expect(Defaults(twoWords: .init(grade: .good)).twoWords?.grade == .good)
  }
}

import Testing
import WeirProtobuf
import WeirRPC

@Suite struct KindsTests {
  @Test func `every kind of field is written as protoc does, and read back`() throws {
    #expect(everyKind.serialized() == everyKindBytes)
    #expect(try Kinds(everyKindBytes) == everyKind)
    #expect(try Kinds(everyKindBytes).aDouble.sign == .minus)
  }

  @Test func `nothing is written for nothing`() throws {
    #expect(Kinds().serialized() == [])
    #expect(try Kinds([]) == Kinds())
  }

  @Test(
    arguments: [
      (.chosenInt(0), "c80200"), (.chosenString(""), "d20200"), (.chosenString("\0"), "d2020100"),
      (.chosenBytes([]), "da0200"), (.chosenBool(false), "e00200"), (.chosenBool(true), "e00201"),
      (.chosenColour(.minus), "e802ffffffffffffffffff01"), (.chosenLeaf(.init()), "f20200"),
      (.chosenFloat(0), "fd0200000000"),
    ] as [(Kinds.OneOf_Choice, String)])
  func `a choice is written though it is the default`(_ row: (choice: Kinds.OneOf_Choice, hex: String)) throws {
    #expect(Kinds(choice: row.choice).serialized() == bytes(row.hex))
    #expect(try Kinds(bytes(row.hex)).choice == row.choice)
  }

  @Test func `of several choices the last stands`() throws {
    let all = bytes("d20201 61 da0203 010203 f20202 1005 c80209")
    #expect(try Kinds(all).choice == .chosenInt(9))
    #expect(try Kinds(bytes("c80209 d20201 61")).choice == .chosenString("a"))
    #expect(try Kinds(bytes("d20201 61 f20202 1005")).choice == .chosenLeaf(.init(size: 5)))
  }

  @Test func `of a field that comes twice the last stands, and messages merge`() throws {
    #expect(try Kinds(bytes("1801 1802")).anInt32 == 2)
    #expect(try Kinds(bytes("720161 720162")).aString == "b")
    let merged = try Kinds(field(17, bytes("0a0161 1a0101")) + field(17, bytes("1007 1a0102")))
    #expect(merged.leaf == .init(name: "a", size: 7, parts: [1, 2]))
  }

  @Test func `of a key that comes twice the last stands, and what is missing is the default`() throws {
    let twice = field(51, bytes("0a0161 120162")) + field(51, bytes("0a0161 120163")) + field(51, [])
    #expect(try Kinds(twice).stringsByString == ["a": "c", "": ""])
    #expect(try Kinds(field(52, bytes("0805"))).leavesByInt == [5: .init()])
  }

  @Test func `repeated numbers are read packed and not packed, whatever the schema says`() throws {
    #expect(try Kinds(bytes("8002 01 8002 02 8202 02 0304")).ints == [1, 2, 3, 4])
    #expect(try Kinds(bytes("c202 02 0102 c002 03")).unpacked == [1, 2, 3])
    #expect(Kinds(unpacked: [1, 2]).serialized() == bytes("c00201 c00202"))
  }

  @Test func `numbers of enums that the schema does not know are kept`() throws {
    let colour = Kinds.Colour(rawValue: 77)
    let message = Kinds(
      colour: colour, colours: [colour], choice: .chosenColour(colour), coloursByBool: [false: colour])
    #expect(try Kinds(message.serialized()) == message)
    #expect(colour.name == nil)
    #expect("\(colour)" == "77")
    #expect("\(Kinds.Colour.minus)" == "COLOUR_MINUS")
  }

  @Test func `unknown fields are kept, and written behind the others`() throws {
    let unknown = bytes("a00601 a1060000000000000000 a20603 010203 a50600000000 f8ffffff0f01")
    let message = try Kinds(unknown + everyKindBytes + unknown)
    #expect(message.unknownFields.bytes == unknown + unknown)
    #expect(message.serialized() == everyKindBytes + unknown + unknown)
    #expect(message != everyKind)
    #expect(try Kinds(discardingUnknownFieldsOf: (unknown + everyKindBytes + unknown).span) == everyKind)
  }

  @Test func `numbers that are too long are cut as protoc cuts them`() throws {
    #expect(try Kinds(bytes("18ffffffffffffffff7f 6802")).anInt32 == -1)
    #expect(try Kinds(bytes("6880808010")).aBool == true)
  }

  @Test func `large values come through the arena`() throws {
    let message = Kinds(
      aString: String(repeating: "ö", count: 1 << 19), someBytes: [UInt8](repeating: 7, count: 1 << 20),
      strings: (0..<2000).map { "number \($0)" }, leaves: (0..<2000).map { .init(size: $0) },
      stringsByString: Dictionary(uniqueKeysWithValues: (0..<2000).map { ("\($0)", "\($0)") }))
    #expect(try Kinds(message.serialized()) == message)
  }

  @Test func `names that mean something in Swift or C work`() throws {
    let message = Names(
      base: "1", hasBase: 2, nBase: [3], self_p: true, init_p: "5", default: "6", class: "7", c: "8", arena: "9",
      value: "10", unpacked: 11, typeURL: "12", userID: "13", type: .init(protocol: "14"), in: .void("16"))
    #expect(try Names(message.serialized()) == message)
    #expect(Names.ProtocolEnum.default.rawValue == 0)
    #expect(Names.ProtocolEnum.protocol2.name == "PROTOCOL_2")
    #expect(Names.ProtocolEnum.rawValue_.rawValue == 5)
  }
}

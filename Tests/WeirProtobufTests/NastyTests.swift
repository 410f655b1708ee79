import Testing
import WeirProtobuf
import WeirRPC

/// Schemas as one meets them: groups, names that fall together, types that hold themselves.
@Suite struct NastyTests {
  typealias Groups = Weir_Test_V1_Groups
  typealias Collisions = Weir_Test_V1_Collisions

  @Test func `groups are written between two tags, and read back`() throws {
    let message = Groups(
      item: [.init(size: 1, inner: .init(name: "a")), .init()], single: .init(value: 2), next: Groups(pick: .number(3)),
      pick: .picked(.init(a: 4)), named: ["k": Groups(single: .init(value: 5))])
    let hex = "0b 0801 13 0a0161 14 0c 0b0c 2b 0802 2c 3202 4003 3b 0804 3c 4a09 0a016b 1204 2b 0805 2c"
    #expect(message.serialized() == bytes(hex))
    #expect(try Groups(bytes(hex)) == message)
  }

  @Test func `a group that comes twice is merged, and the last member of a oneof stands`() throws {
    #expect(try Groups(bytes("2b 0801 2c 2b 0802 2c")).single?.value == 2)
    #expect(try Groups(bytes("3b 0804 3c 4003")).pick == .number(3))
    #expect(try Groups(bytes("4003 3b 0804 3c 3b 3c")).pick == .picked(.init(a: 4)))
  }

  @Test func `a group as a message, and a message as a group, are unknown fields`() throws {
    for hex in ["2a020801", "33 4003 34", "0a00"] {
      let message = try Groups(bytes(hex))
      #expect(try message.discardingUnknownFields == Groups())
      #expect(message.unknownFields.bytes == bytes(hex))
    }
  }

  @Test(arguments: ["0b", "0b 0801", "0b 14", "0b 0801 14", "0c", "2b 2c", "2b 0801 2c 0c"])
  func `a group without its end, or without what it must have, is refused`(_ hex: String) {
    #expect(throws: MessageError.self) { try Groups(bytes(hex)) }
  }

  @Test func `an extension is an unknown field, which stays`() throws {
    #expect(try Groups(bytes("a00607")).serialized() == bytes("a00607"))
  }

  @Test func `a message that must hold one that can hold it is as deep as it is made`() throws {
    let chain = Weir_Test_V1_Chain(link: .init(chain: .init(link: .init(), size: 2)), size: 1)
    #expect(chain.serialized() == bytes("0a06 0a04 0a00 1002 1001"))
    #expect(try Weir_Test_V1_Chain(chain.serialized()) == chain)
    #expect(Weir_Test_V1_Chain().link == .init())
    #expect(throws: MessageError("weir.test.v1.Chain.link is missing")) { try Weir_Test_V1_Chain([]) }
  }

  @Test func `names that fall together are told apart by the number of the field`() throws {
    let message = Collisions(
      fooBar: 1, fooBar_2: 2, value: 3, value_4: .aB_5("x"), thing_6: .init(), class: .init(), while: .one,
      type: .init(), protocol: .init(self_p: .init()), oneOf: .init(), unknownFields_p: true, layout_p: false,
      description_p: "d", typeMessage: .init(), cow: .mooMoo_n2)
    #expect(try Collisions(message.serialized()) == message)
    #expect(message.type == Collisions.TypeMessage())
    #expect(message.typeMessage == Collisions.TypeMessageMessage())
    #expect(Collisions.Cow.moo.name == "moo")
    #expect(Collisions.Cow.mooMoo.rawValue == 1)
    #expect(Collisions.Cow.init_.name == "init")
    #expect(Collisions.Cow(rawValue: 9).name == nil)
  }

  @Test func `types in types in types are read and written`() throws {
    let deep = Weir_Test_V1_Deep(
      a: .init(
        b: .init(c: .init(d: .init(e: .init(f: .init(deep: .init()), kind: Weir_Test_V1_Deep.A.B.C.D.Kind.none))))))
    #expect(deep.serialized() == bytes("0a0e 0a0c 0a0a 0a08 0a06 0a02 0a00 1000"))
    #expect(try Weir_Test_V1_Deep(deep.serialized()) == deep)
  }

  @Test func `a schema without a package gives names without a prefix`() throws {
    let message = StringMessage(error: .none, array: .init(string: [.init()]))
    #expect(try StringMessage(message.serialized()) == message)
    #expect(Weir_Test_V1_TwinServiceHandlers.Methods.`init`.path == "/weir.test.v1.Twin/init")
    #expect(TaskServiceHandlers.Methods.run.path == "/Task/Run")
  }
}

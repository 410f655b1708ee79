import WeirProtobuf

typealias Kinds = Weir_Test_V1_Kinds
typealias Names = Weir_Test_V1_Names
typealias Tree = Weir_Test_V1_Tree
typealias Forest = Weir_Test_V1_Forest
typealias Swarm = Weir_Test_V1_Swarm

/// A value in every field.
let everyKind = Kinds(
  aDouble: -0.0, aFloat: 1.5, anInt32: .min, anInt64: .min, aUint32: .max, aUint64: .max, aSint32: .min,
  aSint64: .min, aFixed32: .max, aFixed64: 1, aSfixed32: -1, aSfixed64: -2, aBool: true, aString: "a\0ö",
  someBytes: [255, 0], colour: .minus, leaf: .init(name: "leaf", size: -1, parts: [1, 2, 300]), maybeInt: 0,
  maybeString: "", maybeBytes: [], maybeBool: false, maybeColour: .unspecified, maybeDouble: 0, maybeLeaf: .init(),
  doubles: [0, -1.25], ints: [0, -1, 1], sints: [-1, 1], fixeds: [7], bools: [true, false], strings: ["", "x"],
  byteStrings: [[], [0]], colours: [.green, .minus], leaves: [.init(), .init(name: "b")], unpacked: [0, 128],
  choice: .chosenLeaf(.init(size: 5)), stringsByString: ["k": "v"], leavesByInt: [-1: .init(name: "m")],
  coloursByBool: [true: .red], bytesBySint: [-3: [1]], any: .init(typeURL: "t/x", value: [8, 1]))

/// The same as `protoc --encode=weir.test.v1.Kinds` writes it.
let everyKindBytes = bytes(
  """
    090000000000000080150000c03f1880808080f8ffffffff01208080808080808080800128ffffffff0f30ffffffffffffffffff0138ffff \
    ffff0f40ffffffffffffffffff014dffffffff5101000000000000005dffffffff61feffffffffffffff680172046100c3b67a02ff008001 \
    ffffffffffffffffff018a01170a046c65616610ffffffffffffffffff011a040102ac02a80100b20100ba0100c00100c80100d101000000 \
    0000000000da0100fa01100000000000000000000000000000f4bf82020c00ffffffffffffffffff01018a02020102920204070000009a02 \
    020100a20200a2020178aa0200aa020100b2020b02ffffffffffffffffff01ba0200ba02030a0162c00200c0028001f2020210059a03060a \
    016b120176a2031008ffffffffffffffffff0112030a016daa030408011001b203050805120101ea03090a03742f7812020801
  """)

/// Bytes from hexadecimal digits; blanks do not count.
func bytes(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// A length-delimited field.
func field(_ number: Int, _ value: [UInt8]) -> [UInt8] { varint(number << 3 | 2) + varint(value.count) + value }

func varint(_ value: Int) -> [UInt8] {
  var rest = UInt64(bitPattern: Int64(value))
  var bytes: [UInt8] = []
  while rest > 127 {
    bytes.append(UInt8(rest & 127) | 128)
    rest >>= 7
  }
  return bytes + [UInt8(rest)]
}

extension GeneratedMessage {
  init(_ bytes: [UInt8]) throws { self = try Self(serialized: bytes.span) }

  /// Without what the schema does not know, in messages in it too.
  var discardingUnknownFields: Self {
    get throws { try Self(discardingUnknownFieldsOf: serialized().span) }
  }
}

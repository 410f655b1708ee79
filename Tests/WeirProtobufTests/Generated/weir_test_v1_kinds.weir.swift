// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/kinds.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// Every kind of field that a proto3 schema can have.
nonisolated public struct Weir_Test_V1_Kinds: GeneratedMessage {
  public static let messageName = "weir.test.v1.Kinds"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_v1_kinds }

  /// Implicit presence.
  public var aDouble: Double = 0
  public var aFloat: Float = 0
  public var anInt32: Int32 = 0
  public var anInt64: Int64 = 0
  public var aUint32: UInt32 = 0
  public var aUint64: UInt64 = 0
  public var aSint32: Int32 = 0
  public var aSint64: Int64 = 0
  public var aFixed32: UInt32 = 0
  public var aFixed64: UInt64 = 0
  public var aSfixed32: Int32 = 0
  public var aSfixed64: Int64 = 0
  public var aBool: Bool = false
  public var aString: String = ""
  public var someBytes: [UInt8] = []
  public var colour: Weir_Test_V1_Kinds.Colour = .init(rawValue: 0)
  public var leaf: Weir_Test_V1_Kinds.Leaf? {
    get { _leaf.value }
    set { _leaf.value = newValue }
  }
  private var _leaf = Indirect<Weir_Test_V1_Kinds.Leaf>()
  /// Explicit presence.
  public var maybeInt: Int32? = nil
  public var maybeString: String? = nil
  public var maybeBytes: [UInt8]? = nil
  public var maybeBool: Bool? = nil
  public var maybeColour: Weir_Test_V1_Kinds.Colour? = nil
  public var maybeDouble: Double? = nil
  public var maybeLeaf: Weir_Test_V1_Kinds.Leaf? {
    get { _maybeLeaf.value }
    set { _maybeLeaf.value = newValue }
  }
  private var _maybeLeaf = Indirect<Weir_Test_V1_Kinds.Leaf>()
  /// Repeated, packed where that is the default.
  public var doubles: [Double] = []
  public var ints: [Int32] = []
  public var sints: [Int64] = []
  public var fixeds: [UInt32] = []
  public var bools: [Bool] = []
  public var strings: [String] = []
  public var byteStrings: [[UInt8]] = []
  public var colours: [Weir_Test_V1_Kinds.Colour] = []
  public var leaves: [Weir_Test_V1_Kinds.Leaf] = []
  public var unpacked: [UInt32] = []
  public var choice: OneOf_Choice? = nil
  public var stringsByString: [String: String] = [:]
  public var leavesByInt: [Int32: Weir_Test_V1_Kinds.Leaf] = [:]
  public var coloursByBool: [Bool: Weir_Test_V1_Kinds.Colour] = [:]
  public var bytesBySint: [Int64: [UInt8]] = [:]
  public var `any`: Google_Protobuf_Any? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    aDouble: Double = 0,
    aFloat: Float = 0,
    anInt32: Int32 = 0,
    anInt64: Int64 = 0,
    aUint32: UInt32 = 0,
    aUint64: UInt64 = 0,
    aSint32: Int32 = 0,
    aSint64: Int64 = 0,
    aFixed32: UInt32 = 0,
    aFixed64: UInt64 = 0,
    aSfixed32: Int32 = 0,
    aSfixed64: Int64 = 0,
    aBool: Bool = false,
    aString: String = "",
    someBytes: [UInt8] = [],
    colour: Weir_Test_V1_Kinds.Colour = .init(rawValue: 0),
    leaf: Weir_Test_V1_Kinds.Leaf? = nil,
    maybeInt: Int32? = nil,
    maybeString: String? = nil,
    maybeBytes: [UInt8]? = nil,
    maybeBool: Bool? = nil,
    maybeColour: Weir_Test_V1_Kinds.Colour? = nil,
    maybeDouble: Double? = nil,
    maybeLeaf: Weir_Test_V1_Kinds.Leaf? = nil,
    doubles: [Double] = [],
    ints: [Int32] = [],
    sints: [Int64] = [],
    fixeds: [UInt32] = [],
    bools: [Bool] = [],
    strings: [String] = [],
    byteStrings: [[UInt8]] = [],
    colours: [Weir_Test_V1_Kinds.Colour] = [],
    leaves: [Weir_Test_V1_Kinds.Leaf] = [],
    unpacked: [UInt32] = [],
    choice: OneOf_Choice? = nil,
    stringsByString: [String: String] = [:],
    leavesByInt: [Int32: Weir_Test_V1_Kinds.Leaf] = [:],
    coloursByBool: [Bool: Weir_Test_V1_Kinds.Colour] = [:],
    bytesBySint: [Int64: [UInt8]] = [:],
    `any`: Google_Protobuf_Any? = nil
  ) {
    self.aDouble = aDouble
    self.aFloat = aFloat
    self.anInt32 = anInt32
    self.anInt64 = anInt64
    self.aUint32 = aUint32
    self.aUint64 = aUint64
    self.aSint32 = aSint32
    self.aSint64 = aSint64
    self.aFixed32 = aFixed32
    self.aFixed64 = aFixed64
    self.aSfixed32 = aSfixed32
    self.aSfixed64 = aSfixed64
    self.aBool = aBool
    self.aString = aString
    self.someBytes = someBytes
    self.colour = colour
    self.leaf = leaf
    self.maybeInt = maybeInt
    self.maybeString = maybeString
    self.maybeBytes = maybeBytes
    self.maybeBool = maybeBool
    self.maybeColour = maybeColour
    self.maybeDouble = maybeDouble
    self.maybeLeaf = maybeLeaf
    self.doubles = doubles
    self.ints = ints
    self.sints = sints
    self.fixeds = fixeds
    self.bools = bools
    self.strings = strings
    self.byteStrings = byteStrings
    self.colours = colours
    self.leaves = leaves
    self.unpacked = unpacked
    self.choice = choice
    self.stringsByString = stringsByString
    self.leavesByInt = leavesByInt
    self.coloursByBool = coloursByBool
    self.bytesBySint = bytesBySint
    self.`any` = `any`
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.aDouble = c.optionalDouble(24) ?? 0
    self.aFloat = c.optionalFloat(544) ?? 0
    self.anInt32 = c.int32(552)
    self.anInt64 = c.int64(40)
    self.aUint32 = c.uint32(556)
    self.aUint64 = c.uint64(48)
    self.aSint32 = c.int32(560)
    self.aSint64 = c.int64(56)
    self.aFixed32 = c.uint32(564)
    self.aFixed64 = c.uint64(64)
    self.aSfixed32 = c.int32(568)
    self.aSfixed64 = c.int64(72)
    self.aBool = c.bool(80)
    self.aString = try c.string(88)
    self.someBytes = c.bytes(104)
    self.colour = c.enumeration(572, as: Weir_Test_V1_Kinds.Colour.self)
    self.leaf = try c.message(120, as: Weir_Test_V1_Kinds.Leaf.self)
    self.maybeInt = c.optionalInt32(576)
    self.maybeString = try c.optionalString(144)
    self.maybeBytes = c.optionalBytes(168)
    self.maybeBool = c.optionalBool(192)
    self.maybeColour = c.optionalEnumeration(584, as: Weir_Test_V1_Kinds.Colour.self)
    self.maybeDouble = c.optionalDouble(208)
    self.maybeLeaf = try c.message(224, as: Weir_Test_V1_Kinds.Leaf.self)
    self.doubles = c.doubles(248)
    self.ints = c.int32s(264)
    self.sints = c.int64s(280)
    self.fixeds = c.uint32s(296)
    self.bools = c.bools(312)
    self.strings = try c.strings(328)
    self.byteStrings = c.byteStrings(344)
    self.colours = c.enumerations(360, as: Weir_Test_V1_Kinds.Colour.self)
    self.leaves = try c.messages(376, as: Weir_Test_V1_Kinds.Leaf.self)
    self.unpacked = c.uint32s(392)
    for entry in c.entries(456) {
      let key = try entry.optionalString(24) ?? ""
      self.stringsByString[key] = try entry.optionalString(48) ?? ""
    }
    for entry in c.entries(472) {
      let key = entry.optionalInt32(48) ?? 0
      self.leavesByInt[key] = try entry.message(24, as: Weir_Test_V1_Kinds.Leaf.self) ?? .init()
    }
    for entry in c.entries(488) {
      let key = entry.optionalBool(24) ?? false
      self.coloursByBool[key] = entry.optionalEnumeration(40, as: Weir_Test_V1_Kinds.Colour.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(504) {
      let key = entry.optionalInt64(24) ?? 0
      self.bytesBySint[key] = entry.optionalBytes(40) ?? []
    }
    self.`any` = try c.message(520, as: Google_Protobuf_Any.self)
    switch c.oneof(408) {
    case 41: self.choice = .chosenInt(c.int64(416))
    case 42: self.choice = .chosenString(try c.string(416))
    case 43: self.choice = .chosenBytes(c.bytes(416))
    case 44: self.choice = .chosenBool(c.bool(416))
    case 45: self.choice = .chosenColour(c.enumeration(416, as: Weir_Test_V1_Kinds.Colour.self))
    case 47: self.choice = .chosenFloat(c.float(416))
    default: break
    }
    if let value = try c.message(432, as: Weir_Test_V1_Kinds.Leaf.self) {
      guard self.choice == nil else { throw c.needsJoining() }
      self.choice = .chosenLeaf(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.implicitDouble(24, self.aDouble)
    c.implicitFloat(544, self.aFloat)
    c.int32(552, self.anInt32)
    c.int64(40, self.anInt64)
    c.uint32(556, self.aUint32)
    c.uint64(48, self.aUint64)
    c.int32(560, self.aSint32)
    c.int64(56, self.aSint64)
    c.uint32(564, self.aFixed32)
    c.uint64(64, self.aFixed64)
    c.int32(568, self.aSfixed32)
    c.int64(72, self.aSfixed64)
    c.bool(80, self.aBool)
    c.string(88, self.aString)
    c.bytes(104, self.someBytes)
    c.enumeration(572, self.colour)
    c.message(120, self.leaf)
    c.optionalInt32(576, self.maybeInt)
    c.optionalString(144, self.maybeString)
    c.optionalBytes(168, self.maybeBytes)
    c.optionalBool(192, self.maybeBool)
    c.optionalEnumeration(584, self.maybeColour)
    c.optionalDouble(208, self.maybeDouble)
    c.message(224, self.maybeLeaf)
    c.doubles(248, self.doubles)
    c.int32s(264, self.ints)
    c.int64s(280, self.sints)
    c.uint32s(296, self.fixeds)
    c.bools(312, self.bools)
    c.strings(328, self.strings)
    c.byteStrings(344, self.byteStrings)
    c.enumerations(360, self.colours)
    c.messages(376, self.leaves)
    c.uint32s(392, self.unpacked)
    if !self.stringsByString.isEmpty {
      var entries = c.entries(456, of: _weirTables[1], count: self.stringsByString.count)
      for (key, value) in self.stringsByString {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalString(48, value)
      }
    }
    if !self.leavesByInt.isEmpty {
      var entries = c.entries(472, of: _weirTables[2], count: self.leavesByInt.count)
      for (key, value) in self.leavesByInt {
        let entry = entries.next()
        entry.optionalInt32(48, key)
        entry.message(24, value)
      }
    }
    if !self.coloursByBool.isEmpty {
      var entries = c.entries(488, of: _weirTables[3], count: self.coloursByBool.count)
      for (key, value) in self.coloursByBool {
        let entry = entries.next()
        entry.optionalBool(24, key)
        entry.optionalEnumeration(40, value)
      }
    }
    if !self.bytesBySint.isEmpty {
      var entries = c.entries(504, of: _weirTables[4], count: self.bytesBySint.count)
      for (key, value) in self.bytesBySint {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalBytes(40, value)
      }
    }
    c.message(520, self.`any`)
    switch self.choice {
    case nil: break
    case .chosenInt(let value)?:
      c.oneof(408, 41)
      c.int64(416, value)
    case .chosenString(let value)?:
      c.oneof(408, 42)
      c.string(416, value)
    case .chosenBytes(let value)?:
      c.oneof(408, 43)
      c.bytes(416, value)
    case .chosenBool(let value)?:
      c.oneof(408, 44)
      c.bool(416, value)
    case .chosenColour(let value)?:
      c.oneof(408, 45)
      c.enumeration(416, value)
    case .chosenLeaf(let value)?:
      c.message(432, value)
    case .chosenFloat(let value)?:
      c.oneof(408, 47)
      c.float(416, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case chosenInt(Int64)
    case chosenString(String)
    case chosenBytes([UInt8])
    case chosenBool(Bool)
    case chosenColour(Weir_Test_V1_Kinds.Colour)
    case chosenLeaf(Weir_Test_V1_Kinds.Leaf)
    case chosenFloat(Float)
  }

  /// `Colour`
  nonisolated public struct Colour: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var red: Self { Self(rawValue: 1) }
    public static var green: Self { Self(rawValue: 2) }
    public static var minus: Self { Self(rawValue: -1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 COLOUR_UNSPECIFIED
      1 COLOUR_RED
      2 COLOUR_GREEN
      -1 COLOUR_MINUS
      """)
  }

  /// `weir.test.v1.Kinds.Leaf`
  nonisolated public struct Leaf: GeneratedMessage {
    public static let messageName = "weir.test.v1.Kinds.Leaf"
    public static let layout: MessageLayout = _weirTables[5]
    public static var schema: Schema { .weir_test_v1_kinds }

    public var name: String = ""
    public var size: Int32 = 0
    public var parts: [Int32] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      name: String = "",
      size: Int32 = 0,
      parts: [Int32] = []
    ) {
      self.name = name
      self.size = size
      self.parts = parts
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.name = try c.string(24)
      self.size = c.int32(56)
      self.parts = c.int32s(40)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.string(24, self.name)
      c.int32(56, self.size)
      c.int32s(40, self.parts)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Names that mean something to Swift, to C, or to protobuf-c.
nonisolated public struct Weir_Test_V1_Names: GeneratedMessage {
  public static let messageName = "weir.test.v1.Names"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .weir_test_v1_kinds }

  public var base: String = ""
  public var hasBase: Int32 = 0
  public var nBase: [Int32] = []
  public var self_p: Bool = false
  public var init_p: String = ""
  public var `default`: String = ""
  public var `class`: String = ""
  public var c: String = ""
  public var arena: String = ""
  public var value: String = ""
  public var unpacked: Int64 = 0
  public var typeURL: String = ""
  public var userID: String = ""
  public var type: Weir_Test_V1_Names.TypeMessage? = nil
  public var `in`: OneOf_In? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    base: String = "",
    hasBase: Int32 = 0,
    nBase: [Int32] = [],
    self_p: Bool = false,
    init_p: String = "",
    `default`: String = "",
    `class`: String = "",
    c: String = "",
    arena: String = "",
    value: String = "",
    unpacked: Int64 = 0,
    typeURL: String = "",
    userID: String = "",
    type: Weir_Test_V1_Names.TypeMessage? = nil,
    `in`: OneOf_In? = nil
  ) {
    self.base = base
    self.hasBase = hasBase
    self.nBase = nBase
    self.self_p = self_p
    self.init_p = init_p
    self.`default` = `default`
    self.`class` = `class`
    self.c = c
    self.arena = arena
    self.value = value
    self.unpacked = unpacked
    self.typeURL = typeURL
    self.userID = userID
    self.type = type
    self.`in` = `in`
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.base = try c.string(24)
    self.hasBase = c.int32(248)
    self.nBase = c.int32s(40)
    self.self_p = c.bool(56)
    self.init_p = try c.string(64)
    self.`default` = try c.string(80)
    self.`class` = try c.string(96)
    self.c = try c.string(112)
    self.arena = try c.string(128)
    self.value = try c.string(144)
    self.unpacked = c.int64(160)
    self.typeURL = try c.string(168)
    self.userID = try c.string(184)
    self.type = try c.message(200, as: Weir_Test_V1_Names.TypeMessage.self)
    switch c.oneof(224) {
    case 15: self.`in` = .int(try c.string(232))
    case 16: self.`in` = .void(try c.string(232))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.base)
    c.int32(248, self.hasBase)
    c.int32s(40, self.nBase)
    c.bool(56, self.self_p)
    c.string(64, self.init_p)
    c.string(80, self.`default`)
    c.string(96, self.`class`)
    c.string(112, self.c)
    c.string(128, self.arena)
    c.string(144, self.value)
    c.int64(160, self.unpacked)
    c.string(168, self.typeURL)
    c.string(184, self.userID)
    c.message(200, self.type)
    switch self.`in` {
    case nil: break
    case .int(let value)?:
      c.oneof(224, 15)
      c.string(232, value)
    case .void(let value)?:
      c.oneof(224, 16)
      c.string(232, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_In: Sendable, Hashable {
    case int(String)
    case void(String)
  }

  /// `Protocol`
  nonisolated public struct ProtocolEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: 0) }
    public static var protocol2: Self { Self(rawValue: 2) }
    public static var description_: Self { Self(rawValue: 4) }
    public static var rawValue_: Self { Self(rawValue: 5) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 PROTOCOL_DEFAULT
      2 PROTOCOL_2
      4 description
      5 raw_value
      """)
  }

  /// `weir.test.v1.Names.Type`
  nonisolated public struct TypeMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Names.Type"
    public static let layout: MessageLayout = _weirTables[7]
    public static var schema: Schema { .weir_test_v1_kinds }

    public var `protocol`: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      `protocol`: String = ""
    ) {
      self.`protocol` = `protocol`
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.`protocol` = try c.string(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.string(24, self.`protocol`)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Holds itself in every way there is.
nonisolated public struct Weir_Test_V1_Tree: GeneratedMessage {
  public static let messageName = "weir.test.v1.Tree"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .weir_test_v1_kinds }

  public var value: Int32 = 0
  public var left: Weir_Test_V1_Tree? {
    get { _left.value }
    set { _left.value = newValue }
  }
  private var _left = Indirect<Weir_Test_V1_Tree>()
  public var right: Weir_Test_V1_Tree? {
    get { _right.value }
    set { _right.value = newValue }
  }
  private var _right = Indirect<Weir_Test_V1_Tree>()
  public var children: [Weir_Test_V1_Tree] = []
  public var named: [String: Weir_Test_V1_Tree] = [:]
  public var other: OneOf_Other? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Int32 = 0,
    left: Weir_Test_V1_Tree? = nil,
    right: Weir_Test_V1_Tree? = nil,
    children: [Weir_Test_V1_Tree] = [],
    named: [String: Weir_Test_V1_Tree] = [:],
    other: OneOf_Other? = nil
  ) {
    self.value = value
    self.left = left
    self.right = right
    self.children = children
    self.named = named
    self.other = other
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.int32(152)
    self.left = try c.message(24, as: Weir_Test_V1_Tree.self)
    self.right = try c.message(48, as: Weir_Test_V1_Tree.self)
    self.children = try c.messages(72, as: Weir_Test_V1_Tree.self)
    for entry in c.entries(88) {
      let key = try entry.optionalString(24) ?? ""
      self.named[key] = try entry.message(48, as: Weir_Test_V1_Tree.self) ?? .init()
    }
    if let value = try c.message(104, as: Weir_Test_V1_Tree.self) {
      guard self.other == nil else { throw c.needsJoining() }
      self.other = .twin(value)
    }
    if let value = try c.message(128, as: Weir_Test_V1_Forest.self) {
      guard self.other == nil else { throw c.needsJoining() }
      self.other = .forest(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(152, self.value)
    c.message(24, self.left)
    c.message(48, self.right)
    c.messages(72, self.children)
    if !self.named.isEmpty {
      var entries = c.entries(88, of: _weirTables[9], count: self.named.count)
      for (key, value) in self.named {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    switch self.other {
    case nil: break
    case .twin(let value)?:
      c.message(104, value)
    case .forest(let value)?:
      c.message(128, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Other: Sendable, Hashable {
    indirect case twin(Weir_Test_V1_Tree)
    indirect case forest(Weir_Test_V1_Forest)
  }
}

/// `weir.test.v1.Forest`
nonisolated public struct Weir_Test_V1_Forest: GeneratedMessage {
  public static let messageName = "weir.test.v1.Forest"
  public static let layout: MessageLayout = _weirTables[10]
  public static var schema: Schema { .weir_test_v1_kinds }

  public var tree: Weir_Test_V1_Tree? {
    get { _tree.value }
    set { _tree.value = newValue }
  }
  private var _tree = Indirect<Weir_Test_V1_Tree>()
  public var near: [Weir_Test_V1_Forest] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    tree: Weir_Test_V1_Tree? = nil,
    near: [Weir_Test_V1_Forest] = []
  ) {
    self.tree = tree
    self.near = near
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.tree = try c.message(24, as: Weir_Test_V1_Tree.self)
    self.near = try c.messages(48, as: Weir_Test_V1_Forest.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.tree)
    c.messages(48, self.near)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.Empty`
nonisolated public struct Weir_Test_V1_Empty: GeneratedMessage {
  public static let messageName = "weir.test.v1.Empty"
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .weir_test_v1_kinds }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// Holds many small messages, which cost more in memory than on the wire.
nonisolated public struct Weir_Test_V1_Swarm: GeneratedMessage {
  public static let messageName = "weir.test.v1.Swarm"
  public static let layout: MessageLayout = _weirTables[12]
  public static var schema: Schema { .weir_test_v1_kinds }

  public var kinds: [Weir_Test_V1_Kinds] = []
  public var merged: Weir_Test_V1_Kinds? {
    get { _merged.value }
    set { _merged.value = newValue }
  }
  private var _merged = Indirect<Weir_Test_V1_Kinds>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    kinds: [Weir_Test_V1_Kinds] = [],
    merged: Weir_Test_V1_Kinds? = nil
  ) {
    self.kinds = kinds
    self.merged = merged
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.kinds = try c.messages(24, as: Weir_Test_V1_Kinds.self)
    self.merged = try c.message(40, as: Weir_Test_V1_Kinds.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.kinds)
    c.message(40, self.merged)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  Ag0Sd2Vpci50ZXN0LnYxLktpbmRzANAELgEhGAAIYV9kb3VibGUCIqAEAAdhX2Zsb2F0AwWoBAAIYW5faW50MzIEAygACGFuX2ludDY0BQ2sBAAI
  YV91aW50MzIGBDAACGFfdWludDY0BxGwBAAIYV9zaW50MzIIEjgACGFfc2ludDY0CQe0BAAJYV9maXhlZDMyCgZAAAlhX2ZpeGVkNjQLD7gEAAph
  X3NmaXhlZDMyDBBIAAphX3NmaXhlZDY0DQhQAAZhX2Jvb2wOCVgACGFfc3RyaW5nDwxoAApzb21lX2J5dGVzEA68BAAGY29sb3VyEasBeAAEbGVh
  ZgoVJcAEAAltYXliZV9pbnQWKZABAAxtYXliZV9zdHJpbmcXLKgBAAttYXliZV9ieXRlcxgowAEACm1heWJlX2Jvb2wZLsgEAAxtYXliZV9jb2xv
  dXIaIdABAAxtYXliZV9kb3VibGUbqwHgAQAKbWF5YmVfbGVhZgofYfgBAAdkb3VibGVzIGWIAgAEaW50cyFymAIABXNpbnRzImeoAgAGZml4ZWRz
  I2i4AgAFYm9vbHMkScgCAAdzdHJpbmdzJUzYAgAMYnl0ZV9zdHJpbmdzJm7oAgAHY29sb3VycydL+AIABmxlYXZlcwooTYgDAAh1bnBhY2tlZCmD
  AaADAZgDCmNob3Nlbl9pbnQqiQGgAwGYAw1jaG9zZW5fc3RyaW5nK4wBoAMBmAMMY2hvc2VuX2J5dGVzLIgBoAMBmAMLY2hvc2VuX2Jvb2wtjgGg
  AwGYAw1jaG9zZW5fY29sb3VyLqsBsAMBC2Nob3Nlbl9sZWFmCi+CAaADAZgDDGNob3Nlbl9mbG9hdDNLyAMAEXN0cmluZ3NfYnlfc3RyaW5nAjRL
  2AMADWxlYXZlc19ieV9pbnQENUvoAwAPY29sb3Vyc19ieV9ib29sBjZL+AMADWJ5dGVzX2J5X3NpbnQIPasBiAQAA2FueQEnd2Vpci50ZXN0LnYx
  LktpbmRzLlN0cmluZ3NCeVN0cmluZ0VudHJ5AEgCASkYAANrZXkCKTAABXZhbHVlI3dlaXIudGVzdC52MS5LaW5kcy5MZWF2ZXNCeUludEVudHJ5
  ADgCASUwAANrZXkCqwEYAAV2YWx1ZQold2Vpci50ZXN0LnYxLktpbmRzLkNvbG91cnNCeUJvb2xFbnRyeQAwAgEoGAADa2V5Ai4oAAV2YWx1ZSN3
  ZWlyLnRlc3QudjEuS2luZHMuQnl0ZXNCeVNpbnRFbnRyeQBAAgEyGAADa2V5AiwoAAV2YWx1ZRd3ZWlyLnRlc3QudjEuS2luZHMuTGVhZgBAAwEJ
  GAAEbmFtZQIFOAAEc2l6ZQNlKAAFcGFydHMSd2Vpci50ZXN0LnYxLk5hbWVzAIACEAEJGAAEYmFzZQIF+AEACGhhc19iYXNlA2UoAAZuX2Jhc2UE
  CDgABHNlbGYFCUAABGluaXQGCVAAB2RlZmF1bHQHCWAABWNsYXNzCAlwAAFjCQmAAQAFYXJlbmEKCZABAAV2YWx1ZQsDoAEACHVucGFja2VkDAmo
  AQAHdHlwZVVSTA0JuAEAB3VzZXJfaWQOqwHIAQAEdHlwZQ4PiQHoAQHgAQNpbnQQiQHoAQHgAQR2b2lkF3dlaXIudGVzdC52MS5OYW1lcy5UeXBl
  ACgBAQkYAAhQcm90b2NvbBF3ZWlyLnRlc3QudjEuVHJlZQGgAQcBBZgBAAV2YWx1ZQKrARgABGxlZnQQA6sBMAAFcmlnaHQQBEtIAAhjaGlsZHJl
  bhAFS1gABW5hbWVkEgarAWgBBHR3aW4QB6sBgAEBBmZvcmVzdBQcd2Vpci50ZXN0LnYxLlRyZWUuTmFtZWRFbnRyeQFIAgEpGAADa2V5AqsBMAAF
  dmFsdWUQE3dlaXIudGVzdC52MS5Gb3Jlc3QBQAIBqwEYAAR0cmVlEAJLMAAEbmVhchQSd2Vpci50ZXN0LnYxLkVtcHR5ABgAEndlaXIudGVzdC52
  MS5Td2FybQBAAgFLGAAFa2luZHMAAqsBKAAGbWVyZ2VkAA==
  """,
  imports: [Google_Protobuf_Any.layout])

nonisolated extension Schema {
  /// `weir/test/v1/kinds.proto`
  public static let weir_test_v1_kinds = Schema(
    path: "weir/test/v1/kinds.proto",
    base64: """
      Chh3ZWlyL3Rlc3QvdjEva2luZHMucHJvdG8SDHdlaXIudGVzdC52MRoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byLuEgoFS2luZHMSGQoIYV9k
      b3VibGUYASABKAFSB2FEb3VibGUSFwoHYV9mbG9hdBgCIAEoAlIGYUZsb2F0EhkKCGFuX2ludDMyGAMgASgFUgdhbkludDMyEhkKCGFuX2ludDY0
      GAQgASgDUgdhbkludDY0EhkKCGFfdWludDMyGAUgASgNUgdhVWludDMyEhkKCGFfdWludDY0GAYgASgEUgdhVWludDY0EhkKCGFfc2ludDMyGAcg
      ASgRUgdhU2ludDMyEhkKCGFfc2ludDY0GAggASgSUgdhU2ludDY0EhsKCWFfZml4ZWQzMhgJIAEoB1IIYUZpeGVkMzISGwoJYV9maXhlZDY0GAog
      ASgGUghhRml4ZWQ2NBIdCgphX3NmaXhlZDMyGAsgASgPUglhU2ZpeGVkMzISHQoKYV9zZml4ZWQ2NBgMIAEoEFIJYVNmaXhlZDY0EhUKBmFfYm9v
      bBgNIAEoCFIFYUJvb2wSGQoIYV9zdHJpbmcYDiABKAlSB2FTdHJpbmcSHQoKc29tZV9ieXRlcxgPIAEoDFIJc29tZUJ5dGVzEjIKBmNvbG91chgQ
      IAEoDjIaLndlaXIudGVzdC52MS5LaW5kcy5Db2xvdXJSBmNvbG91chIsCgRsZWFmGBEgASgLMhgud2Vpci50ZXN0LnYxLktpbmRzLkxlYWZSBGxl
      YWYSIAoJbWF5YmVfaW50GBUgASgFSAFSCG1heWJlSW50iAEBEiYKDG1heWJlX3N0cmluZxgWIAEoCUgCUgttYXliZVN0cmluZ4gBARIkCgttYXli
      ZV9ieXRlcxgXIAEoDEgDUgptYXliZUJ5dGVziAEBEiIKCm1heWJlX2Jvb2wYGCABKAhIBFIJbWF5YmVCb29siAEBEkIKDG1heWJlX2NvbG91chgZ
      IAEoDjIaLndlaXIudGVzdC52MS5LaW5kcy5Db2xvdXJIBVILbWF5YmVDb2xvdXKIAQESJgoMbWF5YmVfZG91YmxlGBogASgBSAZSC21heWJlRG91
      YmxliAEBEjwKCm1heWJlX2xlYWYYGyABKAsyGC53ZWlyLnRlc3QudjEuS2luZHMuTGVhZkgHUgltYXliZUxlYWaIAQESGAoHZG91YmxlcxgfIAMo
      AVIHZG91YmxlcxISCgRpbnRzGCAgAygFUgRpbnRzEhQKBXNpbnRzGCEgAygSUgVzaW50cxIWCgZmaXhlZHMYIiADKAdSBmZpeGVkcxIUCgVib29s
      cxgjIAMoCFIFYm9vbHMSGAoHc3RyaW5ncxgkIAMoCVIHc3RyaW5ncxIhCgxieXRlX3N0cmluZ3MYJSADKAxSC2J5dGVTdHJpbmdzEjQKB2NvbG91
      cnMYJiADKA4yGi53ZWlyLnRlc3QudjEuS2luZHMuQ29sb3VyUgdjb2xvdXJzEjAKBmxlYXZlcxgnIAMoCzIYLndlaXIudGVzdC52MS5LaW5kcy5M
      ZWFmUgZsZWF2ZXMSHgoIdW5wYWNrZWQYKCADKA1CAhAAUgh1bnBhY2tlZBIfCgpjaG9zZW5faW50GCkgASgDSABSCWNob3NlbkludBIlCg1jaG9z
      ZW5fc3RyaW5nGCogASgJSABSDGNob3NlblN0cmluZxIjCgxjaG9zZW5fYnl0ZXMYKyABKAxIAFILY2hvc2VuQnl0ZXMSIQoLY2hvc2VuX2Jvb2wY
      LCABKAhIAFIKY2hvc2VuQm9vbBJBCg1jaG9zZW5fY29sb3VyGC0gASgOMhoud2Vpci50ZXN0LnYxLktpbmRzLkNvbG91ckgAUgxjaG9zZW5Db2xv
      dXISOwoLY2hvc2VuX2xlYWYYLiABKAsyGC53ZWlyLnRlc3QudjEuS2luZHMuTGVhZkgAUgpjaG9zZW5MZWFmEiMKDGNob3Nlbl9mbG9hdBgvIAEo
      AkgAUgtjaG9zZW5GbG9hdBJUChFzdHJpbmdzX2J5X3N0cmluZxgzIAMoCzIoLndlaXIudGVzdC52MS5LaW5kcy5TdHJpbmdzQnlTdHJpbmdFbnRy
      eVIPc3RyaW5nc0J5U3RyaW5nEkgKDWxlYXZlc19ieV9pbnQYNCADKAsyJC53ZWlyLnRlc3QudjEuS2luZHMuTGVhdmVzQnlJbnRFbnRyeVILbGVh
      dmVzQnlJbnQSTgoPY29sb3Vyc19ieV9ib29sGDUgAygLMiYud2Vpci50ZXN0LnYxLktpbmRzLkNvbG91cnNCeUJvb2xFbnRyeVINY29sb3Vyc0J5
      Qm9vbBJICg1ieXRlc19ieV9zaW50GDYgAygLMiQud2Vpci50ZXN0LnYxLktpbmRzLkJ5dGVzQnlTaW50RW50cnlSC2J5dGVzQnlTaW50EiYKA2Fu
      eRg9IAEoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSA2FueRpCChRTdHJpbmdzQnlTdHJpbmdFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1
      ZRgCIAEoCVIFdmFsdWU6AjgBGlgKEExlYXZlc0J5SW50RW50cnkSEAoDa2V5GAEgASgFUgNrZXkSLgoFdmFsdWUYAiABKAsyGC53ZWlyLnRlc3Qu
      djEuS2luZHMuTGVhZlIFdmFsdWU6AjgBGlwKEkNvbG91cnNCeUJvb2xFbnRyeRIQCgNrZXkYASABKAhSA2tleRIwCgV2YWx1ZRgCIAEoDjIaLndl
      aXIudGVzdC52MS5LaW5kcy5Db2xvdXJSBXZhbHVlOgI4ARo+ChBCeXRlc0J5U2ludEVudHJ5EhAKA2tleRgBIAEoElIDa2V5EhQKBXZhbHVlGAIg
      ASgMUgV2YWx1ZToCOAEaRAoETGVhZhISCgRuYW1lGAEgASgJUgRuYW1lEhIKBHNpemUYAiABKAVSBHNpemUSFAoFcGFydHMYAyADKAVSBXBhcnRz
      Il0KBkNvbG91chIWChJDT0xPVVJfVU5TUEVDSUZJRUQQABIOCgpDT0xPVVJfUkVEEAESEAoMQ09MT1VSX0dSRUVOEAISGQoMQ09MT1VSX01JTlVT
      EP///////////wFCCAoGY2hvaWNlQgwKCl9tYXliZV9pbnRCDwoNX21heWJlX3N0cmluZ0IOCgxfbWF5YmVfYnl0ZXNCDQoLX21heWJlX2Jvb2xC
      DwoNX21heWJlX2NvbG91ckIPCg1fbWF5YmVfZG91YmxlQg0KC19tYXliZV9sZWFmIoIECgVOYW1lcxISCgRiYXNlGAEgASgJUgRiYXNlEhkKCGhh
      c19iYXNlGAIgASgFUgdoYXNCYXNlEhUKBm5fYmFzZRgDIAMoBVIFbkJhc2USEgoEc2VsZhgEIAEoCFIEc2VsZhISCgRpbml0GAUgASgJUgRpbml0
      EhgKB2RlZmF1bHQYBiABKAlSB2RlZmF1bHQSFAoFY2xhc3MYByABKAlSBWNsYXNzEgwKAWMYCCABKAlSAWMSFAoFYXJlbmEYCSABKAlSBWFyZW5h
      EhQKBXZhbHVlGAogASgJUgV2YWx1ZRIaCgh1bnBhY2tlZBgLIAEoA1IIdW5wYWNrZWQSGAoHdHlwZVVSTBgMIAEoCVIHdHlwZVVSTBIXCgd1c2Vy
      X2lkGA0gASgJUgZ1c2VySWQSLAoEdHlwZRgOIAEoCzIYLndlaXIudGVzdC52MS5OYW1lcy5UeXBlUgR0eXBlEhIKA2ludBgPIAEoCUgAUgNpbnQS
      FAoEdm9pZBgQIAEoCUgAUgR2b2lkGiIKBFR5cGUSGgoIUHJvdG9jb2wYASABKAlSCFByb3RvY29sIlAKCFByb3RvY29sEhQKEFBST1RPQ09MX0RF
      RkFVTFQQABIOCgpQUk9UT0NPTF8yEAISDwoLZGVzY3JpcHRpb24QBBINCglyYXdfdmFsdWUQBUIECgJpbiKEAwoEVHJlZRIUCgV2YWx1ZRgBIAEo
      BVIFdmFsdWUSJgoEbGVmdBgCIAEoCzISLndlaXIudGVzdC52MS5UcmVlUgRsZWZ0EigKBXJpZ2h0GAMgASgLMhIud2Vpci50ZXN0LnYxLlRyZWVS
      BXJpZ2h0Ei4KCGNoaWxkcmVuGAQgAygLMhIud2Vpci50ZXN0LnYxLlRyZWVSCGNoaWxkcmVuEjMKBW5hbWVkGAUgAygLMh0ud2Vpci50ZXN0LnYx
      LlRyZWUuTmFtZWRFbnRyeVIFbmFtZWQSKAoEdHdpbhgGIAEoCzISLndlaXIudGVzdC52MS5UcmVlSABSBHR3aW4SLgoGZm9yZXN0GAcgASgLMhQu
      d2Vpci50ZXN0LnYxLkZvcmVzdEgAUgZmb3Jlc3QaTAoKTmFtZWRFbnRyeRIQCgNrZXkYASABKAlSA2tleRIoCgV2YWx1ZRgCIAEoCzISLndlaXIu
      dGVzdC52MS5UcmVlUgV2YWx1ZToCOAFCBwoFb3RoZXIiWgoGRm9yZXN0EiYKBHRyZWUYASABKAsyEi53ZWlyLnRlc3QudjEuVHJlZVIEdHJlZRIo
      CgRuZWFyGAIgAygLMhQud2Vpci50ZXN0LnYxLkZvcmVzdFIEbmVhciIHCgVFbXB0eSJfCgVTd2FybRIpCgVraW5kcxgBIAMoCzITLndlaXIudGVz
      dC52MS5LaW5kc1IFa2luZHMSKwoGbWVyZ2VkGAIgASgLMhMud2Vpci50ZXN0LnYxLktpbmRzUgZtZXJnZWRiBnByb3RvM0qaAwpACgIEABIEBwBN
      ARo0IEV2ZXJ5IGtpbmQgb2YgZmllbGQgdGhhdCBhIHByb3RvMyBzY2hlbWEgY2FuIGhhdmUuCgohCgQEAAIAEgMJAhYaFCBJbXBsaWNpdCBwcmVz
      ZW5jZS4KCiEKBAQAAhESAxwCIBoUIEV4cGxpY2l0IHByZXNlbmNlLgoKOgoEBAACGBIDJQIfGi0gUmVwZWF0ZWQsIHBhY2tlZCB3aGVyZSB0aGF0
      IGlzIHRoZSBkZWZhdWx0LgoKSQoCBAESBFAAbAEaPSBOYW1lcyB0aGF0IG1lYW4gc29tZXRoaW5nIHRvIFN3aWZ0LCB0byBDLCBvciB0byBwcm90
      b2J1Zi1jLgoKMQoCBAISBG8AeQEaJSBIb2xkcyBpdHNlbGYgaW4gZXZlcnkgd2F5IHRoZXJlIGlzLgoKVgoCBAUSBoMBAIYBARpIIEhvbGRzIG1h
      bnkgc21hbGwgbWVzc2FnZXMsIHdoaWNoIGNvc3QgbW9yZSBpbiBtZW1vcnkgdGhhbiBvbiB0aGUgd2lyZS4K
      """,
    imports: [.google_protobuf_any])
}

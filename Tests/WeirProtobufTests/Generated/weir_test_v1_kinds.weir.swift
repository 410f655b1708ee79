// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/kinds.proto. Do not edit.

internal import CWeirProtobufTests
public import WeirRPC
public import WeirProtobuf

/// Every kind of field that a proto3 schema can have.
public struct Weir_Test_V1_Kinds: GeneratedMessage {
  public static let messageName = "weir.test.v1.Kinds"

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
  public var leaf: Weir_Test_V1_Kinds.Leaf? = nil
  /// Explicit presence.
  public var maybeInt: Int32? = nil
  public var maybeString: String? = nil
  public var maybeBytes: [UInt8]? = nil
  public var maybeBool: Bool? = nil
  public var maybeColour: Weir_Test_V1_Kinds.Colour? = nil
  public var maybeDouble: Double? = nil
  public var maybeLeaf: Weir_Test_V1_Kinds.Leaf? = nil
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

  public enum OneOf_Choice: Sendable, Hashable {
    case chosenInt(Int64)
    case chosenString(String)
    case chosenBytes([UInt8])
    case chosenBool(Bool)
    case chosenColour(Weir_Test_V1_Kinds.Colour)
    case chosenLeaf(Weir_Test_V1_Kinds.Leaf)
    case chosenFloat(Float)
  }

  /// `Colour`
  public struct Colour: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var red: Self { Self(rawValue: 1) }
    public static var green: Self { Self(rawValue: 2) }
    public static var minus: Self { Self(rawValue: -1) }

    public var name: String? {
      switch rawValue {
      case 0: "COLOUR_UNSPECIFIED"
      case 1: "COLOUR_RED"
      case 2: "COLOUR_GREEN"
      case -1: "COLOUR_MINUS"
      default: nil
      }
    }
  }

  /// `weir.test.v1.Kinds.Leaf`
  public struct Leaf: GeneratedMessage {
    public static let messageName = "weir.test.v1.Kinds.Leaf"

    public var name: String = ""
    public var size: Int32 = 0
    public var parts: [Int32] = []

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
  }
}

/// Names that mean something to Swift, to C, or to protobuf-c.
public struct Weir_Test_V1_Names: GeneratedMessage {
  public static let messageName = "weir.test.v1.Names"

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

  public enum OneOf_In: Sendable, Hashable {
    case int(String)
    case void(String)
  }

  /// `Protocol`
  public struct ProtocolEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var `default`: Self { Self(rawValue: 0) }
    public static var protocol2: Self { Self(rawValue: 2) }
    public static var description_: Self { Self(rawValue: 4) }
    public static var rawValue_: Self { Self(rawValue: 5) }

    public var name: String? {
      switch rawValue {
      case 0: "PROTOCOL_DEFAULT"
      case 2: "PROTOCOL_2"
      case 4: "description"
      case 5: "raw_value"
      default: nil
      }
    }
  }

  /// `weir.test.v1.Names.Type`
  public struct TypeMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Names.Type"

    public var `protocol`: String = ""

    public init() {}

    public init(
      `protocol`: String = ""
    ) {
      self.`protocol` = `protocol`
    }
  }
}

/// Holds itself in every way there is.
public struct Weir_Test_V1_Tree: GeneratedMessage {
  public static let messageName = "weir.test.v1.Tree"

  public var value: Int32 = 0
  @Indirect public var left: Weir_Test_V1_Tree? = nil
  @Indirect public var right: Weir_Test_V1_Tree? = nil
  public var children: [Weir_Test_V1_Tree] = []
  public var named: [String: Weir_Test_V1_Tree] = [:]
  public var other: OneOf_Other? = nil

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

  public enum OneOf_Other: Sendable, Hashable {
    indirect case twin(Weir_Test_V1_Tree)
    indirect case forest(Weir_Test_V1_Forest)
  }
}

/// `weir.test.v1.Forest`
public struct Weir_Test_V1_Forest: GeneratedMessage {
  public static let messageName = "weir.test.v1.Forest"

  @Indirect public var tree: Weir_Test_V1_Tree? = nil
  public var near: [Weir_Test_V1_Forest] = []

  public init() {}

  public init(
    tree: Weir_Test_V1_Tree? = nil,
    near: [Weir_Test_V1_Forest] = []
  ) {
    self.tree = tree
    self.near = near
  }
}

/// `weir.test.v1.Empty`
public struct Weir_Test_V1_Empty: GeneratedMessage {
  public static let messageName = "weir.test.v1.Empty"

  public init() {}
}

/// Holds many small messages, which cost more in memory than on the wire.
public struct Weir_Test_V1_Swarm: GeneratedMessage {
  public static let messageName = "weir.test.v1.Swarm"

  public var kinds: [Weir_Test_V1_Kinds] = []
  public var merged: Weir_Test_V1_Kinds? = nil

  public init() {}

  public init(
    kinds: [Weir_Test_V1_Kinds] = [],
    merged: Weir_Test_V1_Kinds? = nil
  ) {
    self.kinds = kinds
    self.merged = merged
  }
}

extension Weir_Test_V1_Kinds {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Kinds.self, recursive: false
  ) {
    unsafe weir__test__v1__kinds__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Kinds.self)
    if unsafe c.pointee.has_a_double_1 != 0 {
      self.aDouble = unsafe c.pointee.a_double_1
    }
    if unsafe c.pointee.has_a_float_2 != 0 {
      self.aFloat = unsafe c.pointee.a_float_2
    }
    if unsafe c.pointee.has_an_int32_3 != 0 {
      self.anInt32 = unsafe c.pointee.an_int32_3
    }
    if unsafe c.pointee.has_an_int64_4 != 0 {
      self.anInt64 = unsafe c.pointee.an_int64_4
    }
    if unsafe c.pointee.has_a_uint32_5 != 0 {
      self.aUint32 = unsafe c.pointee.a_uint32_5
    }
    if unsafe c.pointee.has_a_uint64_6 != 0 {
      self.aUint64 = unsafe c.pointee.a_uint64_6
    }
    if unsafe c.pointee.has_a_sint32_7 != 0 {
      self.aSint32 = unsafe c.pointee.a_sint32_7
    }
    if unsafe c.pointee.has_a_sint64_8 != 0 {
      self.aSint64 = unsafe c.pointee.a_sint64_8
    }
    if unsafe c.pointee.has_a_fixed32_9 != 0 {
      self.aFixed32 = unsafe c.pointee.a_fixed32_9
    }
    if unsafe c.pointee.has_a_fixed64_10 != 0 {
      self.aFixed64 = unsafe c.pointee.a_fixed64_10
    }
    if unsafe c.pointee.has_a_sfixed32_11 != 0 {
      self.aSfixed32 = unsafe c.pointee.a_sfixed32_11
    }
    if unsafe c.pointee.has_a_sfixed64_12 != 0 {
      self.aSfixed64 = unsafe c.pointee.a_sfixed64_12
    }
    if unsafe c.pointee.has_a_bool_13 != 0 {
      self.aBool = unsafe c.pointee.a_bool_13 != 0
    }
    if unsafe c.pointee.has_a_string_14 != 0 {
      self.aString = try unsafe Unpack.string(c.pointee.a_string_14, "weir.test.v1.Kinds.a_string")
    }
    if unsafe c.pointee.has_some_bytes_15 != 0 {
      self.someBytes = unsafe Unpack.bytes(c.pointee.some_bytes_15)
    }
    if unsafe c.pointee.has_colour_16 != 0 {
      self.colour = Weir_Test_V1_Kinds.Colour(rawValue: unsafe c.pointee.colour_16)
    }
    if let value = unsafe c.pointee.leaf_17 {
      self.leaf = try unsafe Weir_Test_V1_Kinds.Leaf(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_maybe_int_21 != 0 {
      self.maybeInt = unsafe c.pointee.maybe_int_21
    }
    if unsafe c.pointee.has_maybe_string_22 != 0 {
      self.maybeString = try unsafe Unpack.string(c.pointee.maybe_string_22, "weir.test.v1.Kinds.maybe_string")
    }
    if unsafe c.pointee.has_maybe_bytes_23 != 0 {
      self.maybeBytes = unsafe Unpack.bytes(c.pointee.maybe_bytes_23)
    }
    if unsafe c.pointee.has_maybe_bool_24 != 0 {
      self.maybeBool = unsafe c.pointee.maybe_bool_24 != 0
    }
    if unsafe c.pointee.has_maybe_colour_25 != 0 {
      self.maybeColour = Weir_Test_V1_Kinds.Colour(rawValue: unsafe c.pointee.maybe_colour_25)
    }
    if unsafe c.pointee.has_maybe_double_26 != 0 {
      self.maybeDouble = unsafe c.pointee.maybe_double_26
    }
    if let value = unsafe c.pointee.maybe_leaf_27 {
      self.maybeLeaf = try unsafe Weir_Test_V1_Kinds.Leaf(unpacked: UnsafeRawPointer(value))
    }
    self.doubles = unsafe Unpack.scalars(c.pointee.doubles_31, c.pointee.n_doubles_31)
    self.ints = unsafe Unpack.scalars(c.pointee.ints_32, c.pointee.n_ints_32)
    self.sints = unsafe Unpack.scalars(c.pointee.sints_33, c.pointee.n_sints_33)
    self.fixeds = unsafe Unpack.scalars(c.pointee.fixeds_34, c.pointee.n_fixeds_34)
    self.bools = unsafe Unpack.booleans(c.pointee.bools_35, c.pointee.n_bools_35)
    self.strings = try unsafe Unpack.strings(c.pointee.strings_36, c.pointee.n_strings_36, "weir.test.v1.Kinds.strings")
    self.byteStrings = unsafe Unpack.byteStrings(c.pointee.byte_strings_37, c.pointee.n_byte_strings_37)
    self.colours = unsafe Unpack.enums(c.pointee.colours_38, c.pointee.n_colours_38)
    self.leaves = try unsafe Unpack.messages(c.pointee.leaves_39, c.pointee.n_leaves_39)
    self.unpacked = unsafe Unpack.scalars(c.pointee.unpacked_40, c.pointee.n_unpacked_40)
    for index in 0..<(unsafe c.pointee.n_strings_by_string_51) {
      guard let entry = unsafe c.pointee.strings_by_string_51?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "weir.test.v1.Kinds.strings_by_string") }
      var value: String = ""
      if unsafe entry.pointee.has_value_2 != 0 { value = try unsafe Unpack.string(entry.pointee.value_2, "weir.test.v1.Kinds.strings_by_string") }
      self.stringsByString[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_leaves_by_int_52) {
      guard let entry = unsafe c.pointee.leaves_by_int_52?[index] else { continue }
      var key: Int32 = 0
      if unsafe entry.pointee.has_key_1 != 0 { key = unsafe entry.pointee.key_1 }
      var value: Weir_Test_V1_Kinds.Leaf = .init()
      if let present = unsafe entry.pointee.value_2 { value = try unsafe Weir_Test_V1_Kinds.Leaf(unpacked: UnsafeRawPointer(present)) }
      self.leavesByInt[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_colours_by_bool_53) {
      guard let entry = unsafe c.pointee.colours_by_bool_53?[index] else { continue }
      var key: Bool = false
      if unsafe entry.pointee.has_key_1 != 0 { key = unsafe entry.pointee.key_1 != 0 }
      var value: Weir_Test_V1_Kinds.Colour = .init(rawValue: 0)
      if unsafe entry.pointee.has_value_2 != 0 { value = Weir_Test_V1_Kinds.Colour(rawValue: unsafe entry.pointee.value_2) }
      self.coloursByBool[key] = value
    }
    for index in 0..<(unsafe c.pointee.n_bytes_by_sint_54) {
      guard let entry = unsafe c.pointee.bytes_by_sint_54?[index] else { continue }
      var key: Int64 = 0
      if unsafe entry.pointee.has_key_1 != 0 { key = unsafe entry.pointee.key_1 }
      var value: [UInt8] = []
      if unsafe entry.pointee.has_value_2 != 0 { value = unsafe Unpack.bytes(entry.pointee.value_2) }
      self.bytesBySint[key] = value
    }
    if let value = unsafe c.pointee.any_61 {
      self.`any` = try unsafe Google_Protobuf_Any(unpacked: UnsafeRawPointer(value))
    }
    switch unsafe c.pointee.choice_0_case.rawValue {
    case 41: self.choice = .chosenInt(unsafe c.pointee.chosen_int_41)
    case 42: self.choice = .chosenString(try unsafe Unpack.string(c.pointee.chosen_string_42, "weir.test.v1.Kinds.chosen_string"))
    case 43: self.choice = .chosenBytes(unsafe Unpack.bytes(c.pointee.chosen_bytes_43))
    case 44: self.choice = .chosenBool(unsafe c.pointee.chosen_bool_44 != 0)
    case 45: self.choice = .chosenColour(Weir_Test_V1_Kinds.Colour(rawValue: unsafe c.pointee.chosen_colour_45))
    case 46: if let value = unsafe c.pointee.chosen_leaf_46 { self.choice = .chosenLeaf(try unsafe Weir_Test_V1_Kinds.Leaf(unpacked: UnsafeRawPointer(value))) }
    case 47: self.choice = .chosenFloat(unsafe c.pointee.chosen_float_47)
    default: break
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Kinds.self)
    unsafe weir__test__v1__kinds__init(c)
    if self.aDouble.bitPattern != 0 {
      unsafe c.pointee.has_a_double_1 = 1
      unsafe c.pointee.a_double_1 = self.aDouble
    }
    if self.aFloat.bitPattern != 0 {
      unsafe c.pointee.has_a_float_2 = 1
      unsafe c.pointee.a_float_2 = self.aFloat
    }
    if self.anInt32 != 0 {
      unsafe c.pointee.has_an_int32_3 = 1
      unsafe c.pointee.an_int32_3 = self.anInt32
    }
    if self.anInt64 != 0 {
      unsafe c.pointee.has_an_int64_4 = 1
      unsafe c.pointee.an_int64_4 = self.anInt64
    }
    if self.aUint32 != 0 {
      unsafe c.pointee.has_a_uint32_5 = 1
      unsafe c.pointee.a_uint32_5 = self.aUint32
    }
    if self.aUint64 != 0 {
      unsafe c.pointee.has_a_uint64_6 = 1
      unsafe c.pointee.a_uint64_6 = self.aUint64
    }
    if self.aSint32 != 0 {
      unsafe c.pointee.has_a_sint32_7 = 1
      unsafe c.pointee.a_sint32_7 = self.aSint32
    }
    if self.aSint64 != 0 {
      unsafe c.pointee.has_a_sint64_8 = 1
      unsafe c.pointee.a_sint64_8 = self.aSint64
    }
    if self.aFixed32 != 0 {
      unsafe c.pointee.has_a_fixed32_9 = 1
      unsafe c.pointee.a_fixed32_9 = self.aFixed32
    }
    if self.aFixed64 != 0 {
      unsafe c.pointee.has_a_fixed64_10 = 1
      unsafe c.pointee.a_fixed64_10 = self.aFixed64
    }
    if self.aSfixed32 != 0 {
      unsafe c.pointee.has_a_sfixed32_11 = 1
      unsafe c.pointee.a_sfixed32_11 = self.aSfixed32
    }
    if self.aSfixed64 != 0 {
      unsafe c.pointee.has_a_sfixed64_12 = 1
      unsafe c.pointee.a_sfixed64_12 = self.aSfixed64
    }
    if self.aBool {
      unsafe c.pointee.has_a_bool_13 = 1
      unsafe c.pointee.a_bool_13 = self.aBool ? 1 : 0
    }
    if !self.aString.isEmpty {
      unsafe c.pointee.has_a_string_14 = 1
      unsafe c.pointee.a_string_14 = arena.copy(self.aString)
    }
    if !self.someBytes.isEmpty {
      unsafe c.pointee.has_some_bytes_15 = 1
      unsafe c.pointee.some_bytes_15 = arena.copy(self.someBytes)
    }
    if self.colour.rawValue != 0 {
      unsafe c.pointee.has_colour_16 = 1
      unsafe c.pointee.colour_16 = self.colour.rawValue
    }
    if let value = self.leaf {
      unsafe c.pointee.leaf_17 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Kinds__Leaf.self)
    }
    if let value = self.maybeInt {
      unsafe c.pointee.has_maybe_int_21 = 1
      unsafe c.pointee.maybe_int_21 = value
    }
    if let value = self.maybeString {
      unsafe c.pointee.has_maybe_string_22 = 1
      unsafe c.pointee.maybe_string_22 = arena.copy(value)
    }
    if let value = self.maybeBytes {
      unsafe c.pointee.has_maybe_bytes_23 = 1
      unsafe c.pointee.maybe_bytes_23 = arena.copy(value)
    }
    if let value = self.maybeBool {
      unsafe c.pointee.has_maybe_bool_24 = 1
      unsafe c.pointee.maybe_bool_24 = value ? 1 : 0
    }
    if let value = self.maybeColour {
      unsafe c.pointee.has_maybe_colour_25 = 1
      unsafe c.pointee.maybe_colour_25 = value.rawValue
    }
    if let value = self.maybeDouble {
      unsafe c.pointee.has_maybe_double_26 = 1
      unsafe c.pointee.maybe_double_26 = value
    }
    if let value = self.maybeLeaf {
      unsafe c.pointee.maybe_leaf_27 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Kinds__Leaf.self)
    }
    if !self.doubles.isEmpty {
      unsafe c.pointee.n_doubles_31 = self.doubles.count
      unsafe c.pointee.doubles_31 = arena.scalars(self.doubles)
    }
    if !self.ints.isEmpty {
      unsafe c.pointee.n_ints_32 = self.ints.count
      unsafe c.pointee.ints_32 = arena.scalars(self.ints)
    }
    if !self.sints.isEmpty {
      unsafe c.pointee.n_sints_33 = self.sints.count
      unsafe c.pointee.sints_33 = arena.scalars(self.sints)
    }
    if !self.fixeds.isEmpty {
      unsafe c.pointee.n_fixeds_34 = self.fixeds.count
      unsafe c.pointee.fixeds_34 = arena.scalars(self.fixeds)
    }
    if !self.bools.isEmpty {
      unsafe c.pointee.n_bools_35 = self.bools.count
      unsafe c.pointee.bools_35 = arena.booleans(self.bools)
    }
    if !self.strings.isEmpty {
      unsafe c.pointee.n_strings_36 = self.strings.count
      unsafe c.pointee.strings_36 = arena.strings(self.strings)
    }
    if !self.byteStrings.isEmpty {
      unsafe c.pointee.n_byte_strings_37 = self.byteStrings.count
      unsafe c.pointee.byte_strings_37 = arena.byteStrings(self.byteStrings)
    }
    if !self.colours.isEmpty {
      unsafe c.pointee.n_colours_38 = self.colours.count
      unsafe c.pointee.colours_38 = arena.enums(self.colours)
    }
    if !self.leaves.isEmpty {
      unsafe c.pointee.n_leaves_39 = self.leaves.count
      unsafe c.pointee.leaves_39 = arena.messages(self.leaves)
    }
    if !self.unpacked.isEmpty {
      unsafe c.pointee.n_unpacked_40 = self.unpacked.count
      unsafe c.pointee.unpacked_40 = arena.scalars(self.unpacked)
    }
    if !self.stringsByString.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Weir__Test__V1__Kinds__StringsByStringEntry>?.self, count: self.stringsByString.count)
      var count = 0
      for (key, value) in self.stringsByString {
        let entry = unsafe arena.allocate(Weir__Test__V1__Kinds__StringsByStringEntry.self)
        unsafe weir__test__v1__kinds__strings_by_string_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = arena.copy(value)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_strings_by_string_51 = count
      unsafe c.pointee.strings_by_string_51 = entries
    }
    if !self.leavesByInt.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Weir__Test__V1__Kinds__LeavesByIntEntry>?.self, count: self.leavesByInt.count)
      var count = 0
      for (key, value) in self.leavesByInt {
        let entry = unsafe arena.allocate(Weir__Test__V1__Kinds__LeavesByIntEntry.self)
        unsafe weir__test__v1__kinds__leaves_by_int_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = key
        unsafe entry.pointee.value_2 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Kinds__Leaf.self)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_leaves_by_int_52 = count
      unsafe c.pointee.leaves_by_int_52 = entries
    }
    if !self.coloursByBool.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Weir__Test__V1__Kinds__ColoursByBoolEntry>?.self, count: self.coloursByBool.count)
      var count = 0
      for (key, value) in self.coloursByBool {
        let entry = unsafe arena.allocate(Weir__Test__V1__Kinds__ColoursByBoolEntry.self)
        unsafe weir__test__v1__kinds__colours_by_bool_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = key ? 1 : 0
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = value.rawValue
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_colours_by_bool_53 = count
      unsafe c.pointee.colours_by_bool_53 = entries
    }
    if !self.bytesBySint.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Weir__Test__V1__Kinds__BytesBySintEntry>?.self, count: self.bytesBySint.count)
      var count = 0
      for (key, value) in self.bytesBySint {
        let entry = unsafe arena.allocate(Weir__Test__V1__Kinds__BytesBySintEntry.self)
        unsafe weir__test__v1__kinds__bytes_by_sint_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = key
        unsafe entry.pointee.has_value_2 = 1
        unsafe entry.pointee.value_2 = arena.copy(value)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_bytes_by_sint_54 = count
      unsafe c.pointee.bytes_by_sint_54 = entries
    }
    if let value = self.`any` {
      unsafe c.pointee.any_61 = value.pack(in: arena).assumingMemoryBound(to: Google__Protobuf__Any.self)
    }
    switch self.choice {
    case nil: break
    case .chosenInt(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 41)
      unsafe c.pointee.chosen_int_41 = value
    case .chosenString(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 42)
      unsafe c.pointee.chosen_string_42 = arena.copy(value)
    case .chosenBytes(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 43)
      unsafe c.pointee.chosen_bytes_43 = arena.copy(value)
    case .chosenBool(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 44)
      unsafe c.pointee.chosen_bool_44 = value ? 1 : 0
    case .chosenColour(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 45)
      unsafe c.pointee.chosen_colour_45 = value.rawValue
    case .chosenLeaf(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 46)
      unsafe c.pointee.chosen_leaf_46 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Kinds__Leaf.self)
    case .chosenFloat(let value)?:
      unsafe c.pointee.choice_0_case = .init(rawValue: 47)
      unsafe c.pointee.chosen_float_47 = value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Kinds.Leaf {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Kinds__Leaf.self, recursive: false
  ) {
    unsafe weir__test__v1__kinds__leaf__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Kinds__Leaf.self)
    if unsafe c.pointee.has_name_1 != 0 {
      self.name = try unsafe Unpack.string(c.pointee.name_1, "weir.test.v1.Kinds.Leaf.name")
    }
    if unsafe c.pointee.has_size_2 != 0 {
      self.size = unsafe c.pointee.size_2
    }
    self.parts = unsafe Unpack.scalars(c.pointee.parts_3, c.pointee.n_parts_3)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Kinds__Leaf.self)
    unsafe weir__test__v1__kinds__leaf__init(c)
    if !self.name.isEmpty {
      unsafe c.pointee.has_name_1 = 1
      unsafe c.pointee.name_1 = arena.copy(self.name)
    }
    if self.size != 0 {
      unsafe c.pointee.has_size_2 = 1
      unsafe c.pointee.size_2 = self.size
    }
    if !self.parts.isEmpty {
      unsafe c.pointee.n_parts_3 = self.parts.count
      unsafe c.pointee.parts_3 = arena.scalars(self.parts)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Names {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Names.self, recursive: false
  ) {
    unsafe weir__test__v1__names__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Names.self)
    if unsafe c.pointee.has_base_1 != 0 {
      self.base = try unsafe Unpack.string(c.pointee.base_1, "weir.test.v1.Names.base")
    }
    if unsafe c.pointee.has_has_base_2 != 0 {
      self.hasBase = unsafe c.pointee.has_base_2
    }
    self.nBase = unsafe Unpack.scalars(c.pointee.n_base_3, c.pointee.n_n_base_3)
    if unsafe c.pointee.has_self_4 != 0 {
      self.self_p = unsafe c.pointee.self_4 != 0
    }
    if unsafe c.pointee.has_init_5 != 0 {
      self.init_p = try unsafe Unpack.string(c.pointee.init_5, "weir.test.v1.Names.init")
    }
    if unsafe c.pointee.has_default_6 != 0 {
      self.`default` = try unsafe Unpack.string(c.pointee.default_6, "weir.test.v1.Names.default")
    }
    if unsafe c.pointee.has_class_7 != 0 {
      self.`class` = try unsafe Unpack.string(c.pointee.class_7, "weir.test.v1.Names.class")
    }
    if unsafe c.pointee.has_c_8 != 0 {
      self.c = try unsafe Unpack.string(c.pointee.c_8, "weir.test.v1.Names.c")
    }
    if unsafe c.pointee.has_arena_9 != 0 {
      self.arena = try unsafe Unpack.string(c.pointee.arena_9, "weir.test.v1.Names.arena")
    }
    if unsafe c.pointee.has_value_10 != 0 {
      self.value = try unsafe Unpack.string(c.pointee.value_10, "weir.test.v1.Names.value")
    }
    if unsafe c.pointee.has_unpacked_11 != 0 {
      self.unpacked = unsafe c.pointee.unpacked_11
    }
    if unsafe c.pointee.has_typeurl_12 != 0 {
      self.typeURL = try unsafe Unpack.string(c.pointee.typeurl_12, "weir.test.v1.Names.typeURL")
    }
    if unsafe c.pointee.has_user_id_13 != 0 {
      self.userID = try unsafe Unpack.string(c.pointee.user_id_13, "weir.test.v1.Names.user_id")
    }
    if let value = unsafe c.pointee.type_14 {
      self.type = try unsafe Weir_Test_V1_Names.TypeMessage(unpacked: UnsafeRawPointer(value))
    }
    switch unsafe c.pointee.in_0_case.rawValue {
    case 15: self.`in` = .int(try unsafe Unpack.string(c.pointee.int_15, "weir.test.v1.Names.int"))
    case 16: self.`in` = .void(try unsafe Unpack.string(c.pointee.void_16, "weir.test.v1.Names.void"))
    default: break
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Names.self)
    unsafe weir__test__v1__names__init(c)
    if !self.base.isEmpty {
      unsafe c.pointee.has_base_1 = 1
      unsafe c.pointee.base_1 = arena.copy(self.base)
    }
    if self.hasBase != 0 {
      unsafe c.pointee.has_has_base_2 = 1
      unsafe c.pointee.has_base_2 = self.hasBase
    }
    if !self.nBase.isEmpty {
      unsafe c.pointee.n_n_base_3 = self.nBase.count
      unsafe c.pointee.n_base_3 = arena.scalars(self.nBase)
    }
    if self.self_p {
      unsafe c.pointee.has_self_4 = 1
      unsafe c.pointee.self_4 = self.self_p ? 1 : 0
    }
    if !self.init_p.isEmpty {
      unsafe c.pointee.has_init_5 = 1
      unsafe c.pointee.init_5 = arena.copy(self.init_p)
    }
    if !self.`default`.isEmpty {
      unsafe c.pointee.has_default_6 = 1
      unsafe c.pointee.default_6 = arena.copy(self.`default`)
    }
    if !self.`class`.isEmpty {
      unsafe c.pointee.has_class_7 = 1
      unsafe c.pointee.class_7 = arena.copy(self.`class`)
    }
    if !self.c.isEmpty {
      unsafe c.pointee.has_c_8 = 1
      unsafe c.pointee.c_8 = arena.copy(self.c)
    }
    if !self.arena.isEmpty {
      unsafe c.pointee.has_arena_9 = 1
      unsafe c.pointee.arena_9 = arena.copy(self.arena)
    }
    if !self.value.isEmpty {
      unsafe c.pointee.has_value_10 = 1
      unsafe c.pointee.value_10 = arena.copy(self.value)
    }
    if self.unpacked != 0 {
      unsafe c.pointee.has_unpacked_11 = 1
      unsafe c.pointee.unpacked_11 = self.unpacked
    }
    if !self.typeURL.isEmpty {
      unsafe c.pointee.has_typeurl_12 = 1
      unsafe c.pointee.typeurl_12 = arena.copy(self.typeURL)
    }
    if !self.userID.isEmpty {
      unsafe c.pointee.has_user_id_13 = 1
      unsafe c.pointee.user_id_13 = arena.copy(self.userID)
    }
    if let value = self.type {
      unsafe c.pointee.type_14 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Names__Type.self)
    }
    switch self.`in` {
    case nil: break
    case .int(let value)?:
      unsafe c.pointee.in_0_case = .init(rawValue: 15)
      unsafe c.pointee.int_15 = arena.copy(value)
    case .void(let value)?:
      unsafe c.pointee.in_0_case = .init(rawValue: 16)
      unsafe c.pointee.void_16 = arena.copy(value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Names.TypeMessage {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Names__Type.self, recursive: false
  ) {
    unsafe weir__test__v1__names__type__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Names__Type.self)
    if unsafe c.pointee.has_protocol_1 != 0 {
      self.`protocol` = try unsafe Unpack.string(c.pointee.protocol_1, "weir.test.v1.Names.Type.Protocol")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Names__Type.self)
    unsafe weir__test__v1__names__type__init(c)
    if !self.`protocol`.isEmpty {
      unsafe c.pointee.has_protocol_1 = 1
      unsafe c.pointee.protocol_1 = arena.copy(self.`protocol`)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Tree {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Tree.self, recursive: true
  ) {
    unsafe weir__test__v1__tree__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Tree.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
    if let value = unsafe c.pointee.left_2 {
      self.left = try unsafe Weir_Test_V1_Tree(unpacked: UnsafeRawPointer(value))
    }
    if let value = unsafe c.pointee.right_3 {
      self.right = try unsafe Weir_Test_V1_Tree(unpacked: UnsafeRawPointer(value))
    }
    self.children = try unsafe Unpack.messages(c.pointee.children_4, c.pointee.n_children_4)
    for index in 0..<(unsafe c.pointee.n_named_5) {
      guard let entry = unsafe c.pointee.named_5?[index] else { continue }
      var key: String = ""
      if unsafe entry.pointee.has_key_1 != 0 { key = try unsafe Unpack.string(entry.pointee.key_1, "weir.test.v1.Tree.named") }
      var value: Weir_Test_V1_Tree = .init()
      if let present = unsafe entry.pointee.value_2 { value = try unsafe Weir_Test_V1_Tree(unpacked: UnsafeRawPointer(present)) }
      self.named[key] = value
    }
    switch unsafe c.pointee.other_0_case.rawValue {
    case 6: if let value = unsafe c.pointee.twin_6 { self.other = .twin(try unsafe Weir_Test_V1_Tree(unpacked: UnsafeRawPointer(value))) }
    case 7: if let value = unsafe c.pointee.forest_7 { self.other = .forest(try unsafe Weir_Test_V1_Forest(unpacked: UnsafeRawPointer(value))) }
    default: break
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Tree.self)
    unsafe weir__test__v1__tree__init(c)
    if self.value != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    if let value = self.left {
      unsafe c.pointee.left_2 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Tree.self)
    }
    if let value = self.right {
      unsafe c.pointee.right_3 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Tree.self)
    }
    if !self.children.isEmpty {
      unsafe c.pointee.n_children_4 = self.children.count
      unsafe c.pointee.children_4 = arena.messages(self.children)
    }
    if !self.named.isEmpty {
      let entries = unsafe arena.allocate(UnsafeMutablePointer<Weir__Test__V1__Tree__NamedEntry>?.self, count: self.named.count)
      var count = 0
      for (key, value) in self.named {
        let entry = unsafe arena.allocate(Weir__Test__V1__Tree__NamedEntry.self)
        unsafe weir__test__v1__tree__named_entry__init(entry)
        unsafe entry.pointee.has_key_1 = 1
        unsafe entry.pointee.key_1 = arena.copy(key)
        unsafe entry.pointee.value_2 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Tree.self)
        unsafe (entries + count).initialize(to: entry)
        count += 1
      }
      unsafe c.pointee.n_named_5 = count
      unsafe c.pointee.named_5 = entries
    }
    switch self.other {
    case nil: break
    case .twin(let value)?:
      unsafe c.pointee.other_0_case = .init(rawValue: 6)
      unsafe c.pointee.twin_6 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Tree.self)
    case .forest(let value)?:
      unsafe c.pointee.other_0_case = .init(rawValue: 7)
      unsafe c.pointee.forest_7 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Forest.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Forest {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Forest.self, recursive: true
  ) {
    unsafe weir__test__v1__forest__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Forest.self)
    if let value = unsafe c.pointee.tree_1 {
      self.tree = try unsafe Weir_Test_V1_Tree(unpacked: UnsafeRawPointer(value))
    }
    self.near = try unsafe Unpack.messages(c.pointee.near_2, c.pointee.n_near_2)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Forest.self)
    unsafe weir__test__v1__forest__init(c)
    if let value = self.tree {
      unsafe c.pointee.tree_1 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Tree.self)
    }
    if !self.near.isEmpty {
      unsafe c.pointee.n_near_2 = self.near.count
      unsafe c.pointee.near_2 = arena.messages(self.near)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Empty {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Empty.self, recursive: false
  ) {
    unsafe weir__test__v1__empty__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Empty.self)
    unsafe weir__test__v1__empty__init(c)
    return UnsafeMutableRawPointer(c)
  }
}

extension Weir_Test_V1_Swarm {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Swarm.self, recursive: false
  ) {
    unsafe weir__test__v1__swarm__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Swarm.self)
    self.kinds = try unsafe Unpack.messages(c.pointee.kinds_1, c.pointee.n_kinds_1)
    if let value = unsafe c.pointee.merged_2 {
      self.merged = try unsafe Weir_Test_V1_Kinds(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Swarm.self)
    unsafe weir__test__v1__swarm__init(c)
    if !self.kinds.isEmpty {
      unsafe c.pointee.n_kinds_1 = self.kinds.count
      unsafe c.pointee.kinds_1 = arena.messages(self.kinds)
    }
    if let value = self.merged {
      unsafe c.pointee.merged_2 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Kinds.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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

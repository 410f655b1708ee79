// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/nasty.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// Fields that lie between two tags.
nonisolated public struct Weir_Test_V1_Groups: GeneratedMessage {
  public static let messageName = "weir.test.v1.Groups"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var item: [Weir_Test_V1_Groups.Item] = []
  public var single: Weir_Test_V1_Groups.Single? = nil
  public var next: Weir_Test_V1_Groups? {
    get { _next.value }
    set { _next.value = newValue }
  }
  private var _next = Indirect<Weir_Test_V1_Groups>()
  public var pick: OneOf_Pick? = nil
  public var named: [String: Weir_Test_V1_Groups] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    item: [Weir_Test_V1_Groups.Item] = [],
    single: Weir_Test_V1_Groups.Single? = nil,
    next: Weir_Test_V1_Groups? = nil,
    pick: OneOf_Pick? = nil,
    named: [String: Weir_Test_V1_Groups] = [:]
  ) {
    self.item = item
    self.single = single
    self.next = next
    self.pick = pick
    self.named = named
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.item = try c.messages(24, as: Weir_Test_V1_Groups.Item.self)
    self.single = try c.message(40, as: Weir_Test_V1_Groups.Single.self)
    self.next = try c.message(64, as: Weir_Test_V1_Groups.self)
    for entry in c.entries(128) {
      let key = try entry.optionalString(24) ?? ""
      self.named[key] = try entry.message(48, as: Weir_Test_V1_Groups.self) ?? .init()
    }
    switch c.oneof(112) {
    case 8: self.pick = .number(c.int32(120))
    default: break
    }
    if let value = try c.message(88, as: Weir_Test_V1_Groups.Picked.self) {
      guard self.pick == nil else { throw c.needsJoining() }
      self.pick = .picked(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.item)
    c.message(40, self.single)
    c.message(64, self.next)
    if !self.named.isEmpty {
      var entries = c.entries(128, of: _weirTables[1], count: self.named.count)
      for (key, value) in self.named {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    switch self.pick {
    case nil: break
    case .picked(let value)?:
      c.message(88, value)
    case .number(let value)?:
      c.oneof(112, 8)
      c.int32(120, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Pick: Sendable, Hashable {
    case picked(Weir_Test_V1_Groups.Picked)
    case number(Int32)
  }

  /// `weir.test.v1.Groups.Item`
  nonisolated public struct Item: GeneratedMessage {
    public static let messageName = "weir.test.v1.Groups.Item"
    public static let layout: MessageLayout = _weirTables[2]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var size: Int32? = nil
    public var inner: Weir_Test_V1_Groups.Item.Inner? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      size: Int32? = nil,
      inner: Weir_Test_V1_Groups.Item.Inner? = nil
    ) {
      self.size = size
      self.inner = inner
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.size = c.optionalInt32(48)
      self.inner = try c.message(24, as: Weir_Test_V1_Groups.Item.Inner.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.size)
      c.message(24, self.inner)
      c.unknownFields(self.unknownFields)
    }

    /// `weir.test.v1.Groups.Item.Inner`
    nonisolated public struct Inner: GeneratedMessage {
      public static let messageName = "weir.test.v1.Groups.Item.Inner"
      public static let layout: MessageLayout = _weirTables[3]
      public static var schema: Schema { .weir_test_v1_nasty }

      public var name: String? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(
        name: String? = nil
      ) {
        self.name = name
      }

      public init(decoded c: FieldReader) throws(MessageError) {
        self.name = try c.optionalString(24)
        self.unknownFields = try c.unknownFields()
      }

      public func encode(into c: FieldWriter) {
        c.optionalString(24, self.name)
        c.unknownFields(self.unknownFields)
      }
    }
  }

  /// `weir.test.v1.Groups.Single`
  nonisolated public struct Single: GeneratedMessage {
    public static let messageName = "weir.test.v1.Groups.Single"
    public static let layout: MessageLayout = _weirTables[4]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var value: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      value: Int32 = 0
    ) {
      self.value = value
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.value = try c.required(c.optionalInt32(24), 1)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.value)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `weir.test.v1.Groups.Picked`
  nonisolated public struct Picked: GeneratedMessage {
    public static let messageName = "weir.test.v1.Groups.Picked"
    public static let layout: MessageLayout = _weirTables[5]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var a: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32? = nil
    ) {
      self.a = a
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.optionalInt32(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.a)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Holds itself through a field that must be there.
nonisolated public struct Weir_Test_V1_Chain: GeneratedMessage {
  public static let messageName = "weir.test.v1.Chain"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var link: Weir_Test_V1_Link {
    get { _link.value ?? .init() }
    set { _link.value = newValue }
  }
  private var _link = Indirect<Weir_Test_V1_Link>()
  public var size: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    link: Weir_Test_V1_Link = .init(),
    size: Int32? = nil
  ) {
    self.link = link
    self.size = size
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.link = try c.required(c.message(24, as: Weir_Test_V1_Link.self), 1)
    self.size = c.optionalInt32(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self._link.value)
    c.optionalInt32(48, self.size)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.Link`
nonisolated public struct Weir_Test_V1_Link: GeneratedMessage {
  public static let messageName = "weir.test.v1.Link"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var chain: Weir_Test_V1_Chain? {
    get { _chain.value }
    set { _chain.value = newValue }
  }
  private var _chain = Indirect<Weir_Test_V1_Chain>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    chain: Weir_Test_V1_Chain? = nil
  ) {
    self.chain = chain
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.chain = try c.message(24, as: Weir_Test_V1_Chain.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.chain)
    c.unknownFields(self.unknownFields)
  }
}

/// Names that fall together in Swift, or mean something there.
nonisolated public struct Weir_Test_V1_Collisions: GeneratedMessage {
  public static let messageName = "weir.test.v1.Collisions"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var fooBar: Int32? = nil
  public var fooBar_2: Int32? = nil
  public var value: Int32? = nil
  public var value_4: OneOf_Value_4? = nil
  public var thing_6: Weir_Test_V1_Collisions.thing? = nil
  public var `class`: Weir_Test_V1_Collisions.classMessage? = nil
  public var `while`: Weir_Test_V1_Collisions.whileEnum? = nil
  public var type: Weir_Test_V1_Collisions.TypeMessage? = nil
  public var `protocol`: Weir_Test_V1_Collisions.ProtocolMessage? = nil
  public var oneOf: Weir_Test_V1_Collisions.OneOf_Value? = nil
  public var unknownFields_p: Bool? = nil
  public var layout_p: Bool? = nil
  public var description_p: String? = nil
  public var typeMessage: Weir_Test_V1_Collisions.TypeMessageMessage? = nil
  public var cow: Weir_Test_V1_Collisions.Cow? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fooBar: Int32? = nil,
    fooBar_2: Int32? = nil,
    value: Int32? = nil,
    value_4: OneOf_Value_4? = nil,
    thing_6: Weir_Test_V1_Collisions.thing? = nil,
    `class`: Weir_Test_V1_Collisions.classMessage? = nil,
    `while`: Weir_Test_V1_Collisions.whileEnum? = nil,
    type: Weir_Test_V1_Collisions.TypeMessage? = nil,
    `protocol`: Weir_Test_V1_Collisions.ProtocolMessage? = nil,
    oneOf: Weir_Test_V1_Collisions.OneOf_Value? = nil,
    unknownFields_p: Bool? = nil,
    layout_p: Bool? = nil,
    description_p: String? = nil,
    typeMessage: Weir_Test_V1_Collisions.TypeMessageMessage? = nil,
    cow: Weir_Test_V1_Collisions.Cow? = nil
  ) {
    self.fooBar = fooBar
    self.fooBar_2 = fooBar_2
    self.value = value
    self.value_4 = value_4
    self.thing_6 = thing_6
    self.`class` = `class`
    self.`while` = `while`
    self.type = type
    self.`protocol` = `protocol`
    self.oneOf = oneOf
    self.unknownFields_p = unknownFields_p
    self.layout_p = layout_p
    self.description_p = description_p
    self.typeMessage = typeMessage
    self.cow = cow
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fooBar = c.optionalInt32(248)
    self.fooBar_2 = c.optionalInt32(256)
    self.value = c.optionalInt32(264)
    self.thing_6 = try c.message(48, as: Weir_Test_V1_Collisions.thing.self)
    self.`class` = try c.message(72, as: Weir_Test_V1_Collisions.classMessage.self)
    self.`while` = try c.optionalClosedEnumeration(272, as: Weir_Test_V1_Collisions.whileEnum.self)
    self.type = try c.message(96, as: Weir_Test_V1_Collisions.TypeMessage.self)
    self.`protocol` = try c.message(120, as: Weir_Test_V1_Collisions.ProtocolMessage.self)
    self.oneOf = try c.message(144, as: Weir_Test_V1_Collisions.OneOf_Value.self)
    self.unknownFields_p = c.optionalBool(168)
    self.layout_p = c.optionalBool(184)
    self.description_p = try c.optionalString(200)
    self.typeMessage = try c.message(224, as: Weir_Test_V1_Collisions.TypeMessageMessage.self)
    self.cow = try c.optionalClosedEnumeration(280, as: Weir_Test_V1_Collisions.Cow.self)
    switch c.oneof(24) {
    case 4: self.value_4 = .aB(c.int32(32))
    case 5: self.value_4 = .aB_5(try c.string(32))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(248, self.fooBar)
    c.optionalInt32(256, self.fooBar_2)
    c.optionalInt32(264, self.value)
    c.message(48, self.thing_6)
    c.message(72, self.`class`)
    c.optionalEnumeration(272, self.`while`)
    c.message(96, self.type)
    c.message(120, self.`protocol`)
    c.message(144, self.oneOf)
    c.optionalBool(168, self.unknownFields_p)
    c.optionalBool(184, self.layout_p)
    c.optionalString(200, self.description_p)
    c.message(224, self.typeMessage)
    c.optionalEnumeration(280, self.cow)
    switch self.value_4 {
    case nil: break
    case .aB(let value)?:
      c.oneof(24, 4)
      c.int32(32, value)
    case .aB_5(let value)?:
      c.oneof(24, 5)
      c.string(32, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Value_4: Sendable, Hashable {
    case aB(Int32)
    case aB_5(String)
  }

  /// `while`
  nonisolated public struct whileEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var one: Self { Self(rawValue: 1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      1 ONE
      """)
  }

  /// `Cow`
  nonisolated public struct Cow: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var moo: Self { Self(rawValue: 0) }
    public static var mooMoo: Self { Self(rawValue: 1) }
    public static var mooMoo_n2: Self { Self(rawValue: -2) }
    public static var init_: Self { Self(rawValue: 3) }
    public static var rawValue_: Self { Self(rawValue: 4) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 moo
      0 MOO
      1 COW_MOO_MOO
      -2 MooMoo
      3 init
      4 rawValue
      """)
  }

  /// `weir.test.v1.Collisions.thing`
  nonisolated public struct thing: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.thing"
    public static let layout: MessageLayout = _weirTables[9]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `weir.test.v1.Collisions.class`
  nonisolated public struct classMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.class"
    public static let layout: MessageLayout = _weirTables[10]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `weir.test.v1.Collisions.Type`
  nonisolated public struct TypeMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.Type"
    public static let layout: MessageLayout = _weirTables[11]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `weir.test.v1.Collisions.TypeMessage`
  nonisolated public struct TypeMessageMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.TypeMessage"
    public static let layout: MessageLayout = _weirTables[12]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `weir.test.v1.Collisions.Protocol`
  nonisolated public struct ProtocolMessage: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.Protocol"
    public static let layout: MessageLayout = _weirTables[13]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var self_p: Weir_Test_V1_Collisions.ProtocolMessage.SelfMessage? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      self_p: Weir_Test_V1_Collisions.ProtocolMessage.SelfMessage? = nil
    ) {
      self.self_p = self_p
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.self_p = try c.message(24, as: Weir_Test_V1_Collisions.ProtocolMessage.SelfMessage.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.message(24, self.self_p)
      c.unknownFields(self.unknownFields)
    }

    /// `weir.test.v1.Collisions.Protocol.Self`
    nonisolated public struct SelfMessage: GeneratedMessage {
      public static let messageName = "weir.test.v1.Collisions.Protocol.Self"
      public static let layout: MessageLayout = _weirTables[14]
      public static var schema: Schema { .weir_test_v1_nasty }

      public var unknownFields = UnknownFields()

      public init() {}

      public init(decoded c: FieldReader) throws(MessageError) {
        self.unknownFields = try c.unknownFields()
      }

      public func encode(into c: FieldWriter) {
        c.unknownFields(self.unknownFields)
      }
    }
  }

  /// `weir.test.v1.Collisions.OneOf_Value`
  nonisolated public struct OneOf_Value: GeneratedMessage {
    public static let messageName = "weir.test.v1.Collisions.OneOf_Value"
    public static let layout: MessageLayout = _weirTables[15]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Deeper than the compiler likes types to stand in each other.
nonisolated public struct Weir_Test_V1_Deep: GeneratedMessage {
  public static let messageName = "weir.test.v1.Deep"
  public static let layout: MessageLayout = _weirTables[16]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var a: Weir_Test_V1_Deep.A? {
    get { _a.value }
    set { _a.value = newValue }
  }
  private var _a = Indirect<Weir_Test_V1_Deep.A>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    a: Weir_Test_V1_Deep.A? = nil
  ) {
    self.a = a
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.a = try c.message(24, as: Weir_Test_V1_Deep.A.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.a)
    c.unknownFields(self.unknownFields)
  }

  /// `weir.test.v1.Deep.A`
  nonisolated public struct A: GeneratedMessage {
    public static let messageName = "weir.test.v1.Deep.A"
    public static let layout: MessageLayout = _weirTables[17]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var b: Weir_Test_V1_Deep.A.B? {
      get { _b.value }
      set { _b.value = newValue }
    }
    private var _b = Indirect<Weir_Test_V1_Deep.A.B>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      b: Weir_Test_V1_Deep.A.B? = nil
    ) {
      self.b = b
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.b = try c.message(24, as: Weir_Test_V1_Deep.A.B.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.message(24, self.b)
      c.unknownFields(self.unknownFields)
    }

    /// `weir.test.v1.Deep.A.B`
    nonisolated public struct B: GeneratedMessage {
      public static let messageName = "weir.test.v1.Deep.A.B"
      public static let layout: MessageLayout = _weirTables[18]
      public static var schema: Schema { .weir_test_v1_nasty }

      public var c: Weir_Test_V1_Deep.A.B.C? {
        get { _c.value }
        set { _c.value = newValue }
      }
      private var _c = Indirect<Weir_Test_V1_Deep.A.B.C>()
      public var unknownFields = UnknownFields()

      public init() {}

      public init(
        c: Weir_Test_V1_Deep.A.B.C? = nil
      ) {
        self.c = c
      }

      public init(decoded c: FieldReader) throws(MessageError) {
        self.c = try c.message(24, as: Weir_Test_V1_Deep.A.B.C.self)
        self.unknownFields = try c.unknownFields()
      }

      public func encode(into c: FieldWriter) {
        c.message(24, self.c)
        c.unknownFields(self.unknownFields)
      }

      /// `weir.test.v1.Deep.A.B.C`
      nonisolated public struct C: GeneratedMessage {
        public static let messageName = "weir.test.v1.Deep.A.B.C"
        public static let layout: MessageLayout = _weirTables[19]
        public static var schema: Schema { .weir_test_v1_nasty }

        public var d: Weir_Test_V1_Deep.A.B.C.D? {
          get { _d.value }
          set { _d.value = newValue }
        }
        private var _d = Indirect<Weir_Test_V1_Deep.A.B.C.D>()
        public var unknownFields = UnknownFields()

        public init() {}

        public init(
          d: Weir_Test_V1_Deep.A.B.C.D? = nil
        ) {
          self.d = d
        }

        public init(decoded c: FieldReader) throws(MessageError) {
          self.d = try c.message(24, as: Weir_Test_V1_Deep.A.B.C.D.self)
          self.unknownFields = try c.unknownFields()
        }

        public func encode(into c: FieldWriter) {
          c.message(24, self.d)
          c.unknownFields(self.unknownFields)
        }
      }
    }
  }
}

nonisolated extension Weir_Test_V1_Deep.A.B.C {
  /// `weir.test.v1.Deep.A.B.C.D`
  nonisolated public struct D: GeneratedMessage {
    public static let messageName = "weir.test.v1.Deep.A.B.C.D"
    public static let layout: MessageLayout = _weirTables[20]
    public static var schema: Schema { .weir_test_v1_nasty }

    public var e: Weir_Test_V1_Deep.A.B.C.D.E? {
      get { _e.value }
      set { _e.value = newValue }
    }
    private var _e = Indirect<Weir_Test_V1_Deep.A.B.C.D.E>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      e: Weir_Test_V1_Deep.A.B.C.D.E? = nil
    ) {
      self.e = e
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.e = try c.message(24, as: Weir_Test_V1_Deep.A.B.C.D.E.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.message(24, self.e)
      c.unknownFields(self.unknownFields)
    }

    /// `Kind`
    nonisolated public struct Kind: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      public static var none: Self { Self(rawValue: 0) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 NONE
        """)
    }

    /// `weir.test.v1.Deep.A.B.C.D.E`
    nonisolated public struct E: GeneratedMessage {
      public static let messageName = "weir.test.v1.Deep.A.B.C.D.E"
      public static let layout: MessageLayout = _weirTables[21]
      public static var schema: Schema { .weir_test_v1_nasty }

      public var f: Weir_Test_V1_Deep.A.B.C.D.E.F? {
        get { _f.value }
        set { _f.value = newValue }
      }
      private var _f = Indirect<Weir_Test_V1_Deep.A.B.C.D.E.F>()
      public var kind: Weir_Test_V1_Deep.A.B.C.D.Kind? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(
        f: Weir_Test_V1_Deep.A.B.C.D.E.F? = nil,
        kind: Weir_Test_V1_Deep.A.B.C.D.Kind? = nil
      ) {
        self.f = f
        self.kind = kind
      }

      public init(decoded c: FieldReader) throws(MessageError) {
        self.f = try c.message(24, as: Weir_Test_V1_Deep.A.B.C.D.E.F.self)
        self.kind = try c.optionalClosedEnumeration(48, as: Weir_Test_V1_Deep.A.B.C.D.Kind.self)
        self.unknownFields = try c.unknownFields()
      }

      public func encode(into c: FieldWriter) {
        c.message(24, self.f)
        c.optionalEnumeration(48, self.kind)
        c.unknownFields(self.unknownFields)
      }

      /// `weir.test.v1.Deep.A.B.C.D.E.F`
      nonisolated public struct F: GeneratedMessage {
        public static let messageName = "weir.test.v1.Deep.A.B.C.D.E.F"
        public static let layout: MessageLayout = _weirTables[22]
        public static var schema: Schema { .weir_test_v1_nasty }

        public var deep: Weir_Test_V1_Deep? {
          get { _deep.value }
          set { _deep.value = newValue }
        }
        private var _deep = Indirect<Weir_Test_V1_Deep>()
        public var unknownFields = UnknownFields()

        public init() {}

        public init(
          deep: Weir_Test_V1_Deep? = nil
        ) {
          self.deep = deep
        }

        public init(decoded c: FieldReader) throws(MessageError) {
          self.deep = try c.message(24, as: Weir_Test_V1_Deep.self)
          self.unknownFields = try c.unknownFields()
        }

        public func encode(into c: FieldWriter) {
          c.message(24, self.deep)
          c.unknownFields(self.unknownFields)
        }
      }
    }
  }
}

/// `weir.test.v1.TwinHandlers`
nonisolated public struct Weir_Test_V1_TwinHandlers: GeneratedMessage {
  public static let messageName = "weir.test.v1.TwinHandlers"
  public static let layout: MessageLayout = _weirTables[23]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.A_B`
nonisolated public struct Weir_Test_V1_A_B: GeneratedMessage {
  public static let messageName = "weir.test.v1.A_B"
  public static let layout: MessageLayout = _weirTables[24]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.AB`
nonisolated public struct Weir_Test_V1_AB: GeneratedMessage {
  public static let messageName = "weir.test.v1.AB"
  public static let layout: MessageLayout = _weirTables[25]
  public static var schema: Schema { .weir_test_v1_nasty }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.extra`
nonisolated public let Weir_Test_V1_Extensions_extra = MessageExtension<Int32?, Weir_Test_V1_Groups>(
  "weir.test.v1.extra", 100, _weirTables[26],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

nonisolated extension Weir_Test_V1_Groups {
  /// `weir.test.v1.extra`
  public var Weir_Test_V1_extra: Int32? {
    get { self[Weir_Test_V1_Extensions_extra] }
    set { self[Weir_Test_V1_Extensions_extra] = newValue }
  }
}

/// The extensions that `weir/test/v1/nasty.proto` declares.
nonisolated public let Weir_Test_V1_Nasty_Extensions: ExtensionRegistry = [
  Weir_Test_V1_Extensions_extra,
]

/// Its own types must not be called as the message above is.
///
/// Handlers take messages and return messages.
nonisolated public protocol Weir_Test_V1_TwinService: RPCService {
  /// Handles `init`.
  nonisolated(nonsending) func `init`(_ request: Weir_Test_V1_A_B, _ call: CallContext) async throws -> Weir_Test_V1_AB
}

nonisolated extension Weir_Test_V1_TwinService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_V1_TwinServiceHandlers()
    handlers.onInit { try await self.`init`($0, $1) }
    return try handlers.definition()
  }
}

/// Its own types must not be called as the message above is.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Weir_Test_V1_TwinServiceDetailed: RPCService {
  /// Handles `init`.
  nonisolated(nonsending) func `init`(_ request: ServerRequest<Weir_Test_V1_A_B>) async throws -> ServerResponse<Weir_Test_V1_AB>
}

nonisolated extension Weir_Test_V1_TwinServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_V1_TwinServiceHandlers()
    handlers.onInitDetailed { try await self.`init`($0) }
    return try handlers.definition()
  }
}

/// Its own types must not be called as the message above is.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Weir_Test_V1_TwinServiceImmediate: RPCService {
  /// Handles `init`.
  nonisolated func `init`(_ request: Weir_Test_V1_A_B, _ call: CallContext) throws -> ServerResponse<Weir_Test_V1_AB>
}

nonisolated extension Weir_Test_V1_TwinServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_V1_TwinServiceHandlers()
    handlers.onInitImmediate { try self.`init`($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `weir.test.v1.Twin`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Weir_Test_V1_TwinServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let `init` = Method(service: "weir.test.v1.Twin", name: "init", kind: .unary)
  }

  private var initEndpoint: Endpoint?

  public init() {}

  /// Handles `init`.
  ///
  /// The handler takes and returns messages.
  public mutating func onInit(
    _ handler: @escaping @Sendable (Weir_Test_V1_A_B, CallContext) async throws -> Weir_Test_V1_AB
  ) {
    initEndpoint = .unary(handler)
  }

  /// Handles `init`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onInitDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Weir_Test_V1_A_B>) async throws -> ServerResponse<Weir_Test_V1_AB>
  ) {
    initEndpoint = .detailedUnary(handler)
  }

  /// Handles `init`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onInitImmediate(
    _ handler: @escaping @Sendable (Weir_Test_V1_A_B, CallContext) throws -> ServerResponse<Weir_Test_V1_AB>
  ) {
    initEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "weir.test.v1.Twin",
      methods: [
        (Methods.`init`, initEndpoint),
      ],
      schema: .weir_test_v1_nasty)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AhsTd2Vpci50ZXN0LnYxLkdyb3VwcwOQAQYBShgABGl0ZW0EBaoBKAAGc2luZ2xlCAarAUAABG5leHQAB6oBWAEGcGlja2VkCgiFAXgBcAZudW1i
  ZXIJS4ABAAVuYW1lZAIed2Vpci50ZXN0LnYxLkdyb3Vwcy5OYW1lZEVudHJ5A0gCASkYAANrZXkCqwEwAAV2YWx1ZQAYd2Vpci50ZXN0LnYxLkdy
  b3Vwcy5JdGVtAjgCASUwAARzaXplAqoBGAAFaW5uZXIGHndlaXIudGVzdC52MS5Hcm91cHMuSXRlbS5Jbm5lcgAwAQEpGAAEbmFtZRp3ZWlyLnRl
  c3QudjEuR3JvdXBzLlNpbmdsZQAgAQElGAAFdmFsdWUad2Vpci50ZXN0LnYxLkdyb3Vwcy5QaWNrZWQAIAEBJRgAAWESd2Vpci50ZXN0LnYxLkNo
  YWluATgCAasBGAAEbGluaw4CJTAABHNpemURd2Vpci50ZXN0LnYxLkxpbmsBMAEBqwEYAAVjaGFpbgwXd2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMA
  oAIQASX4AQAHZm9vX2JhcgIlgAIABmZvb0JhcgMliAIABnZhbHVlXwSFASABGANhX2IFiQEgARgCYUIGqwEwAAVUaGluZxIHqwFIAAVDbGFzcxQI
  rgKQAgAFV2hpbGUBAQEJqwFgAAR0eXBlFgqrAXgACHByb3RvY29sGgurAZABAAZvbmVfb2YeDCioAQAOdW5rbm93bl9maWVsZHMNKLgBAAZsYXlv
  dXQOKcgBAAtkZXNjcmlwdGlvbg+rAeABAAx0eXBlX21lc3NhZ2UYEK4CmAIAA2NvdwP+//////////8B/v//////////AQABAwQdd2Vpci50ZXN0
  LnYxLkNvbGxpc2lvbnMudGhpbmcAGAAdd2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuY2xhc3MAGAAcd2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuVHlw
  ZQAYACN3ZWlyLnRlc3QudjEuQ29sbGlzaW9ucy5UeXBlTWVzc2FnZQAYACB3ZWlyLnRlc3QudjEuQ29sbGlzaW9ucy5Qcm90b2NvbAAwAQGrARgA
  BHNlbGYcJXdlaXIudGVzdC52MS5Db2xsaXNpb25zLlByb3RvY29sLlNlbGYAGAAjd2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuT25lT2ZfVmFsdWUA
  GAARd2Vpci50ZXN0LnYxLkRlZXABMAEBqwEYAAFhIhN3ZWlyLnRlc3QudjEuRGVlcC5BATABAasBGAABYiQVd2Vpci50ZXN0LnYxLkRlZXAuQS5C
  ATABAasBGAABYyYXd2Vpci50ZXN0LnYxLkRlZXAuQS5CLkMBMAEBqwEYAAFkKBl3ZWlyLnRlc3QudjEuRGVlcC5BLkIuQy5EATABAasBGAABZSob
  d2Vpci50ZXN0LnYxLkRlZXAuQS5CLkMuRC5FATgCAasBGAABZiwCrgIwAARraW5kAQAAHXdlaXIudGVzdC52MS5EZWVwLkEuQi5DLkQuRS5GATAB
  AasBGAAEZGVlcCAZd2Vpci50ZXN0LnYxLlR3aW5IYW5kbGVycwAYABB3ZWlyLnRlc3QudjEuQV9CABgAD3dlaXIudGVzdC52MS5BQgAYABN3ZWly
  LnRlc3QudjEuR3JvdXBzACABZCUYABRbd2Vpci50ZXN0LnYxLmV4dHJhXQ==
  """,
  imports: [])

nonisolated extension Schema {
  /// `weir/test/v1/nasty.proto`
  public static let weir_test_v1_nasty = Schema(
    path: "weir/test/v1/nasty.proto",
    base64: """
      Chh3ZWlyL3Rlc3QvdjEvbmFzdHkucHJvdG8SDHdlaXIudGVzdC52MSKlBAoGR3JvdXBzEi0KBGl0ZW0YASADKAoyGS53ZWlyLnRlc3QudjEuR3Jv
      dXBzLkl0ZW1SBGl0ZW0SMwoGc2luZ2xlGAUgASgKMhsud2Vpci50ZXN0LnYxLkdyb3Vwcy5TaW5nbGVSBnNpbmdsZRIoCgRuZXh0GAYgASgLMhQu
      d2Vpci50ZXN0LnYxLkdyb3Vwc1IEbmV4dBI1CgZwaWNrZWQYByABKAoyGy53ZWlyLnRlc3QudjEuR3JvdXBzLlBpY2tlZEgAUgZwaWNrZWQSGAoG
      bnVtYmVyGAggASgFSABSBm51bWJlchI1CgVuYW1lZBgJIAMoCzIfLndlaXIudGVzdC52MS5Hcm91cHMuTmFtZWRFbnRyeVIFbmFtZWQabgoESXRl
      bRISCgRzaXplGAEgASgFUgRzaXplEjUKBWlubmVyGAIgASgKMh8ud2Vpci50ZXN0LnYxLkdyb3Vwcy5JdGVtLklubmVyUgVpbm5lchobCgVJbm5l
      chISCgRuYW1lGAEgASgJUgRuYW1lGh4KBlNpbmdsZRIUCgV2YWx1ZRgBIAIoBVIFdmFsdWUaFgoGUGlja2VkEgwKAWEYASABKAVSAWEaTgoKTmFt
      ZWRFbnRyeRIQCgNrZXkYASABKAlSA2tleRIqCgV2YWx1ZRgCIAEoCzIULndlaXIudGVzdC52MS5Hcm91cHNSBXZhbHVlOgI4ASoFCGQQyAFCBgoE
      cGljayJDCgVDaGFpbhImCgRsaW5rGAEgAigLMhIud2Vpci50ZXN0LnYxLkxpbmtSBGxpbmsSEgoEc2l6ZRgCIAEoBVIEc2l6ZSIxCgRMaW5rEikK
      BWNoYWluGAEgASgLMhMud2Vpci50ZXN0LnYxLkNoYWluUgVjaGFpbiKiBwoKQ29sbGlzaW9ucxIXCgdmb29fYmFyGAEgASgFUgZmb29CYXISFgoG
      Zm9vQmFyGAIgASgFUgZmb29CYXISFQoGdmFsdWVfGAMgASgFUgV2YWx1ZRIRCgNhX2IYBCABKAVIAFICYUISEAoCYUIYBSABKAlIAFICYUISNAoF
      VGhpbmcYBiABKAsyHi53ZWlyLnRlc3QudjEuQ29sbGlzaW9ucy50aGluZ1IFVGhpbmcSNAoFQ2xhc3MYByABKAsyHi53ZWlyLnRlc3QudjEuQ29s
      bGlzaW9ucy5jbGFzc1IFQ2xhc3MSNAoFV2hpbGUYCCABKA4yHi53ZWlyLnRlc3QudjEuQ29sbGlzaW9ucy53aGlsZVIFV2hpbGUSMQoEdHlwZRgJ
      IAEoCzIdLndlaXIudGVzdC52MS5Db2xsaXNpb25zLlR5cGVSBHR5cGUSPQoIcHJvdG9jb2wYCiABKAsyIS53ZWlyLnRlc3QudjEuQ29sbGlzaW9u
      cy5Qcm90b2NvbFIIcHJvdG9jb2wSOwoGb25lX29mGAsgASgLMiQud2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuT25lT2ZfVmFsdWVSBW9uZU9mEiUK
      DnVua25vd25fZmllbGRzGAwgASgIUg11bmtub3duRmllbGRzEhYKBmxheW91dBgNIAEoCFIGbGF5b3V0EiAKC2Rlc2NyaXB0aW9uGA4gASgJUgtk
      ZXNjcmlwdGlvbhJHCgx0eXBlX21lc3NhZ2UYDyABKAsyJC53ZWlyLnRlc3QudjEuQ29sbGlzaW9ucy5UeXBlTWVzc2FnZVILdHlwZU1lc3NhZ2US
      LgoDY293GBAgASgOMhwud2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuQ293UgNjb3caBwoFdGhpbmcaBwoFY2xhc3MaBgoEVHlwZRoNCgtUeXBlTWVz
      c2FnZRpOCghQcm90b2NvbBI6CgRzZWxmGAEgASgLMiYud2Vpci50ZXN0LnYxLkNvbGxpc2lvbnMuUHJvdG9jb2wuU2VsZlIEc2VsZhoGCgRTZWxm
      Gg0KC09uZU9mX1ZhbHVlIhAKBXdoaWxlEgcKA09ORRABIlkKA0NvdxIHCgNtb28QABIHCgNNT08QABIPCgtDT1dfTU9PX01PTxABEhMKBk1vb01v
      bxD+//////////8BEggKBGluaXQQAxIMCghyYXdWYWx1ZRAEGgIQAUIHCgV2YWx1ZSKOAwoERGVlcBIiCgFhGAEgASgLMhQud2Vpci50ZXN0LnYx
      LkRlZXAuQVIBYRrhAgoBQRIkCgFiGAEgASgLMhYud2Vpci50ZXN0LnYxLkRlZXAuQS5CUgFiGrUCCgFCEiYKAWMYASABKAsyGC53ZWlyLnRlc3Qu
      djEuRGVlcC5BLkIuQ1IBYxqHAgoBQxIoCgFkGAEgASgLMhoud2Vpci50ZXN0LnYxLkRlZXAuQS5CLkMuRFIBZBrXAQoBRBIqCgFlGAEgASgLMhwu
      d2Vpci50ZXN0LnYxLkRlZXAuQS5CLkMuRC5FUgFlGpMBCgFFEiwKAWYYASABKAsyHi53ZWlyLnRlc3QudjEuRGVlcC5BLkIuQy5ELkUuRlIBZhIz
      CgRraW5kGAIgASgOMh8ud2Vpci50ZXN0LnYxLkRlZXAuQS5CLkMuRC5LaW5kUgRraW5kGisKAUYSJgoEZGVlcBgBIAEoCzISLndlaXIudGVzdC52
      MS5EZWVwUgRkZWVwIhAKBEtpbmQSCAoETk9ORRAAIg4KDFR3aW5IYW5kbGVycyIFCgNBX0IiBAoCQUIyMwoEVHdpbhIrCgRpbml0EhEud2Vpci50
      ZXN0LnYxLkFfQhoQLndlaXIudGVzdC52MS5BQjoqCgVleHRyYRIULndlaXIudGVzdC52MS5Hcm91cHMYZCABKAVSBWV4dHJhStECCi8KAgQAEgQF
      ABgBGiMgRmllbGRzIHRoYXQgbGllIGJldHdlZW4gdHdvIHRhZ3MuCgo+CgIEARIEHwAiARoyIEhvbGRzIGl0c2VsZiB0aHJvdWdoIGEgZmllbGQg
      dGhhdCBtdXN0IGJlIHRoZXJlLgoKSQoCBAMSBCkATQEaPSBOYW1lcyB0aGF0IGZhbGwgdG9nZXRoZXIgaW4gU3dpZnQsIG9yIG1lYW4gc29tZXRo
      aW5nIHRoZXJlLgoKSgoCBAQSBFAAZAEaPiBEZWVwZXIgdGhhbiB0aGUgY29tcGlsZXIgbGlrZXMgdHlwZXMgdG8gc3RhbmQgaW4gZWFjaCBvdGhl
      ci4KCkcKAgYAEgRrAG0BGjsgSXRzIG93biB0eXBlcyBtdXN0IG5vdCBiZSBjYWxsZWQgYXMgdGhlIG1lc3NhZ2UgYWJvdmUgaXMuCg==
      """,
    imports: [])
}

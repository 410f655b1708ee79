// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/extended.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `Grade`
nonisolated public struct Weir_Test_V1_Grade: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var good: Self { Self(rawValue: 3) }
  public static var better: Self { Self(rawValue: 1) }
  public static var worst: Self { Self(rawValue: -1) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    3 GOOD
    1 BETTER
    -1 WORST
    """)
}

/// `State`
nonisolated public struct Weir_Test_V1_State: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var off: Self { Self(rawValue: 0) }
  public static var on: Self { Self(rawValue: 1) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 OFF
    1 ON
    """)
}

/// Fields that others add to it.
nonisolated public struct Weir_Test_V1_Extendable: GeneratedMessage {
  public static let messageName = "weir.test.v1.Extendable"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_v1_extended }

  public var own: Int32? = nil
  public var inner: Weir_Test_V1_Extendable? {
    get { _inner.value }
    set { _inner.value = newValue }
  }
  private var _inner = Indirect<Weir_Test_V1_Extendable>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    own: Int32? = nil,
    inner: Weir_Test_V1_Extendable? = nil
  ) {
    self.own = own
    self.inner = inner
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.own = c.optionalInt32(48)
    self.inner = try c.message(24, as: Weir_Test_V1_Extendable.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(48, self.own)
    c.message(24, self.inner)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.Bunch`
nonisolated public struct Weir_Test_V1_Bunch: GeneratedMessage {
  public static let messageName = "weir.test.v1.Bunch"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .weir_test_v1_extended }

  public var size: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    size: Int32? = nil
  ) {
    self.size = size
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.size = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.size)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.v1.Part`
nonisolated public struct Weir_Test_V1_Part: GeneratedMessage {
  public static let messageName = "weir.test.v1.Part"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .weir_test_v1_extended }

  public var size: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    size: Int32? = nil
  ) {
    self.size = size
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.size = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.size)
    c.unknownFields(self.unknownFields)
  }

  /// `weir.test.v1.Part.Deeper`
  nonisolated public struct Deeper: GeneratedMessage {
    public static let messageName = "weir.test.v1.Part.Deeper"
    public static let layout: MessageLayout = _weirTables[3]
    public static var schema: Schema { .weir_test_v1_extended }

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

/// What a schema may declare as a default.
nonisolated public struct Weir_Test_V1_Defaults: GeneratedMessage {
  public static let messageName = "weir.test.v1.Defaults"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .weir_test_v1_extended }

  public var narrow: Int32? = nil
  public var wide: Int64? = nil
  public var large: UInt64? = nil
  public var infinite: Float? = nil
  public var nothing: Double? = nil
  public var small: Double? = nil
  public var yes: Bool? = nil
  public var text: String? = nil
  public var someBytes: [UInt8]? = nil
  public var grade: Weir_Test_V1_Grade? = nil
  public var needed: Int32 = 7
  public var choice: OneOf_Choice? = nil
  public var plain: Int32? = nil
  public var grades: [Weir_Test_V1_Grade] = []
  public var packedGrades: [Weir_Test_V1_Grade] = []
  public var statesByNumber: [Int32: Weir_Test_V1_State] = [:]
  public var graded: OneOf_Graded? = nil
  public var twoWords: Weir_Test_V1_Defaults.TwoWords? = nil
  /// Its name is that of another's default.
  public var plainOrDefault: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    narrow: Int32? = nil,
    wide: Int64? = nil,
    large: UInt64? = nil,
    infinite: Float? = nil,
    nothing: Double? = nil,
    small: Double? = nil,
    yes: Bool? = nil,
    text: String? = nil,
    someBytes: [UInt8]? = nil,
    grade: Weir_Test_V1_Grade? = nil,
    needed: Int32 = 7,
    choice: OneOf_Choice? = nil,
    plain: Int32? = nil,
    grades: [Weir_Test_V1_Grade] = [],
    packedGrades: [Weir_Test_V1_Grade] = [],
    statesByNumber: [Int32: Weir_Test_V1_State] = [:],
    graded: OneOf_Graded? = nil,
    twoWords: Weir_Test_V1_Defaults.TwoWords? = nil,
    plainOrDefault: Int32? = nil
  ) {
    self.narrow = narrow
    self.wide = wide
    self.large = large
    self.infinite = infinite
    self.nothing = nothing
    self.small = small
    self.yes = yes
    self.text = text
    self.someBytes = someBytes
    self.grade = grade
    self.needed = needed
    self.choice = choice
    self.plain = plain
    self.grades = grades
    self.packedGrades = packedGrades
    self.statesByNumber = statesByNumber
    self.graded = graded
    self.twoWords = twoWords
    self.plainOrDefault = plainOrDefault
  }

  /// `narrow`, or the default that the schema declares when it is absent.
  public var narrowOrDefault: Int32 { self.narrow ?? -2147483648 }

  /// `wide`, or the default that the schema declares when it is absent.
  public var wideOrDefault: Int64 { self.wide ?? -9223372036854775808 }

  /// `large`, or the default that the schema declares when it is absent.
  public var largeOrDefault: UInt64 { self.large ?? 18446744073709551615 }

  /// `infinite`, or the default that the schema declares when it is absent.
  public var infiniteOrDefault: Float { self.infinite ?? -.infinity }

  /// `nothing`, or the default that the schema declares when it is absent.
  public var nothingOrDefault: Double { self.nothing ?? .nan }

  /// `small`, or the default that the schema declares when it is absent.
  public var smallOrDefault: Double { self.small ?? 1.5e-30 }

  /// `yes`, or the default that the schema declares when it is absent.
  public var yesOrDefault: Bool { self.yes ?? true }

  /// `text`, or the default that the schema declares when it is absent.
  public var textOrDefault: String { self.text ?? "a\"\\\u{a}\u{e9}\u{1}" }

  /// `some_bytes`, or the default that the schema declares when it is absent.
  public var someBytesOrDefault: [UInt8] { self.someBytes ?? [0, 255, 97, 92, 34, 10] }

  /// `grade`, or the default that the schema declares when it is absent.
  public var gradeOrDefault: Weir_Test_V1_Grade { self.grade ?? Weir_Test_V1_Grade(rawValue: -1) }

  /// `number`, or the default that the schema declares when it is absent.
  public var numberOrDefault: Int32 {
    if case .number(let value)? = self.choice { value } else { 12 }
  }

  /// `word`, or the default that the schema declares when it is absent.
  public var wordOrDefault: String {
    if case .word(let value)? = self.choice { value } else { "word" }
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.narrow = c.optionalInt32(264)
    self.wide = c.optionalInt64(24)
    self.large = c.optionalUint64(40)
    self.infinite = c.optionalFloat(272)
    self.nothing = c.optionalDouble(56)
    self.small = c.optionalDouble(72)
    self.yes = c.optionalBool(88)
    self.text = try c.optionalString(104)
    self.someBytes = c.optionalBytes(128)
    self.grade = try c.optionalClosedEnumeration(280, as: Weir_Test_V1_Grade.self)
    self.needed = try c.required(c.optionalInt32(288), 11)
    self.plain = c.optionalInt32(296)
    self.grades = try c.closedEnumerations(176, as: Weir_Test_V1_Grade.self)
    self.packedGrades = try c.closedEnumerations(192, as: Weir_Test_V1_Grade.self)
    for entry in c.entries(208) {
      let key = entry.optionalInt32(24) ?? 0
      self.statesByNumber[key] = try entry.optionalClosedEnumeration(32, as: Weir_Test_V1_State.self) ?? .init(rawValue: 0)
    }
    self.twoWords = try c.message(240, as: Weir_Test_V1_Defaults.TwoWords.self)
    self.plainOrDefault = c.optionalInt32(304)
    switch c.oneof(152) {
    case 12: self.choice = .number(c.int32(160))
    case 13: self.choice = .word(try c.string(160))
    default: break
    }
    switch c.oneof(224) {
    case 18: self.graded = .chosen(try c.closedEnumeration(232, as: Weir_Test_V1_Grade.self))
    case 19: self.graded = .other(c.int32(232))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(264, self.narrow)
    c.optionalInt64(24, self.wide)
    c.optionalUint64(40, self.large)
    c.optionalFloat(272, self.infinite)
    c.optionalDouble(56, self.nothing)
    c.optionalDouble(72, self.small)
    c.optionalBool(88, self.yes)
    c.optionalString(104, self.text)
    c.optionalBytes(128, self.someBytes)
    c.optionalEnumeration(280, self.grade)
    c.optionalInt32(288, self.needed)
    c.optionalInt32(296, self.plain)
    c.enumerations(176, self.grades)
    c.enumerations(192, self.packedGrades)
    if !self.statesByNumber.isEmpty {
      var entries = c.entries(208, of: _weirTables[5], count: self.statesByNumber.count)
      for (key, value) in self.statesByNumber {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalEnumeration(32, value)
      }
    }
    c.message(240, self.twoWords)
    c.optionalInt32(304, self.plainOrDefault)
    switch self.choice {
    case nil: break
    case .number(let value)?:
      c.oneof(152, 12)
      c.int32(160, value)
    case .word(let value)?:
      c.oneof(152, 13)
      c.string(160, value)
    }
    switch self.graded {
    case nil: break
    case .chosen(let value)?:
      c.oneof(224, 18)
      c.enumeration(232, value)
    case .other(let value)?:
      c.oneof(224, 19)
      c.int32(232, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case number(Int32)
    case word(String)
  }

  nonisolated public enum OneOf_Graded: Sendable, Hashable {
    case chosen(Weir_Test_V1_Grade)
    case other(Int32)
  }

  /// `weir.test.v1.Defaults.TwoWords`
  nonisolated public struct TwoWords: GeneratedMessage {
    public static let messageName = "weir.test.v1.Defaults.TwoWords"
    public static let layout: MessageLayout = _weirTables[6]
    public static var schema: Schema { .weir_test_v1_extended }

    public var grade: Weir_Test_V1_Grade? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      grade: Weir_Test_V1_Grade? = nil
    ) {
      self.grade = grade
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.grade = try c.optionalClosedEnumeration(24, as: Weir_Test_V1_Grade.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalEnumeration(24, self.grade)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `weir.test.v1.a_number`
nonisolated public let Weir_Test_V1_Extensions_a_number = MessageExtension<Int32?, Weir_Test_V1_Extendable>(
  "weir.test.v1.a_number", 100, _weirTables[7],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

/// `weir.test.v1.text`
nonisolated public let Weir_Test_V1_Extensions_text = MessageExtension<String?, Weir_Test_V1_Extendable>(
  "weir.test.v1.text", 101, _weirTables[8],
  read: { (c: FieldReader) throws(MessageError) -> String? in try c.optionalString(24) },
  write: { (c: FieldWriter, value: String?) in c.optionalString(24, value) })

/// `weir.test.v1.numbers`
nonisolated public let Weir_Test_V1_Extensions_numbers = MessageExtension<[Int32], Weir_Test_V1_Extendable>(
  "weir.test.v1.numbers", 102, _weirTables[9],
  read: { (c: FieldReader) throws(MessageError) -> [Int32] in c.int32s(24) },
  write: { (c: FieldWriter, value: [Int32]) in c.int32s(24, value) })

/// `weir.test.v1.part`
nonisolated public let Weir_Test_V1_Extensions_part = MessageExtension<Weir_Test_V1_Part?, Weir_Test_V1_Extendable>(
  "weir.test.v1.part", 103, _weirTables[10],
  read: { (c: FieldReader) throws(MessageError) -> Weir_Test_V1_Part? in try c.message(24, as: Weir_Test_V1_Part.self) },
  write: { (c: FieldWriter, value: Weir_Test_V1_Part?) in c.message(24, value) })

/// `weir.test.v1.parts`
nonisolated public let Weir_Test_V1_Extensions_parts = MessageExtension<[Weir_Test_V1_Part], Weir_Test_V1_Extendable>(
  "weir.test.v1.parts", 104, _weirTables[11],
  read: { (c: FieldReader) throws(MessageError) -> [Weir_Test_V1_Part] in try c.messages(24, as: Weir_Test_V1_Part.self) },
  write: { (c: FieldWriter, value: [Weir_Test_V1_Part]) in c.messages(24, value) })

/// `weir.test.v1.grade`
nonisolated public let Weir_Test_V1_Extensions_grade = MessageExtension<Weir_Test_V1_Grade?, Weir_Test_V1_Extendable>(
  "weir.test.v1.grade", 105, _weirTables[12],
  read: { (c: FieldReader) throws(MessageError) -> Weir_Test_V1_Grade? in try c.optionalClosedEnumeration(24, as: Weir_Test_V1_Grade.self) },
  write: { (c: FieldWriter, value: Weir_Test_V1_Grade?) in c.optionalEnumeration(24, value) })

/// `weir.test.v1.grades`
nonisolated public let Weir_Test_V1_Extensions_grades = MessageExtension<[Weir_Test_V1_Grade], Weir_Test_V1_Extendable>(
  "weir.test.v1.grades", 106, _weirTables[13],
  read: { (c: FieldReader) throws(MessageError) -> [Weir_Test_V1_Grade] in try c.closedEnumerations(24, as: Weir_Test_V1_Grade.self) },
  write: { (c: FieldWriter, value: [Weir_Test_V1_Grade]) in c.enumerations(24, value) })

/// `weir.test.v1.bunch`
nonisolated public let Weir_Test_V1_Extensions_Bunch = MessageExtension<Weir_Test_V1_Bunch?, Weir_Test_V1_Extendable>(
  "weir.test.v1.bunch", 107, _weirTables[14],
  read: { (c: FieldReader) throws(MessageError) -> Weir_Test_V1_Bunch? in try c.message(24, as: Weir_Test_V1_Bunch.self) },
  write: { (c: FieldWriter, value: Weir_Test_V1_Bunch?) in c.message(24, value) })

/// `weir.test.v1.within`
nonisolated public let Weir_Test_V1_Extensions_within = MessageExtension<Weir_Test_V1_Extendable?, Weir_Test_V1_Extendable>(
  "weir.test.v1.within", 108, _weirTables[15],
  read: { (c: FieldReader) throws(MessageError) -> Weir_Test_V1_Extendable? in try c.message(24, as: Weir_Test_V1_Extendable.self) },
  write: { (c: FieldWriter, value: Weir_Test_V1_Extendable?) in c.message(24, value) })

/// `weir.test.v1.texts`
nonisolated public let Weir_Test_V1_Extensions_texts = MessageExtension<[String], Weir_Test_V1_Extendable>(
  "weir.test.v1.texts", 109, _weirTables[16],
  read: { (c: FieldReader) throws(MessageError) -> [String] in try c.strings(24) },
  write: { (c: FieldWriter, value: [String]) in c.strings(24, value) })

/// `weir.test.v1.some_bytes`
nonisolated public let Weir_Test_V1_Extensions_some_bytes = MessageExtension<[UInt8]?, Weir_Test_V1_Extendable>(
  "weir.test.v1.some_bytes", 110, _weirTables[17],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `weir.test.v1.fraction`
nonisolated public let Weir_Test_V1_Extensions_fraction = MessageExtension<Double?, Weir_Test_V1_Extendable>(
  "weir.test.v1.fraction", 111, _weirTables[18],
  read: { (c: FieldReader) throws(MessageError) -> Double? in c.optionalDouble(24) },
  write: { (c: FieldWriter, value: Double?) in c.optionalDouble(24, value) })

/// `weir.test.v1.class`
nonisolated public let Weir_Test_V1_Extensions_class = MessageExtension<[Bool], Weir_Test_V1_Extendable>(
  "weir.test.v1.class", 112, _weirTables[19],
  read: { (c: FieldReader) throws(MessageError) -> [Bool] in c.bools(24) },
  write: { (c: FieldWriter, value: [Bool]) in c.bools(24, value) })

/// `weir.test.v1.aNumber`
nonisolated public let Weir_Test_V1_Extensions_aNumber = MessageExtension<Int32?, Weir_Test_V1_Extendable>(
  "weir.test.v1.aNumber", 1000, _weirTables[20],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

nonisolated extension Weir_Test_V1_Part {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `weir.test.v1.Part.held`
    public static let held = MessageExtension<Weir_Test_V1_Part?, Weir_Test_V1_Extendable>(
      "weir.test.v1.Part.held", 120, _weirTables[21],
      read: { (c: FieldReader) throws(MessageError) -> Weir_Test_V1_Part? in try c.message(24, as: Weir_Test_V1_Part.self) },
      write: { (c: FieldWriter, value: Weir_Test_V1_Part?) in c.message(24, value) })
    /// `weir.test.v1.Part.Type`
    public static let Type_ = MessageExtension<Int32?, Weir_Test_V1_Extendable>(
      "weir.test.v1.Part.Type", 121, _weirTables[22],
      read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
      write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })
  }
}

nonisolated extension Weir_Test_V1_Part.Deeper {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `weir.test.v1.Part.Deeper.depth`
    public static let depth = MessageExtension<UInt64?, Weir_Test_V1_Part>(
      "weir.test.v1.Part.Deeper.depth", 200, _weirTables[23],
      read: { (c: FieldReader) throws(MessageError) -> UInt64? in c.optionalUint64(24) },
      write: { (c: FieldWriter, value: UInt64?) in c.optionalUint64(24, value) })
  }
}

nonisolated extension Weir_Test_V1_Extendable {
  /// A number with a default.
  public var Weir_Test_V1_aNumber: Int32? {
    get { self[Weir_Test_V1_Extensions_a_number] }
    set { self[Weir_Test_V1_Extensions_a_number] = newValue }
  }

  /// `weir.test.v1.a_number`, or the default that the schema declares when it is absent.
  public var Weir_Test_V1_aNumberOrDefault: Int32 { self.Weir_Test_V1_aNumber ?? -5 }

  /// `weir.test.v1.text`
  public var Weir_Test_V1_text: String? {
    get { self[Weir_Test_V1_Extensions_text] }
    set { self[Weir_Test_V1_Extensions_text] = newValue }
  }

  /// `weir.test.v1.numbers`
  public var Weir_Test_V1_numbers: [Int32] {
    get { self[Weir_Test_V1_Extensions_numbers] }
    set { self[Weir_Test_V1_Extensions_numbers] = newValue }
  }

  /// `weir.test.v1.part`
  public var Weir_Test_V1_part: Weir_Test_V1_Part? {
    get { self[Weir_Test_V1_Extensions_part] }
    set { self[Weir_Test_V1_Extensions_part] = newValue }
  }

  /// `weir.test.v1.parts`
  public var Weir_Test_V1_parts: [Weir_Test_V1_Part] {
    get { self[Weir_Test_V1_Extensions_parts] }
    set { self[Weir_Test_V1_Extensions_parts] = newValue }
  }

  /// `weir.test.v1.grade`
  public var Weir_Test_V1_grade: Weir_Test_V1_Grade? {
    get { self[Weir_Test_V1_Extensions_grade] }
    set { self[Weir_Test_V1_Extensions_grade] = newValue }
  }

  /// `weir.test.v1.grade`, or the default that the schema declares when it is absent.
  public var Weir_Test_V1_gradeOrDefault: Weir_Test_V1_Grade { self.Weir_Test_V1_grade ?? Weir_Test_V1_Grade(rawValue: 3) }

  /// `weir.test.v1.grades`
  public var Weir_Test_V1_grades: [Weir_Test_V1_Grade] {
    get { self[Weir_Test_V1_Extensions_grades] }
    set { self[Weir_Test_V1_Extensions_grades] = newValue }
  }

  /// `weir.test.v1.bunch`
  public var Weir_Test_V1_bunch: Weir_Test_V1_Bunch? {
    get { self[Weir_Test_V1_Extensions_Bunch] }
    set { self[Weir_Test_V1_Extensions_Bunch] = newValue }
  }

  /// `weir.test.v1.within`
  public var Weir_Test_V1_within: Weir_Test_V1_Extendable? {
    get { self[Weir_Test_V1_Extensions_within] }
    set { self[Weir_Test_V1_Extensions_within] = newValue }
  }

  /// `weir.test.v1.texts`
  public var Weir_Test_V1_texts: [String] {
    get { self[Weir_Test_V1_Extensions_texts] }
    set { self[Weir_Test_V1_Extensions_texts] = newValue }
  }

  /// `weir.test.v1.some_bytes`
  public var Weir_Test_V1_someBytes: [UInt8]? {
    get { self[Weir_Test_V1_Extensions_some_bytes] }
    set { self[Weir_Test_V1_Extensions_some_bytes] = newValue }
  }

  /// `weir.test.v1.fraction`
  public var Weir_Test_V1_fraction: Double? {
    get { self[Weir_Test_V1_Extensions_fraction] }
    set { self[Weir_Test_V1_Extensions_fraction] = newValue }
  }

  /// `weir.test.v1.class`
  public var Weir_Test_V1_class: [Bool] {
    get { self[Weir_Test_V1_Extensions_class] }
    set { self[Weir_Test_V1_Extensions_class] = newValue }
  }

  /// The same in Swift as a_number.
  public var Weir_Test_V1_aNumber_1000: Int32? {
    get { self[Weir_Test_V1_Extensions_aNumber] }
    set { self[Weir_Test_V1_Extensions_aNumber] = newValue }
  }

  /// `weir.test.v1.Part.held`
  public var Weir_Test_V1_Part_held: Weir_Test_V1_Part? {
    get { self[Weir_Test_V1_Part.Extensions.held] }
    set { self[Weir_Test_V1_Part.Extensions.held] = newValue }
  }

  /// `weir.test.v1.Part.Type`
  public var Weir_Test_V1_Part_type: Int32? {
    get { self[Weir_Test_V1_Part.Extensions.Type_] }
    set { self[Weir_Test_V1_Part.Extensions.Type_] = newValue }
  }
}

nonisolated extension Weir_Test_V1_Part {
  /// `weir.test.v1.Part.Deeper.depth`
  public var Weir_Test_V1_Part_Deeper_depth: UInt64? {
    get { self[Weir_Test_V1_Part.Deeper.Extensions.depth] }
    set { self[Weir_Test_V1_Part.Deeper.Extensions.depth] = newValue }
  }
}

/// The extensions that `weir/test/v1/extended.proto` declares.
nonisolated public let Weir_Test_V1_Extended_Extensions: ExtensionRegistry = [
  Weir_Test_V1_Extensions_a_number,
  Weir_Test_V1_Extensions_text,
  Weir_Test_V1_Extensions_numbers,
  Weir_Test_V1_Extensions_part,
  Weir_Test_V1_Extensions_parts,
  Weir_Test_V1_Extensions_grade,
  Weir_Test_V1_Extensions_grades,
  Weir_Test_V1_Extensions_Bunch,
  Weir_Test_V1_Extensions_within,
  Weir_Test_V1_Extensions_texts,
  Weir_Test_V1_Extensions_some_bytes,
  Weir_Test_V1_Extensions_fraction,
  Weir_Test_V1_Extensions_class,
  Weir_Test_V1_Extensions_aNumber,
  Weir_Test_V1_Part.Extensions.held,
  Weir_Test_V1_Part.Extensions.Type_,
  Weir_Test_V1_Part.Deeper.Extensions.depth,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AhgXd2Vpci50ZXN0LnYxLkV4dGVuZGFibGUBOAIBJTAAA293bgKrARgABWlubmVyABJ3ZWlyLnRlc3QudjEuQnVuY2gAIAEBJRgABHNpemURd2Vp
  ci50ZXN0LnYxLlBhcnQAIAEBJRgABHNpemUYd2Vpci50ZXN0LnYxLlBhcnQuRGVlcGVyABgAFXdlaXIudGVzdC52MS5EZWZhdWx0cwK4AhUBJYgC
  AAZuYXJyb3cCIxgABHdpZGUDJCgABWxhcmdlBCKQAgAIaW5maW5pdGUFITgAB25vdGhpbmcGIUgABXNtYWxsByhYAAN5ZXMIKWgABHRleHQJLIAB
  AApzb21lX2J5dGVzCq4CmAIABWdyYWRlA////////////wH///////////8BAQEDAwsloAIABm5lZWRlZAyFAaABAZgBBm51bWJlcg2JAaABAZgB
  BHdvcmQOJagCAAVwbGFpbg/OArABAAZncmFkZXMD////////////Af///////////wEBAQMDEO4CwAEADXBhY2tlZF9ncmFkZXMD////////////
  Af///////////wEBAQMDEUvQAQAQc3RhdGVzX2J5X251bWJlcgoSjgPoAQLgAQZjaG9zZW4D////////////Af///////////wEBAQMDE4UB6AEC
  4AEFb3RoZXIUqgHwAQAIdHdvd29yZHMMFSWwAgAQcGxhaW5fb3JfZGVmYXVsdCl3ZWlyLnRlc3QudjEuRGVmYXVsdHMuU3RhdGVzQnlOdW1iZXJF
  bnRyeQYoAgElGAADa2V5Aq4CIAAFdmFsdWUBAAEed2Vpci50ZXN0LnYxLkRlZmF1bHRzLlR3b1dvcmRzACABAa4CGAAFZ3JhZGUD////////////
  Af///////////wEBAQMDF3dlaXIudGVzdC52MS5FeHRlbmRhYmxlACABZCUYABdbd2Vpci50ZXN0LnYxLmFfbnVtYmVyXRd3ZWlyLnRlc3QudjEu
  RXh0ZW5kYWJsZQAwAWUpGAATW3dlaXIudGVzdC52MS50ZXh0XRd3ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZQAoAWZxGAAWW3dlaXIudGVzdC52MS5u
  dW1iZXJzXRd3ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZQAwAWerARgAE1t3ZWlyLnRlc3QudjEucGFydF0EF3dlaXIudGVzdC52MS5FeHRlbmRhYmxl
  ACgBaEsYABRbd2Vpci50ZXN0LnYxLnBhcnRzXQQXd2Vpci50ZXN0LnYxLkV4dGVuZGFibGUAIAFprgIYABRbd2Vpci50ZXN0LnYxLmdyYWRlXQP/
  //////////8B////////////AQEBAwMXd2Vpci50ZXN0LnYxLkV4dGVuZGFibGUAKAFqzgIYABVbd2Vpci50ZXN0LnYxLmdyYWRlc10D////////
  ////Af///////////wEBAQMDF3dlaXIudGVzdC52MS5FeHRlbmRhYmxlAjABa6oBGAAUW3dlaXIudGVzdC52MS5idW5jaF0CF3dlaXIudGVzdC52
  MS5FeHRlbmRhYmxlATABbKsBGAAVW3dlaXIudGVzdC52MS53aXRoaW5dABd3ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZQAoAW1JGAAUW3dlaXIudGVz
  dC52MS50ZXh0c10Xd2Vpci50ZXN0LnYxLkV4dGVuZGFibGUAMAFuLBgAGVt3ZWlyLnRlc3QudjEuc29tZV9ieXRlc10Xd2Vpci50ZXN0LnYxLkV4
  dGVuZGFibGUAKAFvIRgAF1t3ZWlyLnRlc3QudjEuZnJhY3Rpb25dF3dlaXIudGVzdC52MS5FeHRlbmRhYmxlACgBcEgYABRbd2Vpci50ZXN0LnYx
  LmNsYXNzXRd3ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZQAgAegHJRgAFlt3ZWlyLnRlc3QudjEuYU51bWJlcl0Xd2Vpci50ZXN0LnYxLkV4dGVuZGFi
  bGUAMAF4qwEYABhbd2Vpci50ZXN0LnYxLlBhcnQuaGVsZF0EF3dlaXIudGVzdC52MS5FeHRlbmRhYmxlACABeSUYABhbd2Vpci50ZXN0LnYxLlBh
  cnQuVHlwZV0Rd2Vpci50ZXN0LnYxLlBhcnQAKAHIASQYACBbd2Vpci50ZXN0LnYxLlBhcnQuRGVlcGVyLmRlcHRoXQ==
  """,
  imports: [])

nonisolated extension Schema {
  /// `weir/test/v1/extended.proto`
  public static let weir_test_v1_extended = Schema(
    path: "weir/test/v1/extended.proto",
    base64: """
      Cht3ZWlyL3Rlc3QvdjEvZXh0ZW5kZWQucHJvdG8SDHdlaXIudGVzdC52MSJgCgpFeHRlbmRhYmxlEhAKA293bhgBIAEoBVIDb3duEi4KBWlubmVy
      GAIgASgLMhgud2Vpci50ZXN0LnYxLkV4dGVuZGFibGVSBWlubmVyKgUIZBDIASoJCOgHEICAgIACIhsKBUJ1bmNoEhIKBHNpemUYASABKAVSBHNp
      emUixwEKBFBhcnQSEgoEc2l6ZRgBIAEoBVIEc2l6ZRozCgZEZWVwZXIyKQoFZGVwdGgSEi53ZWlyLnRlc3QudjEuUGFydBjIASABKARSBWRlcHRo
      KgYIyAEQyQEyQAoEaGVsZBIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGHggASgLMhIud2Vpci50ZXN0LnYxLlBhcnRSBGhlbGQyLAoEVHlwZRIY
      LndlaXIudGVzdC52MS5FeHRlbmRhYmxlGHkgASgFUgRUeXBlIvkHCghEZWZhdWx0cxIjCgZuYXJyb3cYASABKAU6Cy0yMTQ3NDgzNjQ4UgZuYXJy
      b3cSKAoEd2lkZRgCIAEoAzoULTkyMjMzNzIwMzY4NTQ3NzU4MDhSBHdpZGUSKgoFbGFyZ2UYAyABKAQ6FDE4NDQ2NzQ0MDczNzA5NTUxNjE1UgVs
      YXJnZRIgCghpbmZpbml0ZRgEIAEoAjoELWluZlIIaW5maW5pdGUSHQoHbm90aGluZxgFIAEoAToDbmFuUgdub3RoaW5nEh0KBXNtYWxsGAYgASgB
      OgcxLjVlLTMwUgVzbWFsbBIWCgN5ZXMYByABKAg6BHRydWVSA3llcxIbCgR0ZXh0GAggASgJOgdhIlwKw6kBUgR0ZXh0Ei4KCnNvbWVfYnl0ZXMY
      CSABKAw6D1wwMDBcMzc3YVxcXCJcblIJc29tZUJ5dGVzEjAKBWdyYWRlGAogASgOMhMud2Vpci50ZXN0LnYxLkdyYWRlOgVXT1JTVFIFZ3JhZGUS
      GQoGbmVlZGVkGAsgAigFOgE3UgZuZWVkZWQSHAoGbnVtYmVyGAwgASgFOgIxMkgAUgZudW1iZXISGgoEd29yZBgNIAEoCToEd29yZEgAUgR3b3Jk
      EhQKBXBsYWluGA4gASgFUgVwbGFpbhIrCgZncmFkZXMYDyADKA4yEy53ZWlyLnRlc3QudjEuR3JhZGVSBmdyYWRlcxI8Cg1wYWNrZWRfZ3JhZGVz
      GBAgAygOMhMud2Vpci50ZXN0LnYxLkdyYWRlQgIQAVIMcGFja2VkR3JhZGVzElQKEHN0YXRlc19ieV9udW1iZXIYESADKAsyKi53ZWlyLnRlc3Qu
      djEuRGVmYXVsdHMuU3RhdGVzQnlOdW1iZXJFbnRyeVIOc3RhdGVzQnlOdW1iZXISLQoGY2hvc2VuGBIgASgOMhMud2Vpci50ZXN0LnYxLkdyYWRl
      SAFSBmNob3NlbhIWCgVvdGhlchgTIAEoBUgBUgVvdGhlchI7Cgh0d293b3JkcxgUIAEoCjIfLndlaXIudGVzdC52MS5EZWZhdWx0cy5Ud29Xb3Jk
      c1IIdHdvd29yZHMSKAoQcGxhaW5fb3JfZGVmYXVsdBgVIAEoBVIOcGxhaW5PckRlZmF1bHQaVgoTU3RhdGVzQnlOdW1iZXJFbnRyeRIQCgNrZXkY
      ASABKAVSA2tleRIpCgV2YWx1ZRgCIAEoDjITLndlaXIudGVzdC52MS5TdGF0ZVIFdmFsdWU6AjgBGjUKCFR3b1dvcmRzEikKBWdyYWRlGAEgASgO
      MhMud2Vpci50ZXN0LnYxLkdyYWRlUgVncmFkZUIICgZjaG9pY2VCCAoGZ3JhZGVkKjEKBUdyYWRlEggKBEdPT0QQAxIKCgZCRVRURVIQARISCgVX
      T1JTVBD///////////8BKhgKBVN0YXRlEgcKA09GRhAAEgYKAk9OEAE6NwoIYV9udW1iZXISGC53ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZRhkIAEo
      BToCLTVSB2FOdW1iZXI6LAoEdGV4dBIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGGUgASgJUgR0ZXh0OjYKB251bWJlcnMSGC53ZWlyLnRlc3Qu
      djEuRXh0ZW5kYWJsZRhmIAMoEUICEAFSB251bWJlcnM6QAoEcGFydBIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGGcgASgLMhIud2Vpci50ZXN0
      LnYxLlBhcnRSBHBhcnQ6QgoFcGFydHMSGC53ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZRhoIAMoCzISLndlaXIudGVzdC52MS5QYXJ0UgVwYXJ0czpJ
      CgVncmFkZRIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGGkgASgOMhMud2Vpci50ZXN0LnYxLkdyYWRlOgRHT09EUgVncmFkZTpFCgZncmFkZXMS
      GC53ZWlyLnRlc3QudjEuRXh0ZW5kYWJsZRhqIAMoDjITLndlaXIudGVzdC52MS5HcmFkZVIGZ3JhZGVzOkMKBWJ1bmNoEhgud2Vpci50ZXN0LnYx
      LkV4dGVuZGFibGUYayABKAoyEy53ZWlyLnRlc3QudjEuQnVuY2hSBWJ1bmNoOkoKBndpdGhpbhIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGGwg
      ASgLMhgud2Vpci50ZXN0LnYxLkV4dGVuZGFibGVSBndpdGhpbjouCgV0ZXh0cxIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGG0gAygJUgV0ZXh0
      czo3Cgpzb21lX2J5dGVzEhgud2Vpci50ZXN0LnYxLkV4dGVuZGFibGUYbiABKAxSCXNvbWVCeXRlczo0CghmcmFjdGlvbhIYLndlaXIudGVzdC52
      MS5FeHRlbmRhYmxlGG8gASgBUghmcmFjdGlvbjouCgVjbGFzcxIYLndlaXIudGVzdC52MS5FeHRlbmRhYmxlGHAgAygIUgVjbGFzczozCgdhTnVt
      YmVyEhgud2Vpci50ZXN0LnYxLkV4dGVuZGFibGUY6AcgASgFUgdhTnVtYmVyStwCCisKAgQAEgQFAAoBGh8gRmllbGRzIHRoYXQgb3RoZXJzIGFk
      ZCB0byBpdC4KCjYKAQcSBA0AIAEaKyBPZiBhIGZpbGUsIGluIHRoZSBvcmRlciBvZiB0aGVpciBudW1iZXJzLgoKJQoCBwASAw8CLxoaIEEgbnVt
      YmVyIHdpdGggYSBkZWZhdWx0LgoKKwoCBw0SAx8CIBogIFRoZSBzYW1lIGluIFN3aWZ0IGFzIGFfbnVtYmVyLgoKMwoDBAIGEgQmAikDGiYgRXh0
      ZW5zaW9ucyBvZiBhIG1lc3NhZ2Ugc3RhbmQgaW4gaXQuCgo1CgIEAxIEQABdARopIFdoYXQgYSBzY2hlbWEgbWF5IGRlY2xhcmUgYXMgYSBkZWZh
      dWx0LgoKNQoEBAMCFBIDXAInGiggSXRzIG5hbWUgaXMgdGhhdCBvZiBhbm90aGVyJ3MgZGVmYXVsdC4K
      """,
    imports: [])
}

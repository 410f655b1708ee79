// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/editions/inherited.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// Features of the file hold for what is in it, unless something nearer says otherwise.
nonisolated public struct Weir_Test_Editions_Inherited: GeneratedMessage {
  public static let messageName = "weir.test.editions.Inherited"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_editions_inherited }

  public var implicit: Int32 = 0
  public var explicit: Int32? = nil
  public var expanded: [Int32] = []
  public var packed: [Int32] = []
  public var delimited: Weir_Test_Editions_Leaf? = nil
  public var prefixed: Weir_Test_Editions_Leaf? = nil
  public var leaves: [Int32: Weir_Test_Editions_Leaf] = [:]
  public var numbers: [String: Int32] = [:]
  public var nested: [Weir_Test_Editions_Inherited.Nested] = []
  public var choice: OneOf_Choice? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    implicit: Int32 = 0,
    explicit: Int32? = nil,
    expanded: [Int32] = [],
    packed: [Int32] = [],
    delimited: Weir_Test_Editions_Leaf? = nil,
    prefixed: Weir_Test_Editions_Leaf? = nil,
    leaves: [Int32: Weir_Test_Editions_Leaf] = [:],
    numbers: [String: Int32] = [:],
    nested: [Weir_Test_Editions_Inherited.Nested] = [],
    choice: OneOf_Choice? = nil
  ) {
    self.implicit = implicit
    self.explicit = explicit
    self.expanded = expanded
    self.packed = packed
    self.delimited = delimited
    self.prefixed = prefixed
    self.leaves = leaves
    self.numbers = numbers
    self.nested = nested
    self.choice = choice
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.implicit = c.int32(192)
    self.explicit = c.optionalInt32(196)
    self.expanded = c.int32s(24)
    self.packed = c.int32s(40)
    self.delimited = try c.message(56, as: Weir_Test_Editions_Leaf.self)
    self.prefixed = try c.message(80, as: Weir_Test_Editions_Leaf.self)
    for entry in c.entries(104) {
      let key = entry.optionalInt32(48) ?? 0
      self.leaves[key] = try entry.message(24, as: Weir_Test_Editions_Leaf.self) ?? .init()
    }
    for entry in c.entries(120) {
      let key = try entry.optionalString(24) ?? ""
      self.numbers[key] = entry.optionalInt32(48) ?? 0
    }
    self.nested = try c.messages(136, as: Weir_Test_Editions_Inherited.Nested.self)
    switch c.oneof(152) {
    case 10: self.choice = .number(c.int32(160))
    default: break
    }
    if let value = try c.message(168, as: Weir_Test_Editions_Leaf.self) {
      guard self.choice == nil else { throw c.needsJoining() }
      self.choice = .chosen(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(192, self.implicit)
    c.optionalInt32(196, self.explicit)
    c.int32s(24, self.expanded)
    c.int32s(40, self.packed)
    c.message(56, self.delimited)
    c.message(80, self.prefixed)
    if !self.leaves.isEmpty {
      var entries = c.entries(104, of: _weirTables[1], count: self.leaves.count)
      for (key, value) in self.leaves {
        let entry = entries.next()
        entry.optionalInt32(48, key)
        entry.message(24, value)
      }
    }
    if !self.numbers.isEmpty {
      var entries = c.entries(120, of: _weirTables[2], count: self.numbers.count)
      for (key, value) in self.numbers {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    c.messages(136, self.nested)
    switch self.choice {
    case nil: break
    case .number(let value)?:
      c.oneof(152, 10)
      c.int32(160, value)
    case .chosen(let value)?:
      c.message(168, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case number(Int32)
    case chosen(Weir_Test_Editions_Leaf)
  }

  /// `weir.test.editions.Inherited.Nested`
  nonisolated public struct Nested: GeneratedMessage {
    public static let messageName = "weir.test.editions.Inherited.Nested"
    public static let layout: MessageLayout = _weirTables[3]
    public static var schema: Schema { .weir_test_editions_inherited }

    public var text: String = ""
    public var inner: Weir_Test_Editions_Inherited.Nested? {
      get { _inner.value }
      set { _inner.value = newValue }
    }
    private var _inner = Indirect<Weir_Test_Editions_Inherited.Nested>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      text: String = "",
      inner: Weir_Test_Editions_Inherited.Nested? = nil
    ) {
      self.text = text
      self.inner = inner
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.text = try c.string(24)
      self.inner = try c.message(40, as: Weir_Test_Editions_Inherited.Nested.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.string(24, self.text)
      c.message(40, self.inner)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgQcd2Vpci50ZXN0LmVkaXRpb25zLkluaGVyaXRlZAPQAQsBBcABAAhpbXBsaWNpdAIlxAEACGV4cGxpY2l0A0UYAAhleHBhbmRlZARlKAAGcGFj
  a2VkBaoBOAAJZGVsaW1pdGVkAQarAVAACHByZWZpeGVkAQdLaAAGbGVhdmVzAghLeAAHbnVtYmVycwQJSogBAAZuZXN0ZWQGCoUBoAEBmAEGbnVt
  YmVyC6oBqAEBBmNob3NlbgEod2Vpci50ZXN0LmVkaXRpb25zLkluaGVyaXRlZC5MZWF2ZXNFbnRyeQM4AgElMAADa2V5AqsBGAAFdmFsdWUBKXdl
  aXIudGVzdC5lZGl0aW9ucy5Jbmhlcml0ZWQuTnVtYmVyc0VudHJ5AzgCASkYAANrZXkCJTAABXZhbHVlI3dlaXIudGVzdC5lZGl0aW9ucy5Jbmhl
  cml0ZWQuTmVzdGVkA0ACAQkYAAR0ZXh0AqoBKAAFaW5uZXIG
  """,
  imports: [Weir_Test_Editions_Leaf.layout])

nonisolated extension Schema {
  /// `weir/test/editions/inherited.proto`
  public static let weir_test_editions_inherited = Schema(
    path: "weir/test/editions/inherited.proto",
    base64: """
      CiJ3ZWlyL3Rlc3QvZWRpdGlvbnMvaW5oZXJpdGVkLnByb3RvEhJ3ZWlyLnRlc3QuZWRpdGlvbnMaH3dlaXIvdGVzdC9lZGl0aW9ucy9maWVsZHMu
      cHJvdG8iigYKCUluaGVyaXRlZBIaCghpbXBsaWNpdBgBIAEoBVIIaW1wbGljaXQSIQoIZXhwbGljaXQYAiABKAVCBaoBAggBUghleHBsaWNpdBIa
      CghleHBhbmRlZBgDIAMoBVIIZXhwYW5kZWQSHQoGcGFja2VkGAQgAygFQgWqAQIYAVIGcGFja2VkEjYKCWRlbGltaXRlZBgFIAEoCzIYLndlaXIu
      dGVzdC5lZGl0aW9ucy5MZWFmUglkZWxpbWl0ZWQSOwoIcHJlZml4ZWQYBiABKAsyGC53ZWlyLnRlc3QuZWRpdGlvbnMuTGVhZkIFqgECKAFSCHBy
      ZWZpeGVkEkEKBmxlYXZlcxgHIAMoCzIpLndlaXIudGVzdC5lZGl0aW9ucy5Jbmhlcml0ZWQuTGVhdmVzRW50cnlSBmxlYXZlcxJECgdudW1iZXJz
      GAggAygLMioud2Vpci50ZXN0LmVkaXRpb25zLkluaGVyaXRlZC5OdW1iZXJzRW50cnlSB251bWJlcnMSPAoGbmVzdGVkGAkgAygLMiQud2Vpci50
      ZXN0LmVkaXRpb25zLkluaGVyaXRlZC5OZXN0ZWRSBm5lc3RlZBIYCgZudW1iZXIYCiABKAVIAFIGbnVtYmVyEjIKBmNob3NlbhgLIAEoCzIYLndl
      aXIudGVzdC5lZGl0aW9ucy5MZWFmSABSBmNob3NlbhpTCgtMZWF2ZXNFbnRyeRIQCgNrZXkYASABKAVSA2tleRIuCgV2YWx1ZRgCIAEoCzIYLndl
      aXIudGVzdC5lZGl0aW9ucy5MZWFmUgV2YWx1ZToCOAEaOgoMTnVtYmVyc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgFUgV2
      YWx1ZToCOAEaXgoGTmVzdGVkEhIKBHRleHQYASABKAlSBHRleHQSOgoFaW5uZXIYAiABKAsyJC53ZWlyLnRlc3QuZWRpdGlvbnMuSW5oZXJpdGVk
      Lk5lc3RlZFIFaW5uZXI6BGICMAFCCAoGY2hvaWNlQg2SAwoIAhACGAIoAjACYghlZGl0aW9uc3DoB0pkCmIKAgQAEgQNACEBGlYgRmVhdHVyZXMg
      b2YgdGhlIGZpbGUgaG9sZCBmb3Igd2hhdCBpcyBpbiBpdCwgdW5sZXNzIHNvbWV0aGluZyBuZWFyZXIgc2F5cyBvdGhlcndpc2UuCg==
      """,
    imports: [.weir_test_editions_fields])
}

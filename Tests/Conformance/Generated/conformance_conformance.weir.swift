// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/conformance.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `WireFormat`
nonisolated public struct Conformance_WireFormat: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var unspecified: Self { Self(rawValue: 0) }
  public static var protobuf: Self { Self(rawValue: 1) }
  public static var json: Self { Self(rawValue: 2) }
  public static var jspb: Self { Self(rawValue: 3) }
  public static var textFormat: Self { Self(rawValue: 4) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 UNSPECIFIED
    1 PROTOBUF
    2 JSON
    3 JSPB
    4 TEXT_FORMAT
    """)
}

/// `TestCategory`
nonisolated public struct Conformance_TestCategory: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var unspecifiedTest: Self { Self(rawValue: 0) }
  public static var binaryTest: Self { Self(rawValue: 1) }
  public static var jsonTest: Self { Self(rawValue: 2) }
  /// Similar to JSON_TEST. However, during parsing json, testee should ignore
  /// unknown fields. This feature is optional. Each implementation can decide
  /// whether to support it.  See
  /// https://developers.google.com/protocol-buffers/docs/proto3#json_options
  /// for more detail.
  public static var jsonIgnoreUnknownParsingTest: Self { Self(rawValue: 3) }
  /// Test jspb wire format. Only used inside Google. Opensource testees just
  /// skip it.
  public static var jspbTest: Self { Self(rawValue: 4) }
  /// Test text format. For cpp, java and python, testees can already deal with
  /// this type. Testees of other languages can simply skip it.
  public static var textFormatTest: Self { Self(rawValue: 5) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 UNSPECIFIED_TEST
    1 BINARY_TEST
    2 JSON_TEST
    3 JSON_IGNORE_UNKNOWN_PARSING_TEST
    4 JSPB_TEST
    5 TEXT_FORMAT_TEST
    """)
}

/// Meant to encapsulate all types of tests: successes, skips, failures, etc.
/// Therefore, this may or may not have a failure message. Failure messages
/// may be truncated for our failure lists.
nonisolated public struct Conformance_TestStatus: GeneratedMessage {
  public static let messageName = "conformance.TestStatus"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_conformance }

  public var name: String = ""
  public var failureMessage: String = ""
  /// What an actual test name matched to in a failure list. Can be wildcarded or
  /// an exact match without wildcards.
  public var matchedName: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    failureMessage: String = "",
    matchedName: String = ""
  ) {
    self.name = name
    self.failureMessage = failureMessage
    self.matchedName = matchedName
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.failureMessage = try c.string(40)
    self.matchedName = try c.string(56)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.string(40, self.failureMessage)
    c.string(56, self.matchedName)
    c.unknownFields(self.unknownFields)
  }
}

/// The conformance runner will request a list of failures as the first request.
/// This will be known by message_type == "conformance.FailureSet", a conformance
/// test should return a serialized FailureSet in protobuf_payload.
nonisolated public struct Conformance_FailureSet: GeneratedMessage {
  public static let messageName = "conformance.FailureSet"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .conformance_conformance }

  public var test: [Conformance_TestStatus] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    test: [Conformance_TestStatus] = []
  ) {
    self.test = test
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.test = try c.messages(24, as: Conformance_TestStatus.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.test)
    c.unknownFields(self.unknownFields)
  }
}

/// Represents a single test case's input.  The testee should:
///
///   1. parse this proto (which should always succeed)
///   2. parse the protobuf or JSON payload in "payload" (which may fail)
///   3. if the parse succeeded, serialize the message in the requested format.
nonisolated public struct Conformance_ConformanceRequest: GeneratedMessage {
  public static let messageName = "conformance.ConformanceRequest"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .conformance_conformance }

  /// The payload (whether protobuf of JSON) is always for a
  /// protobuf_test_messages.proto3.TestAllTypes proto (as defined in
  /// src/google/protobuf/proto3_test_messages.proto).
  public var payload: OneOf_Payload? = nil
  /// Which format should the testee serialize its message to?
  public var requestedOutputFormat: Conformance_WireFormat = .init(rawValue: 0)
  /// The full name for the test message to use; for the moment, either:
  /// protobuf_test_messages.proto3.TestAllTypesProto3 or
  /// protobuf_test_messages.proto2.TestAllTypesProto2 or
  /// protobuf_test_messages.editions.proto2.TestAllTypesProto2 or
  /// protobuf_test_messages.editions.proto3.TestAllTypesProto3 or
  /// protobuf_test_messages.editions.TestAllTypesEdition2023 or
  /// protobuf_test_messages.edition_unstable.TestAllTypesEditionUnstable.
  public var messageType: String = ""
  /// Each test is given a specific test category. Some category may need
  /// specific support in testee programs. Refer to the definition of
  /// TestCategory for more information.
  public var testCategory: Conformance_TestCategory = .init(rawValue: 0)
  /// Specify details for how to encode jspb.
  public var jspbEncodingOptions: Conformance_JspbEncodingConfig? = nil
  /// This can be used in json and text format. If true, testee should print
  /// unknown fields instead of ignore. This feature is optional.
  public var printUnknownFields: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: OneOf_Payload? = nil,
    requestedOutputFormat: Conformance_WireFormat = .init(rawValue: 0),
    messageType: String = "",
    testCategory: Conformance_TestCategory = .init(rawValue: 0),
    jspbEncodingOptions: Conformance_JspbEncodingConfig? = nil,
    printUnknownFields: Bool = false
  ) {
    self.payload = payload
    self.requestedOutputFormat = requestedOutputFormat
    self.messageType = messageType
    self.testCategory = testCategory
    self.jspbEncodingOptions = jspbEncodingOptions
    self.printUnknownFields = printUnknownFields
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.requestedOutputFormat = c.enumeration(96, as: Conformance_WireFormat.self)
    self.messageType = try c.string(48)
    self.testCategory = c.enumeration(100, as: Conformance_TestCategory.self)
    self.jspbEncodingOptions = try c.message(64, as: Conformance_JspbEncodingConfig.self)
    self.printUnknownFields = c.bool(88)
    switch c.oneof(24) {
    case 1: self.payload = .protobufPayload(c.bytes(32))
    case 2: self.payload = .jsonPayload(try c.string(32))
    case 7: self.payload = .jspbPayload(try c.string(32))
    case 8: self.payload = .textPayload(try c.string(32))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(96, self.requestedOutputFormat)
    c.string(48, self.messageType)
    c.enumeration(100, self.testCategory)
    c.message(64, self.jspbEncodingOptions)
    c.bool(88, self.printUnknownFields)
    switch self.payload {
    case nil: break
    case .protobufPayload(let value)?:
      c.oneof(24, 1)
      c.bytes(32, value)
    case .jsonPayload(let value)?:
      c.oneof(24, 2)
      c.string(32, value)
    case .jspbPayload(let value)?:
      c.oneof(24, 7)
      c.string(32, value)
    case .textPayload(let value)?:
      c.oneof(24, 8)
      c.string(32, value)
    }
    c.unknownFields(self.unknownFields)
  }

  /// The payload (whether protobuf of JSON) is always for a
  /// protobuf_test_messages.proto3.TestAllTypes proto (as defined in
  /// src/google/protobuf/proto3_test_messages.proto).
  nonisolated public enum OneOf_Payload: Sendable, Hashable {
    case protobufPayload([UInt8])
    case jsonPayload(String)
    /// Only used inside Google.  Opensource testees just skip it.
    case jspbPayload(String)
    case textPayload(String)
  }
}

/// Represents a single test case's output.
nonisolated public struct Conformance_ConformanceResponse: GeneratedMessage {
  public static let messageName = "conformance.ConformanceResponse"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .conformance_conformance }

  public var result: OneOf_Result? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    result: OneOf_Result? = nil
  ) {
    self.result = result
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    switch c.oneof(24) {
    case 1: self.result = .parseError(try c.string(32))
    case 6: self.result = .serializeError(try c.string(32))
    case 9: self.result = .timeoutError(try c.string(32))
    case 2: self.result = .runtimeError(try c.string(32))
    case 3: self.result = .protobufPayload(c.bytes(32))
    case 4: self.result = .jsonPayload(try c.string(32))
    case 5: self.result = .skipped(try c.string(32))
    case 7: self.result = .jspbPayload(try c.string(32))
    case 8: self.result = .textPayload(try c.string(32))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    switch self.result {
    case nil: break
    case .parseError(let value)?:
      c.oneof(24, 1)
      c.string(32, value)
    case .serializeError(let value)?:
      c.oneof(24, 6)
      c.string(32, value)
    case .timeoutError(let value)?:
      c.oneof(24, 9)
      c.string(32, value)
    case .runtimeError(let value)?:
      c.oneof(24, 2)
      c.string(32, value)
    case .protobufPayload(let value)?:
      c.oneof(24, 3)
      c.bytes(32, value)
    case .jsonPayload(let value)?:
      c.oneof(24, 4)
      c.string(32, value)
    case .skipped(let value)?:
      c.oneof(24, 5)
      c.string(32, value)
    case .jspbPayload(let value)?:
      c.oneof(24, 7)
      c.string(32, value)
    case .textPayload(let value)?:
      c.oneof(24, 8)
      c.string(32, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Result: Sendable, Hashable {
    /// This string should be set to indicate parsing failed.  The string can
    /// provide more information about the parse error if it is available.
    ///
    /// Setting this string does not necessarily mean the testee failed the
    /// test.  Some of the test cases are intentionally invalid input.
    case parseError(String)
    /// If the input was successfully parsed but errors occurred when
    /// serializing it to the requested output format, set the error message in
    /// this field.
    case serializeError(String)
    /// This should be set if the test program timed out.  The string should
    /// provide more information about what the child process was doing when it
    /// was killed.
    case timeoutError(String)
    /// This should be set if some other error occurred.  This will always
    /// indicate that the test failed.  The string can provide more information
    /// about the failure.
    case runtimeError(String)
    /// If the input was successfully parsed and the requested output was
    /// protobuf, serialize it to protobuf and set it in this field.
    case protobufPayload([UInt8])
    /// If the input was successfully parsed and the requested output was JSON,
    /// serialize to JSON and set it in this field.
    case jsonPayload(String)
    /// For when the testee skipped the test, likely because a certain feature
    /// wasn't supported, like JSON input/output.
    case skipped(String)
    /// If the input was successfully parsed and the requested output was JSPB,
    /// serialize to JSPB and set it in this field. JSPB is only used inside
    /// Google. Opensource testees can just skip it.
    case jspbPayload(String)
    /// If the input was successfully parsed and the requested output was
    /// TEXT_FORMAT, serialize to TEXT_FORMAT and set it in this field.
    case textPayload(String)
  }
}

/// Encoding options for jspb format.
nonisolated public struct Conformance_JspbEncodingConfig: GeneratedMessage {
  public static let messageName = "conformance.JspbEncodingConfig"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .conformance_conformance }

  /// Encode the value field of Any as jspb array if true, otherwise binary.
  public var useJspbArrayAnyFormat: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    useJspbArrayAnyFormat: Bool = false
  ) {
    self.useJspbArrayAnyFormat = useJspbArrayAnyFormat
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.useJspbArrayAnyFormat = c.bool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.useJspbArrayAnyFormat)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgUWY29uZm9ybWFuY2UuVGVzdFN0YXR1cwBIAwEJGAAEbmFtZQIJKAAPZmFpbHVyZV9tZXNzYWdlAwk4AAxtYXRjaGVkX25hbWUWY29uZm9ybWFu
  Y2UuRmFpbHVyZVNldAAoAQJLGAAEdGVzdAAeY29uZm9ybWFuY2UuQ29uZm9ybWFuY2VSZXF1ZXN0AGgJAYwBIAEYEHByb3RvYnVmX3BheWxvYWQC
  iQEgARgManNvbl9wYXlsb2FkAw5gABdyZXF1ZXN0ZWRfb3V0cHV0X2Zvcm1hdAQJMAAMbWVzc2FnZV90eXBlBQ5kAA10ZXN0X2NhdGVnb3J5BqsB
  QAAVanNwYl9lbmNvZGluZ19vcHRpb25zCAeJASABGAxqc3BiX3BheWxvYWQIiQEgARgMdGV4dF9wYXlsb2FkCQhYABRwcmludF91bmtub3duX2Zp
  ZWxkcx9jb25mb3JtYW5jZS5Db25mb3JtYW5jZVJlc3BvbnNlADAJAYkBIAEYC3BhcnNlX2Vycm9yAokBIAEYDXJ1bnRpbWVfZXJyb3IDjAEgARgQ
  cHJvdG9idWZfcGF5bG9hZASJASABGAxqc29uX3BheWxvYWQFiQEgARgHc2tpcHBlZAaJASABGA9zZXJpYWxpemVfZXJyb3IHiQEgARgManNwYl9w
  YXlsb2FkCIkBIAEYDHRleHRfcGF5bG9hZAmJASABGA10aW1lb3V0X2Vycm9yHmNvbmZvcm1hbmNlLkpzcGJFbmNvZGluZ0NvbmZpZwAgAQEIGAAZ
  dXNlX2pzcGJfYXJyYXlfYW55X2Zvcm1hdA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `conformance/conformance.proto`
  public static let conformance_conformance = Schema(
    path: "conformance/conformance.proto",
    base64: """
      Ch1jb25mb3JtYW5jZS9jb25mb3JtYW5jZS5wcm90bxILY29uZm9ybWFuY2UibAoKVGVzdFN0YXR1cxISCgRuYW1lGAEgASgJUgRuYW1lEicKD2Zh
      aWx1cmVfbWVzc2FnZRgCIAEoCVIOZmFpbHVyZU1lc3NhZ2USIQoMbWF0Y2hlZF9uYW1lGAMgASgJUgttYXRjaGVkTmFtZSI/CgpGYWlsdXJlU2V0
      EisKBHRlc3QYAiADKAsyFy5jb25mb3JtYW5jZS5UZXN0U3RhdHVzUgR0ZXN0SgQIARACIvYDChJDb25mb3JtYW5jZVJlcXVlc3QSKwoQcHJvdG9i
      dWZfcGF5bG9hZBgBIAEoDEgAUg9wcm90b2J1ZlBheWxvYWQSIwoManNvbl9wYXlsb2FkGAIgASgJSABSC2pzb25QYXlsb2FkEiMKDGpzcGJfcGF5
      bG9hZBgHIAEoCUgAUgtqc3BiUGF5bG9hZBIjCgx0ZXh0X3BheWxvYWQYCCABKAlIAFILdGV4dFBheWxvYWQSTwoXcmVxdWVzdGVkX291dHB1dF9m
      b3JtYXQYAyABKA4yFy5jb25mb3JtYW5jZS5XaXJlRm9ybWF0UhVyZXF1ZXN0ZWRPdXRwdXRGb3JtYXQSIQoMbWVzc2FnZV90eXBlGAQgASgJUgtt
      ZXNzYWdlVHlwZRI+Cg10ZXN0X2NhdGVnb3J5GAUgASgOMhkuY29uZm9ybWFuY2UuVGVzdENhdGVnb3J5Ugx0ZXN0Q2F0ZWdvcnkSUwoVanNwYl9l
      bmNvZGluZ19vcHRpb25zGAYgASgLMh8uY29uZm9ybWFuY2UuSnNwYkVuY29kaW5nQ29uZmlnUhNqc3BiRW5jb2RpbmdPcHRpb25zEjAKFHByaW50
      X3Vua25vd25fZmllbGRzGAkgASgIUhJwcmludFVua25vd25GaWVsZHNCCQoHcGF5bG9hZCLzAgoTQ29uZm9ybWFuY2VSZXNwb25zZRIhCgtwYXJz
      ZV9lcnJvchgBIAEoCUgAUgpwYXJzZUVycm9yEikKD3NlcmlhbGl6ZV9lcnJvchgGIAEoCUgAUg5zZXJpYWxpemVFcnJvchIlCg10aW1lb3V0X2Vy
      cm9yGAkgASgJSABSDHRpbWVvdXRFcnJvchIlCg1ydW50aW1lX2Vycm9yGAIgASgJSABSDHJ1bnRpbWVFcnJvchIrChBwcm90b2J1Zl9wYXlsb2Fk
      GAMgASgMSABSD3Byb3RvYnVmUGF5bG9hZBIjCgxqc29uX3BheWxvYWQYBCABKAlIAFILanNvblBheWxvYWQSGgoHc2tpcHBlZBgFIAEoCUgAUgdz
      a2lwcGVkEiMKDGpzcGJfcGF5bG9hZBgHIAEoCUgAUgtqc3BiUGF5bG9hZBIjCgx0ZXh0X3BheWxvYWQYCCABKAlIAFILdGV4dFBheWxvYWRCCAoG
      cmVzdWx0Ik4KEkpzcGJFbmNvZGluZ0NvbmZpZxI4Chl1c2VfanNwYl9hcnJheV9hbnlfZm9ybWF0GAEgASgIUhV1c2VKc3BiQXJyYXlBbnlGb3Jt
      YXQqUAoKV2lyZUZvcm1hdBIPCgtVTlNQRUNJRklFRBAAEgwKCFBST1RPQlVGEAESCAoESlNPThACEggKBEpTUEIQAxIPCgtURVhUX0ZPUk1BVBAE
      Ko8BCgxUZXN0Q2F0ZWdvcnkSFAoQVU5TUEVDSUZJRURfVEVTVBAAEg8KC0JJTkFSWV9URVNUEAESDQoJSlNPTl9URVNUEAISJAogSlNPTl9JR05P
      UkVfVU5LTk9XTl9QQVJTSU5HX1RFU1QQAxINCglKU1BCX1RFU1QQBBIUChBURVhUX0ZPUk1BVF9URVNUEAVCLwofY29tLmdvb2dsZS5wcm90b2J1
      Zi5jb25mb3JtYW5jZaICC0NvbmZvcm1hbmNlYgZwcm90bzNKiCMKSAoEBQACAxIDJQILIjsgT25seSB1c2VkIGluc2lkZSBHb29nbGUuIE9wZW5z
      b3VyY2UgdGVzdGVlcyBqdXN0IHNraXAgaXQuCgonCgQFAQIBEgMrAhIiGiBUZXN0IGJpbmFyeSB3aXJlIGZvcm1hdC4KCiUKBAUBAgISAywCECIY
      IFRlc3QganNvbiB3aXJlIGZvcm1hdC4KCpoCCgQFAQIDEgMyAicajAIgU2ltaWxhciB0byBKU09OX1RFU1QuIEhvd2V2ZXIsIGR1cmluZyBwYXJz
      aW5nIGpzb24sIHRlc3RlZSBzaG91bGQgaWdub3JlCiB1bmtub3duIGZpZWxkcy4gVGhpcyBmZWF0dXJlIGlzIG9wdGlvbmFsLiBFYWNoIGltcGxl
      bWVudGF0aW9uIGNhbiBkZWNpZGUKIHdoZXRoZXIgdG8gc3VwcG9ydCBpdC4gIFNlZQogaHR0cHM6Ly9kZXZlbG9wZXJzLmdvb2dsZS5jb20vcHJv
      dG9jb2wtYnVmZmVycy9kb2NzL3Byb3RvMyNqc29uX29wdGlvbnMKIGZvciBtb3JlIGRldGFpbC4KCmAKBAUBAgQSAzUCEBpTIFRlc3QganNwYiB3
      aXJlIGZvcm1hdC4gT25seSB1c2VkIGluc2lkZSBHb29nbGUuIE9wZW5zb3VyY2UgdGVzdGVlcyBqdXN0CiBza2lwIGl0LgoKlAEKBAUBAgUSAzgC
      FxqGASBUZXN0IHRleHQgZm9ybWF0LiBGb3IgY3BwLCBqYXZhIGFuZCBweXRob24sIHRlc3RlZXMgY2FuIGFscmVhZHkgZGVhbCB3aXRoCiB0aGlz
      IHR5cGUuIFRlc3RlZXMgb2Ygb3RoZXIgbGFuZ3VhZ2VzIGNhbiBzaW1wbHkgc2tpcCBpdC4KCsoBCgIEABIEPgBEARq9ASBNZWFudCB0byBlbmNh
      cHN1bGF0ZSBhbGwgdHlwZXMgb2YgdGVzdHM6IHN1Y2Nlc3Nlcywgc2tpcHMsIGZhaWx1cmVzLCBldGMuCiBUaGVyZWZvcmUsIHRoaXMgbWF5IG9y
      IG1heSBub3QgaGF2ZSBhIGZhaWx1cmUgbWVzc2FnZS4gRmFpbHVyZSBtZXNzYWdlcwogbWF5IGJlIHRydW5jYXRlZCBmb3Igb3VyIGZhaWx1cmUg
      bGlzdHMuCgp9CgQEAAICEgNDAhoacCBXaGF0IGFuIGFjdHVhbCB0ZXN0IG5hbWUgbWF0Y2hlZCB0byBpbiBhIGZhaWx1cmUgbGlzdC4gQ2FuIGJl
      IHdpbGRjYXJkZWQgb3IKIGFuIGV4YWN0IG1hdGNoIHdpdGhvdXQgd2lsZGNhcmRzLgoK6wEKAgQBEgRJAEwBGt4BIFRoZSBjb25mb3JtYW5jZSBy
      dW5uZXIgd2lsbCByZXF1ZXN0IGEgbGlzdCBvZiBmYWlsdXJlcyBhcyB0aGUgZmlyc3QgcmVxdWVzdC4KIFRoaXMgd2lsbCBiZSBrbm93biBieSBt
      ZXNzYWdlX3R5cGUgPT0gImNvbmZvcm1hbmNlLkZhaWx1cmVTZXQiLCBhIGNvbmZvcm1hbmNlCiB0ZXN0IHNob3VsZCByZXR1cm4gYSBzZXJpYWxp
      emVkIEZhaWx1cmVTZXQgaW4gcHJvdG9idWZfcGF5bG9hZC4KCpMCCgIEAhIEUwB2ARqGAiBSZXByZXNlbnRzIGEgc2luZ2xlIHRlc3QgY2FzZSdz
      IGlucHV0LiAgVGhlIHRlc3RlZSBzaG91bGQ6CgogICAxLiBwYXJzZSB0aGlzIHByb3RvICh3aGljaCBzaG91bGQgYWx3YXlzIHN1Y2NlZWQpCiAg
      IDIuIHBhcnNlIHRoZSBwcm90b2J1ZiBvciBKU09OIHBheWxvYWQgaW4gInBheWxvYWQiICh3aGljaCBtYXkgZmFpbCkKICAgMy4gaWYgdGhlIHBh
      cnNlIHN1Y2NlZWRlZCwgc2VyaWFsaXplIHRoZSBtZXNzYWdlIGluIHRoZSByZXF1ZXN0ZWQgZm9ybWF0LgoKugEKBAQCCAASBFcCXQMaqwEgVGhl
      IHBheWxvYWQgKHdoZXRoZXIgcHJvdG9idWYgb2YgSlNPTikgaXMgYWx3YXlzIGZvciBhCiBwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5U
      ZXN0QWxsVHlwZXMgcHJvdG8gKGFzIGRlZmluZWQgaW4KIHNyYy9nb29nbGUvcHJvdG9idWYvcHJvdG8zX3Rlc3RfbWVzc2FnZXMucHJvdG8pLgoK
      SQoEBAICAhIDWwQcGjwgT25seSB1c2VkIGluc2lkZSBHb29nbGUuICBPcGVuc291cmNlIHRlc3RlZXMganVzdCBza2lwIGl0LgoKRwoEBAICBBID
      YAIpGjogV2hpY2ggZm9ybWF0IHNob3VsZCB0aGUgdGVzdGVlIHNlcmlhbGl6ZSBpdHMgbWVzc2FnZSB0bz8KCroDCgQEAgIFEgNpAhoarAMgVGhl
      IGZ1bGwgbmFtZSBmb3IgdGhlIHRlc3QgbWVzc2FnZSB0byB1c2U7IGZvciB0aGUgbW9tZW50LCBlaXRoZXI6CiBwcm90b2J1Zl90ZXN0X21lc3Nh
      Z2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMgb3IKIHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMiBv
      cgogcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yIG9yCiBwcm90b2J1Zl90ZXN0X21lc3Nh
      Z2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMgb3IKIHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5
      cGVzRWRpdGlvbjIwMjMgb3IKIHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbl91bnN0YWJsZS5UZXN0QWxsVHlwZXNFZGl0aW9uVW5zdGFi
      bGUuCgq4AQoEBAICBhIDbgIhGqoBIEVhY2ggdGVzdCBpcyBnaXZlbiBhIHNwZWNpZmljIHRlc3QgY2F0ZWdvcnkuIFNvbWUgY2F0ZWdvcnkgbWF5
      IG5lZWQKIHNwZWNpZmljIHN1cHBvcnQgaW4gdGVzdGVlIHByb2dyYW1zLiBSZWZlciB0byB0aGUgZGVmaW5pdGlvbiBvZgogVGVzdENhdGVnb3J5
      IGZvciBtb3JlIGluZm9ybWF0aW9uLgoKNgoEBAICBxIDcQIvGikgU3BlY2lmeSBkZXRhaWxzIGZvciBob3cgdG8gZW5jb2RlIGpzcGIuCgqTAQoE
      BAICCBIDdQIgGoUBIFRoaXMgY2FuIGJlIHVzZWQgaW4ganNvbiBhbmQgdGV4dCBmb3JtYXQuIElmIHRydWUsIHRlc3RlZSBzaG91bGQgcHJpbnQK
      IHVua25vd24gZmllbGRzIGluc3RlYWQgb2YgaWdub3JlLiBUaGlzIGZlYXR1cmUgaXMgb3B0aW9uYWwuCgo2CgIEAxIFeQCmAQEaKSBSZXByZXNl
      bnRzIGEgc2luZ2xlIHRlc3QgY2FzZSdzIG91dHB1dC4KCqACCgQEAwIAEgSAAQQbGpECIFRoaXMgc3RyaW5nIHNob3VsZCBiZSBzZXQgdG8gaW5k
      aWNhdGUgcGFyc2luZyBmYWlsZWQuICBUaGUgc3RyaW5nIGNhbgogcHJvdmlkZSBtb3JlIGluZm9ybWF0aW9uIGFib3V0IHRoZSBwYXJzZSBlcnJv
      ciBpZiBpdCBpcyBhdmFpbGFibGUuCgogU2V0dGluZyB0aGlzIHN0cmluZyBkb2VzIG5vdCBuZWNlc3NhcmlseSBtZWFuIHRoZSB0ZXN0ZWUgZmFp
      bGVkIHRoZQogdGVzdC4gIFNvbWUgb2YgdGhlIHRlc3QgY2FzZXMgYXJlIGludGVudGlvbmFsbHkgaW52YWxpZCBpbnB1dC4KCqQBCgQEAwIBEgSF
      AQQfGpUBIElmIHRoZSBpbnB1dCB3YXMgc3VjY2Vzc2Z1bGx5IHBhcnNlZCBidXQgZXJyb3JzIG9jY3VycmVkIHdoZW4KIHNlcmlhbGl6aW5nIGl0
      IHRvIHRoZSByZXF1ZXN0ZWQgb3V0cHV0IGZvcm1hdCwgc2V0IHRoZSBlcnJvciBtZXNzYWdlIGluCiB0aGlzIGZpZWxkLgoKqwEKBAQDAgISBIoB
      BB0anAEgVGhpcyBzaG91bGQgYmUgc2V0IGlmIHRoZSB0ZXN0IHByb2dyYW0gdGltZWQgb3V0LiAgVGhlIHN0cmluZyBzaG91bGQKIHByb3ZpZGUg
      bW9yZSBpbmZvcm1hdGlvbiBhYm91dCB3aGF0IHRoZSBjaGlsZCBwcm9jZXNzIHdhcyBkb2luZyB3aGVuIGl0CiB3YXMga2lsbGVkLgoKsAEKBAQD
      AgMSBI8BBB0aoQEgVGhpcyBzaG91bGQgYmUgc2V0IGlmIHNvbWUgb3RoZXIgZXJyb3Igb2NjdXJyZWQuICBUaGlzIHdpbGwgYWx3YXlzCiBpbmRp
      Y2F0ZSB0aGF0IHRoZSB0ZXN0IGZhaWxlZC4gIFRoZSBzdHJpbmcgY2FuIHByb3ZpZGUgbW9yZSBpbmZvcm1hdGlvbgogYWJvdXQgdGhlIGZhaWx1
      cmUuCgqQAQoEBAMCBBIEkwEEHxqBASBJZiB0aGUgaW5wdXQgd2FzIHN1Y2Nlc3NmdWxseSBwYXJzZWQgYW5kIHRoZSByZXF1ZXN0ZWQgb3V0cHV0
      IHdhcwogcHJvdG9idWYsIHNlcmlhbGl6ZSBpdCB0byBwcm90b2J1ZiBhbmQgc2V0IGl0IGluIHRoaXMgZmllbGQuCgqEAQoEBAMCBRIElwEEHBp2
      IElmIHRoZSBpbnB1dCB3YXMgc3VjY2Vzc2Z1bGx5IHBhcnNlZCBhbmQgdGhlIHJlcXVlc3RlZCBvdXRwdXQgd2FzIEpTT04sCiBzZXJpYWxpemUg
      dG8gSlNPTiBhbmQgc2V0IGl0IGluIHRoaXMgZmllbGQuCgqBAQoEBAMCBhIEmwEEFxpzIEZvciB3aGVuIHRoZSB0ZXN0ZWUgc2tpcHBlZCB0aGUg
      dGVzdCwgbGlrZWx5IGJlY2F1c2UgYSBjZXJ0YWluIGZlYXR1cmUKIHdhc24ndCBzdXBwb3J0ZWQsIGxpa2UgSlNPTiBpbnB1dC9vdXRwdXQuCgrM
      AQoEBAMCBxIEoAEEHBq9ASBJZiB0aGUgaW5wdXQgd2FzIHN1Y2Nlc3NmdWxseSBwYXJzZWQgYW5kIHRoZSByZXF1ZXN0ZWQgb3V0cHV0IHdhcyBK
      U1BCLAogc2VyaWFsaXplIHRvIEpTUEIgYW5kIHNldCBpdCBpbiB0aGlzIGZpZWxkLiBKU1BCIGlzIG9ubHkgdXNlZCBpbnNpZGUKIEdvb2dsZS4g
      T3BlbnNvdXJjZSB0ZXN0ZWVzIGNhbiBqdXN0IHNraXAgaXQuCgqTAQoEBAMCCBIEpAEEHBqEASBJZiB0aGUgaW5wdXQgd2FzIHN1Y2Nlc3NmdWxs
      eSBwYXJzZWQgYW5kIHRoZSByZXF1ZXN0ZWQgb3V0cHV0IHdhcwogVEVYVF9GT1JNQVQsIHNlcmlhbGl6ZSB0byBURVhUX0ZPUk1BVCBhbmQgc2V0
      IGl0IGluIHRoaXMgZmllbGQuCgoxCgIEBBIGqQEArAEBGiMgRW5jb2Rpbmcgb3B0aW9ucyBmb3IganNwYiBmb3JtYXQuCgpWCgQEBAIAEgSrAQIl
      GkggRW5jb2RlIHRoZSB2YWx1ZSBmaWVsZCBvZiBBbnkgYXMganNwYiBhcnJheSBpZiB0cnVlLCBvdGhlcndpc2UgYmluYXJ5Lgo=
      """,
    imports: [])
}

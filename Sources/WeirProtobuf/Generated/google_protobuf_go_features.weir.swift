// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/go_features.proto. Do not edit.

public import WeirRPC

/// `pb.GoFeatures`
nonisolated public struct Pb_GoFeatures: GeneratedMessage {
  public static let messageName = "pb.GoFeatures"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_go_features }

  /// Whether or not to generate the deprecated UnmarshalJSON method for enums.
  /// Can only be true for proto using the Open Struct api.
  public var legacyUnmarshalJsonEnum: Bool? = nil
  /// One of OPEN, HYBRID or OPAQUE.
  public var apiLevel: Pb_GoFeatures.APILevel? = nil
  public var stripEnumPrefix: Pb_GoFeatures.StripEnumPrefix? = nil
  public var optimizeMode: Pb_GoFeatures.OptimizeModeFeature.OptimizeMode? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    legacyUnmarshalJsonEnum: Bool? = nil,
    apiLevel: Pb_GoFeatures.APILevel? = nil,
    stripEnumPrefix: Pb_GoFeatures.StripEnumPrefix? = nil,
    optimizeMode: Pb_GoFeatures.OptimizeModeFeature.OptimizeMode? = nil
  ) {
    self.legacyUnmarshalJsonEnum = legacyUnmarshalJsonEnum
    self.apiLevel = apiLevel
    self.stripEnumPrefix = stripEnumPrefix
    self.optimizeMode = optimizeMode
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.legacyUnmarshalJsonEnum = c.optionalBool(24)
    self.apiLevel = try c.optionalClosedEnumeration(40, as: Pb_GoFeatures.APILevel.self)
    self.stripEnumPrefix = try c.optionalClosedEnumeration(48, as: Pb_GoFeatures.StripEnumPrefix.self)
    self.optimizeMode = try c.optionalClosedEnumeration(56, as: Pb_GoFeatures.OptimizeModeFeature.OptimizeMode.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.legacyUnmarshalJsonEnum)
    c.optionalEnumeration(40, self.apiLevel)
    c.optionalEnumeration(48, self.stripEnumPrefix)
    c.optionalEnumeration(56, self.optimizeMode)
    c.unknownFields(self.unknownFields)
  }

  /// `APILevel`
  nonisolated public struct APILevel: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// API_LEVEL_UNSPECIFIED results in selecting the OPEN API,
    /// but needs to be a separate value to distinguish between
    /// an explicitly set api level or a missing api level.
    public static var unspecified: Self { Self(rawValue: 0) }
    public static var apiOpen: Self { Self(rawValue: 1) }
    public static var apiHybrid: Self { Self(rawValue: 2) }
    public static var apiOpaque: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 API_LEVEL_UNSPECIFIED
      1 API_OPEN
      2 API_HYBRID
      3 API_OPAQUE
      """)
  }

  /// `StripEnumPrefix`
  nonisolated public struct StripEnumPrefix: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    public static var keep: Self { Self(rawValue: 1) }
    public static var generateBoth: Self { Self(rawValue: 2) }
    public static var strip: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 STRIP_ENUM_PREFIX_UNSPECIFIED
      1 STRIP_ENUM_PREFIX_KEEP
      2 STRIP_ENUM_PREFIX_GENERATE_BOTH
      3 STRIP_ENUM_PREFIX_STRIP
      """)
  }

  /// Wrap the OptimizeMode enum in a message for scoping:
  /// This way, users can type shorter names (SPEED, CODE_SIZE).
  nonisolated public struct OptimizeModeFeature: GeneratedMessage {
    public static let messageName = "pb.GoFeatures.OptimizeModeFeature"
    public static let layout: MessageLayout = _weirTables[1]
    public static var schema: Schema { .google_protobuf_go_features }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }

    /// The name of this enum matches OptimizeMode in descriptor.proto.
    nonisolated public struct OptimizeMode: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// OPTIMIZE_MODE_UNSPECIFIED results in falling back to the default
      /// (optimize for code size), but needs to be a separate value to distinguish
      /// between an explicitly set optimize mode or a missing optimize mode.
      public static var unspecified: Self { Self(rawValue: 0) }
      public static var speed: Self { Self(rawValue: 1) }
      public static var codeSize: Self { Self(rawValue: 2) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 OPTIMIZE_MODE_UNSPECIFIED
        1 SPEED
        2 CODE_SIZE
        """)
    }
  }
}

/// `pb.go`
nonisolated public let Pb_Extensions_go = MessageExtension<Pb_GoFeatures?, Google_Protobuf_FeatureSet>(
  "pb.go", 1002, _weirTables[2],
  read: { (c: FieldReader) throws(MessageError) -> Pb_GoFeatures? in try c.message(24, as: Pb_GoFeatures.self) },
  write: { (c: FieldWriter, value: Pb_GoFeatures?) in c.message(24, value) })

nonisolated extension Google_Protobuf_FeatureSet {
  /// `pb.go`
  public var Pb_go: Pb_GoFeatures? {
    get { self[Pb_Extensions_go] }
    set { self[Pb_Extensions_go] = newValue }
  }
}

/// The extensions that `google/protobuf/go_features.proto` declares.
nonisolated public let Pb_GoFeatures_Extensions: ExtensionRegistry = [
  Pb_Extensions_go,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgMNcGIuR29GZWF0dXJlcwBABAEoGAAabGVnYWN5X3VubWFyc2hhbF9qc29uX2VudW0CrgIoAAlhcGlfbGV2ZWwBAAMDrgIwABFzdHJpcF9lbnVt
  X3ByZWZpeAEAAwSuAjgADW9wdGltaXplX21vZGUBAAIhcGIuR29GZWF0dXJlcy5PcHRpbWl6ZU1vZGVGZWF0dXJlABgAGmdvb2dsZS5wcm90b2J1
  Zi5GZWF0dXJlU2V0ADAB6gerARgAB1twYi5nb10A
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/go_features.proto`
  public static let google_protobuf_go_features = Schema(
    path: "google/protobuf/go_features.proto",
    base64: """
      CiFnb29nbGUvcHJvdG9idWYvZ29fZmVhdHVyZXMucHJvdG8SAnBiGiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90byKUBwoKR29GZWF0
      dXJlcxK+AQoabGVnYWN5X3VubWFyc2hhbF9qc29uX2VudW0YASABKAhCgAGIAQGYAQaYAQGiAQkSBHRydWUYhAeiAQoSBWZhbHNlGOcHsgFbCOgH
      EOgHGlNUaGUgbGVnYWN5IFVubWFyc2hhbEpTT04gQVBJIGlzIGRlcHJlY2F0ZWQgYW5kIHdpbGwgYmUgcmVtb3ZlZCBpbiBhIGZ1dHVyZSBlZGl0
      aW9uLlIXbGVnYWN5VW5tYXJzaGFsSnNvbkVudW0SdAoJYXBpX2xldmVsGAIgASgOMhcucGIuR29GZWF0dXJlcy5BUElMZXZlbEI+iAEBmAEDmAEB
      ogEaEhVBUElfTEVWRUxfVU5TUEVDSUZJRUQYhAeiAQ8SCkFQSV9PUEFRVUUY6QeyAQMI6AdSCGFwaUxldmVsEnwKEXN0cmlwX2VudW1fcHJlZml4
      GAMgASgOMh4ucGIuR29GZWF0dXJlcy5TdHJpcEVudW1QcmVmaXhCMIgBAZgBBpgBB5gBAaIBGxIWU1RSSVBfRU5VTV9QUkVGSVhfS0VFUBiEB7IB
      AwjpB1IPc3RyaXBFbnVtUHJlZml4EoYBCg1vcHRpbWl6ZV9tb2RlGAQgASgOMi8ucGIuR29GZWF0dXJlcy5PcHRpbWl6ZU1vZGVGZWF0dXJlLk9w
      dGltaXplTW9kZUIwiAEBmAEDmAEBogEeEhlPUFRJTUlaRV9NT0RFX1VOU1BFQ0lGSUVEGIQHsgEDCOkHUgxvcHRpbWl6ZU1vZGUaXgoTT3B0aW1p
      emVNb2RlRmVhdHVyZSJHCgxPcHRpbWl6ZU1vZGUSHQoZT1BUSU1JWkVfTU9ERV9VTlNQRUNJRklFRBAAEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpF
      EAIiUwoIQVBJTGV2ZWwSGQoVQVBJX0xFVkVMX1VOU1BFQ0lGSUVEEAASDAoIQVBJX09QRU4QARIOCgpBUElfSFlCUklEEAISDgoKQVBJX09QQVFV
      RRADIpIBCg9TdHJpcEVudW1QcmVmaXgSIQodU1RSSVBfRU5VTV9QUkVGSVhfVU5TUEVDSUZJRUQQABIaChZTVFJJUF9FTlVNX1BSRUZJWF9LRUVQ
      EAESIwofU1RSSVBfRU5VTV9QUkVGSVhfR0VORVJBVEVfQk9USBACEhsKF1NUUklQX0VOVU1fUFJFRklYX1NUUklQEAM6PAoCZ28SGy5nb29nbGUu
      cHJvdG9idWYuRmVhdHVyZVNldBjqByABKAsyDi5wYi5Hb0ZlYXR1cmVzUgJnb0IvWi1nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9n
      b2ZlYXR1cmVzcGJKzwcKkQEKBAQAAgASBBYCIgQaggEgV2hldGhlciBvciBub3QgdG8gZ2VuZXJhdGUgdGhlIGRlcHJlY2F0ZWQgVW5tYXJzaGFs
      SlNPTiBtZXRob2QgZm9yIGVudW1zLgogQ2FuIG9ubHkgYmUgdHJ1ZSBmb3IgcHJvdG8gdXNpbmcgdGhlIE9wZW4gU3RydWN0IGFwaS4KCrgBCgYE
      AAQAAgASAygEHhqoASBBUElfTEVWRUxfVU5TUEVDSUZJRUQgcmVzdWx0cyBpbiBzZWxlY3RpbmcgdGhlIE9QRU4gQVBJLAogYnV0IG5lZWRzIHRv
      IGJlIGEgc2VwYXJhdGUgdmFsdWUgdG8gZGlzdGluZ3Vpc2ggYmV0d2VlbgogYW4gZXhwbGljaXRseSBzZXQgYXBpIGxldmVsIG9yIGEgbWlzc2lu
      ZyBhcGkgbGV2ZWwuCgouCgQEAAIBEgQvAjsEGiAgT25lIG9mIE9QRU4sIEhZQlJJRCBvciBPUEFRVUUuCgqAAQoEBAADABIEVQJhAxpyIFdyYXAg
      dGhlIE9wdGltaXplTW9kZSBlbnVtIGluIGEgbWVzc2FnZSBmb3Igc2NvcGluZzoKIFRoaXMgd2F5LCB1c2VycyBjYW4gdHlwZSBzaG9ydGVyIG5h
      bWVzIChTUEVFRCwgQ09ERV9TSVpFKS4KClEKBgQAAwAEABIEVwRgBRpBIFRoZSBuYW1lIG9mIHRoaXMgZW51bSBtYXRjaGVzIE9wdGltaXplTW9k
      ZSBpbiBkZXNjcmlwdG9yLnByb3RvLgoK5AEKCAQAAwAEAAIAEgNbBiQa0gEgT1BUSU1JWkVfTU9ERV9VTlNQRUNJRklFRCByZXN1bHRzIGluIGZh
      bGxpbmcgYmFjayB0byB0aGUgZGVmYXVsdAogKG9wdGltaXplIGZvciBjb2RlIHNpemUpLCBidXQgbmVlZHMgdG8gYmUgYSBzZXBhcmF0ZSB2YWx1
      ZSB0byBkaXN0aW5ndWlzaAogYmV0d2VlbiBhbiBleHBsaWNpdGx5IHNldCBvcHRpbWl6ZSBtb2RlIG9yIGEgbWlzc2luZyBvcHRpbWl6ZSBtb2Rl
      LgoKkAEKCAQAAwAEAAICEgNdBhQifyBUaGVyZSBpcyBubyBlbnVtIGVudHJ5IGZvciBMSVRFX1JVTlRJTUUgKGRlc2NyaXB0b3IucHJvdG8pLAog
      YmVjYXVzZSBHbyBQcm90b2J1ZiBkb2VzIG5vdCBoYXZlIHRoZSBjb25jZXB0IG9mIGEgbGl0ZSBydW50aW1lLgo=
      """,
    imports: [.google_protobuf_descriptor])
}

public import WeirProtobuf
internal import WeirRPC

/// Messages and JSON, as protobuf's JSON mapping has it (protobuf.dev, "ProtoJSON Format").
///
/// ```swift
/// let text = try Hello_V1_GreetRequest(name: "you").jsonString()  // {"name":"you"}
/// let request = try Hello_V1_GreetRequest(jsonString: text)
/// ```
extension GeneratedMessage {
  /// Reads a message from a JSON text.
  ///
  /// Fields go by their JSON or their original name; null stands for absent. A 64-bit number is read to its last digit,
  /// as a number or in a string.
  ///
  /// - Throws: `ProtobufJSONError`, naming the first thing that is wrong and where it stands.
  public init(
    jsonString text: String, options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(ProtobufJSONError) {
    var text = text
    text.makeContiguousUTF8()
    try self.init(jsonUTF8Bytes: text.utf8.span, options: options)
  }

  /// Reads a message from a JSON text in UTF-8.
  ///
  /// - Throws: `ProtobufJSONError`, naming the first thing that is wrong and where it stands.
  public init(
    jsonUTF8Bytes text: Span<UInt8>, options: JSONDecodingOptions = JSONDecodingOptions()
  ) throws(ProtobufJSONError) {
    let form = try Self.jsonForm(options.schemas)
    let value = try Self.jsonValue(text, options)
    self = try Self.message(form.bytes(of: value, path: Self.messageName, options: options))
  }

  /// The message as a JSON text: fields in the order of their numbers, map entries in the order of their keys, no
  /// blanks. The same message is always the same text. Unknown fields are left out.
  ///
  /// - Throws: `ProtobufJSONError` for what JSON cannot say: an `Any` whose type is not known, a `Timestamp` out of range, a
  ///   `Value` with nothing in it.
  public func jsonString(
    options: JSONEncodingOptions = JSONEncodingOptions()
  ) throws(ProtobufJSONError) -> String {
    String(decoding: try jsonUTF8Bytes(options: options), as: UTF8.self)
  }

  /// The message as a JSON text in UTF-8, the same as `jsonString(options:)`.
  ///
  /// - Throws: as `jsonString(options:)`.
  public func jsonUTF8Bytes(
    options: JSONEncodingOptions = JSONEncodingOptions()
  ) throws(ProtobufJSONError) -> [UInt8] {
    let form = try Self.jsonForm(options.schemas)
    var writer = JSONWriter(style: .compact)
    writer.write(try form.value(of: serialized(), path: Self.messageName, options: options))
    return writer.bytes
  }

  private static func jsonValue(
    _ text: Span<UInt8>, _ options: JSONDecodingOptions
  ) throws(ProtobufJSONError) -> JSONValue {
    do throws(JSONError) {
      let reading = JSONValue.Reading(refusesRepeatedNames: !options.takesLastOfRepeatedNames, keepsSpelling: true)
      return try JSONValue(parsing: text, limits: options.limits, reading)
    } catch {
      throw ProtobufJSONError(path: messageName, reason: error.description)
    }
  }

  private static func message(_ bytes: [UInt8]) throws(ProtobufJSONError) -> Self {
    do throws(MessageError) {
      return try Self(serialized: bytes.span)
    } catch {
      throw ProtobufJSONError(path: messageName, reason: error.reason)
    }
  }

  private static func jsonForm(_ schemas: [Schema]) throws(ProtobufJSONError) -> ProtobufJSON {
    let known: ProtobufSchema
    do throws(ProtobufSchemaError) {
      known = try SchemaCache.shared.schema(of: [schema] + schemas)
    } catch {
      throw ProtobufJSONError(path: messageName, reason: error.description)
    }
    guard let form = known.message(messageName) else {
      throw ProtobufJSONError(path: messageName, reason: "its schema, \(schema.path), does not declare it")
    }
    return form
  }
}

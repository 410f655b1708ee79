internal import WeirProtobuf
public import WeirRPC

/// Descriptors, ready to say what the messages of a method look like in JSON.
public struct ProtobufSchema: Sendable {
  private let pool: DescriptorPool
  /// Full names of the messages, `.keyvalue.v1.GetRequest`, by service and method.
  private let methods: [String: [String: (request: String, response: String)]]

  /// The messages of `schemas` and of everything that they import.
  ///
  /// - Throws: `ProtobufSchemaError`, when a file is missing of what they import.
  public init(_ schemas: [Schema]) throws(ProtobufSchemaError) {
    var files: [[UInt8]] = []
    var paths: Set<String> = []
    var rest = schemas
    while let next = rest.popLast() {
      guard paths.insert(next.path).inserted else { continue }
      files.append(next.descriptor)
      rest.append(contentsOf: next.imports)
    }
    try self.init(files: files)
  }

  /// - Parameter files: serialized `google.protobuf.FileDescriptorProto`s: a file and everything that it imports.
  /// - Throws: `ProtobufSchemaError`, when the files do not describe each other fully.
  public init(files: [[UInt8]]) throws(ProtobufSchemaError) {
    var parsed: [Google_Protobuf_FileDescriptorProto] = []
    for file in files {
      do throws(MessageError) {
        parsed.append(try Google_Protobuf_FileDescriptorProto(serialized: file.span).withoutEdition)
      } catch {
        throw ProtobufSchemaError("a file descriptor is malformed: \(error.reason)")
      }
    }
    var methods: [String: [String: (request: String, response: String)]] = [:]
    for file in parsed {
      let package = file.package.map { $0.isEmpty ? "" : $0 + "." } ?? ""
      for service in file.service {
        for method in service.method {
          methods[package + (service.name ?? ""), default: [:]][method.name ?? ""] = (
            method.inputType ?? "", method.outputType ?? ""
          )
        }
      }
    }
    self.methods = methods
    pool = try DescriptorPool(parsed)
  }

  /// The JSON forms of a method's request and response; nil when the schema does not have the method.
  ///
  /// - Parameter service: the full name: `keyvalue.v1.KeyValue`.
  public func messages(of method: String, in service: String) -> (request: ProtobufJSON, response: ProtobufJSON)? {
    guard let names = methods[service]?[method], let request = pool.messageIndex[names.request],
      let response = pool.messageIndex[names.response]
    else { return nil }
    return (ProtobufJSON(pool: pool, root: request), ProtobufJSON(pool: pool, root: response))
  }

  /// The JSON form of a message; nil when the schema does not have it.
  ///
  /// - Parameter name: the full name: `keyvalue.v1.GetRequest`.
  public func message(_ name: String) -> ProtobufJSON? {
    pool.messageIndex["." + name].map { ProtobufJSON(pool: pool, root: $0) }
  }
}

/// Descriptors that do not make a schema.
public struct ProtobufSchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

internal import Synchronization
internal import WeirProtobuf
internal import WeirRPC

/// What the descriptors of files say, worked out once for each set of files.
final class SchemaCache: Sendable {
  static let shared = SchemaCache()

  /// Sets of files. A program has as many as its code names.
  private static let capacity = 1024

  /// Every message of these can stand in an `Any`.
  private static let wellKnown: [Schema] = [
    .google_protobuf_any, .google_protobuf_duration, .google_protobuf_empty, .google_protobuf_field_mask,
    .google_protobuf_struct, .google_protobuf_timestamp, .google_protobuf_wrappers,
  ]

  private struct Entry: Sendable {
    /// Held, so that no other file takes their identity.
    var files: [Schema]
    var schema: ProtobufSchema
  }

  private let entries = Mutex<[[ObjectIdentifier]: Entry]>([:])

  func schema(of files: [Schema]) throws(ProtobufSchemaError) -> ProtobufSchema {
    let key = files.map { ObjectIdentifier($0) }
    if let known = entries.withLock({ $0[key]?.schema }) { return known }
    let schema = try ProtobufSchema(files + Self.wellKnown)
    entries.withLock { entries in
      if entries.count >= Self.capacity { entries.removeAll() }
      entries[key] = Entry(files: files, schema: schema)
    }
    return schema
  }
}

internal import Synchronization
public import WeirRPC

/// Schemas that printing knows besides that of the message: for extensions, and for what an `Any` holds.
struct PrintedSchemas {
  private static let schemas = Mutex<[Schema]>([])

  static var all: [Schema] { schemas.withLock { $0 } }

  static func add(_ added: [Schema]) {
    schemas.withLock { schemas in
      for schema in added where !schemas.contains(where: { $0 === schema }) { schemas.append(schema) }
    }
  }
}

extension Schema {
  /// Lets `print(message)` show, in any message from now on, the extensions that these files declare, and what an `Any` holds
  /// that is a message of theirs, or of what they import. Of its own file, and what that imports, every message knows.
  public static func registerForPrinting(_ schemas: Schema...) { PrintedSchemas.add(schemas) }
}

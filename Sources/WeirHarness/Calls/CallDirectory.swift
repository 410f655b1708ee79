internal import WeirJSON
internal import WeirRPC
internal import WeirStatusDetails

/// What can be called, by the names that lines use, with the JSON form of its messages.
struct CallDirectory: Sendable {
  struct Entry: Sendable {
    let route: Route
    let request: ProtobufJSON
    let response: ProtobufJSON
  }

  private var entries: [[UInt8]: Entry] = [:]

  /// - Throws: `ServiceError`, when a service's schema does not describe its methods.
  init(_ router: RPCRouter) throws(ServiceError) {
    for service in router.services {
      let schema: ProtobufSchema
      do throws(ProtobufSchemaError) {
        // An `Any` can hold only what one of them has: the details of errors (google.rpc) are for a service whose
        // messages carry errors.
        schema = try ProtobufSchema([service.schema, .google_rpc_error_details])
      } catch {
        throw ServiceError("\(service.name): \(error)")
      }
      for route in service.routes {
        guard let (request, response) = schema.messages(of: route.method.name, in: service.name) else {
          throw ServiceError("the schema of \(service.name) does not know \(route.method.name)")
        }
        let entry = Entry(route: route, request: request, response: response)
        entries[Self.key(service.name, route.method.name)] = entry
      }
    }
    // A simple name that two services share finds the first, as in the router.
    for service in router.services {
      let simple = service.name.split(separator: ".").last.map(String.init) ?? service.name
      for route in service.routes {
        let key = Self.key(simple, route.method.name)
        if entries[key] == nil { entries[key] = entries[Self.key(service.name, route.method.name)] }
      }
    }
  }

  /// - Parameter service: the full name, `keyvalue.v1.KeyValue`, or the simple one, `KeyValue`.
  subscript(service service: String, method method: String) -> Entry? { entries[Self.key(service, method)] }

  /// No registered name holds a slash, so that two pairs of names never make the same key of a registered one.
  private static func key(_ service: String, _ method: String) -> [UInt8] {
    var key = Array(service.utf8)
    key.append(UInt8(ascii: "/"))
    key.append(contentsOf: method.utf8)
    return key
  }
}

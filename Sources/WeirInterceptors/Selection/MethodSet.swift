public import WeirRPC

/// The methods that a policy makes an exception for, as the configuration names them.
///
/// Only methods that somebody serves are ever in the set: what a client makes up is never an exception, whatever
/// service it claims to belong to.
public struct MethodSet: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    let text: String
    let hash: Int

    init(_ text: String) {
      self.text = text
      hash = Method.hash(text)
    }
  }

  private var services: [Entry] = []
  private var paths: [Entry] = []
  /// A bit for each hash: one look shows of most methods that they are not in the set.
  private var bits: UInt64 = 0

  /// No method.
  public init() {}

  /// - Parameter names: full names of services (`grpc.health.v1.Health`), which stand for each of their methods, and
  ///   paths of single methods (`/keyvalue.v1.KeyValue/Get`).
  /// - Throws: `ConfigurationError` for a text that is neither.
  public init(_ names: [String]) throws(ConfigurationError) {
    for name in names {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      switch parts.count {
      case 1 where !name.isEmpty: services.append(Entry(name))
      case 3 where parts[0].isEmpty && !parts[1].isEmpty && !parts[2].isEmpty: paths.append(Entry(name))
      default:
        throw ConfigurationError(
          "\"\(name)\" names neither a service (grpc.health.v1.Health) nor a method (/keyvalue.v1.KeyValue/Get)")
      }
    }
    for entry in services + paths { bits |= Self.bit(entry.hash) }
  }

  private static func bit(_ hash: Int) -> UInt64 { 1 << UInt64(truncatingIfNeeded: hash & 63) }

  /// Whether the set names the method or its service, and somebody serves it.
  public func contains(_ method: Method) -> Bool {
    guard bits & (Self.bit(method.serviceHash) | Self.bit(method.pathHash)) != 0, method.isRegistered else {
      return false
    }
    for entry in services where entry.hash == method.serviceHash && entry.text == method.service { return true }
    for entry in paths where entry.hash == method.pathHash && entry.text == method.path { return true }
    return false
  }

  /// A line for each name in the set that is neither a method nor a service of these: it would never apply.
  public func problems(serving methods: [Method]) -> [String] {
    services.filter { entry in !methods.contains { $0.service == entry.text } }
      .map { "nobody serves the service \($0.text), so that what is said of it never applies" }
      + paths.filter { entry in !methods.contains { $0.path == entry.text } }
      .map { "nobody serves the method \($0.text), so that what is said of it never applies" }
  }
}

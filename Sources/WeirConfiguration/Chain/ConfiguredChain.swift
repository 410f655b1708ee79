internal import Synchronization
internal import WeirInterceptors
package import WeirPOSIX
public import WeirRPC
public import WeirSettings
internal import WeirYAML

/// The chain of a configuration file, which another one can replace while calls pass it.
///
/// An interceptor whose section and files say the same as before is the same object in both: its buckets, counters and
/// caches stay. A `rate_limit` or `concurrency_limit` that changed goes on with the buckets and the calls of the one
/// before. Calls in flight end by the chain that let them in.
public final class ConfiguredChain: Sendable {
  /// What every call passes; to be the last interceptor of a server, and mostly the only one.
  public let interceptor: ReloadableChain
  private let surroundings: ChainSurroundings
  private let current: Mutex<[ConfiguredInterceptor]>

  /// A chain that was read, and is in force when it is given back to `replace(with:)`.
  public struct Prepared: Sendable {
    fileprivate let chain: [ConfiguredInterceptor]
    /// What should be mended: secrets that everybody can read, keys that are not used.
    public let warnings: [String]
    /// Every file that was read, as it was right before.
    package let files: [String: FileStamp]
    /// From the outside in.
    public var interceptors: [any Interceptor] { chain.map(\.interceptor) }
  }

  /// A chain as `prepare` has read it.
  public init(_ prepared: Prepared, _ surroundings: ChainSurroundings) {
    self.surroundings = surroundings
    interceptor = ReloadableChain(prepared.interceptors)
    current = Mutex(prepared.chain)
  }

  /// Reads the chain of a file.
  ///
  /// - Parameters:
  ///   - isVerifyingClients: whether clients show certificates.
  /// - Returns: nil with a problem, and for a file without a chain.
  public static func prepare(
    _ file: ConfigurationFile, _ surroundings: ChainSurroundings, isVerifyingClients: Bool,
    environment: @escaping (String) -> String?, _ problems: inout Problems
  ) -> Prepared? {
    prepare(file, surroundings, [], isVerifyingClients, environment, &problems)
  }

  /// Reads the chain of a file, to replace the one that is in force.
  func prepare(
    _ file: ConfigurationFile, isVerifyingClients: Bool, environment: @escaping (String) -> String?,
    _ problems: inout Problems
  ) -> Prepared? {
    Self.prepare(file, surroundings, current.withLock { $0 }, isVerifyingClients, environment, &problems)
  }

  private static func prepare(
    _ file: ConfigurationFile, _ surroundings: ChainSurroundings, _ current: [ConfiguredInterceptor],
    _ isVerifyingClients: Bool, _ environment: @escaping (String) -> String?, _ problems: inout Problems
  ) -> Prepared? {
    guard let node = file.chain else { return nil }
    var reading = Reading(path: file.path, unread: file.unread, environment: environment)
    let chain = ChainReader(surroundings: surroundings, current: current).read(node, &reading)
    if let position = reading.needsClientCertificates, !isVerifyingClients {
      reading.add("clients show certificates only with tls.client_ca", at: position)
    }
    for reason in reading.problems.reasons { problems.add(reason) }
    guard reading.problems.reasons.isEmpty, !reading.hasFault(in: node) else { return nil }
    return Prepared(chain: chain, warnings: reading.warnings, files: reading.files)
  }

  /// Calls that come from now on pass this chain.
  func replace(with prepared: Prepared) {
    current.withLock { $0 = prepared.chain }
    interceptor.replace(with: prepared.interceptors)
    for one in prepared.chain { (one.inner as? RateLimitInterceptor)?.applyLimit() }
  }
}

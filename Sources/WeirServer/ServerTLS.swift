import Logging
import Synchronization
import WeirTLS

/// The files by which a server proves who it is, and knows who its clients are.
public struct ServerTLS: Sendable, Hashable {
  /// Whether clients are asked for certificates.
  public enum ClientCertificates: String, Sendable, Hashable, CaseIterable {
    case none
    /// A client may show one; one that does not verify ends the connection.
    case request
    /// A client must show one.
    case require
  }

  /// PEM: the server's certificate, then those between it and its root.
  public var certificatePath: String
  /// PEM: the certificate's key, not encrypted.
  public var keyPath: String
  /// PEM: CA certificates, roots or intermediates, that client certificates must chain to. Needed when they are asked for.
  public var clientCAPath: String?
  public var clientCertificates: ClientCertificates

  public init(
    certificatePath: String, keyPath: String, clientCAPath: String? = nil,
    clientCertificates: ClientCertificates = .none
  ) {
    self.certificatePath = certificatePath
    self.keyPath = keyPath
    self.clientCAPath = clientCAPath
    self.clientCertificates = clientCertificates
  }

  func makeContext() throws(TLSConfigurationError) -> TLSContext {
    try TLSContext(
      certificateChain: .file(path: certificatePath), privateKey: .file(path: keyPath),
      clientCA: clientCAPath.map { .file(path: $0) },
      clientCertificates: WeirTLS.ClientCertificates(clientCertificates))
  }
}

extension WeirTLS.ClientCertificates {
  init(_ wanted: ServerTLS.ClientCertificates) {
    switch wanted {
    case .none: self = .none
    case .request: self = .request
    case .require: self = .require
    }
  }
}

/// The TLS context that new connections get. Connections that are open keep theirs.
package final class CurrentTLS: Sendable {
  private let files: ServerTLS
  private let current: Mutex<TLSContext>

  /// - Throws: when the files cannot be used.
  package init(_ files: ServerTLS) throws(ServerError) {
    self.files = files
    do throws(TLSConfigurationError) {
      current = Mutex(try files.makeContext())
    } catch {
      throw ServerError(error.description)
    }
  }

  /// Says what is odd about the files, but can be served.
  func warn(_ logger: Logger) { Self.warn(context, logger) }

  var context: TLSContext { current.withLock { $0 } }

  /// Reads the files again. What cannot be used changes nothing.
  func reload(_ logger: Logger) {
    do throws(TLSConfigurationError) {
      let context = try files.makeContext()
      Self.warn(context, logger)
      current.withLock { $0 = context }
      logger.notice("certificates were read again")
    } catch {
      logger.error("certificates were not changed", metadata: ["error": "\(error)"])
    }
  }

  private static func warn(_ context: TLSContext, _ logger: Logger) {
    for warning in context.warnings { logger.warning("\(warning)") }
  }
}

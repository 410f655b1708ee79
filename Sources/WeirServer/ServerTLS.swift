import WeirTLS

/// How a server proves who it is, and knows who its clients are.
///
/// ```swift
/// let tls = ServerTLS(certificate: .file("server.pem"), key: .file("server.key"))
/// let server = try Server(listen: [.tcp("0.0.0.0", 443), .tcp("127.0.0.1", 50051).plaintext], services: services, tls: tls)
/// ```
public struct ServerTLS: Sendable, Hashable {
  /// Whether clients are asked for certificates.
  public enum ClientCertificates: String, Sendable, Hashable, CaseIterable {
    /// Clients are not asked.
    case none
    /// A client may show one; one that does not verify ends the connection.
    case request
    /// A client must show one.
    case require
  }

  /// Certificates, or a key, in PEM.
  public enum PEM: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    /// The path of a file, which is read again on every reload.
    case file(String)
    /// PEM itself, which a reload does not change.
    case bytes([UInt8])

    /// Without the bytes: they may be a key.
    public var description: String {
      switch self {
      case .file(let path): path
      case .bytes: "PEM"
      }
    }

    public var debugDescription: String { description }

    fileprivate var source: PEMSource {
      switch self {
      case .file(let path): .file(path: path)
      case .bytes(let bytes): .text(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  /// The server's certificate, then those between it and its root.
  public var certificate: PEM
  /// The certificate's key, not encrypted.
  public var key: PEM
  /// CA certificates, roots or intermediates, that client certificates must chain to. Needed when they are asked for.
  public var clientCA: PEM?
  /// Whether clients are asked for certificates, and whether they must have one.
  public var clientCertificates: ClientCertificates

  /// Nothing is read yet.
  public init(
    certificate: PEM, key: PEM, clientCA: PEM? = nil, clientCertificates: ClientCertificates = .none
  ) {
    self.certificate = certificate
    self.key = key
    self.clientCA = clientCA
    self.clientCertificates = clientCertificates
  }

  func makeContext() throws(ServerError) -> TLSContext {
    do throws(TLSConfigurationError) {
      return try TLSContext(
        certificateChain: certificate.source, privateKey: key.source, clientCA: clientCA?.source,
        clientCertificates: WeirTLS.ClientCertificates(clientCertificates))
    } catch {
      throw ServerError(error.description)
    }
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

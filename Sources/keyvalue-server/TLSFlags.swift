import ArgumentParser
import WeirServer

/// The flags that name certificates.
struct TLSFlags: ParsableArguments {
  @Option(
    name: .customLong("tls-cert"), parsing: .unconditional,
    help: .init("The server's certificate and those up to its root, PEM. Read again on SIGHUP.", valueName: "path"))
  var certificate: String?

  @Option(
    name: .customLong("tls-key"), parsing: .unconditional,
    help: .init("The certificate's key, PEM, not encrypted.", valueName: "path"))
  var key: String?

  @Option(
    name: .customLong("tls-client-ca"), parsing: .unconditional,
    help: .init(
      "CA certificates, roots or intermediates, that client certificates must chain to, PEM.", valueName: "path"))
  var clientCA: String?

  @Option(
    name: .customLong("tls-client-certs"), parsing: .unconditional,
    help: .init(
      "Whether clients are asked for certificates: none, request, require. (default: require with --tls-client-ca)",
      valueName: "when"))
  var clientCertificates: String?

  /// - Throws: what is missing or unknown, in one line.
  func check() throws -> ServerTLS? {
    guard certificate != nil || key != nil || clientCA != nil || clientCertificates != nil else { return nil }
    guard let certificate, let key else {
      throw ValidationError("TLS needs both --tls-cert and --tls-key")
    }
    var wanted = clientCA == nil ? ServerTLS.ClientCertificates.none : .require
    if let text = clientCertificates {
      guard let named = ServerTLS.ClientCertificates(rawValue: text) else {
        throw ValidationError("--tls-client-certs: \"\(text)\" is not none, request or require")
      }
      wanted = named
    }
    guard wanted == .none || clientCA != nil else {
      throw ValidationError("--tls-client-certs \(wanted.rawValue) needs --tls-client-ca")
    }
    return ServerTLS(
      certificatePath: certificate, keyPath: key, clientCAPath: clientCA, clientCertificates: wanted)
  }
}

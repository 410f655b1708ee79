import ArgumentParser
import KeyValueApp
import WeirPOSIX
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

  /// Reads the files, whose paths hold whatever happens to the working folder; nil without TLS, and with a problem.
  func read(_ problems: inout Problems) -> CurrentTLS? {
    guard certificate != nil || key != nil || clientCA != nil || clientCertificates != nil else { return nil }
    let isReadable = problems.checkReadable([
      ("--tls-cert", certificate), ("--tls-key", key), ("--tls-client-ca", clientCA),
    ])
    if certificate == nil || key == nil { problems.add("TLS needs both --tls-cert and --tls-key") }
    var wanted = clientCA == nil ? ServerTLS.ClientCertificates.none : .require
    if let text = clientCertificates {
      if let named = ServerTLS.ClientCertificates(rawValue: text) {
        wanted = named
      } else {
        problems.add("--tls-client-certs: \"\(text)\" is not none, request or require")
      }
    }
    if wanted != .none, clientCA == nil { problems.add("--tls-client-certs \(wanted.rawValue) needs --tls-client-ca") }
    guard isReadable, let certificate, let key, wanted == .none || clientCA != nil else { return nil }
    return problems.attempt {
      try CurrentTLS(
        ServerTLS(
          certificate: .file(File.absolutePath(certificate)), key: .file(File.absolutePath(key)),
          clientCA: clientCA.map { .file(File.absolutePath($0)) }, clientCertificates: wanted))
    }
  }
}

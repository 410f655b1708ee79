internal import WeirPOSIX
public import WeirServer
public import WeirSettings

/// The settings that name certificates.
public enum TLSSettings {
  /// The path of the server's certificate.
  public static let certificate = Setting(
    "tls-cert", text: "path", key: "tls.cert",
    "The server's certificate and those up to its root, PEM. Read again on SIGHUP.")
  /// The path of its key.
  public static let key = Setting(
    "tls-key", text: "path", key: "tls.key", "The certificate's key, PEM, not encrypted.")
  /// The path of the certificates that those of clients must chain to.
  public static let clientCA = Setting(
    "tls-client-ca", text: "path", key: "tls.client_ca",
    "CA certificates, roots or intermediates, that client certificates must chain to, PEM.")
  /// Whether clients are asked for certificates.
  public static let clientCertificates = Setting(
    "tls-client-certs", oneOf: ServerTLS.ClientCertificates.allCases.map(\.rawValue), placeholder: "when",
    note: "require with --tls-client-ca", key: "tls.client_certs", "Whether clients are asked for certificates.")

  /// All of them.
  public static let all = [certificate, key, clientCA, clientCertificates]

  /// What the settings name, by paths that hold whatever happens to the working folder; nil without TLS, and with a
  /// problem. The files are readable, their contents are not looked at. A setting that a file says and that could not be
  /// read is a problem already, and makes no other.
  public static func tls(_ values: SettingValues, _ problems: inout Problems) -> ServerTLS? {
    guard all.contains(where: values.isGiven) else { return nil }
    let paths = [certificate, key, clientCA]
    let isReadable = problems.checkReadable(paths.map { (values.place($0), values.text($0)) })
    if [certificate, key].contains(where: { values.text($0) == nil && !values.isMissed($0) }) {
      problems.add(
        inFile(values).map { "\($0): tls needs both cert and key" } ?? "TLS needs both --tls-cert and --tls-key")
    }
    var wanted = values.text(clientCA) == nil ? ServerTLS.ClientCertificates.none : .require
    if let word = values.choice(clientCertificates, &problems), let named = ServerTLS.ClientCertificates(rawValue: word)
    {
      wanted = named
    }
    if wanted != .none, values.text(clientCA) == nil, !values.isMissed(clientCA) {
      let needed = inFile(values) == nil ? "--tls-client-ca" : "client_ca"
      problems.add("\(values.place(clientCertificates)) \(wanted.rawValue) needs \(needed)")
    }
    let files = paths.map { values.text($0).map { ServerTLS.PEM.file(File.absolutePath($0)) } }
    guard isReadable, let certificate = files[0], let key = files[1], wanted == .none || files[2] != nil else {
      return nil
    }
    return ServerTLS(certificate: certificate, key: key, clientCA: files[2], clientCertificates: wanted)
  }

  /// Where a file says the first of them; nil when flags say all.
  private static func inFile(_ values: SettingValues) -> String? {
    for setting in all {
      if case .file(let place) = values.origin(of: setting) { return place }
    }
    return nil
  }

  /// `client_ca`
  static func shortKey(_ setting: Setting) -> String { String((setting.key ?? "").dropFirst("tls.".count)) }

  /// Warns of a key that everybody can read.
  static func warn(of values: SettingValues, _ reading: inout Reading) {
    guard let path = values.text(key), File.isReadableByAll(path) else { return }
    reading.warnings.append("\(values.place(key)): everybody on this machine can read \(path)")
  }
}

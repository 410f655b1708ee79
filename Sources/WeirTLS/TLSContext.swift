import COpenSSL

/// Whether clients are asked for certificates.
public enum ClientCertificates: String, Sendable, Hashable, CaseIterable {
  /// Clients are not asked.
  case none
  /// A client may show a certificate; one that does not verify ends the handshake all the same.
  case request
  /// A client that shows no certificate, or one that does not verify, is refused.
  case require
}

/// How a server speaks TLS: its certificate, its key and whom it trusts. Immutable, and shared by all sessions.
///
/// TLS 1.2 and 1.3 with the suites of Mozilla's intermediate profile that have forward secrecy by elliptic curves;
/// without compression and renegotiation (RFC 9113, section 9.2.1). ALPN must agree on `h2`: a client that offers
/// other protocols, or none, is refused with the alert no_application_protocol, as gRPC demands.
///
/// Sessions are resumed by tickets, one for each handshake, good for two hours and for this context only; where client
/// certificates are asked for there are none, so that each connection shows its certificate. To reload, make another
/// context and give it to new sessions; those that run keep the old one alive.
///
/// The corresponding C type is `SSL_CTX`.
@safe public final class TLSContext: Sendable {
  // Never changed after `init`; OpenSSL counts references to it atomically.
  nonisolated(unsafe) let raw: OpaquePointer

  /// Whether clients are asked for certificates, and whether they must have one.
  public let clientCertificates: ClientCertificates

  /// What works, but should be seen to: `certificate a.pem: expired on ...`.
  public let warnings: [String]

  /// - Parameters:
  ///   - certificateChain: the server's certificate, and those between it and its root, in that order.
  ///   - privateKey: the certificate's key, not encrypted.
  ///   - clientCA: the authorities that client certificates must chain to: roots, or intermediates, each trusted by itself
  ///     (`X509_V_FLAG_PARTIAL_CHAIN`). The system's roots are never used for it.
  /// - Throws: one line that names the file and says what is wrong.
  public init(
    certificateChain: PEMSource, privateKey: PEMSource, clientCA: PEMSource? = nil,
    clientCertificates: ClientCertificates = .none
  ) throws(TLSConfigurationError) {
    let chain = try Certificate.read(certificateChain, "certificate")
    let key = try PrivateKey.read(privateKey)
    let authorities = try Self.authorities(clientCA, clientCertificates)

    let context = try unsafe RawContext.make(TLS_server_method(), lowest: TLS1_2_VERSION)
    try context.use(chain, certificateChain.name("certificate"), key, privateKey.name("private key"))
    switch clientCertificates {
    case .none: break
    case .request: try context.verify(authorities, SSL_VERIFY_PEER)
    case .require: try context.verify(authorities, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT)
    }
    unsafe SSL_CTX_set_num_tickets(context.raw, clientCertificates == .none ? 1 : 0)
    if clientCertificates != .none { unsafe weir_disable_tickets(context.raw) }
    unsafe SSL_CTX_set_client_hello_cb(context.raw, requireALPN, nil)
    unsafe SSL_CTX_set_alpn_select_cb(context.raw, selectHTTP2, nil)
    unsafe SSL_CTX_set_msg_callback(context.raw, watchMessages)

    self.clientCertificates = clientCertificates
    warnings =
      Self.warnings(ofChain: chain, certificateChain.name("certificate"))
      + (clientCA.map { Self.warnings(ofAuthorities: authorities, $0.name("client CA")) } ?? [])
    unsafe raw = context.retained()
  }

  deinit { unsafe SSL_CTX_free(raw) }

  private static func warnings(ofChain chain: [Certificate], _ name: String) -> [String] {
    var warnings: [String] = []
    for (index, certificate) in chain.enumerated() {
      let which = index == 0 ? "" : "an intermediate certificate "
      if let warning = certificate.dateWarning { warnings.append("\(name): \(which)\(warning)") }
    }
    for (index, pair) in zip(chain, chain.dropFirst()).enumerated() where !pair.0.isIssued(by: pair.1) {
      warnings.append(
        "\(name): certificate \(index + 2) in it did not issue certificate \(index + 1), which some clients refuse")
    }
    return warnings
  }

  private static func warnings(ofAuthorities authorities: [Certificate], _ name: String) -> [String] {
    var warnings: [String] = []
    for authority in authorities {
      if let warning = authority.dateWarning { warnings.append("\(name): \(authority.subject) \(warning)") }
      if !authority.isAuthority {
        warnings.append("\(name): \(authority.subject) is no CA certificate, it lets in its own holder alone")
      }
    }
    return warnings
  }

  private static func authorities(
    _ source: PEMSource?, _ mode: ClientCertificates
  ) throws(TLSConfigurationError) -> [Certificate] {
    switch (source, mode) {
    case (nil, .none): return []
    case (let source?, .request), (let source?, .require): return try Certificate.read(source, "client CA")
    case (nil, _): throw TLSConfigurationError("client certificates are asked for, but there is no client CA")
    case (let source?, .none):
      throw TLSConfigurationError("\(source.name("client CA")): given, but client certificates are not asked for")
    }
  }
}

/// A context under construction, server's or client's.
@safe struct RawContext: ~Copyable {
  let raw: OpaquePointer

  private init(owning raw: OpaquePointer) { unsafe self.raw = raw }

  deinit { unsafe SSL_CTX_free(raw) }

  static func make(_ method: OpaquePointer?, lowest: Int32) throws(TLSConfigurationError) -> RawContext {
    OpenSSLErrors.clear()
    guard let raw = unsafe SSL_CTX_new(method) else {
      throw TLSConfigurationError("OpenSSL makes no context: \(OpenSSLErrors.take() ?? "out of memory")")
    }
    let context = unsafe RawContext(owning: raw)
    unsafe weir_set_options(raw)
    try check(unsafe weir_set_protocol_versions(raw, lowest, TLS1_3_VERSION), "the protocol versions")
    try check(unsafe SSL_CTX_set_cipher_list(raw, cipherList), "the cipher list")
    try check(unsafe SSL_CTX_set_ciphersuites(raw, cipherSuites), "the cipher suites")
    try check(unsafe weir_set_groups(raw, "X25519:P-256:P-384"), "the groups")
    return context
  }

  /// Of TLS 1.2. Finite-field Diffie-Hellman is left out: it lets a client make the server work (CVE-2002-20001).
  private static let cipherList = """
    ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:\
    ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
    """

  /// Of TLS 1.3.
  private static let cipherSuites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

  static func check(_ result: Int32, _ what: String) throws(TLSConfigurationError) {
    if result != 1 { throw TLSConfigurationError("OpenSSL refuses \(what): \(OpenSSLErrors.take() ?? "unknown")") }
  }

  func use(
    _ chain: [Certificate], _ certificateName: String, _ key: PrivateKey, _ keyName: String
  ) throws(TLSConfigurationError) {
    guard let own = chain.first else { return }
    guard unsafe SSL_CTX_use_certificate(raw, own.raw) == 1 else {
      throw TLSConfigurationError("\(certificateName): \(OpenSSLErrors.take() ?? "unusable")")
    }
    guard key.belongs(to: own) else {
      let place = chain.firstIndex(where: key.belongs)
      throw TLSConfigurationError(
        "\(keyName): not the key of \(certificateName)"
          + (place.map { ", but of certificate \($0 + 1) in it: the server's own must be the first" } ?? ""))
    }
    guard unsafe SSL_CTX_use_PrivateKey(raw, key.raw) == 1 else {
      throw TLSConfigurationError("\(keyName): \(OpenSSLErrors.take() ?? "unusable")")
    }
    for certificate in chain.dropFirst() {
      guard unsafe weir_add_chain_certificate(raw, certificate.raw) == 1 else {
        throw TLSConfigurationError("\(certificateName): \(OpenSSLErrors.take() ?? "an intermediate is unusable")")
      }
    }
  }

  /// Trusts `authorities`, roots or not, and says their names to the peer that is asked for a certificate.
  func verify(_ authorities: [Certificate], _ mode: Int32) throws(TLSConfigurationError) {
    let store = unsafe SSL_CTX_get_cert_store(raw)
    unsafe X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
    for authority in authorities {
      try Self.check(unsafe X509_STORE_add_cert(store, authority.raw), "a client CA")
      try Self.check(unsafe SSL_CTX_add_client_CA(raw, authority.raw), "a client CA")
    }
    unsafe SSL_CTX_set_verify(raw, mode, noteRefusedCertificate)
  }

  func retained() -> OpaquePointer {
    unsafe SSL_CTX_up_ref(raw)
    return unsafe raw
  }
}

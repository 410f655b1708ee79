import COpenSSL

/// How a client speaks TLS to a server under test. Like `TLSContext`, but with every mistake a client can make.
@safe package final class TLSClientContext: Sendable {
  // Never changed after `init`; OpenSSL counts references to it atomically.
  private nonisolated(unsafe) let raw: OpaquePointer
  private let serverName: String

  package enum Version: Sendable { case tls1_1, tls1_2, tls1_3 }

  /// - Parameters:
  ///   - roots: who may have signed the server's certificate.
  ///   - identity: the client's certificate chain and its key.
  ///   - protocols: what it offers by ALPN; none at all when empty.
  ///   - version: the only version that it speaks.
  package init(
    roots: PEMSource, serverName: String, identity: (certificateChain: PEMSource, privateKey: PEMSource)? = nil,
    protocols: [String] = ["h2"], version: Version = .tls1_3
  ) throws(TLSConfigurationError) {
    let context = try unsafe RawContext.make(
      TLS_client_method(), lowest: version == .tls1_1 ? TLS1_1_VERSION : TLS1_2_VERSION)
    try context.verify(Certificate.read(roots, "root"), SSL_VERIFY_PEER)
    if let identity {
      let chain = try Certificate.read(identity.certificateChain, "certificate")
      try context.use(chain, "certificate", PrivateKey.read(identity.privateKey), "private key")
    }
    switch version {
    case .tls1_1:
      // OpenSSL 3 itself finds this version too weak for every other security level.
      try RawContext.check(unsafe SSL_CTX_set_cipher_list(context.raw, "ALL:@SECLEVEL=0"), "the cipher list")
      try RawContext.check(unsafe weir_set_protocol_versions(context.raw, TLS1_1_VERSION, TLS1_1_VERSION), "TLS 1.1")
    case .tls1_2:
      try RawContext.check(unsafe weir_set_protocol_versions(context.raw, TLS1_2_VERSION, TLS1_2_VERSION), "TLS 1.2")
    case .tls1_3: break
    }
    let names = protocols.flatMap { [UInt8(truncatingIfNeeded: $0.utf8.count)] + Array($0.utf8) }
    if !names.isEmpty { unsafe SSL_CTX_set_alpn_protos(context.raw, names, UInt32(names.count)) }
    self.serverName = serverName
    unsafe raw = context.retained()
  }

  deinit { unsafe SSL_CTX_free(raw) }

  /// A new connection's client end, whose first output is the ClientHello.
  package func makeSession() throws(TLSError) -> TLSSession {
    var session = try unsafe TLSSession(raw: raw)
    session.connect(serverName)
    return session
  }

  /// The same, with the ticket that `earlier` got.
  package func makeSession(resuming earlier: borrowing TLSSession) throws(TLSError) -> TLSSession {
    var session = try unsafe TLSSession(raw: raw)
    let ticket = unsafe earlier.withRaw { unsafe SSL_get1_session($0) }
    unsafe session.withRaw { unsafe _ = SSL_set_session($0, ticket) }
    unsafe SSL_SESSION_free(ticket)
    session.connect(serverName)
    return session
  }
}

extension TLSSession {
  mutating func connect(_ serverName: String) {
    unsafe withRaw { session in
      unsafe weir_set_server_name(session, serverName)
      unsafe SSL_set1_host(session, serverName)
      unsafe SSL_set_connect_state(session)
    }
    var none: [UInt8] = []
    try? receive(Span(), into: &none)
  }

  /// Asks the peer for new keys, and says to do the same: TLS 1.3 only.
  package mutating func updateKeys() -> Bool {
    unsafe withRaw { session in
      unsafe SSL_key_update(session, SSL_KEY_UPDATE_REQUESTED) == 1 && SSL_do_handshake(session) == 1
    }
  }

  /// Asks for another handshake in this session: TLS 1.2 only.
  package mutating func renegotiate() {
    unsafe withRaw { session in
      unsafe weir_allow_renegotiation(session)
      unsafe SSL_renegotiate(session)
      unsafe SSL_do_handshake(session)
    }
  }
}

import COpenSSL

/// The session's state, by the pointer that `TLSSession` left with OpenSSL.
private func state(_ session: OpaquePointer?) -> UnsafeMutablePointer<SessionState>? {
  unsafe SSL_get_ex_data(session, 0)?.assumingMemoryBound(to: SessionState.self)
}

private let noApplicationProtocol = Int32(SSL_AD_NO_APPLICATION_PROTOCOL)

/// Refuses a client that offers no protocols at all, before anything was computed for it.
let requireALPN: SSL_client_hello_cb_fn = { session, alert, _ in
  var bytes: UnsafePointer<UInt8>?
  var count = 0
  let type = UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation)
  if unsafe SSL_client_hello_get0_ext(session, type, &bytes, &count) == 1 { return SSL_CLIENT_HELLO_SUCCESS }
  unsafe state(session)?.pointee.refusal = "the client offers no protocol by ALPN"
  unsafe alert?.pointee = noApplicationProtocol
  return SSL_CLIENT_HELLO_ERROR
}

/// Takes `h2` out of what the client offers: names with a byte of length before each (RFC 7301).
let selectHTTP2: SSL_CTX_alpn_select_cb_func = { session, selected, selectedCount, offered, offeredCount, _ in
  let names = unsafe UnsafeBufferPointer(start: offered, count: Int(offeredCount))
  var index = 0
  while index < names.count {
    let start = index + 1
    let end = unsafe start + Int(names[index])
    guard end <= names.count else { break }
    if unsafe names[start..<end].elementsEqual("h2".utf8), let base = names.baseAddress {
      // OpenSSL copies the name.
      unsafe selected?.pointee = unsafe base + start
      unsafe selectedCount?.pointee = UInt8(truncatingIfNeeded: end - start)
      return SSL_TLSEXT_ERR_OK
    }
    index = end
  }
  unsafe state(session)?.pointee.refusal = "the client does not offer h2 by ALPN"
  return SSL_TLSEXT_ERR_ALERT_FATAL
}

/// Notes which certificate of the peer's chain does not verify, and goes on as OpenSSL would without it.
let noteRefusedCertificate: @convention(c) (Int32, OpaquePointer?) -> Int32 = { isVerified, context in
  guard isVerified == 0, let current = unsafe X509_STORE_CTX_get_current_cert(context),
    let session = unsafe X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx())
  else { return isVerified }
  unsafe X509_up_ref(current)
  let certificate = unsafe Certificate(current)
  let names = [certificate.subject, certificate.issuer].map { $0.count > 200 ? $0.prefix(200) + "..." : $0 }
  unsafe state(OpaquePointer(session))?.pointee.refusedCertificate = "subject \(names[0]), issuer \(names[1])"
  return isVerified
}

/// Ends a session whose peer goes on with handshake messages, or wants to renegotiate (RFC 9113, section 9.2.1).
let watchMessages: MessageCallback = { isWrite, _, type, bytes, count, session, _ in
  guard type == SSL3_RT_HANDSHAKE || type == SSL3_RT_ALERT, let state = unsafe state(session) else { return }
  guard unsafe state.pointee.isHandshakeComplete else { return }
  if type == SSL3_RT_HANDSHAKE, isWrite == 0 {
    unsafe state.pointee.handshakesSinceData += 1
    if unsafe state.pointee.handshakesSinceData > SessionState.handshakesSinceDataLimit {
      unsafe state.pointee.refusal = "too many handshake messages"
    }
  } else if type == SSL3_RT_ALERT, isWrite == 1 {
    // A level, and what it says.
    let alert = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
    if unsafe alert.last.map(Int32.init) == SSL_AD_NO_RENEGOTIATION {
      unsafe state.pointee.refusal = "the peer wants to renegotiate"
    }
  }
}

/// `msg_cb` of `SSL_CTX_set_msg_callback`.
typealias MessageCallback =
  @convention(c) (
    _ isWrite: Int32, _ version: Int32, _ type: Int32, _ bytes: UnsafeRawPointer?, _ count: Int,
    _ session: OpaquePointer?,
    _ argument: UnsafeMutableRawPointer?
  ) -> Void

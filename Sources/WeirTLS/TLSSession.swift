import COpenSSL

/// One connection's TLS, as a value: ciphertext in, plaintext out, and the other way. It does no I/O.
///
/// The round is: `receive`, use the plaintext, `write`, send `withOutput`, `clearOutput`. Between two rounds it holds
/// no bytes, except the beginning of a record that has not come whole yet. The corresponding C type is `SSL`.
@safe public struct TLSSession: ~Copyable {
  private enum Phase {
    case handshaking
    case open
    /// The peer sent its close_notify. We may still write.
    case endOfInput
    case failed(TLSError)
  }

  private let raw: OpaquePointer
  private let state: UnsafeMutablePointer<SessionState>
  private var phase = Phase.handshaking

  /// The server's end of a new connection.
  ///
  /// - Throws: `outOfMemory`.
  public init(_ context: TLSContext) throws(TLSError) {
    try unsafe self.init(raw: context.raw)
    unsafe SSL_set_accept_state(raw)
  }

  init(raw context: OpaquePointer) throws(TLSError) {
    let state = UnsafeMutablePointer<SessionState>.allocate(capacity: 1)
    unsafe state.initialize(to: SessionState())
    let session = unsafe SSL_new(context)
    guard let session = unsafe session, let bio = unsafe SessionBIO.shared.make(state) else {
      unsafe SSL_free(session)
      unsafe state.deinitialize(count: 1)
      unsafe state.deallocate()
      throw .outOfMemory
    }
    // The session owns the BIO now.
    unsafe SSL_set_bio(session, bio, bio)
    unsafe SSL_set_ex_data(session, 0, state)
    unsafe raw = session
    unsafe self.state = state
  }

  deinit {
    unsafe SSL_free(raw)
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  func withRaw<Result>(_ body: (OpaquePointer) -> Result) -> Result { unsafe body(raw) }

  // MARK: Receiving

  /// Takes bytes from the peer, goes on with the handshake, and appends what they decrypt to. That is never more than
  /// `bytes` and one record, 16 KiB, together. Bytes after the peer's close_notify are ignored.
  ///
  /// - Throws: `handshakeFailed` or `connectionFailed`, and the same again for every later call. The output may hold an
  ///   alert to send before closing; `plaintext` holds what came before the failure.
  public mutating func receive(_ bytes: Span<UInt8>, into plaintext: inout [UInt8]) throws(TLSError) {
    let failure = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe state.pointee.input = unsafe bytes
      let failure = advance(into: &plaintext)
      unsafe state.pointee.input = UnsafeBufferPointer(start: nil, count: 0)
      return failure
    }
    if let failure { throw failure }
  }

  /// The peer's bytes have ended.
  ///
  /// - Throws: `truncated` when they ended without close_notify, in the middle of anything.
  public mutating func receiveEndOfFile() throws(TLSError) {
    switch phase {
    case .endOfInput: break
    case .failed(let error): throw error
    case .handshaking, .open:
      phase = .failed(.truncated)
      throw .truncated
    }
  }

  private mutating func advance(into plaintext: inout [UInt8]) -> TLSError? {
    if case .failed(let error) = phase { return error }
    if case .handshaking = phase {
      OpenSSLErrors.clear()
      let result = unsafe SSL_do_handshake(raw)
      guard result == 1 else { return stopped(result) }
      unsafe state.pointee.isHandshakeComplete = true
      phase = .open
    }
    while case .open = phase {
      var count = 0
      let result = read(into: &plaintext, &count)
      guard result == 1 else { return stopped(result) }
      if count > 0 { unsafe state.pointee.handshakesSinceData = 0 }
    }
    return nil
  }

  private func read(into plaintext: inout [UInt8], _ count: inout Int) -> Int32 {
    OpenSSLErrors.clear()
    var result: Int32 = 0
    var read = 0
    plaintext.append(addingCapacity: Self.recordSize) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, initialized in
        result = unsafe SSL_read_ex(raw, buffer.baseAddress, min(buffer.count, Self.recordSize), &read)
        initialized = result == 1 ? read : 0
      }
    }
    count = read
    return result
  }

  /// Plaintext in a record, at most.
  private static let recordSize = 16_384

  /// OpenSSL did not go on: because it has no more input, because the peer is done, or because it failed.
  private mutating func stopped(_ result: Int32) -> TLSError? {
    if unsafe state.pointee.refusal == nil {
      switch unsafe SSL_get_error(raw, result) {
      case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return nil
      case SSL_ERROR_ZERO_RETURN:
        phase = .endOfInput
        return nil
      default: break
      }
    }
    let error = failure
    phase = .failed(error)
    return error
  }

  private var failure: TLSError {
    var reason = OpenSSLErrors.take() ?? "unknown"
    let verification = unsafe SSL_get_verify_result(raw)
    if let refusal = unsafe state.pointee.refusal {
      reason = refusal
    } else if verification != Int(X509_V_OK), let text = unsafe X509_verify_cert_error_string(verification) {
      reason = unsafe "certificate verify failed: \(String(cString: text))"
      if let certificate = unsafe state.pointee.refusedCertificate { reason += " (\(certificate))" }
    }
    return isHandshakeComplete ? .connectionFailed(reason) : .handshakeFailed(reason)
  }

  // MARK: Writing

  /// Encrypts `bytes` to the output.
  ///
  /// - Throws: `notOpen` before the handshake is complete and after `shutdown`.
  public mutating func write(_ bytes: Span<UInt8>) throws(TLSError) {
    switch phase {
    case .failed(let error): throw error
    case .handshaking: throw .notOpen
    case .open, .endOfInput: break
    }
    guard unsafe SSL_get_shutdown(raw) & SSL_SENT_SHUTDOWN == 0 else { throw .notOpen }
    guard !bytes.isEmpty else { return }
    OpenSSLErrors.clear()
    if outputCount == 0 {
      // Each record adds its header, its tag and its type.
      let records = bytes.count / Self.recordSize + 1
      unsafe state.pointee.output.reserveCapacity(bytes.count + records * 40)
    }
    var written = 0
    // Its BIO takes everything, so that it either writes all or fails.
    let result = unsafe bytes.withUnsafeBufferPointer { unsafe SSL_write_ex(raw, $0.baseAddress, $0.count, &written) }
    guard result == 1 else {
      let error = failure
      phase = .failed(error)
      throw error
    }
  }

  /// Says close_notify: we write no more. The peer may. There is nothing to say before the handshake is complete, nor
  /// after a failure.
  public mutating func shutdown() {
    switch phase {
    case .open, .endOfInput:
      OpenSSLErrors.clear()
      unsafe SSL_shutdown(raw)
      OpenSSLErrors.clear()
    case .handshaking, .failed: break
    }
  }

  /// Bytes that wait to be sent.
  public var outputCount: Int { unsafe state.pointee.output.count }

  /// Lends the bytes to send to the peer.
  public func withOutput(_ body: (Span<UInt8>) -> Void) { unsafe body(state.pointee.output.span) }

  /// Forgets the output, which was sent, and gives its memory back.
  public mutating func clearOutput() { unsafe state.pointee.output = [] }

  // MARK: What was agreed

  /// The peers have agreed and proved what they must; `write` works from here on, until `shutdown`.
  public var isHandshakeComplete: Bool { unsafe state.pointee.isHandshakeComplete }

  /// The peer said close_notify: nothing more comes from it.
  public var isEndOfInput: Bool {
    if case .endOfInput = phase { true } else { false }
  }

  /// What ALPN agreed on, `h2` for a server once the handshake is complete.
  public var negotiatedProtocol: String? {
    var bytes: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    unsafe SSL_get0_alpn_selected(raw, &bytes, &count)
    guard count > 0 else { return nil }
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  /// `TLSv1.3`, for logs.
  public var protocolVersion: String { unsafe String(cString: SSL_get_version(raw)) }

  /// The names in the peer's certificate; nil when it showed none, or when it was not checked.
  public var peerNames: PeerNames? {
    guard isHandshakeComplete, unsafe SSL_get_verify_mode(raw) != SSL_VERIFY_NONE,
      unsafe SSL_get_verify_result(raw) == Int(X509_V_OK), let certificate = unsafe weir_get1_peer_certificate(raw)
    else { return nil }
    return unsafe PeerNames(Certificate(certificate))
  }

  /// Whether the handshake was a short one, from a ticket of an earlier session.
  public var isResumed: Bool { unsafe SSL_session_reused(raw) == 1 }
}

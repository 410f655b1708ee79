import COpenSSL

/// What OpenSSL's callbacks of one session write to and read from.
///
/// It lives in memory of its own, so that a callback reaches it by a pointer. The session reads from and writes to a
/// BIO of ours, which lends it the bytes under `receive` and appends to `output`: nothing else holds bytes.
@safe struct SessionState {
  /// What of the bytes under `receive` OpenSSL has not taken yet.
  var input = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var output: [UInt8] = []
  /// Set by a callback: the session must end, and this is why.
  var refusal: String?
  /// The certificate of the peer's chain that did not verify, for the log.
  var refusedCertificate: String?
  var isHandshakeComplete = false
  /// Handshake messages that came since there was application data: a KeyUpdate costs the peer less than us.
  var handshakesSinceData = 0

  static let handshakesSinceDataLimit = 32

  mutating func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = unsafe min(buffer.count, input.count)
    unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(input)[..<count]))
    unsafe input = UnsafeBufferPointer(rebasing: input[count...])
    return count
  }
}

/// The kind of BIO that sessions have, made once.
@safe final class SessionBIO: Sendable {
  static let shared = SessionBIO()

  // Never changed after `init`.
  private nonisolated(unsafe) let method: OpaquePointer?

  private init() {
    unsafe method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "weir")
    unsafe BIO_meth_set_read(method, readInput)
    unsafe BIO_meth_set_write(method, writeOutput)
    unsafe BIO_meth_set_ctrl(method, control)
  }

  /// - Returns: nil when there is no memory.
  func make(_ state: UnsafeMutablePointer<SessionState>) -> OpaquePointer? {
    guard let bio = unsafe BIO_new(method) else { return nil }
    unsafe BIO_set_data(bio, state)
    unsafe BIO_set_init(bio, 1)
    return unsafe bio
  }
}

private typealias State = UnsafeMutablePointer<SessionState>

private let readInput: @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
  bio, bytes, size in
  unsafe weir_clear_retry(bio)
  guard let state = unsafe BIO_get_data(bio)?.assumingMemoryBound(to: SessionState.self), size > 0 else { return -1 }
  // Without a retry flag it is an error, which ends the session.
  if unsafe state.pointee.refusal != nil { return -1 }
  let count = unsafe state.pointee.take(into: UnsafeMutableRawBufferPointer(start: bytes, count: Int(size)))
  if count == 0 {
    unsafe weir_retry_read(bio)
    return -1
  }
  return Int32(count)
}

private let writeOutput: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 = { bio, bytes, size in
  unsafe weir_clear_retry(bio)
  guard let state = unsafe BIO_get_data(bio)?.assumingMemoryBound(to: SessionState.self), size > 0 else { return -1 }
  unsafe state.pointee.output.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: Int(size)))
  return size
}

private let control: @convention(c) (OpaquePointer?, Int32, Int, UnsafeMutableRawPointer?) -> Int = {
  _, command, _, _ in
  command == BIO_CTRL_FLUSH ? 1 : 0
}

import COpenSSL

/// Why a certificate, a key or a setting cannot be used: one line that names the file and what is wrong with it.
public struct TLSConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Why a connection's TLS ended; the session can only be closed then. What its output holds, such as the alert that
/// tells the peer, is still to be sent.
public enum TLSError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The peers did not agree, or one could not prove who it is. OpenSSL's words.
  case handshakeFailed(String)
  /// The peer broke the protocol after the handshake. OpenSSL's words.
  case connectionFailed(String)
  /// The peer's bytes ended without its close_notify: what came may be cut short, by anyone (RFC 8446, section 6.1).
  case truncated
  /// `write` before the handshake is complete, or after `shutdown`.
  case notOpen
  /// OpenSSL got no memory.
  case outOfMemory

  public var description: String {
    switch self {
    case .handshakeFailed(let reason): "TLS handshake: \(reason)"
    case .connectionFailed(let reason): "TLS: \(reason)"
    case .truncated: "TLS: the peer's bytes ended without close_notify"
    case .notOpen: "TLS: the session is not open"
    case .outOfMemory: "TLS: out of memory"
    }
  }
}

/// OpenSSL's queue of errors, one for each thread.
enum OpenSSLErrors {
  /// Takes the last error, which is the one nearest to what was asked for, and forgets the others. nil when there is
  /// none.
  static func take() -> String? {
    let code = ERR_peek_last_error()
    defer { ERR_clear_error() }
    guard code != 0 else { return nil }
    guard let reason = unsafe ERR_reason_error_string(code) else { return "error \(code)" }
    return unsafe String(cString: reason)
  }

  static func clear() { ERR_clear_error() }
}

extension String {
  /// What `write` prints to an OpenSSL memory BIO.
  init(printing write: (OpaquePointer?) -> Void) {
    let bio = unsafe BIO_new(BIO_s_mem())
    defer { unsafe _ = BIO_free(bio) }
    unsafe write(bio)
    var bytes: UnsafeMutablePointer<CChar>?
    let count = unsafe weir_bio_contents(bio, &bytes)
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: Swift.max(0, count))
    unsafe self.init(decoding: buffer, as: UTF8.self)
  }
}

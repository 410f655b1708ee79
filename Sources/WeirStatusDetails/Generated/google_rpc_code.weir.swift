// swift-format-ignore-file
// Written by protoc-gen-weir from google/rpc/code.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The canonical error codes for gRPC APIs.
///
/// Sometimes multiple error codes may apply.  Services should return
/// the most specific error code that applies.  For example, prefer
/// `OUT_OF_RANGE` over `FAILED_PRECONDITION` if both codes apply.
/// Similarly prefer `NOT_FOUND` or `ALREADY_EXISTS` over `FAILED_PRECONDITION`.
nonisolated public struct Google_Rpc_Code: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Not an error; returned on success.
  ///
  /// HTTP Mapping: 200 OK
  public static var ok: Self { Self(rawValue: 0) }
  /// The operation was cancelled, typically by the caller.
  ///
  /// HTTP Mapping: 499 Client Closed Request
  public static var cancelled: Self { Self(rawValue: 1) }
  /// Unknown error.  For example, this error may be returned when
  /// a `Status` value received from another address space belongs to
  /// an error space that is not known in this address space.  Also
  /// errors raised by APIs that do not return enough error information
  /// may be converted to this error.
  ///
  /// HTTP Mapping: 500 Internal Server Error
  public static var unknown: Self { Self(rawValue: 2) }
  /// The client specified an invalid argument.  Note that this differs
  /// from `FAILED_PRECONDITION`.  `INVALID_ARGUMENT` indicates arguments
  /// that are problematic regardless of the state of the system
  /// (e.g., a malformed file name).
  ///
  /// HTTP Mapping: 400 Bad Request
  public static var invalidArgument: Self { Self(rawValue: 3) }
  /// The deadline expired before the operation could complete. For operations
  /// that change the state of the system, this error may be returned
  /// even if the operation has completed successfully.  For example, a
  /// successful response from a server could have been delayed long
  /// enough for the deadline to expire.
  ///
  /// HTTP Mapping: 504 Gateway Timeout
  public static var deadlineExceeded: Self { Self(rawValue: 4) }
  /// Some requested entity (e.g., file or directory) was not found.
  ///
  /// Note to server developers: if a request is denied for an entire class
  /// of users, such as gradual feature rollout or undocumented allowlist,
  /// `NOT_FOUND` may be used. If a request is denied for some users within
  /// a class of users, such as user-based access control, `PERMISSION_DENIED`
  /// must be used.
  ///
  /// HTTP Mapping: 404 Not Found
  public static var notFound: Self { Self(rawValue: 5) }
  /// The entity that a client attempted to create (e.g., file or directory)
  /// already exists.
  ///
  /// HTTP Mapping: 409 Conflict
  public static var alreadyExists: Self { Self(rawValue: 6) }
  /// The caller does not have permission to execute the specified
  /// operation. `PERMISSION_DENIED` must not be used for rejections
  /// caused by exhausting some resource (use `RESOURCE_EXHAUSTED`
  /// instead for those errors). `PERMISSION_DENIED` must not be
  /// used if the caller can not be identified (use `UNAUTHENTICATED`
  /// instead for those errors). This error code does not imply the
  /// request is valid or the requested entity exists or satisfies
  /// other pre-conditions.
  ///
  /// HTTP Mapping: 403 Forbidden
  public static var permissionDenied: Self { Self(rawValue: 7) }
  /// The request does not have valid authentication credentials for the
  /// operation.
  ///
  /// HTTP Mapping: 401 Unauthorized
  public static var unauthenticated: Self { Self(rawValue: 16) }
  /// Some resource has been exhausted, perhaps a per-user quota, or
  /// perhaps the entire file system is out of space.
  ///
  /// HTTP Mapping: 429 Too Many Requests
  public static var resourceExhausted: Self { Self(rawValue: 8) }
  /// The operation was rejected because the system is not in a state
  /// required for the operation's execution.  For example, the directory
  /// to be deleted is non-empty, an rmdir operation is applied to
  /// a non-directory, etc.
  ///
  /// Service implementors can use the following guidelines to decide
  /// between `FAILED_PRECONDITION`, `ABORTED`, and `UNAVAILABLE`:
  ///  (a) Use `UNAVAILABLE` if the client can retry just the failing call.
  ///  (b) Use `ABORTED` if the client should retry at a higher level. For
  ///      example, when a client-specified test-and-set fails, indicating the
  ///      client should restart a read-modify-write sequence.
  ///  (c) Use `FAILED_PRECONDITION` if the client should not retry until
  ///      the system state has been explicitly fixed. For example, if an "rmdir"
  ///      fails because the directory is non-empty, `FAILED_PRECONDITION`
  ///      should be returned since the client should not retry unless
  ///      the files are deleted from the directory.
  ///
  /// HTTP Mapping: 400 Bad Request
  public static var failedPrecondition: Self { Self(rawValue: 9) }
  /// The operation was aborted, typically due to a concurrency issue such as
  /// a sequencer check failure or transaction abort.
  ///
  /// See the guidelines above for deciding between `FAILED_PRECONDITION`,
  /// `ABORTED`, and `UNAVAILABLE`.
  ///
  /// HTTP Mapping: 409 Conflict
  public static var aborted: Self { Self(rawValue: 10) }
  /// The operation was attempted past the valid range.  E.g., seeking or
  /// reading past end-of-file.
  ///
  /// Unlike `INVALID_ARGUMENT`, this error indicates a problem that may
  /// be fixed if the system state changes. For example, a 32-bit file
  /// system will generate `INVALID_ARGUMENT` if asked to read at an
  /// offset that is not in the range [0,2^32-1], but it will generate
  /// `OUT_OF_RANGE` if asked to read from an offset past the current
  /// file size.
  ///
  /// There is a fair bit of overlap between `FAILED_PRECONDITION` and
  /// `OUT_OF_RANGE`.  We recommend using `OUT_OF_RANGE` (the more specific
  /// error) when it applies so that callers who are iterating through
  /// a space can easily look for an `OUT_OF_RANGE` error to detect when
  /// they are done.
  ///
  /// HTTP Mapping: 400 Bad Request
  public static var outOfRange: Self { Self(rawValue: 11) }
  /// The operation is not implemented or is not supported/enabled in this
  /// service.
  ///
  /// HTTP Mapping: 501 Not Implemented
  public static var unimplemented: Self { Self(rawValue: 12) }
  /// Internal errors.  This means that some invariants expected by the
  /// underlying system have been broken.  This error code is reserved
  /// for serious errors.
  ///
  /// HTTP Mapping: 500 Internal Server Error
  public static var `internal`: Self { Self(rawValue: 13) }
  /// The service is currently unavailable.  This is most likely a
  /// transient condition, which can be corrected by retrying with
  /// a backoff. Note that it is not always safe to retry
  /// non-idempotent operations.
  ///
  /// See the guidelines above for deciding between `FAILED_PRECONDITION`,
  /// `ABORTED`, and `UNAVAILABLE`.
  ///
  /// HTTP Mapping: 503 Service Unavailable
  public static var unavailable: Self { Self(rawValue: 14) }
  /// Unrecoverable data loss or corruption.
  ///
  /// HTTP Mapping: 500 Internal Server Error
  public static var dataLoss: Self { Self(rawValue: 15) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 OK
    1 CANCELLED
    2 UNKNOWN
    3 INVALID_ARGUMENT
    4 DEADLINE_EXCEEDED
    5 NOT_FOUND
    6 ALREADY_EXISTS
    7 PERMISSION_DENIED
    16 UNAUTHENTICATED
    8 RESOURCE_EXHAUSTED
    9 FAILED_PRECONDITION
    10 ABORTED
    11 OUT_OF_RANGE
    12 UNIMPLEMENTED
    13 INTERNAL
    14 UNAVAILABLE
    15 DATA_LOSS
    """)
}

nonisolated extension Schema {
  /// `google/rpc/code.proto`
  public static let google_rpc_code = Schema(
    path: "google/rpc/code.proto",
    base64: """
      ChVnb29nbGUvcnBjL2NvZGUucHJvdG8SCmdvb2dsZS5ycGMqtwIKBENvZGUSBgoCT0sQABINCglDQU5DRUxMRUQQARILCgdVTktOT1dOEAISFAoQ
      SU5WQUxJRF9BUkdVTUVOVBADEhUKEURFQURMSU5FX0VYQ0VFREVEEAQSDQoJTk9UX0ZPVU5EEAUSEgoOQUxSRUFEWV9FWElTVFMQBhIVChFQRVJN
      SVNTSU9OX0RFTklFRBAHEhMKD1VOQVVUSEVOVElDQVRFRBAQEhYKElJFU09VUkNFX0VYSEFVU1RFRBAIEhcKE0ZBSUxFRF9QUkVDT05ESVRJT04Q
      CRILCgdBQk9SVEVEEAoSEAoMT1VUX09GX1JBTkdFEAsSEQoNVU5JTVBMRU1FTlRFRBAMEgwKCElOVEVSTkFMEA0SDwoLVU5BVkFJTEFCTEUQDhIN
      CglEQVRBX0xPU1MQD0JYCg5jb20uZ29vZ2xlLnJwY0IJQ29kZVByb3RvUAFaM2dvb2dsZS5nb2xhbmcub3JnL2dlbnByb3RvL2dvb2dsZWFwaXMv
      cnBjL2NvZGU7Y29kZaICA1JQQ2IGcHJvdG8zStEsCswCCgIFABIFHwC5AQEavgIgVGhlIGNhbm9uaWNhbCBlcnJvciBjb2RlcyBmb3IgZ1JQQyBB
      UElzLgoKCiBTb21ldGltZXMgbXVsdGlwbGUgZXJyb3IgY29kZXMgbWF5IGFwcGx5LiAgU2VydmljZXMgc2hvdWxkIHJldHVybgogdGhlIG1vc3Qg
      c3BlY2lmaWMgZXJyb3IgY29kZSB0aGF0IGFwcGxpZXMuICBGb3IgZXhhbXBsZSwgcHJlZmVyCiBgT1VUX09GX1JBTkdFYCBvdmVyIGBGQUlMRURf
      UFJFQ09ORElUSU9OYCBpZiBib3RoIGNvZGVzIGFwcGx5LgogU2ltaWxhcmx5IHByZWZlciBgTk9UX0ZPVU5EYCBvciBgQUxSRUFEWV9FWElTVFNg
      IG92ZXIgYEZBSUxFRF9QUkVDT05ESVRJT05gLgoKSAoEBQACABIDIwIJGjsgTm90IGFuIGVycm9yOyByZXR1cm5lZCBvbiBzdWNjZXNzLgoKIEhU
      VFAgTWFwcGluZzogMjAwIE9LCgpuCgQFAAIBEgMoAhAaYSBUaGUgb3BlcmF0aW9uIHdhcyBjYW5jZWxsZWQsIHR5cGljYWxseSBieSB0aGUgY2Fs
      bGVyLgoKIEhUVFAgTWFwcGluZzogNDk5IENsaWVudCBDbG9zZWQgUmVxdWVzdAoK2gIKBAUAAgISAzECDhrMAiBVbmtub3duIGVycm9yLiAgRm9y
      IGV4YW1wbGUsIHRoaXMgZXJyb3IgbWF5IGJlIHJldHVybmVkIHdoZW4KIGEgYFN0YXR1c2AgdmFsdWUgcmVjZWl2ZWQgZnJvbSBhbm90aGVyIGFk
      ZHJlc3Mgc3BhY2UgYmVsb25ncyB0bwogYW4gZXJyb3Igc3BhY2UgdGhhdCBpcyBub3Qga25vd24gaW4gdGhpcyBhZGRyZXNzIHNwYWNlLiAgQWxz
      bwogZXJyb3JzIHJhaXNlZCBieSBBUElzIHRoYXQgZG8gbm90IHJldHVybiBlbm91Z2ggZXJyb3IgaW5mb3JtYXRpb24KIG1heSBiZSBjb252ZXJ0
      ZWQgdG8gdGhpcyBlcnJvci4KCiBIVFRQIE1hcHBpbmc6IDUwMCBJbnRlcm5hbCBTZXJ2ZXIgRXJyb3IKCpICCgQFAAIDEgM5AhcahAIgVGhlIGNs
      aWVudCBzcGVjaWZpZWQgYW4gaW52YWxpZCBhcmd1bWVudC4gIE5vdGUgdGhhdCB0aGlzIGRpZmZlcnMKIGZyb20gYEZBSUxFRF9QUkVDT05ESVRJ
      T05gLiAgYElOVkFMSURfQVJHVU1FTlRgIGluZGljYXRlcyBhcmd1bWVudHMKIHRoYXQgYXJlIHByb2JsZW1hdGljIHJlZ2FyZGxlc3Mgb2YgdGhl
      IHN0YXRlIG9mIHRoZSBzeXN0ZW0KIChlLmcuLCBhIG1hbGZvcm1lZCBmaWxlIG5hbWUpLgoKIEhUVFAgTWFwcGluZzogNDAwIEJhZCBSZXF1ZXN0
      CgrkAgoEBQACBBIDQgIYGtYCIFRoZSBkZWFkbGluZSBleHBpcmVkIGJlZm9yZSB0aGUgb3BlcmF0aW9uIGNvdWxkIGNvbXBsZXRlLiBGb3Igb3Bl
      cmF0aW9ucwogdGhhdCBjaGFuZ2UgdGhlIHN0YXRlIG9mIHRoZSBzeXN0ZW0sIHRoaXMgZXJyb3IgbWF5IGJlIHJldHVybmVkCiBldmVuIGlmIHRo
      ZSBvcGVyYXRpb24gaGFzIGNvbXBsZXRlZCBzdWNjZXNzZnVsbHkuICBGb3IgZXhhbXBsZSwgYQogc3VjY2Vzc2Z1bCByZXNwb25zZSBmcm9tIGEg
      c2VydmVyIGNvdWxkIGhhdmUgYmVlbiBkZWxheWVkIGxvbmcKIGVub3VnaCBmb3IgdGhlIGRlYWRsaW5lIHRvIGV4cGlyZS4KCiBIVFRQIE1hcHBp
      bmc6IDUwNCBHYXRld2F5IFRpbWVvdXQKCpoDCgQFAAIFEgNNAhAajAMgU29tZSByZXF1ZXN0ZWQgZW50aXR5IChlLmcuLCBmaWxlIG9yIGRpcmVj
      dG9yeSkgd2FzIG5vdCBmb3VuZC4KCiBOb3RlIHRvIHNlcnZlciBkZXZlbG9wZXJzOiBpZiBhIHJlcXVlc3QgaXMgZGVuaWVkIGZvciBhbiBlbnRp
      cmUgY2xhc3MKIG9mIHVzZXJzLCBzdWNoIGFzIGdyYWR1YWwgZmVhdHVyZSByb2xsb3V0IG9yIHVuZG9jdW1lbnRlZCBhbGxvd2xpc3QsCiBgTk9U
      X0ZPVU5EYCBtYXkgYmUgdXNlZC4gSWYgYSByZXF1ZXN0IGlzIGRlbmllZCBmb3Igc29tZSB1c2VycyB3aXRoaW4KIGEgY2xhc3Mgb2YgdXNlcnMs
      IHN1Y2ggYXMgdXNlci1iYXNlZCBhY2Nlc3MgY29udHJvbCwgYFBFUk1JU1NJT05fREVOSUVEYAogbXVzdCBiZSB1c2VkLgoKIEhUVFAgTWFwcGlu
      ZzogNDA0IE5vdCBGb3VuZAoKgwEKBAUAAgYSA1MCFRp2IFRoZSBlbnRpdHkgdGhhdCBhIGNsaWVudCBhdHRlbXB0ZWQgdG8gY3JlYXRlIChlLmcu
      LCBmaWxlIG9yIGRpcmVjdG9yeSkKIGFscmVhZHkgZXhpc3RzLgoKIEhUVFAgTWFwcGluZzogNDA5IENvbmZsaWN0Cgr5AwoEBQACBxIDXwIYGusD
      IFRoZSBjYWxsZXIgZG9lcyBub3QgaGF2ZSBwZXJtaXNzaW9uIHRvIGV4ZWN1dGUgdGhlIHNwZWNpZmllZAogb3BlcmF0aW9uLiBgUEVSTUlTU0lP
      Tl9ERU5JRURgIG11c3Qgbm90IGJlIHVzZWQgZm9yIHJlamVjdGlvbnMKIGNhdXNlZCBieSBleGhhdXN0aW5nIHNvbWUgcmVzb3VyY2UgKHVzZSBg
      UkVTT1VSQ0VfRVhIQVVTVEVEYAogaW5zdGVhZCBmb3IgdGhvc2UgZXJyb3JzKS4gYFBFUk1JU1NJT05fREVOSUVEYCBtdXN0IG5vdCBiZQogdXNl
      ZCBpZiB0aGUgY2FsbGVyIGNhbiBub3QgYmUgaWRlbnRpZmllZCAodXNlIGBVTkFVVEhFTlRJQ0FURURgCiBpbnN0ZWFkIGZvciB0aG9zZSBlcnJv
      cnMpLiBUaGlzIGVycm9yIGNvZGUgZG9lcyBub3QgaW1wbHkgdGhlCiByZXF1ZXN0IGlzIHZhbGlkIG9yIHRoZSByZXF1ZXN0ZWQgZW50aXR5IGV4
      aXN0cyBvciBzYXRpc2ZpZXMKIG90aGVyIHByZS1jb25kaXRpb25zLgoKIEhUVFAgTWFwcGluZzogNDAzIEZvcmJpZGRlbgoKfgoEBQACCBIDZQIX
      GnEgVGhlIHJlcXVlc3QgZG9lcyBub3QgaGF2ZSB2YWxpZCBhdXRoZW50aWNhdGlvbiBjcmVkZW50aWFscyBmb3IgdGhlCiBvcGVyYXRpb24uCgog
      SFRUUCBNYXBwaW5nOiA0MDEgVW5hdXRob3JpemVkCgqlAQoEBQACCRIDawIZGpcBIFNvbWUgcmVzb3VyY2UgaGFzIGJlZW4gZXhoYXVzdGVkLCBw
      ZXJoYXBzIGEgcGVyLXVzZXIgcXVvdGEsIG9yCiBwZXJoYXBzIHRoZSBlbnRpcmUgZmlsZSBzeXN0ZW0gaXMgb3V0IG9mIHNwYWNlLgoKIEhUVFAg
      TWFwcGluZzogNDI5IFRvbyBNYW55IFJlcXVlc3RzCgrkBwoEBQACChIDfwIaGtYHIFRoZSBvcGVyYXRpb24gd2FzIHJlamVjdGVkIGJlY2F1c2Ug
      dGhlIHN5c3RlbSBpcyBub3QgaW4gYSBzdGF0ZQogcmVxdWlyZWQgZm9yIHRoZSBvcGVyYXRpb24ncyBleGVjdXRpb24uICBGb3IgZXhhbXBsZSwg
      dGhlIGRpcmVjdG9yeQogdG8gYmUgZGVsZXRlZCBpcyBub24tZW1wdHksIGFuIHJtZGlyIG9wZXJhdGlvbiBpcyBhcHBsaWVkIHRvCiBhIG5vbi1k
      aXJlY3RvcnksIGV0Yy4KCiBTZXJ2aWNlIGltcGxlbWVudG9ycyBjYW4gdXNlIHRoZSBmb2xsb3dpbmcgZ3VpZGVsaW5lcyB0byBkZWNpZGUKIGJl
      dHdlZW4gYEZBSUxFRF9QUkVDT05ESVRJT05gLCBgQUJPUlRFRGAsIGFuZCBgVU5BVkFJTEFCTEVgOgogIChhKSBVc2UgYFVOQVZBSUxBQkxFYCBp
      ZiB0aGUgY2xpZW50IGNhbiByZXRyeSBqdXN0IHRoZSBmYWlsaW5nIGNhbGwuCiAgKGIpIFVzZSBgQUJPUlRFRGAgaWYgdGhlIGNsaWVudCBzaG91
      bGQgcmV0cnkgYXQgYSBoaWdoZXIgbGV2ZWwuIEZvcgogICAgICBleGFtcGxlLCB3aGVuIGEgY2xpZW50LXNwZWNpZmllZCB0ZXN0LWFuZC1zZXQg
      ZmFpbHMsIGluZGljYXRpbmcgdGhlCiAgICAgIGNsaWVudCBzaG91bGQgcmVzdGFydCBhIHJlYWQtbW9kaWZ5LXdyaXRlIHNlcXVlbmNlLgogIChj
      KSBVc2UgYEZBSUxFRF9QUkVDT05ESVRJT05gIGlmIHRoZSBjbGllbnQgc2hvdWxkIG5vdCByZXRyeSB1bnRpbAogICAgICB0aGUgc3lzdGVtIHN0
      YXRlIGhhcyBiZWVuIGV4cGxpY2l0bHkgZml4ZWQuIEZvciBleGFtcGxlLCBpZiBhbiAicm1kaXIiCiAgICAgIGZhaWxzIGJlY2F1c2UgdGhlIGRp
      cmVjdG9yeSBpcyBub24tZW1wdHksIGBGQUlMRURfUFJFQ09ORElUSU9OYAogICAgICBzaG91bGQgYmUgcmV0dXJuZWQgc2luY2UgdGhlIGNsaWVu
      dCBzaG91bGQgbm90IHJldHJ5IHVubGVzcwogICAgICB0aGUgZmlsZXMgYXJlIGRlbGV0ZWQgZnJvbSB0aGUgZGlyZWN0b3J5LgoKIEhUVFAgTWFw
      cGluZzogNDAwIEJhZCBSZXF1ZXN0CgqMAgoEBQACCxIEiAECDxr9ASBUaGUgb3BlcmF0aW9uIHdhcyBhYm9ydGVkLCB0eXBpY2FsbHkgZHVlIHRv
      IGEgY29uY3VycmVuY3kgaXNzdWUgc3VjaCBhcwogYSBzZXF1ZW5jZXIgY2hlY2sgZmFpbHVyZSBvciB0cmFuc2FjdGlvbiBhYm9ydC4KCiBTZWUg
      dGhlIGd1aWRlbGluZXMgYWJvdmUgZm9yIGRlY2lkaW5nIGJldHdlZW4gYEZBSUxFRF9QUkVDT05ESVRJT05gLAogYEFCT1JURURgLCBhbmQgYFVO
      QVZBSUxBQkxFYC4KCiBIVFRQIE1hcHBpbmc6IDQwOSBDb25mbGljdAoKhQYKBAUAAgwSBJsBAhQa9gUgVGhlIG9wZXJhdGlvbiB3YXMgYXR0ZW1w
      dGVkIHBhc3QgdGhlIHZhbGlkIHJhbmdlLiAgRS5nLiwgc2Vla2luZyBvcgogcmVhZGluZyBwYXN0IGVuZC1vZi1maWxlLgoKIFVubGlrZSBgSU5W
      QUxJRF9BUkdVTUVOVGAsIHRoaXMgZXJyb3IgaW5kaWNhdGVzIGEgcHJvYmxlbSB0aGF0IG1heQogYmUgZml4ZWQgaWYgdGhlIHN5c3RlbSBzdGF0
      ZSBjaGFuZ2VzLiBGb3IgZXhhbXBsZSwgYSAzMi1iaXQgZmlsZQogc3lzdGVtIHdpbGwgZ2VuZXJhdGUgYElOVkFMSURfQVJHVU1FTlRgIGlmIGFz
      a2VkIHRvIHJlYWQgYXQgYW4KIG9mZnNldCB0aGF0IGlzIG5vdCBpbiB0aGUgcmFuZ2UgWzAsMl4zMi0xXSwgYnV0IGl0IHdpbGwgZ2VuZXJhdGUK
      IGBPVVRfT0ZfUkFOR0VgIGlmIGFza2VkIHRvIHJlYWQgZnJvbSBhbiBvZmZzZXQgcGFzdCB0aGUgY3VycmVudAogZmlsZSBzaXplLgoKIFRoZXJl
      IGlzIGEgZmFpciBiaXQgb2Ygb3ZlcmxhcCBiZXR3ZWVuIGBGQUlMRURfUFJFQ09ORElUSU9OYCBhbmQKIGBPVVRfT0ZfUkFOR0VgLiAgV2UgcmVj
      b21tZW5kIHVzaW5nIGBPVVRfT0ZfUkFOR0VgICh0aGUgbW9yZSBzcGVjaWZpYwogZXJyb3IpIHdoZW4gaXQgYXBwbGllcyBzbyB0aGF0IGNhbGxl
      cnMgd2hvIGFyZSBpdGVyYXRpbmcgdGhyb3VnaAogYSBzcGFjZSBjYW4gZWFzaWx5IGxvb2sgZm9yIGFuIGBPVVRfT0ZfUkFOR0VgIGVycm9yIHRv
      IGRldGVjdCB3aGVuCiB0aGV5IGFyZSBkb25lLgoKIEhUVFAgTWFwcGluZzogNDAwIEJhZCBSZXF1ZXN0CgqCAQoEBQACDRIEoQECFRp0IFRoZSBv
      cGVyYXRpb24gaXMgbm90IGltcGxlbWVudGVkIG9yIGlzIG5vdCBzdXBwb3J0ZWQvZW5hYmxlZCBpbiB0aGlzCiBzZXJ2aWNlLgoKIEhUVFAgTWFw
      cGluZzogNTAxIE5vdCBJbXBsZW1lbnRlZAoK0wEKBAUAAg4SBKgBAhAaxAEgSW50ZXJuYWwgZXJyb3JzLiAgVGhpcyBtZWFucyB0aGF0IHNvbWUg
      aW52YXJpYW50cyBleHBlY3RlZCBieSB0aGUKIHVuZGVybHlpbmcgc3lzdGVtIGhhdmUgYmVlbiBicm9rZW4uICBUaGlzIGVycm9yIGNvZGUgaXMg
      cmVzZXJ2ZWQKIGZvciBzZXJpb3VzIGVycm9ycy4KCiBIVFRQIE1hcHBpbmc6IDUwMCBJbnRlcm5hbCBTZXJ2ZXIgRXJyb3IKCuoCCgQFAAIPEgSz
      AQITGtsCIFRoZSBzZXJ2aWNlIGlzIGN1cnJlbnRseSB1bmF2YWlsYWJsZS4gIFRoaXMgaXMgbW9zdCBsaWtlbHkgYQogdHJhbnNpZW50IGNvbmRp
      dGlvbiwgd2hpY2ggY2FuIGJlIGNvcnJlY3RlZCBieSByZXRyeWluZyB3aXRoCiBhIGJhY2tvZmYuIE5vdGUgdGhhdCBpdCBpcyBub3QgYWx3YXlz
      IHNhZmUgdG8gcmV0cnkKIG5vbi1pZGVtcG90ZW50IG9wZXJhdGlvbnMuCgogU2VlIHRoZSBndWlkZWxpbmVzIGFib3ZlIGZvciBkZWNpZGluZyBi
      ZXR3ZWVuIGBGQUlMRURfUFJFQ09ORElUSU9OYCwKIGBBQk9SVEVEYCwgYW5kIGBVTkFWQUlMQUJMRWAuCgogSFRUUCBNYXBwaW5nOiA1MDMgU2Vy
      dmljZSBVbmF2YWlsYWJsZQoKYAoEBQACEBIEuAECERpSIFVucmVjb3ZlcmFibGUgZGF0YSBsb3NzIG9yIGNvcnJ1cHRpb24uCgogSFRUUCBNYXBw
      aW5nOiA1MDAgSW50ZXJuYWwgU2VydmVyIEVycm9yCg==
      """,
    imports: [])
}

import COpenSSL

/// FIPS 180-4.
public enum SHA256 {
  /// 32 bytes.
  public typealias Digest = InlineArray<32, UInt8>

  /// The digest of `bytes`; nil when OpenSSL has no memory left.
  public static func digest(of bytes: Span<UInt8>) -> Digest? {
    var digest = Digest(repeating: 0)
    var span = digest.mutableSpan
    let isDone = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe span.withUnsafeMutableBufferPointer { output in
        unsafe EVP_Digest(bytes.baseAddress, bytes.count, output.baseAddress, nil, EVP_sha256(), nil) == 1
      }
    }
    return isDone ? digest : nil
  }
}

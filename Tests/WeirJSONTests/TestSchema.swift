import Testing
import WeirJSON
import WeirRPC

/// The descriptors of `json_test.proto` and of what it imports, as base64 of what
/// `protoc --include_imports --descriptor_set_out` writes.
enum TestSchema {
  static func message(_ name: String) throws -> ProtobufJSON {
    let files = [everything, timestamp].compactMap { Base64.decode(Array($0.utf8).span) }
    return try #require(try ProtobufSchema(files: files).message("weir.test.json." + name))
  }

  static let everything = """
    Cg9qc29uX3Rlc3QucHJvdG8SDndlaXIudGVzdC5qc29uGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIoYKCgpFdmVyeXRoaW5nEh\
    kKCGFfZG91YmxlGAEgASgBUgdhRG91YmxlEhcKB2FfZmxvYXQYAiABKAJSBmFGbG9hdBIZCghhbl9pbnQzMhgDIAEoBVIHYW5JbnQzMhIZCghh\
    bl9pbnQ2NBgEIAEoA1IHYW5JbnQ2NBIZCghhX3VpbnQzMhgFIAEoDVIHYVVpbnQzMhIZCghhX3VpbnQ2NBgGIAEoBFIHYVVpbnQ2NBIZCghhX3\
    NpbnQzMhgHIAEoEVIHYVNpbnQzMhIZCghhX3NpbnQ2NBgIIAEoElIHYVNpbnQ2NBIbCglhX2ZpeGVkMzIYCSABKAdSCGFGaXhlZDMyEhsKCWFf\
    Zml4ZWQ2NBgKIAEoBlIIYUZpeGVkNjQSHQoKYV9zZml4ZWQzMhgLIAEoD1IJYVNmaXhlZDMyEh0KCmFfc2ZpeGVkNjQYDCABKBBSCWFTZml4ZW\
    Q2NBIVCgZhX2Jvb2wYDSABKAhSBWFCb29sEhkKCGFfc3RyaW5nGA4gASgJUgdhU3RyaW5nEh0KCnNvbWVfYnl0ZXMYDyABKAxSCXNvbWVCeXRl\
    cxIrCgVjb2xvchgQIAEoDjIVLndlaXIudGVzdC5qc29uLkNvbG9yUgVjb2xvchIwCgVjaGlsZBgRIAEoCzIaLndlaXIudGVzdC5qc29uLkV2ZX\
    J5dGhpbmdSBWNoaWxkEhkKBW1heWJlGBIgASgFSAFSBW1heWJliAEBEhQKBHRleHQYEyABKAlIAFIEdGV4dBIYCgZudW1iZXIYFCABKAVIAFIG\
    bnVtYmVyEjAKBGRlZXAYFSABKAsyGi53ZWlyLnRlc3QuanNvbi5FdmVyeXRoaW5nSABSBGRlZXASGAoHbnVtYmVycxgWIAMoBVIHbnVtYmVycx\
    IUCgVuYW1lcxgXIAMoCVIFbmFtZXMSNgoIY2hpbGRyZW4YGCADKAsyGi53ZWlyLnRlc3QuanNvbi5FdmVyeXRoaW5nUghjaGlsZHJlbhIeCgh1\
    bnBhY2tlZBgZIAMoBUICEABSCHVucGFja2VkEj8KB2J5X25hbWUYGiADKAsyJi53ZWlyLnRlc3QuanNvbi5FdmVyeXRoaW5nLkJ5TmFtZUVudH\
    J5UgZieU5hbWUSRQoJYnlfbnVtYmVyGBsgAygLMigud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZy5CeU51bWJlckVudHJ5UghieU51bWJlchJC\
    CghieV90cnV0aBgcIAMoCzInLndlaXIudGVzdC5qc29uLkV2ZXJ5dGhpbmcuQnlUcnV0aEVudHJ5UgdieVRydXRoEi0KBmNvbG9ycxgdIAMoDj\
    IVLndlaXIudGVzdC5qc29uLkNvbG9yUgZjb2xvcnMSFgoHcmVuYW1lZBgeIAEoCVIFb3RoZXIaOQoLQnlOYW1lRW50cnkSEAoDa2V5GAEgASgJ\
    UgNrZXkSFAoFdmFsdWUYAiABKAVSBXZhbHVlOgI4ARpXCg1CeU51bWJlckVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EjAKBXZhbHVlGAIgASgLMh\
    oud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZ1IFdmFsdWU6AjgBGjoKDEJ5VHJ1dGhFbnRyeRIQCgNrZXkYASABKAhSA2tleRIUCgV2YWx1ZRgC\
    IAEoCVIFdmFsdWU6AjgBQggKBmNob2ljZUIICgZfbWF5YmUiMwoFVGltZWQSKgoCYXQYASABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW\
    1wUgJhdCpDCgVDb2xvchIOCgpDT0xPUl9OT05FEAASDQoJQ09MT1JfUkVEEAESGwoOQ09MT1JfTkVHQVRJVkUQ////////////ATJHCgVLaW5k\
    cxI+CgRFY2hvEhoud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZxoaLndlaXIudGVzdC5qc29uLkV2ZXJ5dGhpbmdiBnByb3RvMw==
    """

  static let timestamp = """
    Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29uZHMYASABKANSB3\
    NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3RhbXBQcm90b1ABWjJnb29nbGUuZ29s\
    YW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2\
    IGcHJvdG8z
    """
}

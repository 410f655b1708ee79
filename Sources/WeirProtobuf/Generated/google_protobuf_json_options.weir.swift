// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/json_options.proto. Do not edit.

public import WeirRPC

nonisolated extension Schema {
  /// `google/protobuf/json_options.proto`
  public static let google_protobuf_json_options = Schema(
    path: "google/protobuf/json_options.proto",
    base64: """
      CiJnb29nbGUvcHJvdG9idWYvanNvbl9vcHRpb25zLnByb3RvEgJwYhosZ29vZ2xlL3Byb3RvYnVmL2pzb25fZW51bXZhbHVlX29wdGlvbnMucHJv
      dG9CGgoYY29tLmdvb2dsZS5wcm90b2J1Zi51dGlsUABiCGVkaXRpb25zcOkH
      """,
    imports: [.google_protobuf_json_enumvalue_options])
}

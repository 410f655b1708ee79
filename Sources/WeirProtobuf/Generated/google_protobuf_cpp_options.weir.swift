// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/cpp_options.proto. Do not edit.

public import WeirRPC

nonisolated extension Schema {
  /// `google/protobuf/cpp_options.proto`
  public static let google_protobuf_cpp_options = Schema(
    path: "google/protobuf/cpp_options.proto",
    base64: """
      CiFnb29nbGUvcHJvdG9idWYvY3BwX29wdGlvbnMucHJvdG8SAnBiGiZnb29nbGUvcHJvdG9idWYvY3BwX2ZpbGVfb3B0aW9ucy5wcm90b1AAYghl
      ZGl0aW9uc3DpBw==
      """,
    imports: [.google_protobuf_cpp_file_options])
}

import Testing
import WeirJSON
import WeirRPC

enum TestSchema {
  /// A message of `json_test.proto` or `well_known_test.proto`.
  static func message(_ name: String) throws -> ProtobufJSON {
    let schema = try ProtobufSchema([.weir_test_json_test, .weir_test_well_known_test])
    return try #require(schema.message("weir.test.json." + name))
  }
}

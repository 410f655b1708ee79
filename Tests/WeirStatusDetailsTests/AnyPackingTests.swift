import Testing
import WeirProtobuf
import WeirRPC
import WeirStatusDetails

struct AnyPackingTests {
  private let retry = Google_Rpc_RetryInfo(retryDelay: Google_Protobuf_Duration(seconds: 3, nanos: 500_000_000))

  @Test func `packs a message as every language does`() {
    let detail = StatusDetail(retry)
    #expect(detail.typeURL == "type.googleapis.com/google.rpc.RetryInfo")
    #expect(detail.value == [0x0a, 8, 0x08, 3, 0x10, 0x80, 0xca, 0xb5, 0xee, 0x01])
    #expect(StatusDetail(Google_Protobuf_Any(packing: retry)) == detail)
  }

  @Test(arguments: [
    "type.googleapis.com/google.rpc.RetryInfo", "/google.rpc.RetryInfo", "a/b/google.rpc.RetryInfo",
    "google.rpc.RetryInfo",
  ])
  func `unpacks by what stands behind the last slash`(_ url: String) throws {
    let packed = Google_Protobuf_Any(typeURL: url, value: retry.serialized())
    #expect(try packed.unpacked(as: Google_Rpc_RetryInfo.self) == retry)
  }

  @Test(arguments: ["", "/", "type.googleapis.com/google.rpc.RetryInf", "google.rpc.RetryInfo/x"])
  func `does not unpack another type`(_ url: String) throws {
    #expect(try StatusDetail(typeURL: url, value: retry.serialized()).unpacked(as: Google_Rpc_RetryInfo.self) == nil)
  }

  @Test func `refuses bytes that are not the message`() {
    let packed = Google_Protobuf_Any(typeURL: "x/google.rpc.RetryInfo", value: [0x0a, 8, 0x08])
    #expect(throws: MessageError.self) { try packed.unpacked(as: Google_Rpc_RetryInfo.self) }
  }

  @Test func `every kind of detail comes back as it was`() throws {
    let info = Google_Rpc_ErrorInfo(reason: "STOPPED", domain: "example.com", metadata: ["zone": "é"])
    let quota = Google_Rpc_QuotaFailure(violations: [.init(subject: "client", description_p: "too fast")])
    let bad = Google_Rpc_BadRequest(fieldViolations: [.init(field: "key", description_p: "is empty")])
    #expect(try StatusDetail(info).unpacked(as: Google_Rpc_ErrorInfo.self) == info)
    #expect(try StatusDetail(quota).unpacked(as: Google_Rpc_QuotaFailure.self) == quota)
    #expect(try StatusDetail(bad).unpacked(as: Google_Rpc_BadRequest.self) == bad)
  }

  @Test func `a status takes its details along`() {
    let status = Status(.unavailable, "busy", details: [StatusDetail(retry)])
    let expected = Google_Rpc_Status(code: 14, message: "busy", details: [Google_Protobuf_Any(packing: retry)])
    #expect(Google_Rpc_Status(status) == expected)
  }
}

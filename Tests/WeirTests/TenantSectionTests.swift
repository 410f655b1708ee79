import Testing
import Weir
import WeirConfiguration
import WeirPOSIX
import WeirSettings
import WeirTestSupport

/// The section of the page about interceptors of one's own, with the file that stands there.
@Suite struct TenantSectionTests {
  private struct Nobody: TenantDirectory {
    func plan(of tenant: String) -> Plan? { nil }
  }

  private static func page() throws -> String {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(here)/Sources/WeirRPC/Documentation.docc/Interceptors/YourOwnInterceptor.md"
    return String(decoding: try File.contents(of: path, maximum: 1 << 20), as: UTF8.self)
  }

  private func report(_ text: String) throws -> (report: ConfigurationReport, file: TemporaryFile) {
    let file = try TemporaryFile("weir.yaml", text)
    return (try ConfigurationReport(file: file.path, services: [], sections: [tenants { _ in Nobody() }]), file)
  }

  @Test func `the file of the page is one that the section of the page takes`() throws {
    let parts = try Self.page().split(separator: "```yaml\n")
    try #require(parts.count == 2)
    let (report, file) = try report(String(try #require(parts[1].split(separator: "```").first)))
    #expect(report.description.contains("directory: eu-1  # \(file.path):3\n"))
    #expect(report.description.contains("remembering: 5m  # \(file.path):3\n"))
    #expect(report.warnings == [])
  }

  @Test func `a section that leaves out the directory is told what to write`() throws {
    let problems = #expect(throws: Problems.self) { _ = try report("chain: [tenant]\n") }
    #expect(problems?.description.hasSuffix(":1:9: chain.tenant needs directory, such as directory: eu-1") == true)
  }
}

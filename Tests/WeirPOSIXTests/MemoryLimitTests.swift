import Testing

@testable import WeirPOSIX

@Suite struct MemoryLimitTests {
  private static func limit(_ files: [String: String]) -> Int? { MemoryLimit.groupLimit { files[$0] } }

  @Test func `the smallest limit of all groups around counts`() {
    let files = [
      "/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/memory.max": "max\n",
      "/sys/fs/cgroup/a/memory.max": "536870912\n", "/sys/fs/cgroup/memory.max": "1073741824\n",
    ]
    #expect(Self.limit(files) == 536_870_912)
  }

  @Test func `version 1 has its limit in a file of another name`() {
    let files = [
      "/proc/self/cgroup": "9:cpu:/x\n4:memory:/docker/1\n", "/sys/fs/cgroup/memory/memory.limit_in_bytes": "4096\n",
    ]
    #expect(Self.limit(files) == 4096)
  }

  @Test(arguments: ["max\n", "", "x"]) func `what is no number is no limit`(_ text: String) {
    #expect(Self.limit(["/proc/self/cgroup": "0::/\n", "/sys/fs/cgroup/memory.max": text]) == nil)
    #expect(Self.limit([:]) == nil)
  }

  @Test func `a process has some memory`() { #expect(MemoryLimit.bytes > 1 << 20) }
}

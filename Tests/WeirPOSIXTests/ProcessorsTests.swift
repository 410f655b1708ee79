import Testing

@testable import WeirPOSIX

@Suite struct ProcessorsTests {
  private func count(_ files: [String: String]) -> Int? { Processors.count { files[$0] } }

  private func bound(_ list: String) -> [String: String] {
    ["/proc/self/status": "Name:\tx\nCpus_allowed:\tff\nCpus_allowed_list:\t\(list)\nMems_allowed:\t1\n"]
  }

  @Test(arguments: [("0", 1), ("0-3", 4), ("1,3", 2), ("0-1,4-7,9", 7)])
  func `those count that the process is bound to`(_ list: String, _ expected: Int) {
    #expect(count(bound(list)) == expected)
  }

  @Test(arguments: ["", "x", "3-1", "-", "0-99999999999999999999", "0-9223372036854775807"])
  func `a list that says nothing is none`(_ list: String) {
    #expect(count(bound(list)) == nil)
  }

  @Test(arguments: [
    ("max 100000\n", 8), ("100000 100000\n", 1), ("100001 100000\n", 2), ("50000 100000\n", 1), ("1 100000\n", 1),
    ("2000000 100000\n", 8), ("x y\n", 8), ("", 8), ("0 0\n", 8), ("-1 100000\n", 8),
  ])
  func `a quota of version 2 is rounded up, and never more than the bound`(_ text: String, _ expected: Int) {
    var files = bound("0-7")
    files["/proc/self/cgroup"] = "0::/\n"
    files["/sys/fs/cgroup/cpu.max"] = text
    #expect(count(files) == expected)
  }

  @Test func `the smallest quota of all groups around counts`() {
    var files = bound("0-7")
    files["/proc/self/cgroup"] = "0::/a/b:c\n"
    files["/sys/fs/cgroup/a/b:c/cpu.max"] = "500000 100000\n"
    files["/sys/fs/cgroup/a/cpu.max"] = "250000 100000\n"
    #expect(count(files) == 3)
  }

  @Test(arguments: ["/sys/fs/cgroup/cpu,cpuacct/docker/x", "/sys/fs/cgroup/cpu/docker", "/sys/fs/cgroup/cpu"])
  func `version 1 has its quota in two files, in a container at the root`(_ folder: String) {
    var files = bound("0-7")
    files["/proc/self/cgroup"] = "12:memory:/docker/x\n4:cpu,cpuacct:/docker/x\n0::/docker/x\n"
    files["\(folder)/cpu.cfs_quota_us"] = "150000\n"
    files["\(folder)/cpu.cfs_period_us"] = "100000\n"
    #expect(count(files) == 2)
    files["\(folder)/cpu.cfs_quota_us"] = "-1\n"
    #expect(count(files) == 8)
  }

  @Test func `without files nothing is known`() {
    #expect(count([:]) == nil)
    #expect(Processors.count >= 1)
  }
}

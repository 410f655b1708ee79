import KeyValueApp
import KeyValueLMDB
import Testing
import WeirSettings

@Suite struct StoreSettingsTests {
  private func kind(
    _ store: String?, size: String? = nil, durability: String? = nil, reads: String? = nil,
    _ variables: [String: String] = [:]
  ) -> (StoreSettings.Kind?, reasons: [String]) {
    var problems = Problems()
    var values = SettingValues()
    for (setting, text) in [
      (StoreSettings.location, store), (StoreSettings.size, size), (StoreSettings.durability, durability),
      (StoreSettings.reads, reads),
    ] {
      if let text { values.give(text, for: setting, from: .flag) }
    }
    let kind = StoreSettings.kind(
      values, environment: { variables[$0] },
      absolutePath: { $0.hasPrefix("/") ? $0 : "/here/" + $0 }, &problems)
    return (kind, problems.reasons)
  }

  @Test(arguments: [
    (["STATE_DIRECTORY": "/s:/t", "XDG_STATE_HOME": "/x", "HOME": "/h"], "/s"),
    (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/weir/keyvalue"),
    (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/weir/keyvalue"),
    (["HOME": "/h"], "/h/.local/state/weir/keyvalue"),
  ])
  func `the default folder is the first that the environment names`(_ variables: [String: String], _ folder: String) {
    let (kind, reasons) = kind(nil, variables)
    #expect(kind == .lmdb(folder: folder, size: 16 << 30, durability: .sync, reads: .automatic))
    #expect(reasons.isEmpty)
  }

  @Test func `without a default folder the flag is named`() {
    let (kind, reasons) = kind(nil)
    #expect(kind == nil)
    #expect(reasons.count == 1 && reasons[0].contains("--store lmdb:FOLDER"))
  }

  @Test func `what is said is used, relative to the working folder`() {
    #expect(kind("memory").0 == .memory)
    #expect(
      kind("lmdb:a", size: "1048576", durability: "batch", reads: "threads").0
        == .lmdb(folder: "/here/a", size: 1_048_576, durability: .batch, reads: .threads))
  }

  @Test(
    arguments: [
      ("redis:x", nil, nil, nil, "--store: "), ("lmdb:", nil, nil, nil, "--store: "), ("", nil, nil, nil, "--store: "),
      ("lmdb:a", "1", nil, nil, "--store-size: "), ("lmdb:a", "1G", nil, nil, "--store-size: "),
      ("lmdb:a", nil, "often", nil, "--durability: "), ("lmdb:a", nil, nil, "mine", "--store-reads: "),
    ] as [(String, String?, String?, String?, String)])
  func `what cannot be used is named`(
    _ store: String, _ size: String?, _ durability: String?, _ reads: String?, _ words: String
  ) {
    let (kind, reasons) = kind(store, size: size, durability: durability, reads: reads)
    #expect(kind == nil)
    #expect(reasons.count == 1 && reasons[0].hasPrefix(words))
  }
}

import Logging
import Testing
import WeirInterceptors
import WeirPolicyFiles
import WeirRPC

@Suite struct PolicyFileTests {
  private func read(_ text: String) throws(ConfigurationError) -> AuthorizationPolicy {
    let bytes = Array(text.utf8)
    return try AuthorizationPolicy(json: bytes.span)
  }

  private func reason(_ text: String) -> String {
    do throws(ConfigurationError) {
      _ = try read(text)
      return "it was read"
    } catch {
      return error.description
    }
  }

  @Test func `reads the whole of a policy`() throws {
    let policy = try read(
      """
      {
        "name": "store",
        "deny_rules": [
          {"name": "no-admin", "source": {"principals": ["mallory", "*.evil"],
            "claims": [{"key": "scope", "values": ["admin", "*:write"]}, {"key": "tenant", "values": ["*"]}]}, "request": {"paths": ["*/Delete"]}}
        ],
        "allow_rules": [
          {"name": "readers", "request": {"paths": ["/keyvalue.v1.KeyValue/Get"],
            "headers": [{"key": "X-Tenant", "values": ["acme", "test-*"]}]}},
          {"name": "all"}
        ],
        "audit_logging_options": {
          "audit_condition": "ON_DENY_AND_ALLOW",
          "audit_loggers": [{"name": "stdout_logger", "config": {}, "is_optional": true}]
        }
      }
      """)
    var deny = AuthorizationPolicy.Rule("no-admin")
    deny.principals = [TextPattern("mallory"), TextPattern("*.evil")]
    deny.claims = [
      try ClaimPattern("scope", [TextPattern("admin"), TextPattern("*:write")]),
      try ClaimPattern("tenant", [TextPattern("*")]),
    ]
    deny.paths = [TextPattern("*/Delete")]
    var readers = AuthorizationPolicy.Rule("readers")
    readers.paths = [TextPattern("/keyvalue.v1.KeyValue/Get")]
    readers.headers = [try HeaderPattern("x-tenant", [TextPattern("acme"), TextPattern("test-*")])]
    let expected = try AuthorizationPolicy(
      name: "store", denyRules: [deny], allowRules: [readers, AuthorizationPolicy.Rule("all")],
      audit: AuditOptions(.onDenyAndAllow, [AuditOptions.Destination("stdout_logger", isOptional: true)]))
    #expect(policy == expected)
  }

  @Test(arguments: [
    ("", "the text is empty"),
    ("[]", "line 1, column 1: a policy is an object, not an array"),
    (
      "{\n  \"name\": \"a\",\n  \"alow_rules\": []\n}",
      "line 3, column 3: \"alow_rules\" is no field of a policy: it has name, deny_rules, allow_rules, audit_logging_options"
    ),
    (#"{"allow_rules": [{"name": "a"}]}"#, "line 1, column 1: a policy needs a name"),
    (#"{"name": "", "allow_rules": [{"name": "a"}]}"#, "line 1, column 10: name is empty"),
    (#"{"name": 7}"#, "line 1, column 10: name is a string, not a number"),
    (#"{"name": "é", "allow_rules": {}}"#, "line 1, column 30: allow_rules is an array, not an object"),
    (#"{"name": "é", "allow_rules": []}"#, "line 1, column 1: a policy needs allow_rules, with at least one rule"),
    (#"{"name": "a", "name": "b"}"#, "line 1, column 15: \"name\" is there twice"),
  ])
  func `says what is wrong with a policy, and where`(_ text: String, _ expected: String) {
    #expect(reason(text) == expected)
  }

  @Test(arguments: [
    (#"{}"#, 1, "a rule needs a name"),
    (#"7"#, 1, "a rule is an object, not a number"),
    (#"{"name": "a", "principals": []}"#, 15, #""principals" is no field of a rule: it has name, source, request"#),
    (
      #"{"name": "a", "source": {"principal": []}}"#, 26,
      #""principal" is no field of a source: it has principals, claims"#
    ),
    (#"{"name": "a", "source": {"principals": [""]}}"#, 41, "an empty principal is nobody"),
    (#"{"name": "a", "source": {"principals": [null]}}"#, 41, "principals holds strings, not null"),
    (#"{"name": "a", "request": {"paths": "/a/b"}}"#, 36, "paths is an array, not a string"),
    (
      #"{"name": "a", "request": {"paths": ["a.B/C"]}}"#, 37,
      "a path looks like /keyvalue.v1.KeyValue/Get, or has * at one end"
    ),
    (#"{"name": "a", "request": {"paths": ["/a*/b"]}}"#, 37, "a path has one *, and has it at one end"),
    (#"{"name": "a", "request": {"paths": ["*a*"]}}"#, 37, "a path has one *, and has it at one end"),
    (#"{"name": "a", "request": {"headers": [{"key": "x"}]}}"#, 39, #"metadata "x": there is no value"#),
    (
      #"{"name": "a", "request": {"headers": [{"key": "Grpc-Foo", "values": ["*"]}]}}"#, 39,
      #"metadata "grpc-foo" is reserved by gRPC or HTTP/2, no call has it"#
    ),
    (
      #"{"name": "a", "request": {"headers": [{"key": ":path", "values": ["*"]}]}}"#, 39,
      #"metadata ":path": a name has lower case letters, digits, - _ and . only"#
    ),
    (
      #"{"name": "a", "request": {"headers": [{"key": "x-bin", "values": ["*"]}]}}"#, 39,
      #"metadata "x-bin" holds bytes, not text"#
    ),
    (
      #"{"name": "a", "request": {"headers": [{"key": "proxy-authorization", "values": ["*"]}]}}"#, 39,
      #"metadata "proxy-authorization" is between two hops, no policy can ask for it"#
    ),
    (
      #"{"name": "a", "request": {"headers": [{"key": "x", "value": ["*"]}]}}"#, 52,
      #""value" is no field of a header: it has key, values"#
    ),
    (#"{"name": "a"}, {"name": "a"}"#, 16, #"a rule of allow_rules is named "a" already"#),
  ])
  func `says what is wrong with a rule, and where`(_ rule: String, _ column: Int, _ expected: String) {
    #expect(reason("{\"name\": \"p\", \"allow_rules\": [\n\(rule)]}") == "line 2, column \(column): \(expected)")
  }

  @Test(arguments: [
    (
      #"{"audit_condition": "ALWAYS"}"#, 1,
      #"audit_condition "ALWAYS" is none of NONE, ON_DENY, ON_ALLOW, ON_DENY_AND_ALLOW"#
    ),
    (#"{"audit_loggers": [{"config": {}}]}"#, 20, "an audit logger needs a name"),
    (
      #"{"audit_loggers": [{"name": "a", "config": {"path": "/x"}}]}"#, 45,
      #""path" is no field of the config of an audit logger: it has none"#
    ),
    (#"{"audit_loggers": [{"name": "a", "is_optional": "yes"}]}"#, 49, "is_optional is true or false, not a string"),
  ])
  func `says what is wrong with audit options, and where`(_ options: String, _ column: Int, _ expected: String) {
    let text = "{\"name\": \"p\", \"allow_rules\": [{\"name\": \"a\"}], \"audit_logging_options\":\n\(options)}"
    #expect(reason(text) == "line 2, column \(column): \(expected)")
  }

  @Test func `the example of the documentation makes a chain`() throws {
    let policy =
      #"{"name": "p", "allow_rules": [{"name": "all"}], "audit_logging_options": {"audit_loggers": [{"name": "stdout_logger"}]}}"#
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let chain = try authorized(logger, [BearerToken("t", principal: "ann")], policyFile: Array(policy.utf8))
    #expect(chain.map(\.name) == ["logging", "auth", "authorization"])
  }

  @Test func `what a file holds does not reach the terminal as it is`() {
    #expect(
      reason("{\"\u{1b}[31m\": 1}")
        .hasPrefix("control character 0x1b"), "\(reason("{\"\u{1b}[31m\": 1}"))")
    #expect(reason(#"{"\u001b[31mé": 1}"#).hasPrefix(#"line 1, column 2: "\u001b[31m\u00e9" is no field of a policy"#))
  }

  @Test func `refuses a file that is too large, too deep or too dense`() {
    #expect(reason(String(repeating: " ", count: 1_048_577)).hasPrefix("the policy has 1048577 bytes"))
    #expect(reason(String(repeating: "[", count: 1000)) == "nested more than 32 levels deep")
    #expect(reason("[" + String(repeating: "{},", count: 300_000) + "{}]").hasPrefix("too many values"))
  }
}

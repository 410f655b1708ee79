import Logging
import WeirInterceptors
import WeirPolicyFiles
import WeirRPC

// The example of the page about `authorization`; `PolicyFileTests` reads the policy on it.

func authorized(_ logger: Logger, _ tokens: [BearerToken], policyFile: [UInt8]) throws -> [any Interceptor] {
  let policy = try AuthorizationPolicy(json: policyFile.span)
  return [.logging(logger), try .auth(tokens), try .authorization(policy, audit: logger)]
}

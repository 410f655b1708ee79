// KeyValue on grpc C++, by its callback API, to measure Weir against: grpc-cpp PORT (loopback; serves until SIGTERM).
//
// The chain (count, token, bucket of the client's address) is inline in the handlers: grpc C++'s interceptors cannot
// simply refuse a call. StreamingOutputCall of grpc.testing.TestService is there for the shape with many messages.
#include <grpcpp/grpcpp.h>
#include <signal.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <mutex>
#include <string>
#include <unordered_map>

#include "grpc/testing/test.grpc.pb.h"
#include "keyvalue/v1/keyvalue.grpc.pb.h"

namespace {

using grpc::CallbackServerContext;
using grpc::Status;
using grpc::StatusCode;

class Chain {
 public:
  Status Admit(const CallbackServerContext& context) {
    calls_.fetch_add(1, std::memory_order_relaxed);
    auto found = context.client_metadata().find("authorization");
    if (found == context.client_metadata().end() || !IsToken(found->second))
      return Status(StatusCode::UNAUTHENTICATED, "no valid token");
    if (!Take(context.peer())) return Status(StatusCode::RESOURCE_EXHAUSTED, "too many calls");
    return Status::OK;
  }

 private:
  struct Bucket {
    double tokens = kBurst;
    std::chrono::steady_clock::time_point filled_at = std::chrono::steady_clock::now();
  };
  static constexpr double kRate = 1e9, kBurst = 1e9;

  static bool IsToken(grpc::string_ref given) {
    static constexpr char kToken[] = "Bearer valid_token";
    if (given.size() != sizeof kToken - 1) return false;
    unsigned char difference = 0;
    for (size_t i = 0; i < given.size(); i++) difference |= given.data()[i] ^ kToken[i];
    return difference == 0;
  }

  bool Take(const std::string& peer) {  // ipv4:ADDRESS:PORT
    std::lock_guard<std::mutex> lock(mutex_);
    Bucket& bucket = buckets_[peer.substr(0, peer.rfind(':'))];
    auto now = std::chrono::steady_clock::now();
    double seconds = std::chrono::duration<double>(now - bucket.filled_at).count();
    bucket.tokens = std::min(kBurst, bucket.tokens + seconds * kRate);
    bucket.filled_at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  std::atomic<long> calls_{0};
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
};

class KeyValue final : public keyvalue::v1::KeyValue::CallbackService {
 public:
  explicit KeyValue(Chain& chain) : chain_(chain) {}

  grpc::ServerUnaryReactor* Get(CallbackServerContext* context, const keyvalue::v1::GetRequest* request,
                                keyvalue::v1::GetResponse* response) override {
    return Finish(context, [&] {
      if (request->key().empty()) return Status(StatusCode::INVALID_ARGUMENT, "the key is empty");
      std::lock_guard<std::mutex> lock(mutex_);
      auto found = values_.find(request->key());
      if (found == values_.end()) return Status(StatusCode::NOT_FOUND, "the key has no value");
      response->set_key(request->key());
      response->set_value(found->second);
      response->set_found(true);
      return Status::OK;
    });
  }

  grpc::ServerUnaryReactor* Put(CallbackServerContext* context, const keyvalue::v1::PutRequest* request,
                                keyvalue::v1::PutResponse* response) override {
    return Finish(context, [&] {
      if (request->key().empty()) return Status(StatusCode::INVALID_ARGUMENT, "the key is empty");
      std::lock_guard<std::mutex> lock(mutex_);
      values_[request->key()] = request->value();
      response->set_written(true);
      return Status::OK;
    });
  }

 private:
  template <typename Handler>
  grpc::ServerUnaryReactor* Finish(CallbackServerContext* context, Handler handler) {
    Status status = chain_.Admit(*context);
    auto* reactor = context->DefaultReactor();
    reactor->Finish(status.ok() ? handler() : status);
    return reactor;
  }

  Chain& chain_;
  std::mutex mutex_;
  std::unordered_map<std::string, std::string> values_;
};

class Messages final : public grpc::ServerWriteReactor<grpc::testing::StreamingOutputCallResponse> {
 public:
  Messages(const grpc::testing::StreamingOutputCallRequest& request, Status status) : request_(request) {
    if (status.ok()) OnWriteDone(true);
    else Finish(status);
  }

  void OnWriteDone(bool is_ok) override {
    if (!is_ok) return Finish(Status(StatusCode::CANCELLED, "the client is gone"));
    if (sent_ == request_.response_parameters_size()) return Finish(Status::OK);
    response_.mutable_payload()->mutable_body()->assign(request_.response_parameters(sent_++).size(), '\0');
    StartWrite(&response_);
  }

  void OnDone() override { delete this; }

 private:
  const grpc::testing::StreamingOutputCallRequest& request_;
  grpc::testing::StreamingOutputCallResponse response_;
  int sent_ = 0;
};

class TestService final : public grpc::testing::TestService::CallbackService {
 public:
  explicit TestService(Chain& chain) : chain_(chain) {}

  grpc::ServerWriteReactor<grpc::testing::StreamingOutputCallResponse>* StreamingOutputCall(
      CallbackServerContext* context, const grpc::testing::StreamingOutputCallRequest* request) override {
    return new Messages(*request, chain_.Admit(*context));
  }

 private:
  Chain& chain_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  Chain chain;
  KeyValue key_value(chain);
  TestService test_service(chain);
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&key_value);
  builder.RegisterService(&test_service);
  auto server = builder.BuildAndStart();
  if (!server) return 1;
  int signal;
  sigwait(&signals, &signal);
  server->Shutdown(std::chrono::system_clock::now());
}

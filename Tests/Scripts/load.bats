#!/usr/bin/env bats
# 200,000 calls on ten connections, a hundred at once on each: every one answered right, and no memory kept.
bats_require_minimum_version 1.5.0
# shellcheck source=Tests/Scripts/lib.bash
source "$BATS_TEST_DIRNAME/lib.bash"

calls=200000
growth=1024 # kB of anonymous memory that may come with three more runs of 200,000 calls

setup_file() {
  start_server --rate 1000000 --burst 1000000 --log-level error
  grpcurl_authorized -d '{"key":"k1","value":"v1"}' "$address" keyvalue.v1.KeyValue/Put
  # Five bytes of prefix, then field 1, "k1".
  printf '\0\0\0\0\4\12\2k1' >"$BATS_FILE_TMPDIR/get"
  clang -std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -Werror -o "$BATS_FILE_TMPDIR/grpcload" \
    "$BATS_TEST_DIRNAME/../Benchmarks/grpcload.c" -lnghttp2
}

teardown_file() {
  stop_server
}

anonymous_memory() { # in kB
  awk '/^RssAnon:/ { print $2 }' "/proc/$server/status"
}

run_h2load() {
  h2load -n "$calls" -c 10 -m 100 -d "$BATS_FILE_TMPDIR/get" -H 'te: trailers' -H 'content-type: application/grpc' \
    -H "authorization: Bearer $token" "http://$address/keyvalue.v1.KeyValue/Get" >"$BATS_TEST_TMPDIR/h2load"
  grep -E '^(requests|status codes):' "$BATS_TEST_TMPDIR/h2load"
  grep -qE "^requests: .* $calls succeeded, 0 failed, 0 errored, 0 timeout" "$BATS_TEST_TMPDIR/h2load"
}

@test "all of $calls calls end with grpc-status 0 and the whole answer" {
  # Prefix, then key "k1", value "v1" and found: 15 bytes.
  run -0 "$BATS_FILE_TMPDIR/grpcload" -p "${address##*:}" -P /keyvalue.v1.KeyValue/Get -c 10 -m 100 -n "$calls" \
    -x 0a026b31 -e 15 -t "$token" -s 120
  echo "$output"
  [[ $output == *"right=$calls "*"status_0=$calls" ]]
}

@test "the counting client counts what is not 0" {
  run -1 "$BATS_FILE_TMPDIR/grpcload" -p "${address##*:}" -P /keyvalue.v1.KeyValue/Get -n 100 -m 10 -x 0a026b31
  [[ $output == *"right=0 "*"status_16=100" ]]
}

@test "h2load sees no failure, and the fifth run needs no more memory than the second" {
  local second fifth
  run_h2load
  run_h2load
  second=$(anonymous_memory)
  run_h2load
  run_h2load
  run_h2load
  fifth=$(anonymous_memory)
  echo "anonymous memory: $second kB after the second run, $fifth kB after the fifth"
  ((fifth - second <= growth))
}

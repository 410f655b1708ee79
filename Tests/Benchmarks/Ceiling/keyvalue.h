// What ceiling.c does besides HTTP/2, each as cheap as it can be made in plain C while still right: protobuf by hand
// (unknown fields skipped, the last of a field wins, UTF-8 checked), a hash map of shared values, a token bucket for
// each client address, and a comparison in constant time.
#ifndef KEYVALUE_H
#define KEYVALUE_H
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const uint8_t *bytes;
  size_t length;
} Slice;

// A value in the store; who still sends it while it is replaced holds a reference.
typedef struct {
  int references;
  size_t length;
  uint8_t bytes[];
} Value;

static void value_release(Value *value) {
  if (value && --value->references == 0) free(value);
}

// MARK: Messages

static int read_varint(Slice *input, uint64_t *result) {
  *result = 0;
  for (int shift = 0; shift < 64 && input->length; shift += 7) {
    uint8_t byte = *input->bytes++;
    input->length--;
    *result |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) return 1;
  }
  return 0;
}

// Reads a field: its number, and its value (as a varint) or its bytes. 0: malformed.
static int read_field(Slice *input, uint64_t *number, uint64_t *value, Slice *bytes) {
  uint64_t tag;
  if (!read_varint(input, &tag) || tag < 8) return 0;
  *number = tag >> 3;
  *bytes = (Slice){0};
  uint64_t length = tag & 7 ? 8 : 0;
  switch (tag & 7) {
    case 0: return read_varint(input, value);
    case 2:
      if (!read_varint(input, &length)) return 0;
      break;
    case 5: length = 4; break;
    case 1: break;
    default: return 0;
  }
  if (length > input->length) return 0;
  *bytes = (Slice){input->bytes, length};
  input->bytes += length;
  input->length -= length;
  return 1;
}

static int is_utf8(Slice text) {
  const uint8_t *at = text.bytes, *end = at + text.length;
  while (at < end) {
    uint64_t eight;
    if (end - at >= 8 && (memcpy(&eight, at, 8), !(eight & 0x8080808080808080u))) {
      at += 8;
      continue;
    }
    uint8_t first = *at++;
    if (first < 0x80) continue;
    int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || end - at < more) return 0;
    uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    uint8_t high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (*at < low || *at > high) return 0;
    for (at++; --more > 0; at++)
      if ((*at & 0xc0) != 0x80) return 0;
  }
  return 1;
}

// GetRequest and PutRequest: strings in the fields 1 and 2. 0: malformed.
static int read_strings(Slice message, Slice strings[2]) {
  strings[0] = strings[1] = (Slice){0};
  while (message.length) {
    uint64_t number, value;
    Slice bytes;
    if (!read_field(&message, &number, &value, &bytes)) return 0;
    if (number != 1 && number != 2) continue;
    if (!is_utf8(bytes)) return 0;
    strings[number - 1] = bytes;
  }
  return 1;
}

static size_t write_varint(uint8_t *output, uint64_t value) {
  size_t count = 0;
  for (; value >= 128; value >>= 7) output[count++] = (uint8_t)value | 128;
  output[count++] = (uint8_t)value;
  return count;
}

static void write_prefix(uint8_t *output, size_t length) {
  output[0] = 0;
  for (int i = 0; i < 4; i++) output[4 - i] = (uint8_t)(length >> 8 * i);
}

// MARK: Store

typedef struct {
  uint64_t hash;
  size_t key_length;
  uint8_t *key;  // NULL: free
  Value *value;
} Entry;

static struct {
  Entry *entries;
  size_t capacity, count;  // the capacity is a power of two
} store;

static Entry *store_find(Entry *entries, size_t capacity, uint64_t hash, Slice key) {
  for (size_t at = hash & (capacity - 1);; at = (at + 1) & (capacity - 1)) {
    Entry *entry = &entries[at];
    if (!entry->key) return entry;
    if (entry->hash != hash || entry->key_length != key.length) continue;
    if (memcmp(entry->key, key.bytes, key.length) == 0) return entry;
  }
}

static uint64_t hash_of(Slice key) {  // FNV-1a; not made for hostile keys
  uint64_t hash = 14695981039346656037u;
  for (size_t i = 0; i < key.length; i++) hash = (hash ^ key.bytes[i]) * 1099511628211u;
  return hash ^ hash >> 32;
}

static Value *store_get(Slice key) {
  return store.capacity ? store_find(store.entries, store.capacity, hash_of(key), key)->value : NULL;
}

static void store_put(Slice key, Slice bytes) {
  if (store.count * 4 >= store.capacity * 3) {
    size_t capacity = store.capacity ? store.capacity * 2 : 64;
    Entry *entries = calloc(capacity, sizeof *entries);
    for (size_t i = 0; i < store.capacity; i++) {
      Entry *old = &store.entries[i];
      if (old->key) *store_find(entries, capacity, old->hash, (Slice){old->key, old->key_length}) = *old;
    }
    free(store.entries);
    store.entries = entries;
    store.capacity = capacity;
  }
  Value *value = malloc(sizeof *value + bytes.length);
  value->references = 1;
  value->length = bytes.length;
  memcpy(value->bytes, bytes.bytes, bytes.length);
  uint64_t hash = hash_of(key);
  Entry *entry = store_find(store.entries, store.capacity, hash, key);
  if (!entry->key) {
    *entry = (Entry){hash, key.length, malloc(key.length), NULL};
    memcpy(entry->key, key.bytes, key.length);
    store.count++;
  }
  value_release(entry->value);
  entry->value = value;
}

// MARK: Chain

static int equal_in_constant_time(const uint8_t *left, const char *right, size_t length) {
  uint8_t difference = 0;
  for (size_t i = 0; i < length; i++) difference |= left[i] ^ (uint8_t)right[i];
  return difference == 0;
}

enum { BUCKETS = 4096 };  // clients beyond that share the last one looked at

typedef struct {
  uint32_t address;
  double tokens;
  uint64_t filled_at;  // nanoseconds; 0: free
} Bucket;

// Takes a token of a client's. 0: there is none.
static int bucket_take(uint32_t address, uint64_t now, double rate, double burst) {
  static Bucket buckets[BUCKETS];
  Bucket *bucket = NULL;
  for (uint32_t i = 0, at = address * 2654435761u >> 20; i < BUCKETS; i++, at = (at + 1) % BUCKETS) {
    bucket = &buckets[at];
    if (bucket->address == address || !bucket->filled_at) break;
  }
  if (!bucket->filled_at) *bucket = (Bucket){address, burst, now};
  double tokens = bucket->tokens + (double)(now - bucket->filled_at) * rate / 1e9;
  bucket->tokens = tokens < burst ? tokens : burst;
  bucket->filled_at = now;
  if (bucket->tokens < 1) return 0;
  bucket->tokens -= 1;
  return 1;
}
#endif

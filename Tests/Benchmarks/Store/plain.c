// A plain LMDB loop: the floor that a store on LMDB is measured against.
//
//   plain FOLDER get|put KEYS     put commits, and so syncs, each key by itself
#include <lmdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void check(int code) {
  if (code == 0) return;
  fprintf(stderr, "plain: %s\n", mdb_strerror(code));
  exit(1);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 4) return fprintf(stderr, "usage: plain FOLDER get|put KEYS\n"), 2;
  int is_get = strcmp(argv[2], "get") == 0;
  long count = atol(argv[3]);
  MDB_env *env;
  MDB_txn *txn;
  MDB_dbi entries;
  check(mdb_env_create(&env));
  check(mdb_env_set_maxdbs(env, 8));
  check(mdb_env_set_mapsize(env, 1UL << 36));
  check(mdb_env_open(env, argv[1], MDB_NOTLS | MDB_NORDAHEAD | (is_get ? MDB_RDONLY : 0), 0600));
  check(mdb_txn_begin(env, NULL, is_get ? MDB_RDONLY : 0, &txn));
  check(mdb_dbi_open(txn, "entries", is_get ? 0 : MDB_CREATE, &entries));
  check(mdb_txn_commit(txn));
  if (is_get) {
    check(mdb_txn_begin(env, NULL, MDB_RDONLY, &txn));
    mdb_txn_reset(txn);
  }
  char text[32], copy[4096], room[64] = {0};
  unsigned number = 1;
  double started = now();
  for (long index = 0; index < count; index++) {
    number = (number * 1103515245u + 12345u) & 0x7fffffff;
    long chosen = is_get ? number % count : index;
    MDB_val key = {(size_t)snprintf(text, sizeof text, "key-%ld", chosen), text}, value = {sizeof room, room};
    if (is_get) {
      check(mdb_txn_renew(txn));
      check(mdb_get(txn, entries, &key, &value));
      memcpy(copy, value.mv_data, value.mv_size < sizeof copy ? value.mv_size : sizeof copy);
      mdb_txn_reset(txn);
    } else {
      check(mdb_txn_begin(env, NULL, 0, &txn));
      check(mdb_put(txn, entries, &key, &value, 0));
      check(mdb_txn_commit(txn));
    }
  }
  double seconds = now() - started;
  printf("%s %ld keys: %.0f a second, %.0f ns each\n", argv[2], count, (double)count / seconds,
         seconds * 1e9 / (double)count);
  return 0;
}

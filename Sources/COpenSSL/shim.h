#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "signatures.h"

// What Swift cannot call or see: OpenSSL's function-like macros, and constants made by them.

static inline int weir_set_protocol_versions(SSL_CTX *context, int lowest, int highest) {
  return SSL_CTX_set_min_proto_version(context, lowest) && SSL_CTX_set_max_proto_version(context, highest);
}

static inline int weir_set_groups(SSL_CTX *context, const char *names) {
  return (int)SSL_CTX_set1_groups_list(context, names);
}

static inline void weir_set_options(SSL_CTX *context) {
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

static inline void weir_disable_tickets(SSL_CTX *context) { SSL_CTX_set_options(context, SSL_OP_NO_TICKET); }

static inline int weir_add_chain_certificate(SSL_CTX *context, X509 *certificate) {
  return (int)SSL_CTX_add1_chain_cert(context, certificate);
}

static inline void weir_allow_renegotiation(SSL *session) { SSL_clear_options(session, SSL_OP_NO_RENEGOTIATION); }

static inline int weir_set_server_name(SSL *session, const char *name) {
  return (int)SSL_set_tlsext_host_name(session, name);
}

static inline X509 *weir_get1_peer_certificate(SSL *session) { return SSL_get_peer_certificate(session); }

static inline void weir_retry_read(BIO *bio) { BIO_set_retry_read(bio); }

static inline void weir_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }

static inline long weir_bio_contents(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

static inline unsigned long weir_rfc2253(void) { return XN_FLAG_RFC2253; }

static inline EVP_PKEY *weir_generate_p256(void) { return EVP_EC_gen("P-256"); }

static inline EVP_PKEY *weir_generate_rsa(unsigned int bits) { return EVP_RSA_gen(bits); }

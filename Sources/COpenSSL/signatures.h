#pragma once

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

// Public keys from their numbers, and signatures in one call: each is several steps of OpenSSL that free one another.

// Frees `builder`. NULL when the numbers make no key of this type.
static inline EVP_PKEY *weir_public_key(const char *type, OSSL_PARAM_BLD *builder) {
  EVP_PKEY *key = NULL;
  OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
  if (parameters && context && EVP_PKEY_fromdata_init(context) == 1 &&
      EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
    EVP_PKEY_free(key);
    key = NULL;
  }
  EVP_PKEY_CTX_free(context);
  OSSL_PARAM_free(parameters);
  OSSL_PARAM_BLD_free(builder);
  return key;
}

// Both numbers are unsigned, the most significant byte first.
static inline EVP_PKEY *weir_rsa_public_key(const unsigned char *modulus, int modulus_length,
                                            const unsigned char *exponent, int exponent_length) {
  EVP_PKEY *key = NULL;
  BIGNUM *n = BN_bin2bn(modulus, modulus_length, NULL);
  BIGNUM *e = BN_bin2bn(exponent, exponent_length, NULL);
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  if (n && e && builder && OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n) &&
      OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e)) {
    key = weir_public_key("RSA", builder);
  } else {
    OSSL_PARAM_BLD_free(builder);
  }
  BN_free(e);
  BN_free(n);
  return key;
}

// `point` is uncompressed (SEC 1, section 2.3.3). NULL when it is not on the curve.
static inline EVP_PKEY *weir_ec_public_key(const char *curve, const unsigned char *point, size_t length) {
  OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
  if (builder && OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, curve, 0) &&
      OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, length)) {
    return weir_public_key("EC", builder);
  }
  OSSL_PARAM_BLD_free(builder);
  return NULL;
}

// Whether `signature` is good. `digest` is NULL for EdDSA, which has its own.
static inline int weir_verify(EVP_PKEY *key, const char *digest, int is_pss, const unsigned char *signature,
                              size_t signature_length, const unsigned char *message, size_t message_length) {
  EVP_PKEY_CTX *options = NULL; // the context's own
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  int is_good = context && EVP_DigestVerifyInit_ex(context, &options, digest, NULL, NULL, key, NULL) == 1 &&
                (!is_pss || (EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1 &&
                             EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1)) &&
                EVP_DigestVerify(context, signature, signature_length, message, message_length) == 1;
  EVP_MD_CTX_free(context);
  return is_good;
}

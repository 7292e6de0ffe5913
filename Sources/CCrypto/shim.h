// A fixed digest needs no search through OpenSSL's providers, which the newer functions do at every call.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <http_parser.h>

// Bit fields, which Swift reads by functions alone.
static inline unsigned int weir_http_errno(const http_parser *parser) { return parser->http_errno; }
static inline unsigned int weir_http_method(const http_parser *parser) { return parser->method; }

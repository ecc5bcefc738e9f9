#!/usr/bin/env bash
# Uploads out/ to a bucket behind a CDN, in an order in which no page ever names a file that is not there yet.
#   BUCKET=s3://example [DISTRIBUTION=E123] deploy/s3.sh
set -euo pipefail
: "${BUCKET:?the bucket, s3://name or s3://name/folder}"
forever='public, max-age=31536000, immutable'
put() { aws s3 sync out "$BUCKET" --exclude '*.br' --exclude '*.gz' "$@"; }
# First what never changes under its name, then what pages ask for, then the pages, last the worker that keeps them.
put --exclude '*' --include '_next/static/*' --include 'reader/*' --include 'offline/lists/*' --cache-control "$forever"
put --exclude '_next/static/*' --exclude 'reader/*' --exclude 'offline/lists/*' --exclude '*.html' --exclude sw.js --cache-control no-cache
put --exclude '*' --include '*.html' --cache-control no-cache --content-type 'text/html; charset=utf-8'
put --exclude '*' --include sw.js --cache-control no-cache --content-type 'text/javascript; charset=utf-8'
if [ -n "${DISTRIBUTION:-}" ]; then aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*'; fi

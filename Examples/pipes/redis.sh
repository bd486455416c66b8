#!/bin/sh
# Each item as it comes into a Redis stream of the last 10,000: redis.sh [HOST [STREAM]]
set -eu
state=${XDG_STATE_HOME:-$HOME/.local/state}/tidings-pipes
mkdir -p "$state"
tidings ticker -f --cursor-file "$state/redis" --format jsonl |
  while IFS= read -r item; do
    printf '%s' "$item" |
      redis-cli -h "${1:-localhost}" -p "${REDIS_PORT:-6379}" -x XADD "${2:-news}" MAXLEN '~' 10000 '*' item
  done

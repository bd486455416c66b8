#!/bin/sh
# Each item as it comes to a Kafka topic, its id as the key: kafka.sh [BROKER [TOPIC]]
set -eu
state=${XDG_STATE_HOME:-$HOME/.local/state}/tidings-pipes
mkdir -p "$state"
tidings ticker -f --cursor-file "$state/kafka" --template '{item}\t{title}\t{link}' |
  kcat -P -b "${1:-localhost}" -t "${2:-news}" -K "$(printf '\t')"

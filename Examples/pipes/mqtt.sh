#!/bin/sh
# Each item as it comes to an MQTT topic: mqtt.sh [HOST [TOPIC]]
# The cursor file goes on where the last run ended: nothing is sent twice, nothing is left out.
set -eu
state=${XDG_STATE_HOME:-$HOME/.local/state}/tidings-pipes
mkdir -p "$state"
tidings ticker -f --cursor-file "$state/mqtt" --format jsonl |
  mosquitto_pub -h "${1:-localhost}" -p "${MQTT_PORT:-1883}" -t "${2:-news/ticker}" -q 1 -l

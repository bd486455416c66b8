#!/bin/sh
# The headlines of the last day by topic, the topic with most of them first.
set -eu
tidings ticker --since 1d --json |
  jq -rs 'group_by(.topic.name) | sort_by(-length)[] |
    "\(.[0].topic.name // "Elsewhere") (\(length))", (.[] | "  \(.title)")'

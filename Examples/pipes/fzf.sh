#!/bin/sh
# Pick a headline, open it in the browser. Type to narrow down; enter opens.
set -eu
tidings ticker -n 500 --template '{item}\t{time} {source:12} {title}' |
  fzf --tac --delimiter '\t' --with-nth 2.. | cut -f 1 | xargs -r tidings open

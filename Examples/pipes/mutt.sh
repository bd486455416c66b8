#!/bin/sh
# The editions in a Maildir, read with mutt: mutt.sh [MAILDIR]
# The config delivers them there: "me": { "mail": { "to": "me@example.org", "maildir": "~/Mail/news" } }
set -eu
exec mutt -f "${1:-$HOME/Mail/news}"

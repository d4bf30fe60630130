#!/bin/sh
# Git runs this when a server asks who comes; the answers stand in the environment.
case "$1" in
  Username*) printf '%s\n' "$REPORT_GIT_USER" ;;
  *) printf '%s\n' "$REPORT_GIT_PASSWORD" ;;
esac

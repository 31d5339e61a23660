# shellcheck shell=bash
# Sourced at the head of every script: asked for --help, it prints the script's own first comment and ends.
case ${1-} in
  --help | -h)
    awk 'NR > 1 && !/^#/ { exit } NR > 1 && !/^# shellcheck/ { sub(/^# ?/, ""); print }' "$0"
    exit 0
    ;;
esac

#!/bin/sh
# Starts Postgres Audit: the workbench without arguments, one command with them.
# Needs a Java 25 or newer; looks for it in JAVA_HOME, on the PATH and where systems put it.

# The folder of the application, also when this script was called through a link.
script=$0
while [ -h "$script" ]; do
  link=$(readlink "$script")
  case $link in
    /*) script=$link ;;
    *) script=$(dirname "$script")/$link ;;
  esac
done
app=$(CDPATH='' cd "$(dirname "$script")/.." && pwd) || exit 5

# The major version of the Java in a folder, read from its own file: starting it would take longer.
major_of() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_new_enough() {
  major=$(major_of "$1") && [ -n "$major" ] && [ "$major" -ge 25 ]
}

home_of_java_on_path() {
  java=$(command -v java) || return 1
  java=$(readlink -f "$java" 2>/dev/null) || return 1
  dirname "$(dirname "$java")"
}

find_java() {
  for home in "$app/runtime" "${JAVA_HOME:-}" "$(home_of_java_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$home" ] && is_new_enough "$home"; then
      printf '%s\n' "$home/bin/java"
      return 0
    fi
  done
  return 1
}

if ! java=$(find_java); then
  echo "postgres-audit: found no Java 25 or newer in JAVA_HOME, on the PATH or in the usual folders; install one (such as Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  exit 5
fi

# Short commands end before a better compiler would pay off; the workbench runs long enough for it.
if [ $# -gt 0 ]; then
  speed=-XX:TieredStopAtLevel=1
else
  speed=-XX:+TieredCompilation
fi

# shellcheck disable=SC2086 # JAVA_OPTS holds several words on purpose
exec "$java" -XX:+UseSerialGC "$speed" -Xshare:auto -Xmx1g \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  ${JAVA_OPTS:-} -cp "$app/lib/postgres-audit.jar" org.postgresaudit.app.Launcher "$@"

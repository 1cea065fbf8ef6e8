#!/bin/sh
# Makes target/app-image/postgres-audit: the application with its own Java, to be copied and run.
# Wanted: a JDK 25 (JAVA_HOME, or in the usual folders) and Maven. Installers come on top of this later.
set -eu
cd "$(dirname "$0")/.."

jdk=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
  if [ -n "$home" ] && [ -x "$home/bin/jpackage" ] && grep -q '^JAVA_VERSION="25' "$home/release"; then
    jdk=$home
    break
  fi
done
if [ -z "$jdk" ]; then
  echo "app-image: found no JDK 25 with jpackage; set JAVA_HOME to one." >&2
  exit 1
fi

[ -r target/postgres-audit/lib/postgres-audit.jar ] || mvn --batch-mode -q package -DskipTests
version=$(sed -n 's|^  <version>\([0-9.]*\).*</version>|\1|p' pom.xml)
work=target/app-image
rm -rf "$work"
mkdir -p "$work"

# What jdeps finds in our jars, and what they load by name: cryptography, character sets, languages.
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming
modules=$modules,java.net.http,java.prefs,java.scripting,java.security.jgss,java.security.sasl
modules=$modules,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec
modules=$modules,jdk.jfr,jdk.jsobject,jdk.localedata,jdk.net,jdk.unsupported,jdk.unsupported.desktop
modules=$modules,jdk.xml.dom,jdk.zipfs
# bin/java stays in the runtime, so that classes can be prepared with it below.
"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --compress=zip-6 --include-locales=en --output "$work/runtime"

"$jdk/bin/jpackage" --type app-image --name postgres-audit --app-version "$version" \
  --description "Audits PostgreSQL servers and hands over a signed report" \
  --input target/postgres-audit/lib --main-jar postgres-audit.jar \
  --main-class org.postgresaudit.app.Launcher --runtime-image "$work/runtime" \
  --icon icons/postgres-audit-256.png \
  --java-options --enable-native-access=ALL-UNNAMED \
  --java-options --sun-misc-unsafe-memory-access=allow \
  --java-options -XX:+UseSerialGC --java-options -Xmx1g \
  --java-options '-XX:AOTCache=$APPDIR/postgres-audit.aot' --java-options -Xlog:disable \
  --java-options -Xlog:all=error:stderr \
  --dest "$work"
rm -rf "$work/runtime"

# Classes read and linked beforehand: the program starts in half the time. The class path has to be
# the launcher's own, in its order.
image=$work/postgres-audit
app=$(cd "$image/lib/app" && pwd)
classpath=$(sed -n "s|^app.classpath=\$APPDIR|$app|p" "$image/lib/app/postgres-audit.cfg" | paste -sd:)
"$image/lib/runtime/bin/java" -XX:+UseSerialGC -XX:AOTCacheOutput="$image/lib/app/postgres-audit.aot" \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx1g -Xlog:disable \
  -cp "$classpath" org.postgresaudit.app.Launcher controls list >/dev/null 2>&1

echo "$image ($(du -sh "$image" | cut -f1))"
"$image/bin/postgres-audit" --version

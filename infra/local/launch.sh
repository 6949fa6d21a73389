# What the scripts beside it share: finds the JDK, builds what is stale, runs the launcher. To be sourced, with root set.

. "$root/infra/local/jdk.sh"

launcher=$root/infra/local/target/local.jar
shared="infra/event-contracts infra/service-starter"
apps="membership-service meetings-service funding-service indicators-service gateway"

# Whether a jar is missing or something that it is made of is newer. A build leaves a jar whose content did not change
# alone, so it also leaves a mark of when it began.
is_stale() {
  jar=$root/$1/target/$(basename "$1").jar
  mark=$root/$1/target/.built
  [ -f "$jar" ] || return 0
  [ "$mark" -nt "$jar" ] && jar=$mark
  shift
  for part in "$@"; do
    for source in "$root/$part/src/main" "$root/$part/pom.xml"; do
      if [ -e "$source" ] && [ -n "$(find "$source" -newer "$jar" -type f 2>/dev/null | head -n 1)" ]; then
        return 0
      fi
    done
  done
  [ "$root/pom.xml" -nt "$jar" ]
}

stale_modules() {
  is_stale infra/local infra/local && echo infra/local
  for app in $apps; do
    if [ -f "$root/$app/pom.xml" ]; then
      # shellcheck disable=SC2086
      is_stale "$app" "$app" $shared && echo "$app"
    fi
  done
  return 0
}

# Builds modules and whatever of this project they are made of; shows one line for each.
build() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Maven 3.8.7 or newer is needed to build $*, and no mvn was found: install it and try again." >&2
    exit 1
  fi
  log=$root/infra/local/target/build.log
  if ! mkdir -p "$root/infra/local/target" 2>/dev/null || ! : >"$log"; then
    echo "Nothing can be written below $root, so nothing can be built." >&2
    exit 1
  fi
  began=$root/infra/local/target/.build-began
  touch "$began"
  modules=$(echo "$*" | tr ' ' ',')
  echo "Building $* (the first time takes some minutes) …"
  if ! (set -o pipefail
    cd "$root" && mvn -B -am -pl "$modules" -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true package 2>&1 |
      tee "$log" | sed -n 's/^\[INFO\] Building \(.*[^ ]\)  *[^ ][^ ]*  *\(\[[0-9/]*\]\)$/  \2 \1/p'); then
    echo "The build failed:" >&2
    grep '^\[ERROR\]' "$log" | head -n 20 >&2
    echo "All of it is in $log." >&2
    exit 1
  fi
  for module in "$@"; do
    touch -r "$began" "$root/$module/target/.built"
  done
  rm -f "$began"
}

launch() {
  exec "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dquorate.root="$root" -cp "$launcher" org.quorate.local.command.Launcher "$@"
}

# Finds a JDK 25 and sets JAVA_HOME to it. To be sourced; works with bash 3.2.

quorate_java_feature() {
  # The file that every JDK carries is quicker to ask than the JDK itself.
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  elif [ -x "$1/bin/java" ]; then
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p'
  fi
}

quorate_is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ "$(quorate_java_feature "$1")" = 25 ]
}

quorate_home_of_java_on_path() {
  quorate_java=$(command -v java 2>/dev/null) || return 0
  while [ -L "$quorate_java" ]; do
    quorate_link=$(readlink "$quorate_java")
    case $quorate_link in
      /*) quorate_java=$quorate_link ;;
      *) quorate_java=$(dirname "$quorate_java")/$quorate_link ;;
    esac
  done
  dirname "$(dirname "$quorate_java")"
}

quorate_find_jdk() {
  for quorate_home in \
    "${JAVA_HOME:-}" \
    "$(quorate_home_of_java_on_path)" \
    "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" "${JDK_25:-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jenv/versions/* "$HOME"/.gradle/jdks/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /nix/var/nix/profiles/default/lib/openjdk; do
    if quorate_is_jdk_25 "$quorate_home"; then
      JAVA_HOME=$quorate_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "A JDK 25 is needed and none was found: install one (for example from https://adoptium.net) or set JAVA_HOME to it." >&2
  return 1
}

quorate_find_jdk || exit 1

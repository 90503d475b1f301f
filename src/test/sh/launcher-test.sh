#!/bin/bash
# Tests the launcher. Usage: launcher-test.sh dist|checkout [SHELL]
#   dist      the unpacked target/claimtrace-VERSION.zip: arguments, links, Javas, archives; 1 minute
#   checkout  a copy of this checkout, built by Maven as a user's first run does it; 2 minutes
# SHELL is what runs the launcher (default: what its first line names). JAVA25_HOME: a newer Java.
set -u
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
part=${1:?dist or checkout}
shell=${2:+$(command -v "$2")}
t=$(mktemp -d "${TMPDIR:-/tmp}/launcher test.XXXXXX")
chmod 755 "$t"
trap 'chmod -R u+w "$t" 2>/dev/null; rm -rf "$t"' EXIT
failed=0
passed=0
export XDG_CACHE_HOME="$t/cache"
unset CLAIMTRACE_JAVA_OPTS

run() { # run LAUNCHER ARG… : leaves $status, $t/out, $t/err
  if [ -n "$shell" ]; then "$shell" "$@" >"$t/out" 2>"$t/err"; else "$@" >"$t/out" 2>"$t/err"; fi
  status=$?
}
check() { # check NAME CONDITION…
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s\n  status %s\n  stdout: %s\n  stderr: %s\n' "$name" "${status-}" \
      "$(head -c 600 "$t/out")" "$(head -c 600 "$t/err")"
  fi
}
is() { [ "$1" = "$2" ]; }
printed() { [ "$status" = 0 ] && [ "$(cat "$t/out"; echo .)" = "$1." ] && ! [ -s "$t/err" ]; }
one_line_error() { # one_line_error PATTERN
  [ "$status" = 70 ] && ! [ -s "$t/out" ] && [ "$(wc -l <"$t/err")" = 1 ] && grep -q "^claimtrace: .*$1" "$t/err"
}
files() { find "$1" -name "$2" 2>/dev/null | wc -l; }
wait_for_archive() { # the archives are made in the background
  for _ in $(seq 120); do
    if [ "$(find "$1" -name 'start-*.jsa' -size +100k 2>/dev/null | wc -l)" -ge 1 ] && ! [ -e "$1/train.lock" ]; then return 0; fi
    sleep 0.5
  done
  return 1
}
java=$(readlink -f "${JAVA_HOME:+$JAVA_HOME/bin/java}")
[ -n "$java" ] || java=$(readlink -f "$(command -v java)")
java_home=${java%/bin/java}

dist() {
  mkdir "$t/unpacked"
  (cd "$t/unpacked" && "$java_home/bin/jar" xf "$project"/target/claimtrace-*.zip) || exit 1
  real=$(echo "$t"/unpacked/claimtrace-*)
  chmod +x "$real/claimtrace" # "jar xf" drops the mark that unzip keeps

  # The real program, from elsewhere, with nothing but a Java.
  cd / || exit 1
  run "$real/claimtrace" --version
  check "--version of the unpacked zip" eval '[ "$status" = 0 ] && grep -q claimtrace "$t/out" && ! [ -s "$t/err" ]'
  check "an archive appears" wait_for_archive "$XDG_CACHE_HOME/claimtrace"
  cp "$t/out" "$t/version"
  archive=$(find "$XDG_CACHE_HOME" -name 'start-*.jsa')
  run "$real/claimtrace" --version
  check "the same with the archive" printed "$(cat "$t/version"; echo)
"
  # A broken archive does no harm and is not heard of.
  cp "$archive" "$t/good"
  mkdir "$XDG_CACHE_HOME/claimtrace/train.lock" # keeps a sound archive from being made meanwhile
  echo $$ >"$XDG_CACHE_HOME/claimtrace/train.lock/pid"
  size=$(wc -c <"$t/good")
  for harm in empty cut garbage header 1/3 1/2 2/3 tail; do
    rm -f "$archive"
    cp "$t/good" "$archive"
    chmod u+w "$archive"
    case $harm in
      empty) : >"$archive" ;;
      cut) head -c $((size / 2)) "$t/good" >"$archive" ;;
      garbage) head -c "$size" /dev/urandom >"$archive" ;;
      header) head -c 64 /dev/urandom | dd of="$archive" conv=notrunc status=none ;;
      tail) head -c 2000 /dev/urandom | dd of="$archive" bs=1 seek=$((size - 5000)) conv=notrunc status=none ;;
      *) head -c 2000 /dev/urandom | dd of="$archive" bs=1 seek=$((size * ${harm%/*} / ${harm#*/})) conv=notrunc status=none ;;
    esac
    run "$real/claimtrace" --version
    check "archive: $harm" printed "$(cat "$t/version"; echo)
"
  done

  rm -r "$XDG_CACHE_HOME/claimtrace/train.lock"
  rm -f "$archive"
  head -c 1000 "$t/good" >"$archive"
  run "$real/claimtrace" --version
  check "a cut archive is made anew" wait_for_archive "$XDG_CACHE_HOME/claimtrace"

  # From here on Echo stands in the program's place.
  app="$t/an app"
  cp -r "$real" "$app"
  mkdir "$t/echo"
  "$java_home/bin/javac" --release 17 -d "$t/echo" "$project/src/test/sh/Echo.java" || exit 1
  "$java_home/bin/jar" --create --file "$app/lib/claimtrace.jar" --main-class Echo -C "$t/echo" . || exit 1

  nl='
'
  run "$app/claimtrace" 'two words' '' "a${nl}b" '*' '$HOME `x` \n \' -e --
  check "arguments verbatim" printed "[two words][][a${nl}b][*][\$HOME \`x\` \\n \\][-e][--]"
  run "$app/claimtrace"
  check "no argument" printed ""
  for locale in C POSIX C.UTF-8; do
    LC_ALL=$locale run "$app/claimtrace" 'TNF-α 𝔘 é'
    check "arguments beyond ASCII in the locale $locale" printed "[TNF-α 𝔘 é]"
  done
  for n in 0 1 2 3 4 70; do
    run "$app/claimtrace" --exit "$n"
    check "exit code $n" is "$status" "$n"
  done
  run "$app/claimtrace" --cat < <(printf 'a\nb')
  check "standard input" printed "a${nl}b"
  run "$app/claimtrace" --property claimtrace.home
  check "its home" printed "$app$nl"
  cd "$t" || exit 1
  "$app/claimtrace" --pid >"$t/out" 2>"$t/err" &
  pid=$!
  wait "$pid"
  status=$?
  check "exec: signals reach Java" printed "$pid$nl"

  # Links and folders.
  mkdir -p "$t/bin dir/sub"
  ln -s "$app/claimtrace" "$t/bin dir/claimtrace"
  ln -s ../claimtrace "$t/bin dir/sub/ct"
  ln -s "bin dir" "$t/-dir"
  cd "$t/bin dir/sub" || exit 1
  for way in ./ct ../claimtrace "$t/bin dir/sub/ct" "$t/-dir/claimtrace"; do
    run "$way" --property claimtrace.home
    check "called as $way" printed "$app$nl"
  done
  cd "$app" || exit 1
  CDPATH=/:/tmp run ./claimtrace --property user.dir
  check "the working folder stays" printed "$app$nl"
  cd "$app/data" || exit 1
  PATH="$t/bin dir:$PATH" run "$t/bin dir/claimtrace" --property claimtrace.home
  check "through the PATH" printed "$app$nl"

  # Javas.
  cd / || exit 1
  ln -s "$java_home" "$t/my java"
  JAVA_HOME="$t/my java" run "$app/claimtrace" --property java.home
  check "JAVA_HOME with a space" eval '[ "$status" = 0 ] && [ "$(readlink -f "$(cat "$t/out")")" = "$java_home" ]'
  mkdir -p "$t/old/bin"
  printf 'JAVA_VERSION="11.0.2"\n' >"$t/old/release"
  printf '#!/bin/sh\necho old Java ran\n' >"$t/old/bin/java"
  chmod +x "$t/old/bin/java"
  JAVA_HOME="$t/old" run "$app/claimtrace" x
  check "an old JAVA_HOME is passed over" printed "[x]"
  mkdir "$t/shim"
  printf '#!/bin/sh\nexec "%s" "$@"\n' "$java" >"$t/shim/java"
  chmod +x "$t/shim/java"
  JAVA_HOME='' PATH="$t/shim:$PATH" run "$app/claimtrace" x
  check "a shim on the PATH" printed "[x]"
  JAVA_HOME='' PATH='' run "$app/claimtrace" x
  check "an empty PATH, Java in a usual place" eval '[ "$(cat "$t/out")" = "[x]" ] || one_line_error "needs Java 17"'
  sed 's#/usr/lib/jvm/\*#/nowhere/*#; s#/opt/java/\*#/nowhere/*#; s#/usr/java/\*#/nowhere/*#' "$app/claimtrace" >"$app/nojava"
  chmod +x "$app/nojava"
  JAVA_HOME='' PATH='' HOME=/nowhere run "$app/nojava" x
  check "no Java: one line with a remedy" one_line_error 'needs Java 17 or newer.*Install'
  JAVA_HOME="$t/old" PATH='' HOME=/nowhere run "$app/nojava" x
  check "only an old Java: named" one_line_error 'passed over Java 11'

  # Options, archives, first runs.
  CLAIMTRACE_JAVA_OPTS='-Dx=* -Dy=2' run "$app/claimtrace" --property x
  check "CLAIMTRACE_JAVA_OPTS" printed "*$nl"
  CLAIMTRACE_JAVA_OPTS='-XX:+UseParallelGC -Xmx64m' run "$app/claimtrace" x
  check "another collector" printed "[x]"
  export XDG_CACHE_HOME="$t/cache two"
  for i in 1 2 3; do ("$app/claimtrace" "$i" >"$t/out$i" 2>&1) & done
  wait
  cat "$t/out1" "$t/out2" "$t/out3" >"$t/out"
  status=0
  : >"$t/err"
  check "first runs at once" printed "[1][2][3]"
  check "one archive of them" wait_for_archive "$XDG_CACHE_HOME/claimtrace"
  check "nothing left over" is "$(find "$XDG_CACHE_HOME/claimtrace" -mindepth 1 | wc -l)" 1
  if [ -n "${JAVA25_HOME:-}" ]; then
    JAVA_HOME=$JAVA25_HOME run "$real/claimtrace" --version
    check "quiet on $JAVA25_HOME" printed "$(cat "$t/version"; echo)
"
    for _ in $(seq 60); do [ "$(files "$XDG_CACHE_HOME" 'start-*.jsa')" -ge 2 ] && break; sleep 0.5; done
    JAVA_HOME=$JAVA25_HOME run "$real/claimtrace" --version
    check "quiet there with an archive" printed "$(cat "$t/version"; echo)
"
  else
    echo "SKIPPED launcher on Java 25: set JAVA25_HOME"
    [ "${CLAIMTRACE_FULL:-}" != 1 ] || failed=$((failed + 1))
  fi

  # An install folder of another owner, no place for a cache.
  chmod -R a+rX,a-w "$app"
  for home in "$t/homeless" /nowhere; do
    mkdir -p "$t/homeless"
    chmod 777 "$t/homeless"
    if [ "$(id -u)" = 0 ]; then
      command -v setpriv >/dev/null || { echo "SKIPPED read-only install: no setpriv"; break; }
      env -u XDG_CACHE_HOME HOME="$home" setpriv --reuid=65534 --regid=65534 --clear-groups "$app/claimtrace" x >"$t/out" 2>"$t/err"
    else
      env -u XDG_CACHE_HOME HOME="$home" "$app/claimtrace" x >"$t/out" 2>"$t/err"
    fi
    status=$?
    check "read-only install, HOME=$home" printed "[x]"
  done
  rm -f "$t/lone"
  cp "$real/claimtrace" "$t/lone"
  run "$t/lone" x
  check "a launcher without its jar" one_line_error 'Unpack the whole'
}

checkout() {
  co="$t/a checkout"
  mkdir "$co"
  (cd "$project" && tar cf - --exclude=./target --exclude=./.git --exclude=./src/test .) | tar xf - -C "$co"
  cd / || exit 1
  mkdir -p "$co/target/launcher/lock"
  (exit 0) &
  gone=$!
  wait "$gone"
  echo "$gone" >"$co/target/launcher/lock/pid" # left by a build that was killed
  for i in 1 2; do ("$co/claimtrace" --version >"$t/out$i" 2>"$t/err$i"; echo $? >"$t/rc$i") & done
  wait
  cat "$t/out1" >"$t/out"
  cat "$t/err1" "$t/err2" >"$t/err"
  status="$(cat "$t/rc1") $(cat "$t/rc2")"
  check "two first runs at once: both fine" is "$status" "0 0"
  check "the same from both" cmp -s "$t/out1" "$t/out2"
  check "one line on stdout" is "$(wc -l <"$t/out")" 1
  check "one of them built, and said so" is "$(grep -c 'building' "$t/err")" 1
  check "nothing of Maven's was shown" is "$(grep -cv '^claimtrace: ' "$t/err")" 0
  check "one jar" is "$(files "$co/target/launcher" '*.jar')" 1
  cp "$t/out" "$t/version"
  quiet() {
    run "$co/claimtrace" --version
    check "$1: no build" printed "$(cat "$t/version"; echo)
"
  }
  quiet "second run"
  find "$co/src" "$co/pom.xml" -exec touch {} +
  quiet "new times, same bytes"
  mkdir -p "$co/queries"
  echo '# edited' >>"$co/queries/edited.rq"
  echo '# edited' >>"$co/ontology/prefixes.ttl"
  quiet "edited queries and ontology"
  old=$(ls "$co"/target/launcher/*.jar)
  main="$co/src/main/java/org/claimtrace/package-info.java"
  cp -p "$main" "$t/kept"
  echo '// edited' >>"$main"
  touch -r "$t/kept" "$main" # as an unpacked or restored file: new bytes, old time
  run "$co/claimtrace" --version
  check "edited source: builds" eval '[ "$status" = 0 ] && grep -q building "$t/err" && cmp -s "$t/out" "$t/version"'
  check "in the former jar's place" eval '[ "$(files "$co/target/launcher" "*.jar")" = 1 ] && ! [ -e "$old" ]'
  echo 'no Java at all' >>"$main"
  run "$co/claimtrace" --version
  check "broken source: Maven's words on stderr" eval \
    '[ "$status" = 70 ] && ! [ -s "$t/out" ] && grep -q ERROR "$t/err" && tail -1 "$t/err" | grep -q "^claimtrace: the build failed"'
  check "nothing half-built stays" is "$(find "$co/target/launcher" -name 'build.*' -o -name lock | wc -l)" 0
  cp "$t/kept" "$main"
  mkdir "$t/tools"
  for tool in sh find sort cksum tr cat mkdir rm readlink sed; do ln -s "$(command -v $tool)" "$t/tools/$tool"; done
  rm -rf "$co/target"
  JAVA_HOME=$java_home PATH="$t/tools" run "$co/claimtrace" --version
  check "no Maven: one line with a remedy" one_line_error 'needs Maven.*Install'
}

"$part"
echo "launcher-test $part${shell:+ in $shell}: $passed passed, $failed failed"
[ "$failed" = 0 ]

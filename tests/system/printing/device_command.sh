#!/bin/sh
# What the printer process does with a page: waits while there is trouble, fails if told so, else puts it out.
here=$(dirname "$0")
: > "$here/at-work/$$"
for keyword in media-empty-error media-jam-error cover-open-error; do
  if [ -e "$here/trouble/$keyword" ]; then
    echo "STATE: +$keyword" >&2
    while [ -e "$here/trouble/$keyword" ]; do sleep 0.05; done
    echo "STATE: -$keyword" >&2
  fi
done
if [ -e "$here/trouble/fail" ]; then
  echo "ERROR: print head failure" >&2
  exit 1
fi
cp "$1" "$here/out/page-$IPP_JOB_ID-$$.${CONTENT_TYPE##*/}"

#!/usr/bin/env bash
# `tag-built.sh v1.2.3 kehoach-1.2.3.tgz` moves the tag v1, by which the action is used, to the commit at hand with the files that the
# package has built. So the action needs to install nothing. A release of an older line moves nothing.
set -euo pipefail
tag=$1
major=${tag%%.*}

newest=$(git ls-remote --tags --refs origin "$major.*" | sed 's|.*/||' | sort --version-sort | tail -n 1)
if [ "$newest" != "$tag" ]; then
  echo "$major stays at $newest."
  exit 0
fi

tar -xzf "$2" --strip-components=1 package/dist
git add --force dist
bot=github-actions[bot]
git -c user.name="$bot" -c user.email="41898282+$bot@users.noreply.github.com" -c commit.gpgsign=false \
  commit --quiet --message="Built files of $tag"
git push --quiet --force origin "HEAD:refs/tags/$major"

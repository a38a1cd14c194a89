#!/usr/bin/env bash
# Rebuild the built-in model: data, training, GGUF, scores. One CUDA card, about a quarter of an hour.
#
#   scripts/build_model.sh PUBLIC_DATA OUT
#
# PUBLIC_DATA holds the raw sources as JSONL (see the model card) and heldout_hashes.txt.
set -euo pipefail
data=$1 out=$2
cd "$(dirname "$0")/.."
sources=(nl2bash_train nl2bash_rest tldr_en tldr_es cheat_cheatsheets chubin_cheat_sheets navi_cheats eg_examples bash_oneliner secret_knowledge warp_workflows pilot_daily)
from=()
for name in "${sources[@]}"; do from+=(--from "$data/$name.jsonl"); done

mango data build --from data/gold_commands.jsonl "${from[@]}" --copies 4 --generate 1000000 --seed 11 --dev-share 0.003 \
  --held-out "$data/heldout_hashes.txt" --out "$out/data"
mango train bash --base scratch --recipe scratch --data "$out/data" --out "$out/run"
cp "$out/run/mango-bash-q6_k.gguf" mango/models/mango-bash.gguf
PYTHONPATH=. python scripts/score_model.py mango/models/mango-bash.gguf --nl2bash-dev "$data/nl2bash_dev.jsonl"

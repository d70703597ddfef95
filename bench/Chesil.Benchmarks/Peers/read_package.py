# Reads every table of a package with the csv module and splits its cells; nothing is checked.
import csv, glob, sys
from timing import measure

files = sorted(glob.glob(f"{sys.argv[1]}/tables/*.csv"))


def work():
    return [list(csv.DictReader(open(file, encoding="utf-8", newline=""))) for file in files]


measure("Python's csv module, unchecked", work, lambda tables: str(sum(len(rows) for rows in tables)))

# The travel-time table of Luxembourg by SciPy's Dijkstra (compiled), one search backwards from each site.
import sys
import numpy as np
import scipy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from timing import measure

folder, count = sys.argv[1], int(sys.argv[2])
first, head, time = (np.fromfile(f"{folder}/luxembourg_{name}", dtype=np.uint32).astype(np.int64) for name in ("first_out", "head", "travel_time"))
n = len(first) - 1
tail = np.repeat(np.arange(n), np.diff(first))

# SciPy knows one arc a pair, and takes a weight of 0 for no arc: keep the quickest, and make 0 a thousandth.
order = np.lexsort((time, tail, head))
head, tail, time = head[order], tail[order], time[order]
keep = np.ones(len(head), bool)
keep[1:] = (head[1:] != head[:-1]) | (tail[1:] != tail[:-1])
backwards = csr_matrix((np.maximum(time[keep], 1e-3), (head[keep], tail[keep])), shape=(n, n))

origins = [(k * 2654435761 + 40503) % n for k in range(count)]
sites = [int((k + 0.5) * n / 20) for k in range(20)]


def answer(table):
    reached = np.isfinite(table)
    return f"{int((~reached).sum())} {int(np.round(table[reached]).sum())}"


measure(f"SciPy {scipy.__version__}", lambda: dijkstra(backwards, indices=sites)[:, origins], answer, runs=3)

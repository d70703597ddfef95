# Who travels how far in Dorset, today and without Dorchester, by NumPy.
import csv, sys
import numpy as np
from timing import measure

folder = sys.argv[1]
areas = list(csv.DictReader(open(f"{folder}/dorset_lsoa.csv")))
rows = {row["lsoa11cd"]: row for row in csv.DictReader(open(f"{folder}/dorset_lsoa_hospital_car_minutes.csv"))}
sites = list(next(iter(rows.values())))[2:]
minutes = np.array([[float(rows[area["lsoa11cd"]][site]) for site in sites] for area in areas])
people = np.array([float(area["pop2018"]) for area in areas])
rank = np.array([float(area["imd2019_rank"]) for area in areas])
without = [i for i, site in enumerate(sites) if site != "DT12JY"]


def summary(nearest):
    order = np.argsort(nearest, kind="stable")
    total = np.cumsum(people[order])
    return (people * nearest).sum() / people.sum(), [nearest[order][np.searchsorted(total, share * total[-1])] for share in (0.5, 0.9, 0.95)], [people[nearest > limit].sum() for limit in (30, 45, 60)]


def work():
    today, option = minutes.min(axis=1), minutes[:, without].min(axis=1)
    extra = option - today
    longer = extra > 1e-9
    order = np.argsort(rank, kind="stable")
    ridit = np.empty(len(rank))
    total = np.cumsum(people[order])
    ridit[order] = (total - people[order] / 2) / total[-1]
    slope = np.polyfit(ridit, today, 1, w=np.sqrt(people))[0]
    return summary(today), summary(option), people[longer].sum(), (people * extra)[longer].sum() / people[longer].sum(), slope


def answer(result):
    today, option, longer, extra, _ = result
    return f"{today[0]:.4f} {today[2][0]:.0f} {option[0]:.4f} {option[2][0]:.0f} {longer:.0f} {extra:.3f}"


measure(f"NumPy {np.__version__}", work, answer, runs=51)

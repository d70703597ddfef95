# Runs a piece of work a few times and prints the median of its times as one line of JSON.
import json, time


def measure(name, work, answer, runs=5):
    result = work()
    walls, cpus = [], []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.process_time()
        result = work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    print(json.dumps({"name": name, "seconds": sorted(walls)[runs // 2], "cpu": sorted(cpus)[runs // 2], "answer": answer(result)}))

"""The reference kernel in numpy: whole columns at a time. Arguments: slots, steps, seed."""

import sys
import time

import numpy as np

SECTORS = 8


def main(slots, steps, seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    hazard = 0.003 + 0.02 * np.exp(-np.arange(1024) / 24.0)
    sector = rng.integers(0, SECTORS, slots, dtype=np.int8)
    distance = rng.random(slots)
    located = np.zeros(slots, dtype=bool)
    size = np.zeros(slots)
    age = np.zeros(slots, dtype=np.int16)
    firms = np.zeros(SECTORS, dtype=np.int64)
    entries = exits = 0
    output = 0.0
    wall, cpu = time.perf_counter(), time.process_time()
    for step in range(1, steps + 1):
        near = np.log(1 + 10.0 * SECTORS * firms / slots)
        base = -5.5 + near + 0.5 * min(1, step / 60) + (0.8 if step <= 36 else 0.0)
        stays = np.flatnonzero(located)
        comes = np.flatnonzero(~located)

        utility = base[sector[comes]]
        utility -= distance[comes]
        np.negative(utility, out=utility)
        np.exp(utility, out=utility)
        utility += 1
        chosen = comes[rng.random(comes.size) * utility < 1]

        growth = rng.standard_normal(stays.size)
        growth *= 0.05
        growth += 0.002
        np.exp(growth, out=growth)
        growth *= size[stays]
        size[stays] = growth
        lines = sector[stays]
        output = float(np.bincount(lines, growth, SECTORS) @ (1 + 0.1 * near))
        months = age[stays] + 1
        age[stays] = months
        gone = stays[rng.random(stays.size) < hazard[months]]

        located[gone] = False
        exits += gone.size
        firms -= np.bincount(sector[gone], minlength=SECTORS)
        sector[gone] = rng.integers(0, SECTORS, gone.size, dtype=np.int8)
        distance[gone] = rng.random(gone.size)

        located[chosen] = True
        age[chosen] = 0
        size[chosen] = np.exp(0.5 * rng.standard_normal(chosen.size))
        entries += chosen.size
        firms += np.bincount(sector[chosen], minlength=SECTORS)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(
        f"numpy {slots} {steps} {seed}  {firms.sum()} {output:.6f} {exits} {entries}  "
        f"{wall:.6f} {cpu:.6f}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

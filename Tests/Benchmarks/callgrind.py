"""What callgrind counted: instructions, and the C library's allocations; and what thresholds.json allows."""
import re
from dataclasses import dataclass
from pathlib import Path

ALLOCATORS = {"malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign", "memalign"}

TOLERANCE = 1.03
ALLOCATION_NOISE = 0.05  # a call: buffers that grow now and then


@dataclass
class Cost:
    instructions: float
    allocations: float

    def __sub__(self, other: "Cost") -> "Cost":
        return Cost(self.instructions - other.instructions, self.allocations - other.allocations)

    def each(self, calls: int) -> "Cost":
        return Cost(self.instructions / calls, self.allocations / calls)


def read_profile(profile: Path) -> Cost:
    """The sum of all instructions, and of the calls of the C library's allocating functions from outside of it."""
    names, calls, callee, caller, instructions = {}, 0, "", "", None
    for line in profile.read_text().splitlines():
        if line.startswith(("fn=", "cfn=")):
            kind, number, name = re.match(r"(c?fn)=(\(\d+\))(?: (.*))?", line).groups()
            names.setdefault(number, name)
            if kind == "fn":
                caller = names[number]
            else:
                callee = names[number]
        elif line.startswith("calls=") and _plain(callee) in ALLOCATORS and _plain(caller) not in ALLOCATORS:
            calls += int(line.split("=")[1].split()[0])
        elif line.startswith(("summary:", "totals:")):
            instructions = int(line.split()[1])
    if instructions is None:
        raise RuntimeError(f"{profile} holds no profile: the server did not end by itself")
    return Cost(instructions, calls)


def _plain(name: str) -> str:
    return re.sub(r"('\d+|@.*)$", "", name)


def figures(cost: Cost) -> dict:
    """As thresholds.json has them."""
    return {"instructions": round(cost.instructions), "allocations": round(cost.allocations, 2) + 0.0}


def judge(measured: Cost, allowed: dict) -> str:
    if not allowed:
        return "no threshold"
    findings = []
    if measured.instructions > allowed["instructions"] * TOLERANCE:
        findings.append(f"{measured.instructions / allowed['instructions'] - 1:+.1%} instructions")
    if measured.allocations > allowed["allocations"] + ALLOCATION_NOISE:
        findings.append(f"{measured.allocations - allowed['allocations']:+.2f} allocations")
    return ", ".join(findings) or "ok"

"""What callgrind counted: instructions, and the C library's allocations."""
import re
from dataclasses import dataclass
from pathlib import Path

ALLOCATORS = {"malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign", "memalign"}


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

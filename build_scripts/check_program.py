"""Runs the self-test of a program that was built or installed: `check_program.py FOLDER PROGRAM`.

What it leaves, pictures among it, lies in FOLDER. Exit status 1, with a sentence, when the test fails.
"""

import sys
from pathlib import Path

from installers.checking import BundleError, self_test


def main() -> int:
    keep, program = Path(sys.argv[1]), sys.argv[2]
    try:
        self_test([program], keep.absolute(), platform=None)
    except (BundleError, OSError) as error:
        print(f"{program}: {error}", file=sys.stderr)
        return 1
    print(f"{program}: the self-test passed; see {keep}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

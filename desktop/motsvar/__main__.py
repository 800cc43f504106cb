"""`python -m motsvar`, and what the frozen program runs: the program itself, or one of its workers."""

import sys


def main() -> None:
    if sys.argv[1:2] == ["--worker"]:
        from motsvar.isolation import worker  # a worker waits for neither the commands nor the window

        sys.exit(worker.main(ready_for=sys.argv[2:]))
    from motsvar.app import main as run

    run()


if __name__ == "__main__":
    main()

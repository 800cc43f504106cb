"""`python -m motsvar`."""

from motsvar.app import main

if __name__ == "__main__":
    main()

"""The option by which the user decides what bytes mean."""

import click

encoding_option = click.option(
    "--encoding", default="", metavar="NAME", help="Read the bytes of a text or web page so, such as windows-1252."
)

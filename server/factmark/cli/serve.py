"""factmark serve: the server, and what to open next."""

import errno
import gc
import logging
import os
import signal
import socket
import sys
from threading import Thread
from typing import Protocol

import click
import waitress  # type: ignore[import-untyped] # it ships none
from flask import Flask

from factmark.app import built_extension, create_app
from factmark.config import Settings
from factmark.errors import SettingsError
from factmark.model.document import Document, Language
from factmark.services.factbase import compile_factbase
from factmark.services.library import CurrentLibrary
from factmark.services.provider import open_providers
from factmark.services.reading import check
from factmark.services.stock import open_stocked
from factmark.services.submission import Desk

WILDCARDS = ("0.0.0.0", "::")  # noqa: S104 -- named here to be told apart
"""Addresses that mean every interface; a browser asks for the server by another name."""

GREETINGS = {Language.KO: "안녕하세요.", Language.EN: "Good morning."}
"""A sentence in each language, read once before anybody asks."""

MAX_BUFFERED_BYTES = 16 * 1024 * 1024
"""Bodies up to this size are read to the end, so that the sender gets our own 413 with its sentence."""


class Server(Protocol):
    """What waitress gives: a server that holds its port and answers while `run` runs."""

    effective_port: int

    def run(self) -> None:
        """Answer until interrupted."""

    def close(self) -> None:
        """Give the port back."""


@click.command()
def serve() -> None:
    """Start the server."""
    settings = Settings.from_environment(os.environ)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("factmark").setLevel(settings.log_level.upper())
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    reader = Thread(target=warm_up, daemon=True)
    reader.start()
    click.echo("Opening the fact base …", err=True)
    engine = open_stocked(settings.database, tell=lambda line: click.echo(line, err=True))
    providers = open_providers(settings.llm, settings.providers, at_once=max(1, settings.threads // 2))
    desk = Desk(engine=engine, library=CurrentLibrary(engine), providers=providers)
    server = listen(create_app(settings, desk), settings)
    reader.join()
    gc.freeze()  # lexicon and names stay for good: collecting garbage need not look at them at every request
    click.echo(welcome(settings.host, server.effective_port))
    server.run()  # returns when the person or the system says stop
    server.close()
    engine.dispose()
    click.echo("Stopped.", err=True)


def listen(app: Flask, settings: Settings) -> Server:
    """A server that already holds its port.

    Raises:
        SettingsError: the address cannot be listened on; the message says why and what to do.
    """
    try:
        server: Server = waitress.create_server(
            app,
            host=settings.host,
            port=settings.port,
            threads=settings.threads,
            ident=None,
            max_request_body_size=MAX_BUFFERED_BYTES,
        )
    except OSError as error:
        raise SettingsError(_cannot_listen(settings, error)) from error
    return server


def warm_up() -> None:
    """Load the lexicon and the Korean morphology while the database is opened, so that no visitor waits for them."""
    nothing = compile_factbase((), (), version="")
    for language, text in GREETINGS.items():
        check(Document(text=text, language=language), nothing)


def welcome(host: str, port: int) -> str:
    """What to open and what to do next, in a few lines."""
    name = "127.0.0.1" if host in WILDCARDS else f"[{host}]" if ":" in host else host
    extension = built_extension()
    folder = "build it with: make extension" if extension is None else f"load it unpacked from {extension}"
    return (
        f"\n  Factmark is running at http://{name}:{port}/\n\n"
        f"  Start page  http://{name}:{port}/          a Korean and an English article, read\n"
        f"  HTTP routes http://{name}:{port}/api/docs\n"
        f"  Extension   {folder}\n\n"
        "  Ctrl-C stops it.\n"
    )


def _cannot_listen(settings: Settings, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {settings.port} is already in use; stop the other program or choose another port: FACTMARK_PORT=8766"
    if error.errno == errno.EACCES:
        return f"port {settings.port} may not be used by this account; choose one above 1023: FACTMARK_PORT=8765"
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return f"FACTMARK_HOST={settings.host!r} is not an address of this machine; use 127.0.0.1"
    return f"cannot listen on {settings.host}:{settings.port}: {error.strerror or error}"

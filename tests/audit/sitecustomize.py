"""First on the PYTHONPATH of a program under test: Python runs it at start, and the program ends with 97 as soon as it
opens an internet socket."""

import os
import sys

_INTERNET = {2, 10, 23, 28, 30}  # AF_INET, and AF_INET6 of Linux, Windows, BSD and macOS, without importing socket


def _watch(event, arguments):
    if (event == "socket.__new__" and int(arguments[1]) in _INTERNET) or event == "socket.getaddrinfo":
        os.write(2, f"opened an internet socket: {event} {arguments[1:]}\n".encode())
        os._exit(97)


sys.addaudithook(_watch)

"""The other end of `process.Worker`: a process that holds a model and makes pictures, one at a time.

Imports nothing heavy before it has bounded its threads and closed the way to the internet.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import sys
import threading
from importlib import import_module
from multiprocessing.connection import Connection
from typing import Any, Final

from editor.redactor.design.workers.contract import PAINTERS, Kit, News, Order, Painter, Picture, Stopped

IDLE: Final = 600.0  # seconds without work after which the model gives its memory back
OFFLINE: Final = {
    "HF_HUBOFFLINE": "1",
    "TRANSFORMERSOFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "OMP_WAIT_POLICY": "PASSIVE",
}
_THREADS: Final = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
_CONNECTING: Final = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname")


def serve(connection: Connection, kit: bytes) -> None:
    """Load the model, then do the jobs that come; ends with the one who sends them.

    Args:
        connection: gets `Order`, or None to end; sends `News`.
        kit: a pickled `Kit`.
    """
    for name in ("SIGINT", "SIGHUP"):  # whoever gives the jobs decides what Ctrl-C and a closed terminal mean
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    given: Kit = pickle.loads(kit)
    os.environ |= {**OFFLINE, **dict.fromkeys(_THREADS, str(given.threads))}
    sys.addaudithook(_stay_offline)
    # Bars and advice of the libraries are for nobody here; what goes wrong is told as news.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as it lives
    orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
    ended: set[int] = set()
    threading.Thread(target=_listen, args=(connection, orders, ended), name="orders", daemon=True).start()
    painter = _loaded(connection, given)
    while painter is not None:
        try:
            order = orders.get(timeout=IDLE)
        except queue.Empty:
            return
        if order is None:
            return
        connection.send(_done(painter, order, connection, ended))


def _stay_offline(event: str, arguments: tuple[Any, ...]) -> None:
    inet = event != "socket.connect" or (len(arguments) > 1 and isinstance(arguments[1], tuple))
    if event in _CONNECTING and inet:
        raise OSError(f"no internet here ({event})")


def _loaded(connection: Connection, given: Kit) -> Painter | None:
    from editor.errors import EditorError
    from editor.redactor.design.workers.memory import plan_for

    try:
        module: Any = import_module(PAINTERS[given.name])
        module.check(given.folder)
        plan = plan_for(module.machine(), given.numbers, given.largest, given.pixels)
        painter: Painter = module.painter(given.folder, plan, given.adapter)
    except MemoryError as error:
        connection.send(News("failed", reason="memory", said=str(error)))
    except (EditorError, OSError, ValueError, KeyError, ImportError, RuntimeError, TypeError, AttributeError) as error:
        connection.send(News("failed", reason="folder", said=f"{type(error).__name__}: {error}"))
    else:
        connection.send(News("loaded", said=f"{plan.device}, {plan.dtype}{', in turn' if plan.offload else ''}"))
        return painter
    return None


def _done(painter: Painter, order: Order, connection: Connection, ended: set[int]) -> News:
    assert order.job is not None

    def tell(share: float, picture: Picture | None) -> None:
        connection.send(News("step", share, picture))

    try:
        return News("done", 1.0, painter.paint(order.job, tell, lambda: order.number in ended))
    except Stopped:
        return News("stopped")
    except MemoryError as error:
        return News("failed", reason="memory", said=str(error))
    except Exception as error:  # a library's fault must not take the model with it
        return News("failed", reason="other", said=f"{type(error).__name__}: {error}")


def _listen(connection: Connection, orders: queue.SimpleQueue[Order | None], ended: set[int]) -> None:
    while True:
        try:
            order = connection.recv()
        except (EOFError, OSError):
            os._exit(1)
        if order is not None and order.job is None:
            ended.add(order.number)
        else:
            orders.put(order)

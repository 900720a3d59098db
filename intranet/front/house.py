"""How the parts in front of Django stand one behind the other, for either kind of server."""

import time
from pathlib import Path
from typing import cast

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from intranet.front.asgi import AsgiFiles, AsgiHealth, House
from intranet.front.doors import Doorway, doors
from intranet.front.files import Files, static_files, uploaded_pictures
from intranet.front.health import CHECKS, Health
from intranet.front.lifespan import Companion, Lifespan
from intranet.front.messages import AsgiApp, WsgiApp
from intranet.front.sockets import Sockets
from intranet.front.streams import StreamingHandler
from intranet.front.wsgi import WsgiFiles, WsgiHealth
from intranet.jobs.lifespan import companions
from intranet.pagecache.asgi import AsgiPageCache
from intranet.pagecache.ask import NO_PROXY, ProxyHeader
from intranet.pagecache.pages import Pages
from intranet.pagecache.reader import VersionReader
from intranet.pagecache.store import Store
from intranet.pagecache.tick import OncePerTick
from intranet.pagecache.wsgi import WsgiPageCache
from intranet.routing import websocket_urlpatterns
from intranet.safety.bodies import BoundedBodies, BoundedBodiesWSGI
from intranet.safety.headers import SafeHeaders, SafeHeadersWSGI
from intranet.safety.heads import ReadableHeads, ReadableHeadsWSGI

PAGE_CACHE_BYTES = 64 * 1024 * 1024  # in each process; a page takes about 50 kB in three encodings


def asgi_house(version: VersionReader) -> AsgiApp:
    """Return pages, sockets, and the jobs that run beside them."""
    django = ReadableHeads(BoundedBodies(cast(AsgiApp, StreamingHandler())))
    safe = SafeHeaders(django)  # inside: a kept page keeps its headers
    cached = AsgiPageCache(safe, pages(), version=OncePerTick(version), proxy=proxy())
    house = House(
        cached,
        {
            "http": AsgiHealth(AsgiFiles(cached, files()), Health(CHECKS)),
            "websocket": Sockets(websocket_urlpatterns),
            "lifespan": Lifespan(Companion(version, version.hang_up), *companions()),
        },
    )
    return Doorway(house, doors)


def wsgi_house(version: VersionReader) -> WsgiApp:
    """Return the same pages for a server of threads."""
    django = SafeHeadersWSGI(ReadableHeadsWSGI(BoundedBodiesWSGI(WSGIHandler())))
    cached = WsgiPageCache(django, pages(), version=version, proxy=proxy())
    return WsgiHealth(WsgiFiles(cached, files()), Health(CHECKS))


def files() -> Files:
    static, media = settings.STATIC_URL, settings.MEDIA_URL
    return Files(
        {
            static: static_files(Path(settings.STATIC_ROOT), static),
            media: uploaded_pictures(Path(settings.MEDIA_ROOT), media),
        }
    )


def pages() -> Pages:
    return Pages(Store(most_bytes=PAGE_CACHE_BYTES), clock=time.time)


def proxy() -> ProxyHeader:
    """Return the header that says HTTPS, where the settings trust one."""
    trusted = settings.SECURE_PROXY_SSL_HEADER
    return ProxyHeader(*trusted) if trusted else NO_PROXY

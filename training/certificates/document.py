"""The certificate on paper: PDF/UA-1 (ISO 14289-1), made on demand and not kept."""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import segno
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils.translation import get_language

from training.certificates.statement import Statement, check_url

PAGE = "training/certificates/certificate.html"
STYLE = Path(__file__).with_name("certificate.css")


@cache
def weasyprint() -> Any:
    """Return WeasyPrint, or None where it or the system's Pango is missing."""
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):
        return None


def certificate(statement: Statement) -> bytes:
    address = check_url(statement)
    context = {
        "statement": statement,
        "city": settings.CITY_NAME,
        "language": get_language(),
        "check_url": address,
        "code": segno.make(address, error="m", micro=False).svg_data_uri(border=0),
    }
    return printed(render_to_string(PAGE, context))


def printed(html: str) -> bytes:
    """Return the page as PDF; it may show our own files only."""
    printer = weasyprint()
    fetcher = printer.urls.URLFetcher(allowed_protocols={"file", "data"})
    fonts = printer.text.fonts.FontConfiguration()
    style = printer.CSS(string=house_style(), url_fetcher=fetcher, font_config=fonts)
    page = printer.HTML(string=html, url_fetcher=fetcher)
    return bytes(page.write_pdf(pdf_variant="pdf/ua-1", stylesheets=[style], font_config=fonts))


def house_style() -> str:
    """Return the style with the places of the city's crest and the house's fonts."""
    return re.sub(
        r"static\(([\w/.-]+)\)", lambda found: f"url('{file_uri(found[1])}')", STYLE.read_text("utf-8")
    )


def file_uri(name: str) -> str:
    return Path(finders.find(name) or "missing").absolute().as_uri()

"""Texts of the demo city as the blocks that pages are made of."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from news.articles.demo import files

LINK = re.compile(r'<a href="artikel:([\w-]+)">')
Block = dict[str, Any]


def link_pages(text: str, pages: Mapping[str, int]) -> str:
    """Let links that name an article lead to its page, wherever that is moved."""
    return LINK.sub(lambda slug: f'<a linktype="page" id="{pages[slug[1]]}">', text)


def body(blocks: list[Block], *, seed: str) -> str:
    """Return the blocks as a page stores them; pictures and files are made on the way."""
    return json.dumps(
        [
            {"type": block["type"], "value": VALUES[block["type"]](block, f"{seed}-{number}")}
            for number, block in enumerate(blocks, start=1)
        ]
    )


def paragraph(text: str) -> str:
    return f"<p>{text}</p>"


def text(block: Block, seed: str) -> str:
    return str(block["html"]).strip()


def image(block: Block, seed: str) -> Block:
    drawn = files.picture(block["scene"], seed=seed, alt=block["alt"])
    return {"image": drawn.pk, "alt": block["alt"], "caption": block["caption"]}


def quote(block: Block, seed: str) -> Block:
    return {key: block[key] for key in ("text", "who", "role")}


def steps(block: Block, seed: str) -> Block:
    return {"steps": [{**step, "text": paragraph(step["text"])} for step in block["steps"]]}


def table(block: Block, seed: str) -> Block:
    columns = [{"type": "text", "heading": heading} for heading in block["header"]]
    return {
        "columns": columns,
        "rows": [{"values": row} for row in block["rows"]],
        "caption": block["caption"],
    }


def download(block: Block, seed: str) -> Block:
    stored = files.document(block["filename"], title=block["title"], content=block["content"])
    return {"document": stored.pk, "title": block["title"]}


def notice(block: Block, seed: str) -> Block:
    return {"kind": block["kind"], "title": block["title"], "text": paragraph(block["text"])}


def facts(block: Block, seed: str) -> Block:
    return {"facts": block["facts"]}


VALUES: Mapping[str, Callable[[Block, str], Any]] = {
    "text": text,
    "image": image,
    "quote": quote,
    "steps": steps,
    "table": table,
    "download": download,
    "notice": notice,
    "facts": facts,
}

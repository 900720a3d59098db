"""What modules import by relative addresses is found, and only that is taken out of packages."""

import json

import pytest
from django.conf import settings

from intranet.look.modules import all_imported, imported
from intranet.look.packages import ENTRIES, PACKAGES, copy_packages


@pytest.mark.parametrize(
    "statement",
    [
        'import { a } from "./b.js";',
        "import { a } from './b.js';",
        'import "./b.js";',
        'export * from "./b.js";',
        'export { a, } from "./b.js";',
        'import {\n  a,\n  c,\n} from "./b.js";',
        'import * as b from "./b.js"',
        'import b, { c } from "../one/b.js";',
    ],
)
def test_each_way_to_import_is_seen(statement):
    assert imported("one/a.js", statement) == {"one/b.js"}


@pytest.mark.parametrize(
    "text", ['import { a } from "wandel/b";', '// import "./b.js";', 'const b = "./b.js";']
)
def test_bare_names_and_mere_texts_are_not(text):
    assert imported("one/a.js", text) == set()


def test_modules_that_import_each_other_are_found_once(tmp_path):
    (tmp_path / "a.js").write_text('import "./b.js";')
    (tmp_path / "b.js").write_text('import "./a.js";\nimport "./c.js";')
    (tmp_path / "c.js").write_text("")

    assert all_imported(["a.js"], tmp_path.joinpath) == {"a.js", "b.js", "c.js"}


@pytest.fixture(scope="module")
def copied(tmp_path_factory):
    target = tmp_path_factory.mktemp("static")
    (target / "noble").mkdir()
    (target / "noble" / "old.js").write_text("")
    copy_packages(node_modules=settings.NODE_MODULES, target=target)
    return target


def test_of_packages_only_what_is_imported_is_served(copied):
    files = {str(path.relative_to(copied)) for path in copied.rglob("*") if path.is_file()}

    assert files == all_imported(ENTRIES, copied.joinpath)
    assert "noble/old.js" not in files


def test_packages_that_are_served_are_named_with_their_version():
    lock = json.loads((settings.BASE_DIR / "package-lock.json").read_text())["packages"]
    notice = (settings.BASE_DIR / "NOTICE").read_text()

    names = {"/".join(path.split("/")[:2]) for path in PACKAGES.values()}
    assert [
        name for name in names if f"{name} {lock[f'node_modules/{name}']['version']} · " not in notice
    ] == []

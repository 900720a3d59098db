"""Point 11: whoever carries off all databases and all settings of the city opens no letter."""

import json
import re
from base64 import urlsafe_b64decode
from contextlib import suppress
from hashlib import sha256

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from feedback.box.shapes import key_id, to_bytes
from feedback.keys.demo import PASSPHRASE, opened, whose
from tests.feedback.searching import rows

pytestmark = pytest.mark.browser
DATABASES = ("wandel", "box", "spool")
WORD = re.compile(r"[\w-]{22,512}")
POINT = (Encoding.X962, PublicFormat.UncompressedPoint)


@pytest.fixture(scope="module")
def values(template):
    """Every value in every row, and every secret of the settings."""
    from intranet.settings import demo

    stored = [value for name in DATABASES for _, row in rows(template / f"{name}.sqlite3") for value in row]
    return [*stored, *(value for value in vars(demo).values() if isinstance(value, str))]


@pytest.fixture(scope="module")
def candidates(values):
    return {key for value in values for key in keys_in(value)}


@pytest.fixture(scope="module")
def letters(template):
    """Where each letter stands, and its envelope."""
    return [
        (f"wandel/letter/1|{row[6]}|{row[1]}|{row[2]}".encode(), json.loads(row[5]))
        for table, row in rows(template / "box.sqlite3")
        if table == "box_letter"
    ]


@pytest.fixture(scope="module")
def seals(template):
    """The sealed keys of every reader."""
    return [
        (dict(zip(("group", "reader"), (row[1], str(row[4] or "recovery")), strict=True)), json.loads(row[3]))
        for table, row in rows(template / "wandel.sqlite3")
        if table == "feedback_sealedkeys"
    ]


def keys_in(value):
    """Whatever 32 bytes the value could stand for: itself, in hexadecimal, in base64, or its hash."""
    raw = value if isinstance(value, bytes) else str(value).encode()
    yield sha256(raw).digest()
    for word in {raw.decode("latin-1"), *WORD.findall(raw.decode("latin-1"))}:
        yield sha256(word.encode("latin-1")).digest()
        yield from (found for found in readings(word) if len(found) == 32)


def readings(word):
    yield word.encode("latin-1")
    with suppress(ValueError):
        yield bytes.fromhex(word)
    with suppress(ValueError):
        yield urlsafe_b64decode(word.encode("ascii") + b"==")


def public_of(private):
    """The ids of the public keys that the bytes would be the private half of."""
    yield key_id(X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())
    with suppress(ValueError):
        number = int.from_bytes(private)
        yield key_id(ec.derive_private_key(number, ec.SECP256R1()).public_key().public_bytes(*POINT))


def opens(key, shut, nonce, about):
    try:
        AESGCM(key).decrypt(nonce, shut, about)
    except InvalidTag:
        return False
    return True


def readable(letters, candidates):
    """How many letters open: by their own key, or by a private key of somebody they were sealed for."""
    pairs = {public for one in candidates for public in public_of(one)}
    found = 0
    for place, envelope in letters:
        nonce, shut = to_bytes(envelope["nonce"]), to_bytes(envelope["sealed"])
        by_reader = any(key["key"] in pairs for key in envelope["keys"])
        found += by_reader or any(opens(one, shut, nonce, place) for one in candidates)
    return found


def test_a_dump_of_all_databases_with_all_secrets_opens_no_letter(letters, candidates):
    assert len(letters) > 5
    assert len(candidates) > 1_000

    assert readable(letters, candidates) == 0


def test_nor_does_it_open_the_keys_of_a_reader(seals, candidates):
    assert len(seals) > 3

    for owner, seal in seals:
        nonce, shut = to_bytes(seal["nonce"]), to_bytes(seal["sealed"])
        assert not any(opens(one, shut, nonce, whose(**owner)) for one in candidates)


def test_the_secret_of_the_settings_is_no_passphrase(seals, values):
    from intranet.settings.demo import SECRET_KEY

    for owner, seal in seals[:2]:
        with pytest.raises(InvalidTag):
            opened(seal, SECRET_KEY, **owner)
    assert PASSPHRASE not in values


def test_the_same_trial_opens_them_with_the_keys_of_a_reader(letters, seals):
    held = [opened(seal, PASSPHRASE, **owner) for owner, seal in seals if owner["reader"] != "recovery"]
    private = {to_bytes(key["private"]) for keys in held for key in keys}

    assert readable(letters, private) == len(letters)

"""Whoever kept all that the issuer ever saw can't tell which pass was drawn by whom."""

import pytest

from intranet.passes.blind import blind_sign, public_key, verify
from tests.intranet.passes import asking
from tests.intranet.passes.asking import WEEK

PEOPLE = 100


@pytest.fixture(scope="module")
def transcript(key):
    """What the issuer saw of each person: the blinded message, and its own answer; and the passes, apart."""
    public = public_key(key)
    asked = [asking.blind(public, asking.prepare(WEEK)) for _ in range(PEOPLE)]
    signed = [blind_sign(one.blinded, key=key) for one in asked]
    passes = [
        (one.prepared, asking.finalise(public, one, signature))
        for one, signature in zip(asked, signed, strict=True)
    ]
    return [one.blinded for one in asked], signed, passes


def test_every_pass_fits_every_issuance(key, public, transcript):
    """A pass with encoded message m and signature s = m^d would have come of the blinded message b by the
    factor r = b^d / s. It is one for all 10,000 pairs: m · r^e = b, and unblinding the answer gives s."""
    numbers = asking.numbers(public)
    modulus, exponent = numbers.n, numbers.e
    blinded, signed, passes = transcript
    views = [(int.from_bytes(seen), int.from_bytes(said)) for seen, said in zip(blinded, signed, strict=True)]

    for prepared, signature in passes:
        assert verify(public, scope=WEEK, prepared=prepared, signature=signature)
        number = int.from_bytes(signature)
        message, inverse = pow(number, exponent, modulus), pow(number, -1, modulus)
        for seen, said in views:
            factor = said * inverse % modulus
            assert message * pow(factor, exponent, modulus) % modulus == seen
            assert number * factor % modulus == said


def test_the_factors_of_one_person_are_as_good_as_any(public, transcript):
    """All factors differ, and are invertible: none is the odd one out by which a pair could be known."""
    modulus = asking.numbers(public).n
    _, signed, passes = transcript

    factors = {
        int.from_bytes(said) * pow(int.from_bytes(signature), -1, modulus) % modulus
        for said in signed[:10]
        for _, signature in passes
    }

    assert len(factors) == 10 * PEOPLE
    assert all(pow(factor, -1, modulus) for factor in factors)

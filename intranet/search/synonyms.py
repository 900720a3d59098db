"""Words that mean the same, as editors keep them."""

from intranet.search.text import fold
from intranet.search.wordlists import Synonym, words_between_commas


def load_synonyms() -> dict[str, frozenset[str]]:
    """For each folded word the others of its groups; one query."""
    others: dict[str, set[str]] = {}
    for words in Synonym.objects.values_list("words", flat=True):
        group = {fold(word) for word in words_between_commas(words)}
        for word in group:
            others.setdefault(word, set()).update(group - {word})
    return {word: frozenset(same) for word, same in others.items()}

"""Cut a WordPiece vocabulary to the pieces in use, and build the tokenizer around it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, normalizers, pre_tokenizers
from tokenizers.decoders import WordPiece as WordPieceDecoder
from tokenizers.models import WordPiece

from model_containers.decoder.layout import SPECIAL_TOKENS, curl_quotes


@dataclass(frozen=True)
class CutVocabulary:
    """A tokenizer over kept pieces, and for each kept piece its row in the base model's table."""

    tokenizer: Tokenizer
    base_rows: dict[int, int]


def build_tokenizer(pieces: list[str]) -> Tokenizer:
    """Return a lower-casing WordPiece tokenizer whose ids follow the order of ``pieces``."""
    vocabulary = {piece: index for index, piece in enumerate(pieces)}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))  # noqa: S106
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = WordPieceDecoder()
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True, normalized=False) for token in SPECIAL_TOKENS]
    )
    return tokenizer


def cut_vocabulary(
    base_tokenizer: Path, required: Iterable[str], others: Iterable[str], least_count: int
) -> CutVocabulary:
    """Keep pieces met in ``required``, met ``least_count`` times in ``others``, and single letters.

    ``base_tokenizer`` is the base model's tokenizer.json (BERT WordPiece, lower-cased).
    """
    base = Tokenizer.from_file(str(base_tokenizer))
    base.no_truncation()
    base.no_padding()
    counts: Counter[str] = Counter()
    for weight, texts in ((least_count, required), (1, others)):
        batch = [curl_quotes(text) for text in texts]
        for encoding in base.encode_batch(batch, add_special_tokens=False):
            for token in encoding.tokens:
                counts[token] += weight
    vocabulary = base.get_vocab()
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    always = {*letters, *(f"##{letter}" for letter in letters), *".,!?:;'-“”…()"}
    kept = sorted(
        (
            piece
            for piece in vocabulary
            if (counts[piece] >= least_count or piece in always) and piece[0] not in "[]"
        ),
        key=lambda piece: vocabulary[piece],
    )
    tokenizer = build_tokenizer([*SPECIAL_TOKENS, *kept])
    ids = tokenizer.get_vocab()
    rows = {ids[piece]: vocabulary[piece] for piece in kept}
    return CutVocabulary(tokenizer, rows)

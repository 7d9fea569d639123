"""A process of its own around the espeak-ng library: one text in, sound and word times out.

The engine is a separate program under its own licence (GPL-3) and may crash on odd input; here it
can only take this process with it. It also keeps hidden state from text to text: a fresh process
makes the same text sound the same, bit for bit. Nothing of this package is imported. Started as
``python espeak_worker.py LIBRARY DATA_FOLDER`` with JSON
``{"text", "voice", "rate_wpm", "pitch", "pitch_range"}`` as input; the output is a line of JSON
``{"sample_rate_hz", "words": [[char_start, start_ms], ...]}`` or ``{"error"}``, followed by
16-bit mono sound.
"""

import ctypes
import json
import sys
from typing import Any

RETRIEVAL, NO_EXIT = 1, 0x8000
RATE, PITCH, PITCH_RANGE = 1, 3, 4
SEED = 1
EVENT_END, EVENT_WORD = 0, 1
POSITION_IS_CHARACTERS, TEXT_IS_UTF8 = 1, 1


class _Id(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    )


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Engine:
    """The loaded library."""

    def __init__(self, library_path: str, data_folder: str) -> None:
        """Load the library and its data; raises ``OSError`` if either is missing."""
        self._library = ctypes.CDLL(library_path)
        self._library.espeak_Synth.argtypes = [
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_uint,
            ctypes.c_uint,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ]
        self.sample_rate_hz = self._library.espeak_Initialize(
            RETRIEVAL, 0, data_folder.encode(), NO_EXIT
        )
        if self.sample_rate_hz <= 0:
            raise OSError(f"espeak-ng found no data in {data_folder}")
        self._pcm = bytearray()
        self._words: list[list[int]] = []
        # The library keeps only a pointer: the callback must live as long as the engine.
        self._callback = _CALLBACK(self._receive)
        self._library.espeak_SetSynthCallback(self._callback)

    def _receive(self, wave: Any, count: int, events: Any) -> int:
        if wave and count > 0:
            self._pcm += ctypes.string_at(wave, count * 2)
        index = 0
        while events and events[index].type != EVENT_END:
            event = events[index]
            if event.type == EVENT_WORD:
                self._words.append([event.text_position - 1, event.audio_position])
            index += 1
        return 0

    def say(self, request: dict[str, Any]) -> tuple[bytes, list[list[int]]]:
        """Return 16-bit sound and [character, milliseconds] of each word the engine met."""
        self._pcm, self._words = bytearray(), []
        if self._library.espeak_SetVoiceByName(request["voice"].encode()) != 0:
            raise ValueError(f"unknown voice {request['voice']}")
        self._library.espeak_SetParameter(RATE, request["rate_wpm"], 0)
        self._library.espeak_SetParameter(PITCH, request["pitch"], 0)
        self._library.espeak_SetParameter(PITCH_RANGE, request["pitch_range"], 0)
        # The library seeds its own noise by the clock; a fixed seed makes texts sound the same.
        if hasattr(self._library, "espeak_ng_SetRandSeed"):  # since 1.52
            self._library.espeak_ng_SetRandSeed(ctypes.c_long(SEED))
        text = request["text"].encode()
        self._library.espeak_Synth(
            text, len(text) + 1, 0, POSITION_IS_CHARACTERS, 0, TEXT_IS_UTF8, None, None
        )
        self._library.espeak_Synchronize()
        return bytes(self._pcm), self._words


def main() -> None:
    """Answer one request."""
    request = json.loads(sys.stdin.buffer.read())
    pcm = b""
    answer: dict[str, Any]
    engine = Engine(sys.argv[1], sys.argv[2])
    try:
        pcm, words = engine.say(request)
        answer = {"sample_rate_hz": engine.sample_rate_hz, "words": words}
    except ValueError as error:
        answer = {"error": str(error)}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + pcm)


if __name__ == "__main__":
    main()

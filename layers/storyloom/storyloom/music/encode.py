"""Encoding sound for delivery."""

import io
from typing import Literal

import numpy as np
import soundfile
from numpy.typing import NDArray

AudioFormat = Literal["mp3", "ogg", "wav"]
MEDIA_TYPES: dict[AudioFormat, str] = {
    "mp3": "audio/mpeg", "ogg": "audio/ogg", "wav": "audio/wav",
}  # fmt: skip
_SUBTYPES: dict[AudioFormat, str] = {
    "mp3": "MPEG_LAYER_III", "ogg": "VORBIS", "wav": "PCM_16",
}  # fmt: skip
_COMPRESSION: dict[AudioFormat, float | None] = {"mp3": 0.55, "ogg": 0.55, "wav": None}


def encode_audio(
    pcm: NDArray[np.float32], sample_rate_hz: int, audio_format: AudioFormat = "mp3"
) -> bytes:
    """Encode mono (samples,) or stereo (samples, 2) in -1..1; MP3 is what every browser plays."""
    channels = 1 if pcm.ndim == 1 else pcm.shape[1]
    buffer = io.BytesIO()
    with soundfile.SoundFile(
        buffer,
        "w",
        sample_rate_hz,
        channels,
        subtype=_SUBTYPES[audio_format],
        format=audio_format.upper(),
        compression_level=_COMPRESSION[audio_format],
    ) as file:
        # The encoders recurse over a block: one second at a time is safe at any length.
        for first in range(0, len(pcm), sample_rate_hz):
            file.write(pcm[first : first + sample_rate_hz])
    return buffer.getvalue()

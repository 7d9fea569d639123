"""A small rule lemmatiser: enough to compare a text's words with keywords."""

from collections.abc import Container

_IRREGULAR = dict(
    pair.split(":")
    for pair in """
    was:be were:be is:be are:be been:be had:have has:have did:do done:do does:do went:go gone:go
    came:come saw:see seen:see took:take taken:take gave:give given:give made:make said:say
    told:tell found:find felt:feel fell:fall fallen:fall flew:fly flown:fly ran:run sat:sit
    stood:stand held:hold kept:keep knew:know known:know grew:grow grown:grow drew:draw
    threw:throw blew:blow swam:swim sang:sing sung:sing rang:ring began:begin slept:sleep
    crept:creep swept:sweep wept:weep left:leave lost:lose built:build sent:send bent:bend
    lent:lend spent:spend caught:catch taught:teach brought:bring thought:think bought:buy
    fought:fight sought:seek hid:hide hidden:hide rode:ride rose:rise wrote:write drove:drive
    woke:wake woken:wake spoke:speak broke:break broken:break stole:steal froze:freeze
    frozen:freeze chose:choose wore:wear tore:tear torn:tear bore:bear ate:eat eaten:eat lay:lie
    led:lead met:meet fed:feed slid:slide spun:spin dug:dig stuck:stick hung:hang swung:swing
    won:win shone:shine shook:shake sank:sink drank:drink heard:hear meant:mean got:get
    forgot:forget read:read lit:light understood:understand became:become children:child men:man
    women:woman feet:foot teeth:tooth mice:mouse geese:goose leaves:leaf wolves:wolf
    shelves:shelf knives:knife scarves:scarf hooves:hoof elves:elf loaves:loaf halves:half
    snowmen:snowman
""".split()
)

_VOWELS = "aeiou"


def _candidates(word: str) -> list[str]:
    if word.endswith("ies") and len(word) > 4:
        return [word[:-3] + "y", word[:-1]]
    if word.endswith("ied") and len(word) > 4:
        return [word[:-3] + "y", word[:-1]]
    if word.endswith("es") and len(word) > 4:
        return [word[:-1], word[:-2]]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return [word[:-1]]
    for suffix in ("ed", "ing"):
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            stem = word[: -len(suffix)]
            doubled = [stem[:-1]] if stem[-1] == stem[-2] and stem[-1] not in "ls" else []
            # "hoped" comes from "hope": a short stem would have doubled its last letter
            silent_e = stem[-1] not in _VOWELS + "wxy" and stem[-2] in _VOWELS
            return [*doubled, stem + "e", stem] if silent_e else [*doubled, stem, stem + "e"]
    return []


def lemma(word: str, lexicon: Container[str]) -> str:
    """Return the base form of a lower-case ``word``, accepting only forms found in ``lexicon``."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for candidate in _candidates(word):
        if candidate in lexicon:
            return candidate
    return word

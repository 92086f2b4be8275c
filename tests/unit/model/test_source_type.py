"""Which word of the IPTC a picture bears after several steps."""

from __future__ import annotations

import itertools
import time
from typing import Any

import numpy as np
import pytest

from editor.model.authenticity import what_is_in
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.metadata import Metadata
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.source_type import Deed, SourceType, is_generative, known, mixed, resulting, strongest
from editor.model.xmp import marked, source_types

WORDS = {
    "digitalCapture", "computationalCapture", "negativeFilm", "positiveFilm", "print", "humanEdits", "screenCapture",
    "compositeWithTrainedAlgorithmicMedia", "algorithmicallyEnhanced", "digitalCreation", "dataDrivenMedia",
    "trainedAlgorithmicMedia", "algorithmicMedia", "virtualRecording", "composite", "compositeCapture",
    "compositeSynthetic",
}  # fmt: skip
BASE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
FUTURE = BASE + "dreamtOfByRobots"


def test_the_words_are_those_of_the_iptc_that_are_not_retired() -> None:
    assert {kind.word for kind in SourceType if kind} == WORDS
    assert all(kind == BASE + kind.word for kind in SourceType if kind)


def test_the_strongest_wins_whatever_the_order() -> None:
    for one, other in itertools.combinations(SourceType, 2):
        assert strongest(one, other) == strongest(other, one) == other
    assert strongest(*SourceType) == SourceType.TRAINED
    assert strongest() == SourceType.UNSAID


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (BASE.replace("http", "https") + "trainedAlgorithmicMedia", SourceType.TRAINED),
        ("trainedAlgorithmicMedia", SourceType.TRAINED),
        (BASE + "minorHumanEdits", SourceType.HUMAN_EDITS),
        (BASE + "digitalArt", SourceType.DIGITAL_CREATION),
        ("", SourceType.UNSAID),
        (FUTURE, None),
    ],
)
def test_files_say_it_in_several_ways(said: str, meant: SourceType | None) -> None:
    assert known(said) == meant


def test_a_word_that_is_not_known_stays_unless_a_network_made_a_part() -> None:
    assert strongest(FUTURE, SourceType.ALGORITHMIC) == FUTURE
    assert strongest(FUTURE, SourceType.COMPOSITE_TRAINED) == SourceType.COMPOSITE_TRAINED


def test_what_a_mix_has_to_say_follows_from_its_elements() -> None:
    assert mixed(SourceType.DIGITAL_CAPTURE, SourceType.NEGATIVE_FILM) == SourceType.COMPOSITE_CAPTURE
    assert mixed(SourceType.DIGITAL_CAPTURE, SourceType.UNSAID) == SourceType.COMPOSITE
    assert mixed(SourceType.DIGITAL_CAPTURE, SourceType.TRAINED) == SourceType.COMPOSITE_SYNTHETIC
    assert mixed(FUTURE) == SourceType.COMPOSITE


def test_that_all_parts_are_captures_is_said_only_where_the_file_says_so_of_its_own() -> None:
    assert resulting(SourceType.DIGITAL_CAPTURE, SourceType.COMPOSITE_CAPTURE) == SourceType.COMPOSITE_CAPTURE
    for claimed in (SourceType.UNSAID, SourceType.ENHANCED):
        assert resulting(claimed, SourceType.COMPOSITE_CAPTURE) == SourceType.COMPOSITE


def test_what_a_network_made_a_part_of_is_told_apart() -> None:
    assert {kind.word for kind in SourceType if is_generative(kind)} == {
        "trainedAlgorithmicMedia",
        "compositeWithTrainedAlgorithmicMedia",
        "compositeSynthetic",
    }


FORMS = [
    '<rdf:Description Iptc4xmpExt:DigitalSourceType="{}"/>',
    "<rdf:Description Iptc4xmpExt:DigitalSourceType='{}'/>",
    "<rdf:Description><Iptc4xmpExt:DigitalSourceType>{}</Iptc4xmpExt:DigitalSourceType></rdf:Description>",
    '<rdf:Description><Iptc4xmpExt:DigitalSourceType rdf:resource="{}"/></rdf:Description>',
    "<rdf:Description><x:DigitalSourceType><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></x:DigitalSourceType></rdf:Description>",
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize("form", FORMS)
def test_what_a_packet_says_is_read_in_every_form(form: str, encoding: str) -> None:
    packet = f"<rdf:RDF>{form.format(SourceType.TRAINED)}</rdf:RDF>".encode(encoding)
    assert source_types(packet) == (SourceType.TRAINED,)


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "tiff", "avif"])
def test_no_format_weakens_what_the_file_said(kind: Any, keep: bool) -> None:
    frame = Frame(np.full((16, 16, 3), 90, np.uint8))
    claimed = Metadata(xmp=marked(None, SourceType.TRAINED))
    for done in ((), (Deed("Noise", made=SourceType.ENHANCED),)):
        data = OutputImage(frame, claimed.after("", *done)).encode(WriteOptions(kind, keep_metadata=keep))
        assert InputImage.from_bytes(data, "a").metadata.claimed == SourceType.TRAINED


def test_a_packet_that_is_too_long_for_the_format_costs_other_words_not_this_one() -> None:
    packet = marked(f"<rdf:RDF><!--{'x' * 70000}--></rdf:RDF>".encode(), SourceType.DIGITAL_CAPTURE)
    done = Metadata(xmp=packet).after(SourceType.COMPOSITE_TRAINED)
    data = OutputImage(Frame(np.zeros((16, 16, 3), np.uint8)), done).encode(WriteOptions("jpeg"))
    assert InputImage.from_bytes(data, "a.jpg").metadata.claimed == SourceType.COMPOSITE_TRAINED


def test_marks_are_left_out_where_a_person_wants_so_but_not_those_of_the_file() -> None:
    frame, silent = Frame(np.zeros((16, 16, 3), np.uint8)), WriteOptions("png", marks=False)
    for claimed in (SourceType.UNSAID, SourceType.ALGORITHMIC):
        metadata = Metadata(xmp=marked(None, claimed) if claimed else None).after(SourceType.COMPOSITE_TRAINED)
        read = InputImage.from_bytes(OutputImage(frame, metadata).encode(silent), "a.png")
        assert read.metadata.claimed == claimed


def test_what_will_be_in_a_file_is_told_before_there_is_one() -> None:
    done = Metadata().after("", Deed("Try-on", made=SourceType.COMPOSITE_TRAINED))
    assert [str(line) for line in what_is_in(done)] == [
        "A photograph in which a trained network or program made a part",
        "In the words of the IPTC: compositeWithTrainedAlgorithmicMedia",
        "Done: Try-on",
    ]


def test_steps_add_up() -> None:
    done = Metadata().after(SourceType.ENHANCED, Deed("Noise", made=SourceType.ENHANCED))
    done = done.after("", Deed("Try-on", made=SourceType.COMPOSITE_TRAINED), Deed("Exposure"))
    assert done.made == done.told == SourceType.COMPOSITE_TRAINED
    assert [step.title for step in done.steps] == ["Noise", "Try-on", "Exposure"]


@pytest.mark.parametrize("form", [":DigitalSourceType>", "<a:DigitalSourceType>"])
def test_a_packet_without_endings_takes_no_longer_than_its_length(form: str) -> None:
    begin = time.process_time()
    assert source_types(form.encode() * 100_000) == ()
    assert time.process_time() - begin < 10, "searched to its end for each of them, it takes some minutes"

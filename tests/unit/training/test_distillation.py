"""A small network learns from a large one."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from torch.nn import functional  # noqa: E402

from editor.cli.main import run  # noqa: E402
from editor.errors import NetworkError  # noqa: E402
from editor.training import beginning, checkpoint  # noqa: E402
from editor.training.beginning import begun, distilled  # noqa: E402
from editor.training.course import prepare  # noqa: E402
from editor.training.distillation import Distilled, layer_loss, soft_loss  # noqa: E402
from editor.training.run_folder import RunFolder  # noqa: E402
from editor.training.trainer import Settings, Trainer  # noqa: E402
from editor.training.tutor import Tutor, logits_of  # noqa: E402


def gradient(mine: Any, theirs: Any, temperature: float, **how: Any) -> Any:
    mine = mine.clone().requires_grad_()
    (soft_loss(mine, theirs, temperature, **how) * mine.numel()).backward()
    return mine.grad


@pytest.mark.parametrize("temperature", [1.0, 2.0, 7.0])
def test_the_gradient_is_t_times_the_difference_of_softened_answers(temperature: float) -> None:
    mine, theirs = torch.randn(2, 1, 4, 4) * 3, torch.randn(2, 1, 4, 4) * 3
    expected = temperature * (torch.sigmoid(mine / temperature) - torch.sigmoid(theirs / temperature))
    assert torch.allclose(gradient(mine, theirs, temperature), expected, atol=1e-5)


def test_for_small_logits_its_scale_does_not_depend_on_the_temperature() -> None:
    mine, theirs = torch.randn(2, 1, 4, 4) * 0.1, torch.randn(2, 1, 4, 4) * 0.1
    for temperature in (2.0, 7.0):
        assert torch.allclose(gradient(mine, theirs, temperature), (mine - theirs) / 4, atol=2e-4)


def test_what_is_agreed_costs_nothing_and_the_teacher_learns_nothing() -> None:
    same, other = torch.randn(2, 5, 4, 4), torch.randn(2, 5, 4, 4, requires_grad=True)
    for exclusive in (False, True):
        assert float(soft_loss(same, same, 2, exclusive)) == pytest.approx(0, abs=1e-6)
        assert float(soft_loss(same, other, 2, exclusive).detach()) > 0.01
        assert not soft_loss(same, other, 2, exclusive).requires_grad


def test_classes_have_hintons_own_form() -> None:
    mine, theirs, temperature = torch.randn(3, 5), torch.randn(3, 5), 2.0
    p, q = (theirs / temperature).softmax(1), (mine / temperature).softmax(1)
    expected = temperature**2 * (p * (p / q).log()).sum(1).mean()
    assert float(soft_loss(mine, theirs, temperature, exclusive=True)) == pytest.approx(float(expected), rel=1e-4)


def test_answers_of_another_size_are_enlarged() -> None:
    assert float(soft_loss(torch.full((1, 1, 8, 8), 2.0), torch.full((1, 1, 4, 4), 2.0), 3)) == pytest.approx(
        0, abs=1e-6
    )


def test_layers_are_compared_against_the_spread_of_the_teachers() -> None:
    theirs = torch.randn(2, 3, 8, 8)
    near, far = layer_loss(theirs + 0.1, theirs), layer_loss(torch.zeros_like(theirs), theirs)
    assert float(near) < 0.05
    assert float(far) == pytest.approx(1, rel=0.1)
    assert float(layer_loss(10 * theirs + 1, 10 * theirs)) == pytest.approx(float(near), rel=0.01)


def test_logits_are_found_in_whatever_a_network_gives(tiny: Any) -> None:
    logits = torch.tensor([[[[-2.0, 3.0]]]])
    assert logits_of(tiny, (logits, logits * 2)) is logits
    assert torch.allclose(logits_of(tiny, torch.sigmoid(logits)), logits, atol=1e-4)
    picture = copy.copy(tiny)
    picture.kind = "pairs"
    assert torch.allclose(logits_of(picture, torch.zeros(1, 3, 1, 1)), torch.zeros(1, 3, 1, 1))


@pytest.fixture(scope="module")
def taught(tiny_class: type[Any]) -> Any:
    """A teacher that has learned to find what is bright."""
    torch.manual_seed(3)
    network = tiny_class(16)
    optimiser = torch.optim.Adam(network.parameters(), 0.01)
    for step in range(30):
        optimiser.zero_grad()
        functional.binary_cross_entropy_with_logits(network(batch(step)["input"])[0], batch(step)["target"]).backward()
        optimiser.step()
    return network.eval()


def batch(seed: int) -> dict[str, Any]:
    dice = torch.Generator().manual_seed(seed)
    target = functional.interpolate((torch.rand(4, 1, 4, 4, generator=dice) > 0.5).float(), size=(64, 64))
    return {"input": 0.3 * torch.randn(4, 3, 64, 64, generator=dice) + target, "target": target}


def teach(network: Any, steps: int = 25) -> list[dict[str, float]]:
    torch.manual_seed(0)
    (optimiser,) = network.optimisers()
    for group in optimiser.param_groups:
        group["lr"] = 0.01
    told = []
    network.train()
    for step in range(steps):
        optimiser.zero_grad()
        losses = network.losses(batch(100 + step), 0)
        torch.stack(list(losses.values())).sum().backward()
        optimiser.step()
        told.append({name: float(loss.detach()) for name, loss in losses.items()})
    return told


@pytest.mark.parametrize("temperature", [2.0, 7.0])
def test_soft_answers_and_layers_are_learned(tiny_class: type[Any], taught: Any, temperature: float) -> None:
    student, tutor = tiny_class(4), Tutor(taught)
    pairs = tutor.matching(student)
    assert pairs == [("joined", "joined"), ("depthwise", "depthwise")]
    network = Distilled(student, tutor, temperature, 0.7, pairs)
    before = [parameter.clone() for parameter in taught.parameters()]
    told = teach(network)
    for term in ("soft", "layers", "bce"):
        assert told[-1][term] < 0.75 * told[0][term], term
    assert all(torch.equal(old, new) for old, new in zip(before, taught.parameters(), strict=True))


def test_a_student_learns_from_its_tutor_alone(tiny_class: type[Any], taught: Any) -> None:
    network = Distilled(tiny_class(4), Tutor(taught), 2.0, share=1.0)

    def distance() -> float:
        with torch.no_grad():
            found, wanted = (torch.sigmoid(one.eval()(batch(999)["input"])[0]) for one in (network.student, taught))
        return float((found - wanted).abs().mean())

    before = distance()
    teach(network, 40)
    assert distance() < 0.4 * before


def test_what_was_said_before_is_learned_too(tiny_class: type[Any]) -> None:
    network = Distilled(tiny_class(4), None, 2.0, 0.5)
    one = batch(1)
    one["teacher"] = 1 - one["target"]
    told = network.losses(one, 0)
    assert float(told["soft"].detach()) > 0
    with pytest.raises(NetworkError, match="was not asked"):
        network.losses(batch(1), 0)


def test_states_are_the_students_and_what_helped_stands_aside(tiny_class: type[Any], taught: Any) -> None:
    student = tiny_class(4)
    network = Distilled(student, Tutor(taught), layers=[("second", "second")])
    state = network.state_dict()
    assert {name for name in state if not name.startswith("aside.")} == set(student.state_dict())
    again = Distilled(tiny_class(4), Tutor(taught), layers=[("second", "second")])
    again.load_state_dict(state)
    assert all(torch.equal(value, state[name]) for name, value in again.state_dict().items())
    copied = copy.deepcopy(network)
    assert copied._tutor is network._tutor
    assert copied.student is not network.student


def test_layers_that_are_not_there_and_other_kinds_are_told(tiny_class: type[Any], taught: Any) -> None:
    with pytest.raises(NetworkError, match='no layer "nowhere"'):
        Distilled(tiny_class(4), Tutor(taught), layers=[("nowhere", "second")])
    student = tiny_class(4)
    student.kind = "pairs"
    with pytest.raises(NetworkError, match="learned from masks"):
        Distilled(student, Tutor(taught))
    with pytest.raises(NetworkError, match="Only masks"):
        Distilled(student, None)
    with pytest.raises(NetworkError, match="shows no layers"):
        distilled(tiny_class(4), None, 2, 0.5, "auto")


@pytest.fixture
def known(tiny_class: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """The small network is one of those that can be trained."""
    for module in ("editor.training.checkpoint", "editor.training.trainee"):
        monkeypatch.setattr(f"{module}.trainee", lambda name: tiny_class)


def test_it_is_cut_off_resumed_and_exported_as_any_other(
    tiny_class: type[Any], taught: Any, make_set: Callable[..., Path], tmp_path: Path, known: None
) -> None:
    def trainer(run: Path, steps: int) -> Trainer:
        torch.manual_seed(0)
        network = Distilled(tiny_class(), Tutor(taught), layers=[("second", "second")])
        left = iter(range(steps))
        settings = Settings(steps=6, batch=4, evaluations=2, judged=4)
        course = prepare(tiny_class, [make_set(count=16)])
        return Trainer(
            network, course.samples(), settings, RunFolder(run), is_cancelled=lambda: next(left, None) is None
        )

    whole = trainer(tmp_path / "whole", 100)
    whole.train()
    trainer(tmp_path / "cut", 4).train()
    rest = trainer(tmp_path / "cut", 100)
    assert rest.resume()
    rest.train()
    for name, value in whole.averaged.state_dict().items():
        assert torch.allclose(value, rest.averaged.state_dict()[name], atol=1e-6), name
    network = checkpoint.restored(tmp_path / "cut" / "last.pt")
    assert type(network) is tiny_class


def test_rounding_is_learned_from_a_checkpoint_and_comes_back_with_it(
    tiny: Any, tmp_path: Path, known: None, make_set: Callable[..., Path]
) -> None:
    with pytest.raises(NetworkError, match="Only a network that was trained"):
        begun(type(tiny), quantised=True)
    first = tmp_path / "first.pt"
    checkpoint.save(first, checkpoint.Checkpoint("tiny", tiny.state_dict(), tiny.state_dict()))
    network = begun(type(tiny), first, quantised=True)
    course = prepare(type(tiny), [make_set(count=16)])
    Trainer(network, course.samples(), Settings(steps=3, batch=4, evaluations=1), RunFolder(tmp_path / "run")).train()
    again = checkpoint.restored(tmp_path / "run" / "last.pt")
    assert beginning.qat.is_prepared(again)
    assert beginning.qat.ranges(again)["last"][1] > 0


def test_the_command(
    tiny: Any, make_set: Callable[..., Path], tmp_path: Path, known: None, capsys: pytest.CaptureFixture[str]
) -> None:
    teacher = tmp_path / "teacher.pt"
    checkpoint.save(teacher, checkpoint.Checkpoint("tiny", tiny.state_dict(), tiny.state_dict()))
    data, folder = make_set(count=16), tmp_path / "run"
    options = ["--teacher", str(teacher), "--temperature", "7", "--features", "--steps", "3", "--batch", "4"]
    arguments = ["distil", "tiny", "--data", str(data), "--run", str(folder), "--train-device", "cpu", *options]
    assert run(arguments, lambda files: 1) == 0
    assert "soft" in RunFolder(folder).rows()[-1]
    assert (folder / "best.pt").exists()
    assert run([*arguments, "--features", "nowhere"], lambda files: 1) == 1
    assert "names no pairs" in capsys.readouterr().err
    assert run([*arguments, "--temperature", "99"], lambda files: 1) == 2

"""How numbers are written for people and read back."""

from __future__ import annotations

from dataclasses import dataclass

MINUS = "−"


@dataclass(frozen=True, slots=True)
class Scale:
    """The numbers a slider and its field share.

    Attributes:
        minimum, maximum: the range, both ends allowed.
        step: what one arrow key moves; also gives the decimals that are shown.
        default: where Home and a double click lead.
        unit: written after the number, may be empty.
    """

    minimum: float
    maximum: float
    step: float = 1
    default: float = 0
    unit: str = ""

    @property
    def zero(self) -> float:
        """Where the fill of a slider begins: zero where the range has one, else the default."""
        return 0.0 if self.minimum <= 0 <= self.maximum else self.default

    @property
    def signed(self) -> bool:
        return self.minimum < 0

    @property
    def decimals(self) -> int:
        digits = f"{self.step:.6f}".rstrip("0").partition(".")[2]
        return len(digits)

    def inside(self, value: float) -> bool:
        return self.minimum <= value <= self.maximum

    def clamp(self, value: float) -> float:
        """`value` brought into the range, free of the dust of binary fractions."""
        return round(min(max(value, self.minimum), self.maximum), self.decimals + 1)

    def snap(self, value: float) -> float:
        """The nearest whole number of steps, counted from the minimum."""
        return self.clamp(self.minimum + round((value - self.minimum) / self.step) * self.step)

    def text(self, value: float) -> str:
        """`+18`, `−0.35`, `5600`: signed where values can be negative, one more decimal only where it is needed."""
        decimals = self.decimals
        if abs(value - round(value, decimals)) > 10 ** -(decimals + 2):
            decimals += 1
        number = f"{abs(value):.{decimals}f}"
        if float(number) == 0:
            return number
        sign = MINUS if value < 0 else "+" if self.signed else ""
        return sign + number

    def spoken(self, value: float) -> str:
        """`text` with its unit, for screen readers and messages."""
        return f"{self.text(value)} {self.unit}".strip()

    def read(self, text: str) -> float | None:
        """The number in `text` with a decimal point or comma and any minus, or None where there is none."""
        plain = text.strip().removesuffix(self.unit).strip().replace(MINUS, "-").replace("–", "-").replace(",", ".")
        try:
            value = float(plain)
        except ValueError:
            return None
        return value if abs(value) < float("inf") else None


def grouped(number: int) -> str:
    """`1 248`, as the look writes large numbers in every language."""
    return f"{number:,}".replace(",", "\u00a0")

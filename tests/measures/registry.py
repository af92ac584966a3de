"""Every task that can be measured; a new one is a module with `predictions`, a line here and a row in README.md."""

from tests.measures import m5_quant
from tests.measures.measure import Predictor, Report

TASKS: dict[str, Predictor] = {
    "m5_quant": m5_quant.predictions,
}

REPORTS: dict[str, Report] = {
    "m5_quant": m5_quant.by_type,
}
"""What a task says beside the scorer of the folder."""

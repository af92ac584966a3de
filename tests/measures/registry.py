"""Every task that can be measured; a new one is a module with `predictions`, a line here and a row in README.md."""

from tests.measures import m2_ner_ko, m3_el_en, m4_parallel, m4_xling, m5_quant, m6c_nli_ko, m7_temporal, m8b_attribution, m10_gold_claims
from tests.measures.measure import Predictor, Report

TASKS: dict[str, Predictor] = {
    "m10_gold_claims": m10_gold_claims.predictions,
    "m2_ner_ko": m2_ner_ko.predictions,
    "m3_el_en": m3_el_en.predictions,
    "m4_parallel": m4_parallel.predictions,
    "m4_xling": m4_xling.predictions,
    "m5_quant": m5_quant.predictions,
    "m6c_nli_ko": m6c_nli_ko.predictions,
    "m7_temporal": m7_temporal.predictions,
    "m8b_attribution": m8b_attribution.predictions,
}

REPORTS: dict[str, Report] = {
    "m10_gold_claims": m10_gold_claims.at_publication,
    "m2_ner_ko": m2_ner_ko.spans,
    "m3_el_en": m3_el_en.without_base,
    "m4_parallel": m4_parallel.by_direction,
    "m5_quant": m5_quant.by_type,
}
"""What a task says beside the scorer of the folder."""

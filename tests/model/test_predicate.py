"""Relations."""

import pytest

from factmark.errors import InvalidValueError
from factmark.model.predicate import Predicate


@pytest.mark.parametrize("sign", [-2, 2, 10])
def test_a_predicate_goes_up_down_or_neither(sign: int) -> None:
    with pytest.raises(InvalidValueError, match="'rise': sign must be -1, 0 or 1"):
        Predicate(id="rise", dimension="level", sign=sign)

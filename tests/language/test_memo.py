"""What was worked out last."""

from factmark.language.memo import Memo


def test_what_was_kept_is_found_until_it_is_forgotten() -> None:
    memo = Memo[str, int](2)
    assert memo.get("a") is None
    assert memo.keep("a", 1) == 1
    assert memo.get("a") == 1
    memo.clear()
    assert memo.get("a") is None


def test_the_least_recently_used_gives_way() -> None:
    memo = Memo[str, int](2)
    memo.keep("a", 1)
    memo.keep("b", 2)
    memo.get("a")
    memo.keep("c", 3)
    assert [memo.get(key) for key in "abc"] == [1, None, 3]

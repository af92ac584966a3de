"""What was worked out last, kept so that it need not be worked out again."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memo(Generic[Key, Value]):
    """Up to `size` values, the least recently used of which gives way. Safe to share between threads.

    A key must hold everything that its value depends on; what is the same for all of them is held by whoever holds the memo.
    """

    __slots__ = ("_lock", "_size", "_values")

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = Lock()
        self._values: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """The value kept for `key`, or None."""
        with self._lock:
            value = self._values.get(key)
            if value is not None:
                self._values.move_to_end(key)
        return value

    def keep(self, key: Key, value: Value) -> Value:
        """Keeps `value` for `key`, and returns it."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            if len(self._values) > self._size:
                self._values.popitem(last=False)
        return value

    def clear(self) -> None:
        """Forget everything, for measuring."""
        with self._lock:
            self._values.clear()

    def __len__(self) -> int:
        return len(self._values)

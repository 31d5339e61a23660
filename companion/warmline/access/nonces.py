"""Which nonces were used: each may be used once."""

import threading
from collections import OrderedDict

CAPACITY = 100_000


class Nonces:
    """Holds what was used until its time is over anyway. Full means refusing, never forgetting early."""

    def __init__(self, *, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._until: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, client_id: str, nonce: str, *, now: float, until: float) -> bool:
        """Whether this nonce was still unused; it is used from now on. `until`: when its `ts` is too old."""
        with self._lock:
            self._drop_old(now)
            if (client_id, nonce) in self._until or len(self._until) >= self._capacity:
                return False
            self._until[client_id, nonce] = until
            return True

    def _drop_old(self, now: float) -> None:
        # In order of arrival, which is nearly the order of expiry: one that blocks others does so for at
        # most the width of the window.
        while self._until and next(iter(self._until.values())) < now:
            self._until.popitem(last=False)

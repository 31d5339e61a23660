"""Weights as the few whole numbers they are shipped in, and fitting that already counts with it.

Rounding passes the gradient straight through (Bengio et al. 2013, https://arxiv.org/abs/1308.3432).
"""

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

LEVELS = 8
"""Whole numbers from -LEVELS to LEVELS; the packed file's compression leaves under four bits of each."""


class Rounded(nn.Module):
    """A matrix (outputs, inputs), each row in whole multiples of its own step."""

    def forward(self, weight: Tensor) -> Tensor:
        """The rounded matrix; to the gradient, the matrix itself."""
        step = steps(weight)
        return weight + (torch.round(weight / step) * step - weight).detach()


def steps(weight: Tensor) -> Tensor:
    """(outputs, 1): the step of each row, so that its largest weight is LEVELS steps."""
    return weight.detach().abs().amax(dim=1, keepdim=True).clamp_min(1e-12) / LEVELS


def round_while_fitting(model: nn.Module) -> None:
    """From here on every matrix acts as it will when it is packed."""
    for module in list(model.modules()):
        if isinstance(module, nn.Linear | nn.Embedding):
            parametrize.register_parametrization(module, "weight", Rounded())


def settle(model: nn.Module) -> None:
    """Makes the rounded matrices the model's own."""
    for module in list(model.modules()):
        if parametrize.is_parametrized(module):
            parametrize.remove_parametrizations(module, "weight", leave_parametrized=True)

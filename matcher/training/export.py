"""From trained weights to what is shipped: ONNX with int8 weights, and the tokenizer beside it."""

import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch.nn import functional
from transformers import AutoModel

from matcher.training.judge import Judge
from matcher.training.loop import State

OPSET = 17


class SentenceEncoder(torch.nn.Module):
    """Token ids to L2-normalised mean states, as one graph."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.transformer = AutoModel.from_pretrained(folder, attn_implementation="eager")

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        states = self.transformer(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        weight = attention_mask.unsqueeze(-1).to(states.dtype)
        return functional.normalize((states * weight).sum(1) / weight.sum(1), dim=-1)


def export_encoder(trained: Path, folder: Path, *, int8: bool = True) -> None:
    """Ship the sentence encoder in `trained`: inputs input_ids and attention_mask, output embedding (n, d).

    Without `int8` the weights stay float32, to compare with.
    """
    _export(SentenceEncoder(trained), ("input_ids", "attention_mask"), "embedding", folder, int8=int8)
    shutil.copy(trained / "tokenizer.json", folder / "tokenizer.json")


def export_judge(base: Path, weights: State, folder: Path, *, int8: bool = True) -> None:
    """Ship the judge whose `weights` were trained from `base`: inputs input_ids, attention_mask and token_type_ids,
    output logit (n, 1)."""
    model = Judge(base, attention="eager")
    model.load_state_dict(weights)
    _export(model, ("input_ids", "attention_mask", "token_type_ids"), "logit", folder, int8=int8)
    shutil.copy(base / "tokenizer.json", folder / "tokenizer.json")


def _export(model: torch.nn.Module, inputs: tuple[str, ...], output: str, folder: Path, *, int8: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    example = tuple(torch.ones((2, 8), dtype=torch.int64) for _ in inputs)
    axes = {name: {0: "texts", 1: "tokens"} for name in inputs} | {output: {0: "texts"}}
    with tempfile.TemporaryDirectory() as scratch:
        exact, small = Path(scratch) / "exact.onnx", Path(scratch) / "small.onnx"
        torch.onnx.export(
            model.eval(),
            example,
            str(exact),
            input_names=list(inputs),
            output_names=[output],
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
        if int8:
            quantize_dynamic(exact, small, weight_type=QuantType.QInt8, per_channel=True)
        shutil.move(small if int8 else exact, folder / "model.onnx")

"""What people fill in."""

from collections.abc import Sequence
from typing import Any

from django import forms

from matcher.requirements.given import MAX_REQUIREMENT_CHARACTERS, MAX_WEIGHT
from matcher.values import KINDS, VERDICTS
from webapp.models import Stage

VERDICT_NAMES = {"met": "Met", "partly": "Partly met", "absent": "Not stated", "contradicted": "Contradicted"}


class ManyFilesInput(forms.FileInput):
    allow_multiple_selected = True


class ManyFiles(forms.FileField):
    """Any number of files, at least one; cleans to a list."""

    widget = ManyFilesInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = data if isinstance(data, list | tuple) else [data] if data else []
        if not files:
            raise forms.ValidationError("Choose at least one file.")
        return list(files)


class JobForm(forms.Form):
    text = forms.CharField(
        label="Job description",
        required=False,
        widget=forms.Textarea(attrs={"rows": 14, "placeholder": "Paste the whole advertisement here…"}),
    )
    file = forms.FileField(label="Or upload it", required=False)
    title = forms.CharField(
        label="Title",
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"placeholder": "Taken from the text when left empty"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("file") and not (cleaned.get("text") or "").strip():
            self.add_error("text", "Paste the text of the advertisement, or choose a file.")
        return cleaned


class ResumesForm(forms.Form):
    files = ManyFiles(label="Resumes")


class RequirementForm(forms.Form):
    """A row of the calibration page. `id`, `start` and `end` say where a suggestion came from."""

    id = forms.CharField(required=False, max_length=100, widget=forms.HiddenInput)
    start = forms.IntegerField(required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, widget=forms.HiddenInput)
    text = forms.CharField(
        label="Requirement",
        max_length=MAX_REQUIREMENT_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": "Say what is required, or remove the row."},
    )
    kind = forms.ChoiceField(label="Kind", choices=[(kind, kind.capitalize()) for kind in KINDS])
    must = forms.ChoiceField(label="Importance", choices=[("yes", "Must have"), ("no", "Nice to have")])
    weight = forms.FloatField(
        label="Weight", min_value=0.1, max_value=MAX_WEIGHT, widget=forms.NumberInput(attrs={"step": "0.1"})
    )


class RequirementRows(forms.BaseFormSet):
    """All rows of a calibration; those marked to be removed are left out."""

    def entries(self) -> list[dict[str, Any]]:
        """The requirements as JSON, each with an id of its own."""
        filled = [form.cleaned_data for form in self.forms if form.cleaned_data]
        rows = [row for row in filled if not row.get("DELETE")]
        taken = {row["id"] for row in filled if row["id"]}
        fresh = (name for n in range(1, 10_000) if (name := f"r{n}") not in taken)
        return [
            {
                "id": row["id"] or next(fresh),
                "text": " ".join(row["text"].split()),
                "kind": row["kind"],
                "must": row["must"] == "yes",
                "weight": row["weight"],
                "start": -1 if row["start"] is None else row["start"],
                "end": -1 if row["end"] is None else row["end"],
            }
            for row in rows
        ]


RequirementFormSet = forms.formset_factory(
    RequirementForm, formset=RequirementRows, extra=0, can_delete=True, max_num=200, absolute_max=200
)


def requirement_rows(entries: Sequence[dict[str, Any]], data: Any = None) -> RequirementRows:
    """The form for `entries`, or with what was sent as `data`."""
    initial = [entry | {"must": "yes" if entry["must"] else "no"} for entry in entries]
    return RequirementFormSet(data, initial=initial, prefix="r")


class DecisionForm(forms.Form):
    stage = forms.ChoiceField(label="Move to", choices=Stage.choices)
    reason = forms.CharField(label="Reason", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3}))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("stage") == Stage.REJECTED and not (cleaned.get("reason") or "").strip():
            self.add_error("reason", "A rejection needs a reason that you could tell the candidate.")
        return cleaned


class NoteForm(forms.Form):
    text = forms.CharField(label="Note", max_length=10_000, widget=forms.Textarea(attrs={"rows": 3}))


class OverrideForm(forms.Form):
    requirement = forms.CharField(max_length=100, widget=forms.HiddenInput)
    verdict = forms.ChoiceField(label="Your verdict", choices=[(each, VERDICT_NAMES[each]) for each in VERDICTS])
    reason = forms.CharField(label="Why", max_length=4000, widget=forms.Textarea(attrs={"rows": 2}))

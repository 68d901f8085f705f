"""Named forms: what each takes, what is plainly none of it, and where JSON goes wrong."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.model import Format
from refsmith.rules.prose import findings
from refsmith.rules.prose.tables import ROWS
from tests.support import runtime

formats = runtime("formats")
d = runtime("declare")
validation = runtime("validation")

TAKEN = {
    "arn": ("arn:aws-cn:sns:cn-north-1:123456789012:boats", "arn:aws:s3:::harbor", "${Boat}"),
    "base64": ("Ym9hdA==", "Ym9hdA", "a-b_c=", "Ym9h\ndA=="),
    "cidr": ("10.0.0.0/8", "10.1.2.3/8", "2001:db8::/32", "0.0.0.0/0"),
    "cidr-ipv4": ("10.0.0.0/8",),
    "cidr-ipv6": ("::/0",),
    "cron": ("cron(0 12 * * ? *)", "0 12 * * 1", "15 12 * *? *", "@daily"),
    "date": ("2031-05-17", "2031-05-17T00:00:00Z"),
    "date-time": (
        *("2031-05-17T20:30:00Z", "2031-05-17", "20310517T203000Z", "2031-05-17T20:30:00+02:00"),
        *("P1D", "PT15M", "2031-W20", "2016-12-31T23:59:60Z", "2031-05-17T24:00:00Z", "T23:11"),
    ),
    "email": ("ann@harbor.example", "Ann <ann@harbor.example>", '"a b"@x'),
    "ip": ("10.0.0.1", "::1", "10.0.0.1/30"),
    "ipv4": ("10.0.0.1",),
    "ipv6": ("2001:db8::1", "fe80::1"),
    "json": ('{"a": [1, 2]}', "[]", "true", '{"a": <$.b>}', '{"a": {{b}}}', '{"a": "x\ny"}'),
    "phone": ("+12065550100", "12065550100", "+1 206 555-0100"),
    "rate": ("rate(5 minutes)", "rate (1 day)", "5 minutes"),
    "schedule": ("rate(5 minutes)", "cron(0 12 * * ? *)", "at(2031-05-17T20:30:00)"),
    "time-zone": ("Europe/Oslo", "Etc/GMT+9", "UTC", "America/Argentina/La_Rioja"),
    "uri": ("https://harbor.example", "s3://boats/oar", "mailto:ann@harbor.example"),
    "uuid": ("123e4567-e89b-12d3-a456-426614174000", "123e4567e89b12d3a456426614174000"),
}
REFUSED = {
    "arn": ("boat", "aws:sns:x", "arn:aws:sns"),
    "base64": ("bö", "a.b", "###"),
    "cidr": ("10.0.0.1", "10.0.0.0/33", "boat/8", "10.0.0/8"),
    "cidr-ipv4": ("::/0",),
    "cidr-ipv6": ("10.0.0.0/8",),
    "cron": ("rate(5 minutes)", "cron(1 2)", "boat"),
    "date": ("17 May 2031", "2031-13-01", "05/17/2031"),
    "date-time": ("tomorrow", "2031-13-17T20:30:00Z", "17 May 2031", "5/17/2031 @ 8"),
    "email": ("boat", "@", "ann@", "ann @harbor"),
    "ip": ("boat", "10.0.0.256", "1.2.3"),
    "ipv4": ("::1",),
    "ipv6": ("10.0.0.1",),
    "json": ("boat", '{"a": 1,}', "{'a': 1}", '{"a" 1}', "[1, 2"),
    "phone": ("boat", "+1-CALL-ME"),
    "rate": ("cron(0 12 * * ? *)", "often"),
    "schedule": ("often", "cron(1 2)"),
    "time-zone": ("+02:00", "Pacific Time", "Europe/"),
    "uri": ("harbor.example", "/oar", "://x"),
    "uuid": ("boat", "123e4567-e89b"),
}


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in TAKEN.items() for t in ts])
def test_takes(name: str, text: str) -> None:
    assert formats.wrong(name, text) is None


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, ts in REFUSED.items() for t in ts])
def test_refuses(name: str, text: str) -> None:
    assert formats.wrong(name, text) is not None


def test_every_form_has_a_name_a_sample_and_examples_of_both_kinds() -> None:
    assert {*formats.NAMES} == {*formats.SAMPLES} == {*TAKEN} == {*REFUSED}
    for name, sample in formats.SAMPLES.items():
        assert formats.wrong(name, sample) is None


def test_every_form_that_words_give_is_known() -> None:
    given = {
        each.rule.value
        for row in ROWS
        for text, type, *_ in row.matches
        for each in findings(text, type)
        if isinstance(each.rule, Format)
    }
    assert given
    assert given <= {*formats.NAMES}


@given(st.sampled_from(sorted(TAKEN)))
def test_an_empty_text_and_an_unknown_form_refuse_nothing(name: str) -> None:
    assert formats.wrong(name, "") is None
    assert formats.wrong(name, " \n") is None
    assert formats.wrong("boat", "anything") is None


@given(st.text(max_size=30), st.sampled_from(sorted(TAKEN)))
def test_any_text_gets_an_answer(text: str, name: str) -> None:
    assert formats.wrong(name, text) is None or isinstance(formats.wrong(name, text), str)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
        max_leaves=8,
    ),
    st.sampled_from((None, 2)),
)
def test_whatever_json_is_written_passes_and_line_and_column_are_those_of_the_slip(
    value: object, indent: int | None
) -> None:
    text = json.dumps(value, indent=indent)
    assert formats.wrong("json", text) is None
    found = formats.wrong("json", f"[{text}\n ,]")
    assert found is not None
    assert f"line {text.count(chr(10)) + 2}, column" in found


def test_a_report_names_the_form_and_the_place_in_the_document() -> None:
    policy = '{\n "Statement": [{"Effect": "Allow" "Action": "*"}]\n}'
    assert says(d.Scalar("string", d.Format("json")), policy) == (
        "a is not JSON: expecting ',' delimiter (line 2, column 35)"
    )
    assert says(d.Scalar("blob", d.Format("json")), policy.encode()).endswith("column 35)")
    assert says(d.Scalar("string", d.Format("cidr")), "10.0.0.1") == (
        "a is not a range of addresses in CIDR notation: it has no /"
    )


def test_of_a_sensitive_text_only_the_place_is_told() -> None:
    hidden = d.Scalar("string", d.Format("ipv4"), sensitive=True)
    assert says(hidden, "2001:db8::1") == "a is not an IPv4 address"


def says(shape: object, value: object) -> str:
    operation = d.Operation(("x", "y"), "Y", d.Option(("--a",), "A", shape))
    (found,) = validation.check_operation(operation, "x", {"A": value})
    message: str = found.message
    return message

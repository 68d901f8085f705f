"""The line itself: where options may stand, what is an error, and how the command ends."""

import json
from pathlib import Path

import pytest

from tests.cli.server import Answer, RecordingServer
from tests.cli.support import CommandLine

SENT = b"Action=CreateUser&Version=2010-05-08&UserName=jane"
DONE = Answer(b"<CreateUserResponse><CreateUserResult/></CreateUserResponse>")


@pytest.mark.parametrize(
    "line",
    [
        "iam create-user --user-name jane --endpoint-url {url}",
        "--endpoint-url {url} iam create-user --user-name jane",
        "iam --endpoint-url {url} create-user --user-name jane",
        "iam create-user --user-name=jane --endpoint-url={url}",
        "iam create-user --user jane --endpoint {url}",
        "iam create-user --user-name x --user-name jane --endpoint-url {url}",
        "--region eu-west-1 iam --output text create-user --endpoint-url {url} --user-name jane",
    ],
)
def test_options_stand_anywhere(run: CommandLine, server: RecordingServer, line: str) -> None:
    server.expect(DONE)
    ended = run(*line.format(url=server.url).split())
    assert ended.status == 0, ended.err
    assert [request.body for request in server.recorded] == [SENT]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("iam create-user", "the following arguments are required: --user-name"),
        ("iam create-user --user-name a --foo --bar=1", "Unknown options: --foo, --bar=1"),
        ("iam create-user --user-name a --user-nam", "expected one argument"),
        ("iam create-user extra --user-name a", "Unknown options: extra"),
        ("iam --foo create-user --user-name a", "Unknown options: --foo"),
        ("iam create-login-profile --pass x", "ambiguous option"),
        ("iam create-user --user-name", "expected one argument"),
        ("iam create-user --user-name a --output xml", "--output"),
        ("iam create-user --user-name a --validation maybe", "--validation"),
        ("iam create-user --user-name a --endpoint-url localhost", "scheme is missing"),
        ("iam create-user --user-name a --query [", "Bad value for --query ["),
        ("iam create-user --user-name a --cli-read-timeout soon", "--cli-read-timeout"),
        ("iam create-user --user-name a --cli-connect-timeout -1", "--cli-connect-timeout"),
        ("iam create-user --user-name a --cli-auto-prompt", "--cli-auto-prompt is not supported"),
        ("iam create-user --user-name a --cli-input-json {} --cli-input-yaml {}", "not allowed"),
        ("ec2 describe-instances --m 5", "--max-results, --max-items"),
        ("ec2 describe-byoip-cidrs", "required: --max-results"),
        ("iam list-users --max-items many", "--max-items"),
        ("iam list-users --no-paginate --starting-token x", "--starting-token"),
        ("lambda invoke --function-name f", "outfile"),
        ("lambda update-function-code --function-name f --zip-file x", "--zip-file is not"),
        (
            "lambda update-function-code --function-name f --image-config x",
            "--image-config is not supported: it is a matter of the AWS CLI",
        ),
        ("iam", "operation"),
        ("", "command"),
        ("iam create-usr", "create-user"),
        ("imm create-user", "iam"),
        ("imm create-user", "aws imm"),
        ("s3 cp a b", "aws s3"),
        ("iam wizard", "aws iam wizard"),
        ("iam wait user-exist", "user-exists"),
        ("iam wait", "user-exists"),
        ("completion csh", "bash"),
    ],
)
def test_usage_errors_end_with_252(run: CommandLine, line: str, told: str) -> None:
    ended = run(*line.split())
    assert ended.status == 252
    assert told in ended.err
    assert ended.out == ""


def test_near_options_are_named(run: CommandLine) -> None:
    ended = run("iam", "create-user", "--user-name", "a", "--permission-boundary", "x" * 20)
    assert ended.status == 0 or "--permissions-boundary" in ended.err
    ended = run("iam", "create-user", "--user-name", "a", "--usr-name", "b")
    assert "Maybe you meant:\n  * --user-name (instead of --usr-name)" in ended.err


def test_errors_have_the_prefix_and_the_code(run: CommandLine) -> None:
    ended = run("iam", "create-user")
    assert ended.err.startswith("\ncliref: [ERROR]: An error occurred (ParamValidation): ")


def test_json_errors_have_no_prefix(run: CommandLine) -> None:
    ended = run("iam", "create-user", "--user-name", "a b", "--cli-error-format", "json")
    told = json.loads(ended.err)
    assert (ended.status, told["Code"]) == (252, "ParamValidation")
    (violation,) = told["Violations"]
    assert (violation["Option"], violation["Rule"]) == ("--user-name", "pattern")


def test_version_and_help_send_nothing(run: CommandLine) -> None:
    ended = run("--version")
    assert ended.status == 0
    assert ended.out.startswith("cliref")
    assert "2.38.5" in ended.out


def test_an_option_called_as_the_packages_own_is_the_commands(
    run: CommandLine, server: RecordingServer
) -> None:
    command = [
        *("connect", "create-data-table-attribute", "--instance-id", "i", "--data-table-id", "d"),
        *("--name", "n", "--value-type", "TEXT", "--validation", "MinLength=1,IgnoreCase=true"),
    ]
    ended = run("--validation", "off", *command, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    sent = json.loads(server.recorded[0].body)
    assert sent["Validation"] == {"MinLength": 1, "IgnoreCase": True}


def test_a_list_option_keeps_the_last(run: CommandLine, server: RecordingServer) -> None:
    words = "sqs receive-message --queue-url q --attribute-names A B --attribute-names C"
    run(*words.split(), "--endpoint-url", server.url)
    assert json.loads(server.recorded[0].body)["AttributeNames"] == ["C"]


@pytest.mark.parametrize(
    ("flag", "sent"),
    [
        ("", None),
        ("--dry-run", "true"),
        ("--no-dry-run", "false"),
        ("--dry-run --no-dry-run", "false"),
        ("--no-dry-run --dry-run", "true"),
    ],
)
def test_a_boolean_pair(run: CommandLine, server: RecordingServer, flag: str, sent: str) -> None:
    server.expect(Answer(b"<DescribeInstancesResponse/>"))
    run("ec2", "describe-instances", *flag.split(), "--endpoint-url", server.url)
    (request,) = server.recorded
    assert (f"DryRun={sent}".encode() in request.body) is (sent is not None)


def test_no_region_and_no_credentials_are_253(run: CommandLine) -> None:
    line = "iam create-user --user-name a --endpoint-url http://127.0.0.1:9"
    nobody = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}
    ended = run(*line.split(), env=nobody)
    assert (ended.status, "NoCredentials" in ended.err) == (253, True)
    ended = run(*["sqs", "receive-message", "--queue-url", "q"], env={"AWS_DEFAULT_REGION": None})
    assert (ended.status, "NoRegion" in ended.err) == (253, True)


def test_a_refused_connection_is_255(run: CommandLine) -> None:
    ended = run(*["iam", "create-user", "--user-name", "a", "--endpoint-url", "http://127.0.0.1:9"])
    assert (ended.status, "Could not connect" in ended.err) == (255, True)


def test_region_and_output_come_from_option_environment_profile(
    run: CommandLine, server: RecordingServer, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.write_text("[profile other]\nregion = ap-south-1\noutput = text\n")
    server.expect(Answer(b'{"MessageId": "m"}'))
    line = ["sqs", "send-message", "--queue-url", "q", "--message-body", "b"]
    settings = {"AWS_CONFIG_FILE": str(config), "AWS_PROFILE": "other", "AWS_DEFAULT_REGION": None}
    ended = run(*line, "--endpoint-url", server.url, env=settings)
    assert ended.out == "m\n", ended.err
    assert run(*line, "--endpoint-url", server.url, "--output", "json", env=settings).out != "m\n"
    assert run(*line, "--endpoint-url", server.url, env={"AWS_DEFAULT_OUTPUT": "text"}).out == "m\n"


def test_an_unknown_profile_is_told(run: CommandLine) -> None:
    ended = run(*["iam", "create-user", "--user-name", "a", "--profile", "nobody"])
    assert (ended.status, "nobody" in ended.err) == (255, True)


def test_an_interrupt_is_130(run: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    import botocore.session

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(botocore.session, "get_session", interrupted)
    assert run("iam", "create-user", "--user-name", "a").status == 130


@pytest.mark.parametrize(
    "line",
    [
        "iam create-user help",
        "help",
        "iam help",
        "iam create-user --generate-cli-skeleton",
        "iam create-user --generate-cli-skeleton yaml-input",
        "iam create-user --user-name a --generate-cli-skeleton output",
        "iam create-user --user-name !",
        "iam create-user",
        "iam list-users --foo",
        "completion words -- iam create-user --",
    ],
)
def test_what_sends_nothing_loads_no_botocore(run: CommandLine, line: str) -> None:
    code = (
        "import sys; from cliref._runtime.cli.main import main; main(sys.argv[1:]);"
        "sys.exit(any(name in sys.modules for name in ('botocore', 'jmespath', 'yaml')))"
    )
    ended = run.process(*line.split(), before=("-c", code))
    assert ended.status == 0, ended.err
    assert ended.out or ended.err
    assert "Traceback" not in ended.err


def test_it_runs_as_a_module(run: CommandLine) -> None:
    assert run.process("iam", "create-user").status == 252

"""``mango config`` and ``mango doctor`` as a user meets them."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from mango.config import Settings, commented_toml
from mango.serving.wire import DEFAULT_PORT
from tests.conftest import run_mango
from tests.fake_ollama import FakeOllama, as_json


def test_each_setting_has_a_value_and_an_origin(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('keep_alive = "1h"\nthreads = 3\n')
    done = run_mango("config", "--json", home=tmp_path, MANGO_THREADS="4", OLLAMA_HOST="example.org")
    found = json.loads(done.stdout)
    assert set(found) == set(Settings.__dataclass_fields__)
    assert found["threads"] == {"value": 4, "origin": "MANGO_THREADS"}
    assert found["keep_alive"] == {"value": "1h", "origin": str(tmp_path / "config.toml")}
    assert found["ollama_host"] == {"value": "example.org", "origin": "OLLAMA_HOST"}
    assert found["engine"] == {"value": "auto", "origin": "default"}
    shown = run_mango("config", home=tmp_path).stdout.splitlines()
    assert len(shown) == len(found)
    assert any(line.split() == ["threads", "3", str(tmp_path / "config.toml")] for line in shown)


def test_config_init_writes_a_file_that_changes_nothing(tmp_path: Path) -> None:
    done = run_mango("config", "init", home=tmp_path / "new")
    path = Path(done.stdout.strip())
    assert tomllib.loads(path.read_text()) == {}
    uncommented = [line[2:] for line in commented_toml().splitlines() if " = " in line]
    assert tomllib.loads("\n".join(uncommented)) == {name: field.default for name, field in Settings.__dataclass_fields__.items()}
    again = run_mango("config", "init", home=tmp_path / "new")
    assert (again.returncode, again.stdout) == (2, "")
    assert "exists already" in again.stderr
    assert run_mango("config", "path", home=tmp_path).stdout.strip() == str(tmp_path / "config.toml")


def test_settings_that_make_no_sense_name_their_origin(tmp_path: Path) -> None:
    for text, words in (("thread = 2\n", "unknown setting 'thread'"), ("engine = 3\n", "not a text"), ("threads = 0\n", "greater than 0")):
        (tmp_path / "config.toml").write_text(text)
        done = run_mango("ask", "list files", home=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert words in done.stderr


def test_doctor_says_what_works(tmp_path: Path) -> None:
    with FakeOllama() as server:
        done = run_mango("doctor", home=tmp_path, OLLAMA_HOST=server.url)
    lines = {line[6:].split("  ")[0]: line for line in done.stdout.splitlines()}
    assert done.returncode == 0
    assert done.stderr == ""
    assert lines["Ollama"].startswith("ok")
    assert "0.33.0" in lines["Ollama"]
    assert lines["model mango-bash"].endswith("template as trained")
    assert {"config", "built-in model", "bash", "training packages", "GPU", "disk"} <= set(lines)


def test_doctor_finds_a_template_that_is_not_the_trained_one(tmp_path: Path) -> None:
    with FakeOllama({"/api/generate": as_json({"_debug_info": {"rendered_template": "[INST]"}})}) as server:
        done = run_mango("doctor", home=tmp_path, OLLAMA_HOST=server.url)
    assert "FAIL  model mango-bash" in done.stdout
    # The built-in model still answers.
    assert done.returncode == 0


def test_doctor_with_a_broken_config_and_no_server(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("engine = [\n")
    done = run_mango("doctor", home=tmp_path, OLLAMA_HOST="127.0.0.1:1")
    assert done.returncode == 3
    assert "not valid TOML" in done.stdout
    done = run_mango("doctor", home=tmp_path / "fine", OLLAMA_HOST="127.0.0.1:1")
    assert done.returncode == 0
    assert "note  Ollama" in done.stdout
    assert str(DEFAULT_PORT) not in done.stdout

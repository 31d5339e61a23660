from pathlib import Path

import pytest
from lxml import etree

from support.told_system import ToldSystem, program, tree
from warmline.errors import WarmlineError
from warmline.service.commands import Ran
from warmline.service.program import Program
from warmline.service.taskscheduler import TASK, TaskScheduler, task

NAMES = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
TOOLS = Path("C:/Windows") / "System32"
PATH = r"C:\Users\Jörg & <Sohn> 'GmbH' 家\100%\pythonw.exe"


def scheduler(system: ToldSystem, started: Program) -> TaskScheduler:
    return TaskScheduler(
        system_root=Path("C:/Windows"), user="OFFICE\\Jörg", program=started, commands=system
    )


def test_the_task(tmp_path: Path) -> None:
    root = etree.fromstring(task(program(tmp_path, python=PATH), user="R&D\\Jörg").encode("utf-16"))

    def told(path: str) -> str | None:
        return root.findtext("/".join(f"t:{name}" for name in path.split("/")), namespaces=NAMES)

    assert root.get("version") == "1.2"
    assert told("Actions/Exec/Command") == PATH
    assert told("Actions/Exec/Arguments") == "-m warmline serve --by-system"
    assert told("Triggers/LogonTrigger/UserId") == "R&D\\Jörg", "only then no administrator is needed"
    assert told("Principals/Principal/RunLevel") == "LeastPrivilege"
    assert told("Settings/ExecutionTimeLimit") == "PT0S", "it would be ended after three days"
    assert told("Settings/DisallowStartIfOnBatteries") == "false"
    # The schema: actions name their principal, a trigger's parts come in order, numbers are within bounds.
    context = root.find("t:Actions", NAMES)
    principal = root.find("t:Principals/t:Principal", NAMES)
    trigger = root.find("t:Triggers/t:LogonTrigger", NAMES)
    assert context is not None
    assert principal is not None
    assert trigger is not None
    assert context.get("Context") == principal.get("id")
    assert [part.tag.rpartition("}")[2] for part in trigger] == ["Enabled", "UserId"]
    assert 1 <= int(told("Settings/RestartOnFailure/Count") or 0) <= 255
    assert told("Settings/RestartOnFailure/Interval") == "PT1M", "the shortest that is allowed"


def test_no_variable_is_put_into_a_path(tmp_path: Path) -> None:
    with pytest.raises(WarmlineError, match="percent signs"):
        task(program(tmp_path, python=r"C:\%TEMP%\pythonw.exe"), user="x")


def test_installed_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    read: list[str] = []
    system = ToldSystem(
        effects={
            f"{TOOLS / 'schtasks.exe'} /Create": lambda: read.extend(
                file.read_text("utf-16") for file in tmp_path.rglob("task.xml")
            )
        }
    )
    started = program(tmp_path, python=PATH)
    scheduler(system, started).install()
    assert read == list(scheduler(system, started).plan().values())
    assert tree(tmp_path) == {}, "the task itself lies with Windows"
    create, run = system.told
    assert create.startswith(f"{TOOLS / 'schtasks.exe'} /Create /TN {TASK} /XML ")
    assert create.endswith(" /F"), "however often"
    assert run == f"{TOOLS / 'schtasks.exe'} /Run /TN {TASK}"

    system.told.clear()
    assert scheduler(system, started).remove()
    assert [line.split()[1] for line in system.told] == ["/End", "/Delete"]
    nothing = ToldSystem({str(TOOLS): Ran(status=1)})
    assert not scheduler(nothing, started).remove()


def test_refused(tmp_path: Path) -> None:
    system = ToldSystem({f"{TOOLS / 'schtasks.exe'} /Create": Ran(status=1)})
    with pytest.raises(WarmlineError, match="nothing was changed"):
        scheduler(system, program(tmp_path)).install()
    assert len(system.told) == 1


@pytest.mark.parametrize(("said", "state"), [("Running\r\n", "running"), ("Ready\r\n", "stopped")])
def test_status(tmp_path: Path, said: str, state: str) -> None:
    powershell = str(TOOLS / "WindowsPowerShell" / "v1.0" / "powershell.exe")
    system = ToldSystem({powershell: Ran(status=0, out=said), str(TOOLS): Ran(status=0)})
    found = scheduler(system, program(tmp_path)).status()
    assert (found.installed, found.state) == (True, state)
    nothing = scheduler(ToldSystem({str(TOOLS): Ran(status=1, out="Running")}), program(tmp_path)).status()
    assert (nothing.installed, nothing.state) == (False, "stopped")

"""Windows: a task that starts when the user logs on."""

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from warmline.errors import WarmlineError
from warmline.service.commands import Commands
from warmline.service.manager import Status
from warmline.service.program import Program

TASK = "Warmline"

# https://learn.microsoft.com/windows/win32/taskschd/task-scheduler-schema
_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>The Warmline companion, for this machine alone.</Description>
  </RegistrationInfo>
  <Triggers>
    <LogonTrigger>
      <Enabled>true</Enabled>
      <UserId>{user}</UserId>
    </LogonTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure>
      <Interval>PT1M</Interval>
      <Count>3</Count>
    </RestartOnFailure>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


class TaskScheduler:
    """`system_root` is where Windows lies; `user` is DOMAIN\\name."""

    name = "the Task Scheduler"
    starts = "when you log on"

    def __init__(self, *, system_root: Path, user: str, program: Program, commands: Commands) -> None:
        self._tools = system_root / "System32"
        self._user = user
        self._program = program
        self._commands = commands

    def plan(self) -> Mapping[str, str]:
        """One task. It lies in no folder of the user's."""
        return {f"the task {TASK}": task(self._program, user=self._user)}

    def install(self) -> None:
        """Registers the task and starts it."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "task.xml"
            file.write_text(task(self._program, user=self._user), "utf-16")
            registered = self._schtasks("/Create", "/TN", TASK, "/XML", str(file), "/F")
        if not registered:
            raise WarmlineError(
                "not_started",
                "Windows refuses the task, so nothing was changed. Whoever looks after this machine may have "
                "forbidden it; start `warmline serve` by hand.",
            )
        self._schtasks("/Run", "/TN", TASK)

    def remove(self) -> bool:
        """Ends the companion and deletes the task."""
        self._schtasks("/End", "/TN", TASK)
        return self._schtasks("/Delete", "/TN", TASK, "/F")

    def status(self) -> Status:
        """As Windows says. Its own command says "Running" in the language of the system, hence PowerShell."""
        told = self._commands.run(
            str(self._tools / "WindowsPowerShell" / "v1.0" / "powershell.exe"),
            *("-NoProfile", "-NonInteractive", "-Command", f"(Get-ScheduledTask -TaskName {TASK}).State"),
        )
        running = told.well and told.out.strip() == "Running"
        return Status(
            installed=self._schtasks("/Query", "/TN", TASK), state="running" if running else "stopped"
        )

    def _schtasks(self, *words: str) -> bool:
        return self._commands.run(str(self._tools / "schtasks.exe"), *words).well


def task(program: Program, *, user: str) -> str:
    """The task as XML. Raises WarmlineError for a path in which Windows would put in a variable."""
    first, *others = program.words
    if first.count("%") > 1:
        raise WarmlineError(
            "odd_path",
            "The path of Python has several percent signs, which the Task Scheduler reads as variables. "
            "Install Warmline elsewhere, then try again.",
        )
    return _TASK.format(
        user=escape(user), program=escape(first), arguments=escape(subprocess.list2cmdline(others))
    )

"""The text of systemd's units: systemd.socket(5), systemd.service(5), systemd.exec(5)."""

from warmline.service.program import Program

NAME = "warmline"
SOCKET, SERVICE = f"{NAME}.socket", f"{NAME}.service"

_SOCKET = """\
[Unit]
Description=The port of the Warmline companion, for this machine alone

[Socket]
ListenStream=127.0.0.1:{port}
# If the companion fails to start, what waits is dropped, instead of starting it again and again.
FlushPending=yes

[Install]
WantedBy=sockets.target
"""

_SERVICE = """\
[Unit]
Description=The Warmline companion
Requires={socket}
After={socket}
# Each request may try again: a keyring that was locked may be open now.
StartLimitIntervalSec=0

[Service]
Type=exec
# Through a shell that gives way at once: systemd takes no quotation mark in the path of a program itself.
ExecStart=/bin/sh -c "exec \\"$$@\\"" sh {command}
{variables}\
# The model that tells languages is unpacked in a temporary folder: this one is in memory.
RuntimeDirectory={name}
RuntimeDirectoryMode=0700
Environment=TMPDIR=%t/{name}
UMask=0077
# It takes some 300 MB.
MemoryMax=2G
NoNewPrivileges=yes
RestrictAddressFamilies=AF_INET AF_UNIX
LockPersonality=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
"""

_WALLS = {
    # Without it, some versions of systemd leave out the others.
    "PrivateUsers": "yes",
    # No network but the port, which systemd opened for it. The keyring is reached through a file.
    "PrivateNetwork": "yes",
    "ProtectSystem": "strict",
    "ProtectHome": "read-only",
}
"""What a user may build only where the system allows user namespaces."""


def socket_unit(program: Program) -> str:
    """Holds the port from the login on."""
    return _SOCKET.format(port=program.port)


def wall_options() -> list[str]:
    """The walls as systemd-run takes them, to try whether they can be built."""
    return [f"--property={name}={value}" for name, value in _WALLS.items()]


def service_unit(program: Program, *, walls: bool) -> str:
    """Runs the companion, shut off from what it does not need."""
    unit = _SERVICE.format(
        name=NAME,
        socket=SOCKET,
        command=" ".join(quoted(word).replace("$", "$$") for word in program.words),
        variables="".join(f"Environment={quoted(f'{n}={v}')}\n" for n, v in program.variables.items()),
    )
    if not walls:
        return unit
    folders = " ".join(quoted(str(folder)) for folder in program.folders)
    return unit + "".join(f"{n}={v}\n" for n, v in {**_WALLS, "ReadWritePaths": folders}.items())


def quoted(text: str) -> str:
    """One word of a unit, whatever printable characters are in it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'

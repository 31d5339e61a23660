"""What of the extension others can reach, and what its own parts may ask of each other."""

import json
import re


def manifest(repository):
    return json.loads(repository.text("extension/manifest.json"))


def test_nobody_outside_can_speak_to_the_extension_or_show_a_part_of_it(repository):
    """No pages and no other extensions; its pages stand in no frame, its files are in no other page."""
    assert {"externally_connectable", "web_accessible_resources", "sandbox"} & manifest(
        repository
    ).keys() == set()
    code = "".join(
        repository.text(file)
        for file in repository.under("extension/src", ".ts")
        if not file.endswith(".test.ts")
    )
    assert (
        re.findall(r"onMessageExternal|onConnectExternal|onConnect\b|postMessage|setAccessLevel", code) == []
    )


def test_our_pages_run_our_own_code_and_ask_the_companion_alone(repository):
    policy = dict(
        part.strip().split(" ", 1)
        for part in manifest(repository)["content_security_policy"]["extension_pages"].split(";")
    )
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "font-src": "'self'",
        "connect-src": "'self' http://127.0.0.1:27845",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
    }


MAIL = ["https://mail.google.com/*"]


def test_every_permission_has_its_reason(repository):
    """Mail pages are asked for twice, in the same words, so that the browser asks the user once."""
    wanted = manifest(repository)
    assert not {"optional_permissions", "optional_host_permissions"} & wanted.keys()
    granted = [*wanted["permissions"], *wanted["host_permissions"]]
    assert granted == ["storage", "scripting", "http://127.0.0.1/*", *MAIL]
    about = repository.text("docs/extension.md").split("## The manifest")[1].split("\n## ")[0]
    assert [one for one in granted if f"`{re.sub('^https?://|/[*]$', '', one)}`" not in about] == []
    scripts = wanted["content_scripts"]
    assert [script["matches"] for script in scripts] == [MAIL]
    assert not any({"all_frames", "match_about_blank", "world"} & script.keys() for script in scripts)


def test_one_file_of_ours_can_be_put_into_a_page_and_nothing_else(repository):
    """No function, no words from elsewhere, no world of the page's own, no script that stays registered."""
    put = {
        file: found
        for file in repository.under("extension/src", ".ts")
        if ".test." not in file
        and (
            found := re.findall(
                r"chrome\.scripting\.\w+|executeScript|insertCSS|registerContentScripts|userScripts"
                r"|\binject\(.*\)|chrome\.tabs\.(?!create|query|sendMessage)\w+",
                re.sub(r"/\*.*?\*/", "", repository.text(file), flags=re.DOTALL),
            )
        )
    }
    assert put == {
        "extension/src/background/main.ts": ["chrome.scripting.executeScript"],
        "extension/src/background/bring-review.ts": [
            'inject({ target: { tabId: tab.id, frameIds: [frameId] }, files: ["review.js"] })'
        ],
    }


def test_a_content_script_may_ask_what_it_asks_and_nothing_else(repository):
    table = repository.text("extension/src/background/sender.ts").split("FROM_MAIL")[1].split("};")[0]
    may = dict(re.findall(r"(\w+): (true|false),", table))
    beside_mail = ("gmail", "review", "record")
    asked = {
        kind
        for room in beside_mail
        for file in repository.under(f"extension/src/{room}", ".ts")
        if ".test." not in file and "testing" not in file
        for kind in re.findall(r"background\(\{\s*kind: \"(\w+)\"", repository.text(file))
    }
    assert {kind for kind, allowed in may.items() if allowed == "true"} == asked

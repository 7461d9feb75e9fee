#!/usr/bin/env python3
"""A backend for smtp-oauth2-elements in one file: Python 3.10 or newer, its standard library, a POSIX system.

It keeps SMTP targets and their OAuth2 sign-ins, as docs/backend-contract.md says, for one machine. Copy it, write
`session_of` again for your host, and put it behind the web server that serves your pages: it listens on loopback alone.

    SMTP_OAUTH2_CONFIG=/etc/my-host/smtp.json python3 backend.py serve
    SMTP_OAUTH2_CONFIG=/etc/my-host/smtp.json python3 backend.py refresh              # each day, from a timer
    SMTP_OAUTH2_CONFIG=/etc/my-host/smtp.json python3 backend.py send NAME SUBJECT    # a mail; its text on the input

The configuration is JSON: `origin` (of your pages), `port`, `state` (a directory), `session` (see `session_of`), and
`providers`, which adds to PROVIDERS or changes it.
"""

import base64
import fcntl
import hashlib
import hmac
import http.client
import json
import math
import os
import re
import secrets
import smtplib
import ssl
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import contextmanager
from datetime import date, datetime, timezone
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PROVIDERS = {
    "google": {
        "token": "https://oauth2.googleapis.com/token",
        "revoke": "https://oauth2.googleapis.com/revoke",
        "account": "https://gmail.googleapis.com/gmail/v1/users/me/profile",
        "lifetime-days": 180,
    },
    "microsoft": {
        "token": "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
        "tenant": "organizations",
        "scope-on-refresh": "https://outlook.office.com/SMTP.Send offline_access",
        "lifetime-days": 90,
    },
}

DAY = 86_400
LONGEST_BODY = 64 * 1024
LONGEST_ANSWER = 1024 * 1024
TIMEOUT = 30
REFERENCE = "reference:"
TOKEN = "oauth2-refresh-token"
SECRET_KEYS = ("password", "oauth2-client-secret")


class Failure(Exception):
    """What goes to the caller as JSON: `error` is stable, the description is for people."""

    def __init__(self, status, error, description, later=False, **more):
        super().__init__(error)
        self.status, self.error, self.description = status, error, description
        self.later, self.more = later, more

    def answer(self):
        return {"error": self.error, "error_description": self.description, **self.more}


def invalid(description):
    return Failure(400, "invalid_parameter", description)


NOT_FOUND = Failure(404, "not_found", "There is no such target.")


# ---- Who calls


def session_of(headers):
    """The ID of the host's session that a request belongs to; None refuses it. WRITE YOUR HOST'S OWN HERE.

    This one knows a single session: the cookie `session` with the value that the configuration has.
    """
    for part in headers.get("Cookie", "").split(";"):
        name, _, value = part.strip().partition("=")
        if name == "session" and same(value, CONFIG["session"]):
            return value
    return None


def same(one, other):
    return hmac.compare_digest(one.encode(), other.encode())


def csrf_token(session, page):
    key = bytes.fromhex(STORE.read()["key"])
    return page + "." + hmac.new(key, f"{page} {session}".encode(), hashlib.sha256).hexdigest()


def guard(method, headers):
    """Lets only the host's own pages in, and nobody without a session.

    Returns: the session
    """
    origin = CONFIG["origin"]
    if (
        headers.get("Host") != urllib.parse.urlsplit(origin).netloc
        or headers.get("Origin", origin) != origin
        or headers.get("Sec-Fetch-Site") == "cross-site"
    ):
        raise Failure(403, "forbidden", "This address is for the pages of this host alone.")
    session = session_of(headers)
    if session is None:
        raise Failure(401, "unauthorized", "Log in to this host first.")
    given = headers.get("CSRFPreventionToken", "")
    if method != "GET" and not same(given, csrf_token(session, given.partition(".")[0])):
        raise Failure(403, "forbidden", "The header CSRFPreventionToken is missing or has ended. Load the page again.")
    return session


# ---- What is kept: one JSON file, replaced under a lock that ends with its process


@contextmanager
def locked(name):
    with open(os.path.join(CONFIG["state"], f".lock-{name}"), "w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class Store:
    """`targets` by name in small letters, each with `config`, `revision` and `sign-in`; `references` to sign-ins."""

    def __init__(self, directory):
        self.directory = directory
        self.path = os.path.join(directory, "state.json")
        with self.change() as data:
            data.setdefault("key", secrets.token_hex(32))

    def read(self):
        try:
            with open(self.path, encoding="utf-8") as file:
                return json.load(file)
        except FileNotFoundError:
            return {"targets": {}, "references": {}}

    @contextmanager
    def change(self):
        """Gives out everything, and keeps it as it is then: all of it, or nothing where something is raised."""
        with locked("state"):
            data = self.read()
            yield data
            new = self.path + ".new"
            with open(new, "w", encoding="utf-8") as file:
                json.dump(data, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, self.path)
            directory = os.open(self.directory, os.O_RDONLY)
            os.fsync(directory)
            os.close(directory)


def entry_of(data, name):
    entry = data["targets"].get(name.lower())
    if not entry or entry["config"]["name"] != name:
        raise NOT_FOUND
    return entry


def saved_sign_in(name):
    """Finds the sign-in of a saved target in what is kept."""

    def find(data):
        sign_in = data["targets"].get(name.lower(), {}).get("sign-in")
        return None if sign_in is None or sign_in.get("disconnected") else sign_in

    return find


def referenced_sign_in(value, session):
    """Finds a sign-in that waits for its save: good once, for ten minutes, for the session that it was given to."""

    def find(data):
        found = data["references"].get(digest(value))
        return (
            found["sign-in"]
            if found and found["until"] > time.time() and same(found["session"], digest(session))
            else None
        )

    return find


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


# ---- What may be in a body


def one_line(value):
    if not isinstance(value, str) or not 1 <= len(value) <= 4096 or re.search(r"[\x00-\x1f\x7f\ud800-\udfff]", value):
        return "must be one line of 1 to 4096 characters"
    return None


def matching(pattern, says):
    return lambda value: one_line(value) or (None if re.fullmatch(pattern, value, re.ASCII) else says)


def one_of(*choices):
    return lambda value: (
        None if isinstance(value, str) and value in choices else f"must be one of {', '.join(choices)}"
    )


def list_of(check):
    return lambda value: (next(filter(None, map(check, value)), None) if isinstance(value, list) else "must be a list")


def port(value):
    return None if type(value) is int and 1 <= value <= 65_535 else "must be 1 to 65535"


def flag(value):
    return None if isinstance(value, (bool, int, str)) and value in (True, False, "0", "1") else "must be true or false"


def day(value):
    try:
        return (
            None if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII) and date.fromisoformat(value) else "must be a day"
        )
    except (TypeError, ValueError):
        return "must be a day, YYYY-MM-DD"


ADDRESS = matching(r"[^\s@]+@[^\s@]+", "must be a mail address")
TARGET_KEYS = {
    "name": matching(r"[A-Za-z][\w-]{1,63}", "must begin with a letter, then letters, digits, - and _"),
    "server": matching(r"[^\s/@]+", "must be a host name or an address"),
    "port": port,
    "mode": one_of("insecure", "starttls", "tls"),
    "auth-method": one_of("none", "plain", "google-oauth2", "microsoft-oauth2", "oauth2"),
    "username": one_line,
    "password": one_line,
    "oauth2-provider": one_line,
    "oauth2-client-id": one_line,
    "oauth2-client-secret": one_line,
    "oauth2-client-secret-expires": day,
    "oauth2-tenant-id": matching(r"[\w.-]+", "must be an ID or a domain"),
    TOKEN: one_line,
    "from-address": ADDRESS,
    "author": one_line,
    "mailto": list_of(ADDRESS),
    "mailto-user": list_of(one_line),
    "comment": one_line,
    "disable": flag,
    "digest": one_line,
}
DELETABLE = list_of(
    lambda key: (None if isinstance(key, str) and key in TARGET_KEYS and key != "name" else "names no key that can go")
)
UPDATE_KEYS = {**TARGET_KEYS, "delete": DELETABLE}
TEST_KEYS = {**UPDATE_KEYS, "recipient": ADDRESS}
EXCHANGE_KEYS = {
    **{key: check for key, check in TARGET_KEYS.items() if key in ("name", "auth-method") or key.startswith("oauth2-")},
    "authorization-code": one_line,
    "redirect-uri": matching(r"https?://.*", "must be an address"),
    "code-verifier": matching(r"[\w.~-]{43,128}", "must be a code verifier (RFC 7636)"),
}
del EXCHANGE_KEYS[TOKEN]


def checked(body, keys, *required):
    for key, value in body.items():
        if key not in keys:
            raise invalid(f"There is no parameter {key[:64]}.")
        says = keys[key](value)
        if says:
            raise invalid(f"{key} {says}.")
    for key in required:
        if key not in body:
            raise invalid(f"{key} is missing.")
    return body


def provider_of(target):
    """A provider's ID, and what is known of it."""
    method = target.get("auth-method", "")
    name = target.get("oauth2-provider", "") if method == "oauth2" else method.replace("-oauth2", "")
    if name not in PROVIDERS:
        raise invalid("auth-method names no provider of this host.")
    return name, PROVIDERS[name]


def uses_oauth2(target):
    return target.get("auth-method", "").endswith("oauth2")


def checked_target(target):
    for key in ("server", "from-address"):
        if not target.get(key):
            raise invalid(f"{key} is missing.")
    if not target.get("mailto") and not target.get("mailto-user"):
        raise invalid("Either mailto or mailto-user must be set.")
    if not uses_oauth2(target):
        return {key: value for key, value in target.items() if not key.startswith("oauth2-")}
    provider_of(target)
    if not target.get("oauth2-client-id"):
        raise invalid("oauth2-client-id is missing.")
    return {key: value for key, value in target.items() if key != "password"}


def token_for(target):
    """What a refresh token is bound to."""
    name, provider = provider_of(target)
    return " ".join([name, target["oauth2-client-id"], target.get("oauth2-tenant-id", provider.get("tenant", ""))])


def place_of(target):
    """Where a target's mail goes: a secret goes to the place it was saved for alone."""
    mode = target.get("mode", "tls")
    number = target.get("port", {"tls": 465, "starttls": 587, "insecure": 25}[mode])
    return f"{target.get('server', '').lower().rstrip('.')} {number} {mode}"


def with_saved_secrets(body, entry):
    """A target with the secrets that it leaves out, where they go to the place that they were saved for."""
    saved = entry["config"] if entry else {}
    stays = {"password": place_of(saved) == place_of(body)}
    if uses_oauth2(saved) and uses_oauth2(body):
        same_client = saved["oauth2-client-id"] == body.get("oauth2-client-id")
        stays["oauth2-client-secret"] = same_client and provider_of(saved)[0] == provider_of(body)[0]
    return {**{key: saved[key] for key, good in stays.items() if good and key in saved}, **body}


# ---- What others say


def spellings(secret):
    """A secret as it is, in hex, and in base64 wherever in a longer text it begins."""
    raw = secret.encode()
    yield from (secret, raw.hex())
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw).decode().rstrip("=")
        whole = text[math.ceil(before * 8 / 6) :]
        for each in (whole, whole[: (before + len(raw)) * 8 // 6 - math.ceil(before * 8 / 6)]):
            yield from (each, each.replace("+", "-").replace("/", "_"))


def quotes(text, hidden):
    """Whether a text holds a part of a secret, of eight and more characters."""
    unquoted = urllib.parse.unquote(text.replace("\\/", "/"))
    views = [view.lower() for view in (text, unquoted, re.sub(r"[\s:,-]+", "", text))]
    for form in (form.lower() for secret in hidden if secret for form in spellings(secret)):
        size = min(8, len(form))
        if any(form[at : at + size] in view for at in range(len(form) - size + 1) for view in views):
            return True
    return False


def shown(text, hidden):
    """A foreign text as it may be shown and kept."""
    if not isinstance(text, str):
        return ""
    if quotes(text, hidden):
        return "(Not shown: it quotes a secret.)"
    return re.sub(r"[\x00-\x1f\x7f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+", " ", text).strip()[:500]


class Unredirected(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None  # a code, a token or a secret is for this address alone


OPENER = urllib.request.build_opener(Unredirected)


def ask(url, form=None, bearer=None):
    """Status and JSON object of an answer; an empty one where there is none."""
    headers = {"Accept": "application/json", **({"Authorization": f"Bearer {bearer}"} if bearer else {})}
    data = urllib.parse.urlencode(form).encode() if form else None
    try:
        try:
            response = OPENER.open(urllib.request.Request(url, data=data, headers=headers), timeout=TIMEOUT)
        except urllib.error.HTTPError as refused:
            response = refused
        with response:
            status, text = response.getcode(), response.read(LONGEST_ANSWER)
    except (OSError, http.client.HTTPException) as error:
        reason = shown(str(getattr(error, "reason", error)), [bearer, *(form or {}).values()])
        raise Failure(502, "unreachable", f"The token endpoint cannot be reached: {reason}", True) from None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    return status, body if isinstance(body, dict) else {}


def word(body, key):
    value = body.get(key)
    return value if isinstance(value, str) and value.strip() else None


def endpoint(target, kind):
    _, provider = provider_of(target)
    tenant = target.get("oauth2-tenant-id", provider.get("tenant", ""))
    return provider.get(kind, "").replace("{tenant}", urllib.parse.quote(tenant, safe=""))


def ask_provider(target, kind, form):
    """What a token or revocation endpoint answers to the application of a target (RFC 6749, RFC 7009)."""
    hidden = [
        target.get("oauth2-client-secret"),
        form.get("code"),
        form.get("code_verifier"),
        form.get("refresh_token"),
        form.get("token"),
    ]
    client = {"client_id": target["oauth2-client-id"], "client_secret": target.get("oauth2-client-secret")}
    sent = {key: value for key, value in {**form, **client}.items() if value is not None}
    status, body = ask(endpoint(target, kind), sent)
    error = word(body, "error")
    if 200 <= status < 300 and error is None:
        return body
    later = status >= 500 or status in (408, 429)
    is_word = error is not None and re.fullmatch(r"[\w.-]{1,64}", error, re.ASCII) and not quotes(error, hidden)
    said = shown(word(body, "error_description"), hidden) or f"The provider answers HTTP {status}."
    raise Failure(400 if is_word and not later else 502, error if is_word else f"http_{status}", said, later)


def ask_for_tokens(target, form):
    body = ask_provider(target, "token", form)
    if word(body, "access_token") is None:
        raise Failure(502, "unexpected_answer", "The token endpoint gave no access token.")
    return body


def account_of(target, tokens):
    """Who signed in; None where nobody says so. The ID token came over TLS from the token endpoint itself."""
    claims = {}
    try:
        payload = tokens["id_token"].split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (KeyError, AttributeError, IndexError, ValueError, RecursionError):
        try:
            claims = (
                ask(endpoint(target, "account"), bearer=tokens["access_token"])[1]
                if endpoint(target, "account")
                else {}
            )
        except Failure:
            pass  # the account stays unknown
    names = ("preferred_username", "upn", "email", "emailAddress")
    found = (
        [shown(claims.get(name), list(map(str, tokens.values()))) for name in names] if isinstance(claims, dict) else []
    )
    return next((each for each in found if "@" in each), next(filter(None, found), None))


# ---- Sign-ins


def with_tokens(sign_in, tokens):
    """Keeps what came beside an access token. An answer without a refresh token keeps the one there is."""
    now = int(time.time())
    new = word(tokens, "refresh_token")
    lifetime = tokens.get("refresh_token_expires_in")
    if new and new != sign_in.get(TOKEN):
        sign_in[TOKEN] = new
        sign_in.pop("refresh-token-expires", None)
    if type(lifetime) is int and 0 < lifetime < 100 * 365 * DAY:
        sign_in["refresh-token-expires"] = now + lifetime
    sign_in["last-refreshed"] = now
    sign_in.pop("sign-in-again", None)
    if "step" not in sign_in.get("last-error", {}):
        sign_in.pop("last-error", None)


def exchange(body, session):
    checked(body, EXCHANGE_KEYS, "auth-method", "oauth2-client-id", "authorization-code", "redirect-uri")
    if not uses_oauth2(body):
        raise invalid("auth-method must be one with OAuth2.")
    target = with_saved_secrets(body, STORE.read()["targets"].get(body.get("name", "").lower()))
    with STORE.change() as data:  # also shows that there is room, before the code is used up
        ended = [key for key, each in data["references"].items() if each["until"] <= time.time()]
        for key in ended:
            del data["references"][key]
    form = {
        "grant_type": "authorization_code",
        "code": body["authorization-code"],
        "redirect_uri": body["redirect-uri"],
    }
    tokens = ask_for_tokens(target, {**form, "code_verifier": body.get("code-verifier")})
    if word(tokens, "refresh_token") is None:
        raise Failure(502, "no_refresh_token", "The provider gave no refresh token.")
    sign_in = {"token-for": token_for(target), "since": int(time.time())}
    with_tokens(sign_in, tokens)
    scope = shown(word(tokens, "scope"), [tokens["access_token"], tokens["refresh_token"]])
    sign_in.update({key: value for key, value in (("account", account_of(target, tokens)), ("scope", scope)) if value})
    reference = REFERENCE + secrets.token_urlsafe(32)
    with STORE.change() as data:
        kept = {"session": digest(session), "until": time.time() + 600, "sign-in": sign_in}
        data["references"][digest(reference)] = kept
    told = {key: sign_in[key] for key in ("account", "scope", "refresh-token-expires") if key in sign_in}
    return {TOKEN: reference, **told}


def access_token(target, find, lock, note=True):
    """A new access token, and whose it is. One process at a time uses a sign-in, and keeps a new refresh token at once.

    find: finds the sign-in in what is kept
    lock: names what nobody else may use at the same time
    note: whether a refusal is true of what is saved
    """
    with locked(f"sign-in-{digest(lock)[:2]}"):
        sign_in = find(STORE.read())
        if sign_in is None:
            raise Failure(400, "not_signed_in", "Authorize first: there is no sign-in to send with.")
        token = sign_in[TOKEN]

        def learn(change):
            with STORE.change() as data:
                found = find(data)
                if found and found[TOKEN] == token:  # nobody has signed in anew meanwhile
                    change(found)

        try:
            scope = provider_of(target)[1].get("scope-on-refresh")
            tokens = ask_for_tokens(target, {"grant_type": "refresh_token", "refresh_token": token, "scope": scope})
        except Failure as failure:
            if note:
                learn(lambda found, refusal=failure: note_refusal(found, refusal))
            raise
        learn(lambda found: with_tokens(found, tokens))
        return tokens["access_token"], sign_in.get("account")


def note_refusal(sign_in, failure, step=None):
    if failure.later and is_failing(sign_in):
        return  # what was wrong before is wrong still
    if failure.error in ("invalid_grant", "interaction_required", "consent_required"):
        sign_in["sign-in-again"] = True
    more = {**({"step": step} if step else {}), **({"later": True} if failure.later else {})}
    sign_in["last-error"] = {
        "error": failure.error,
        "error_description": failure.description,
        "at": int(time.time()),
        **more,
    }


def is_failing(sign_in):
    return "last-error" in sign_in and not sign_in["last-error"].get("later")


def fits(target, sign_in):
    return sign_in["token-for"] == token_for(target) and sign_in["place"] == place_of(target)


def status_of(name):
    entry = entry_of(STORE.read(), name)
    target, sign_in, now = entry["config"], entry.get("sign-in"), time.time()
    if not uses_oauth2(target):
        return {"health": "unknown"}
    status = {"health": "sign-in-again", "from-address": target["from-address"]}
    ends = target.get("oauth2-client-secret-expires")
    if ends:
        status["credential-expires"] = int(datetime.fromisoformat(ends).replace(tzinfo=timezone.utc).timestamp())
    if not sign_in:
        return status
    keys = (
        "account",
        "scope",
        "since",
        "last-refreshed",
        "refresh-token-expires",
        "last-used",
        "last-sent",
        "last-error",
    )
    status.update({key: sign_in[key] for key in keys if key in sign_in})
    if sign_in.get("disconnected"):
        return {**status, "revocation-pending": True}
    days = provider_of(target)[1].get("lifetime-days", 36_500)
    end = min(sign_in["last-refreshed"] + days * DAY, sign_in.get("refresh-token-expires", math.inf))
    if not sign_in.get("sign-in-again") and end > now and fits(target, sign_in):
        is_stale = now - sign_in["last-refreshed"] > 2 * DAY
        status["health"] = (
            "failing" if is_failing(sign_in) else "soon" if end - now < 14 * DAY else "stale" if is_stale else "ok"
        )
    return status


def refresh(name):
    """What has to be done for a target each day: uses its token, or tries again to revoke one that was disconnected."""
    entry = entry_of(STORE.read(), name)
    target, sign_in = entry["config"], entry.get("sign-in")
    if not sign_in or not uses_oauth2(target):
        return
    if sign_in.get("disconnected"):
        disconnect(name)
    elif fits(target, sign_in):
        access_token(target, saved_sign_in(name), name)


def revoke(target, sign_in):
    """Ends a sign-in at the provider, where that ends no other one.

    Returns: what became of it, and whether it can be repeated
    """
    if not endpoint(target, "revoke"):
        return {"revoked": False}, False
    if sign_in["token-for"] != token_for(target):
        return {
            "revoked": False,
            "error": "token_does_not_fit",
            "error_description": "The application was changed after the sign-in.",
        }, False
    for other in STORE.read()["targets"].values():
        its = other.get("sign-in")
        if its and not its.get("disconnected") and its["token-for"] == sign_in["token-for"]:
            # Providers end all that one account has given to one client.
            if its[TOKEN] == sign_in[TOKEN] or its.get("account") in (None, sign_in.get("account")):
                words = f"The target {other['config']['name']} may use the same account and client: it would end too."
                return {"revoked": False, "error": "still_used", "error_description": words}, False
    try:
        ask_provider(target, "revoke", {"token": sign_in[TOKEN], "token_type_hint": "refresh_token"})
    except Failure as failure:
        if failure.error not in ("invalid_token", "invalid_grant"):  # otherwise it is over already
            return {"revoked": False, "error": failure.error, "error_description": failure.description}, True
    return {"revoked": True}, False


def disconnect(name):
    """Stops to use a sign-in, then revokes it. Its token stays while that can be repeated."""
    with STORE.change() as data:
        entry = entry_of(data, name)
        if "sign-in" in entry:
            entry["sign-in"]["disconnected"] = True
    if "sign-in" not in entry:
        return {"revoked": False}
    answer, may_repeat = revoke(entry["config"], entry["sign-in"])
    with STORE.change() as data:
        found = data["targets"].get(name.lower(), {})
        if found.get("sign-in", {}).get("disconnected"):  # nobody has signed in anew since
            if may_repeat:
                found["sign-in"]["last-error"] = {key: answer[key] for key in ("error", "error_description")} | {
                    "at": int(time.time()),
                    "later": True,
                }
            else:
                del found["sign-in"]
    return answer


# ---- Targets


def shown_target(entry):
    return {
        **{key: value for key, value in entry["config"].items() if key not in SECRET_KEYS},
        "digest": entry["revision"],
    }


def new_sign_in(data, target, token, session):
    """The sign-in that a save brings along; None where it brings none."""
    if token is None or not uses_oauth2(target):
        return None
    sign_in = {
        TOKEN: token,
        "token-for": token_for(target),
        "since": int(time.time()),
        "last-refreshed": int(time.time()),
    }
    if token.startswith(REFERENCE):
        sign_in = referenced_sign_in(token, session)(data)
        if sign_in is None:
            raise Failure(400, "reference_ended", "The sign-in was used already, or is too old. Sign in again.")
        if sign_in["token-for"] != token_for(target):
            raise Failure(400, "token_does_not_fit", "The sign-in is for another client, tenant or provider.")
        del data["references"][digest(token)]
    return {**sign_in, "place": place_of(target)}


def create_target(body, session):
    checked(body, TARGET_KEYS, "name")
    target = checked_target({key: value for key, value in body.items() if key not in (TOKEN, "digest")})
    with STORE.change() as data:
        if target["name"].lower() in data["targets"]:
            raise Failure(409, "exists", "There is a target of this name already.")
        entry = {"config": target, "revision": secrets.token_hex(16)}
        sign_in = new_sign_in(data, target, body.get(TOKEN), session)
        data["targets"][target["name"].lower()] = {**entry, **({"sign-in": sign_in} if sign_in else {})}
    return {}


def update_target(name, body, session):
    entry_of(STORE.read(), name)
    checked(body, UPDATE_KEYS)
    if body.get("name", name) != name:
        raise invalid("name cannot be changed.")
    changes = {key: value for key, value in body.items() if key not in (TOKEN, "digest", "delete")}
    with STORE.change() as data:
        entry = entry_of(data, name)
        saved, before = entry["config"], entry.get("sign-in")
        if body.get("digest", entry["revision"]) != entry["revision"]:
            raise Failure(409, "changed", "Somebody else has changed this target. Load it again.")
        kept = {key: value for key, value in saved.items() if key not in body.get("delete", [])}
        target = checked_target({**kept, **changes})
        if "password" in target and "password" not in changes and place_of(saved) != place_of(target):
            raise invalid(
                "password is missing: the saved one is for another server, port or encryption. Enter it again."
            )
        if uses_oauth2(saved) and uses_oauth2(target) and provider_of(saved)[0] != provider_of(target)[0]:
            if "oauth2-client-secret" not in changes:
                target.pop("oauth2-client-secret", None)
        sign_in = new_sign_in(data, target, body.get(TOKEN), session) or (before if uses_oauth2(target) else None)
        if sign_in is before and before and target.get("oauth2-client-secret") != saved.get("oauth2-client-secret"):
            before.pop("last-error", None)  # the next refresh finds out
        entry.update({"config": target, "revision": secrets.token_hex(16), "sign-in": sign_in})
        if sign_in is None:
            del entry["sign-in"]
    return ended(saved, before) if before and sign_in is not before else {}


def delete_target(name):
    with STORE.change() as data:
        entry = entry_of(data, name)
        del data["targets"][name.lower()]
    return ended(entry["config"], entry["sign-in"]) if "sign-in" in entry else {}


def ended(target, sign_in):
    return {"previous-sign-in": revoke(target, sign_in)[0]}


# ---- Mail


def smtp_failure(error, description, hidden, reply=None):
    more = {}
    if reply:
        code, text = reply[0], reply[1].decode("utf-8", "replace")
        enhanced = re.match(r"[245]\.\d{1,3}\.\d{1,3}\b", text)
        more["smtp"] = {"code": code, **({"enhanced": enhanced[0]} if enhanced else {}), "text": shown(text, hidden)}
        description = f"{code} {shown(text, hidden)}"
    return Failure(502, error, description, peer="host" if error == "invalid_address" else "smtp-server", **more)


def sign_in_to(server, target, access, check):
    """Tells a server who we are, by a mechanism that it offers: a token by those made for tokens alone."""
    offered = server.esmtp_features.get("auth", "").upper().split()
    user = target.get("username") or target["from-address"]
    encoded = lambda text: base64.b64encode(text.encode()).decode()
    if access:
        escaped = user.replace("=", "=3D").replace(",", "=2C")
        ways = {
            "XOAUTH2": (encoded(f"user={user}\x01auth=Bearer {access}\x01\x01"), ""),
            "OAUTHBEARER": (encoded(f"n,a={escaped},\x01auth=Bearer {access}\x01\x01"), "AQ=="),
        }
    else:
        password = target.get("password", "")
        ways = {"PLAIN": (encoded(f"\0{user}\0{password}"), ""), "LOGIN": (encoded(user), encoded(password))}
    way = next((each for each in ways if each in offered), None)
    if way is None:
        raise smtp_failure("authentication_unavailable", f"The server offers none of {', '.join(ways)}.", [])
    first, second = ways[way]
    reply = server.docmd("AUTH", f"{way} {first}")
    if reply[0] == 334:  # LOGIN asks for the password, the others have an error to tell
        reply = server.docmd(second)
    check(reply, 235)


def deliver(target, recipients, subject, text, access=None, reached=lambda step: None):
    """Sends a mail, and tells each step that was reached: `sign-in`, `sender`, `sent`. Returns: who does not get it"""
    hidden = [access, target.get("password")]
    host, number, mode = place_of(target).split(" ")
    options = {"port": int(number), "local_hostname": "localhost", "timeout": TIMEOUT}
    context = ssl.create_default_context()

    def check(reply, *good):
        if reply[0] not in good:
            raise smtp_failure("smtp", "", hidden, reply)

    server = timer = None
    try:
        mail = EmailMessage()
        mail["From"] = Address(target.get("author", ""), addr_spec=target["from-address"])
        mail["To"] = ", ".join(recipients)
        mail["Subject"] = " ".join(subject.split())
        mail.set_content(text, cte="quoted-printable")
        server = smtplib.SMTP_SSL(host, context=context, **options) if mode == "tls" else smtplib.SMTP(host, **options)
        # However busy the server keeps us.
        timer = threading.Timer(120, lambda: server.sock and server.sock.shutdown(2))
        timer.daemon = True
        timer.start()
        check(server.ehlo(), 250)
        if mode == "starttls":
            if not server.has_extn("starttls"):
                raise smtp_failure("starttls_unavailable", "The server does not offer STARTTLS.", hidden)
            check(server.starttls(context=context), 220)
            check(server.ehlo(), 250)
        if access or (target.get("auth-method", "plain") == "plain" and target.get("username")):
            sign_in_to(server, target, access, check)
        reached("sign-in")
        check(server.mail(target["from-address"]), 250)
        reached("sender")
        replies = {each: server.rcpt(each) for each in recipients}
        refused = [each for each, reply in replies.items() if reply[0] not in (250, 251)]
        if len(refused) == len(replies):
            check(next(iter(replies.values()), (554, b"There is no recipient.")), 250, 251)
        check(server.data(mail.as_bytes()), 250)
        reached("sent")
        return refused
    except smtplib.SMTPResponseException as error:
        said = error.smtp_error if isinstance(error.smtp_error, bytes) else str(error.smtp_error).encode()
        raise smtp_failure("smtp", "", hidden, (error.smtp_code, said)) from None
    except (ssl.SSLError, OSError, smtplib.SMTPException) as error:
        kind = (
            "tls" if isinstance(error, ssl.SSLError) else "timeout" if isinstance(error, TimeoutError) else "connection"
        )
        raise smtp_failure(kind, shown(str(error), hidden) or "The connection ended.", hidden) from None
    except (ValueError, IndexError, MessageError):
        raise smtp_failure("invalid_address", "An address of this mail cannot be sent.", hidden) from None
    finally:
        if timer:
            timer.cancel()
        if server:
            server.close()


STEPS = ("token", "account", "sign-in", "sender", "sent")


def account_step(target, account):
    """Who signed in, beside those that mails name: the account at the mail server, and the sender."""
    step = {"id": "account", **({"account": account} if account else {})}
    if not account:
        words = "The provider does not say who signed in."
        error = {"error": "account_unknown", "error_description": words, "peer": "token-endpoint"}
        return {**step, "status": "skipped", "error": error}
    named = [target.get("username", target["from-address"]), target["from-address"]]
    other = next((each for each in named if each.lower() != account.lower()), None)
    if other is None:
        return {**step, "status": "ok"}
    words = f"{account} signed in, and mails go out as {other}."
    return {
        **step,
        "status": "warning",
        "error": {"error": "other_account", "error_description": words, "peer": "host"},
    }


def run_test(target, recipient, get_token):
    """Each step of a test mail, and the failure, where there is one; the steps after it are skipped."""
    steps = []
    failed = None
    reached = lambda step: steps.append({"id": step, "status": "ok"})
    try:
        access = None
        if get_token:
            access, account = get_token()
            reached("token")
            steps.append(account_step(target, account))
        else:
            steps.extend({"id": step, "status": "skipped"} for step in STEPS[:2])
        text = f"This is a test mail of the SMTP target {target.get('name', '')}. Sending works."
        deliver(target, [recipient], "Test mail", text, access, reached)
    except Failure as failure:
        failed = failure
        is_ours = failure.error in ("not_signed_in", "reference_ended")
        failure.more.setdefault("peer", "host" if is_ours else "token-endpoint")
        steps.append({"id": STEPS[len(steps)], "status": "failed", "error": failure.answer()})
    steps.extend({"id": step, "status": "skipped"} for step in STEPS[len(steps) :])
    return steps, failed


def note_mail(entry, failed, step=None):
    """Keeps with a saved sign-in what came out of a mail; what the token endpoint refused is noted already."""
    if "sign-in" not in entry or step == "token":
        return
    with STORE.change() as data:
        sign_in = saved_sign_in(entry["config"]["name"])(data)
        if not sign_in or sign_in["since"] != entry["sign-in"]["since"]:
            return  # somebody has signed in anew meanwhile
        sign_in["last-used"] = int(time.time())
        if failed:
            note_refusal(sign_in, failed, step)
        else:
            sign_in["last-sent"] = sign_in["last-used"]
            sign_in.pop("last-error", None)


def saved_token(entry, note=True):
    target, sign_in = entry["config"], entry.get("sign-in")
    if not sign_in or not fits(target, sign_in):
        raise Failure(400, "not_signed_in", "Authorize first: there is no sign-in to send with.")
    return access_token(target, saved_sign_in(target["name"]), target["name"], note)


def test_saved(name):
    entry = entry_of(STORE.read(), name)
    target = entry["config"]
    recipient = (target.get("mailto") or [target["from-address"]])[0]
    steps, failed = run_test(target, recipient, (lambda: saved_token(entry)) if uses_oauth2(target) else None)
    note_mail(entry, failed, next((each["id"] for each in steps if each["status"] == "failed"), None))
    return (502, {**failed.answer(), "steps": steps}) if failed else (200, {"steps": steps})


def test_body(body, session):
    checked(body, TEST_KEYS, "recipient")
    entry = STORE.read()["targets"].get(body.get("name", "").lower())
    target = {key: value for key, value in body.items() if key not in ("recipient", "delete", "digest", TOKEN)}
    target = checked_target(with_saved_secrets(target, entry))
    token = body.get(TOKEN)

    def get_token():
        if token is None:
            tried = {**(entry or {}), "config": target}
            return saved_token(tried, note=False)
        if token.startswith(REFERENCE):
            return access_token(target, referenced_sign_in(token, session), token)
        scope = provider_of(target)[1].get("scope-on-refresh")
        tokens = ask_for_tokens(target, {"grant_type": "refresh_token", "refresh_token": token, "scope": scope})
        return tokens["access_token"], account_of(target, tokens)

    steps, _ = run_test(target, body["recipient"], get_token if uses_oauth2(target) else None)
    return 200, {"steps": steps}


# ---- The HTTP face


class Handler(BaseHTTPRequestHandler):
    timeout = TIMEOUT
    server_version, sys_version = "backend", ""

    def answer(self):
        method, parts = self.command, self.path.partition("?")[0].strip("/").split("/")
        length = self.headers.get("Content-Length", "0")
        if (
            not re.fullmatch(r"\d{1,9}", length, re.ASCII)
            or int(length) > LONGEST_BODY
            or "Transfer-Encoding" in self.headers
        ):
            raise Failure(413, "too_large", "The body is too large.")
        text = self.rfile.read(int(length))
        session = guard(method, self.headers)
        route = " ".join([method, parts[0], *(["NAME"] if len(parts) > 1 else []), *parts[2:]])
        name = urllib.parse.unquote(parts[1], errors="replace") if len(parts) > 1 else ""
        body = lambda: json_object(text)
        routes = {
            "GET session": lambda: (200, {"csrf-token": csrf_token(session, secrets.token_urlsafe(18))}),
            "POST smtp-oauth2-token": lambda: (200, exchange(body(), session)),
            "POST test": lambda: test_body(body(), session),
            "GET targets": lambda: (200, [shown_target(each) for each in STORE.read()["targets"].values()]),
            "POST targets": lambda: (201, create_target(body(), session)),
            "GET targets NAME": lambda: (200, shown_target(entry_of(STORE.read(), name))),
            "PUT targets NAME": lambda: (200, update_target(name, body(), session)),
            "DELETE targets NAME": lambda: (200, delete_target(name)),
            "GET targets NAME status": lambda: (200, status_of(name)),
            "POST targets NAME status": lambda: (200, check_now(name)),
            "POST targets NAME test": lambda: test_saved(name),
            "DELETE targets NAME sign-in": lambda: (200, disconnect(name)),
        }
        if route not in routes:
            raise NOT_FOUND
        return routes[route]()

    def respond(self):
        try:
            status, body = self.answer()
        except Failure as failure:
            status, body = failure.status, failure.answer()
        except Exception as error:  # of what nobody foresaw the caller learns nothing, and the log no value
            print(f"{type(error).__name__} in line {error.__traceback__.tb_next.tb_lineno}", file=sys.stderr)
            status, body = 500, {"error": "internal", "error_description": "The server failed. Its log tells more."}
        self.send(status, body)

    def send(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(text)

    def send_error(self, code, message=None, explain=None):
        self.send(code, {"error": "invalid_request", "error_description": "This is no request that is taken here."})

    def log_request(self, *_):
        pass

    do_GET = do_POST = do_PUT = do_DELETE = respond


def json_object(text):
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise Failure(400, "invalid_request", "The body must be a JSON object.")
    return body


def check_now(name):
    try:
        refresh(name)
    except Failure as failure:
        if failure.status == 404:
            raise
    return status_of(name)


# ---- Commands


def refresh_all():
    """Refreshes what was not refreshed for 20 hours. Returns: whether somebody has to do something"""
    trouble = False
    for entry in STORE.read()["targets"].values():
        name, sign_in = entry["config"]["name"], entry.get("sign-in", {})
        is_due = sign_in.get("disconnected") or time.time() - sign_in.get("last-refreshed", 0) > 20 * 3600
        try:
            health = (check_now if is_due else status_of)(name)["health"]
        except Failure as failure:  # it was deleted meanwhile
            health = failure.error
        trouble = trouble or health in ("sign-in-again", "failing", "stale")
        print(name, health)
    return trouble


def send(name, subject, text):
    """Sends a mail through a saved target, to its recipients, and keeps what came out."""
    entry = entry_of(STORE.read(), name)
    target = entry["config"]
    step = "sign-in"

    def reached(each):
        nonlocal step
        step = STEPS[min(STEPS.index(each) + 1, 4)]

    access = saved_token(entry)[0] if uses_oauth2(target) else None
    try:
        refused = deliver(target, target.get("mailto", []), subject, text, access, reached)
    except Failure as failure:
        note_mail(entry, failure, step)
        raise
    note_mail(entry, None)
    return refused


def load_config():
    with open(os.environ["SMTP_OAUTH2_CONFIG"], encoding="utf-8") as file:
        config = json.load(file)
    for name, changes in config.get("providers", {}).items():
        PROVIDERS[name] = {**PROVIDERS.get(name, {}), **changes}
    for provider in PROVIDERS.values():
        for url in (provider.get(key, "https:") for key in ("token", "revoke", "account")):
            if not re.match(r"https:|http://(127\.0\.0\.1|localhost|\[::1\])[:/]", url):
                raise SystemExit(f"{url} would send secrets without TLS.")
    if len(config["session"]) < 16:
        raise SystemExit("session must have 16 and more characters, from a random source.")
    os.umask(0o077)
    os.makedirs(config["state"], exist_ok=True)
    return config


if __name__ == "__main__":
    command, *arguments = sys.argv[1:] or ["help"]
    if command not in ("serve", "refresh", "send"):
        raise SystemExit(__doc__)
    CONFIG = load_config()
    STORE = Store(CONFIG["state"])
    if command == "serve":
        server = ThreadingHTTPServer(("127.0.0.1", CONFIG["port"]), Handler)
        print(f"http://127.0.0.1:{server.server_port}", flush=True)
        server.serve_forever()
    if command == "refresh":
        sys.exit(1 if refresh_all() else 0)
    if command == "send":
        try:
            for each in send(arguments[0], arguments[1], sys.stdin.read()):
                print(f"{each} does not get it", file=sys.stderr)
        except Failure as failure:
            raise SystemExit(f"{failure.error}: {failure.description}")

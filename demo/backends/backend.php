<?php
// A backend for smtp-oauth2-elements in one file: PHP 8.1 or newer with openssl, nothing else.
//
// It keeps SMTP targets and their OAuth2 sign-ins, as docs/backend-contract.md says, for one machine. Copy it, write
// `sessionOf` again for your host, and have your web server run it (PHP-FPM), or try it on loopback:
//
//   export SMTP_OAUTH2_CONFIG=/etc/my-host/smtp.json
//   php -S 127.0.0.1:8080 backend.php
//   php backend.php refresh             # each day, from a timer
//   php backend.php send NAME SUBJECT   # a mail; its text on the input
//
// The configuration is JSON: `origin` (of your pages), `state` (a directory outside of what the web server gives out),
// `session` (see `sessionOf`), and `providers`, which adds to PROVIDERS or changes it.

declare(strict_types=1);

const PROVIDERS = [
    'google' => [
        'token' => 'https://oauth2.googleapis.com/token',
        'revoke' => 'https://oauth2.googleapis.com/revoke',
        'account' => 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
        'lifetime-days' => 180,
    ],
    'microsoft' => [
        'token' => 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
        'tenant' => 'organizations',
        'scope-on-refresh' => 'https://outlook.office.com/SMTP.Send offline_access',
        'lifetime-days' => 90,
    ],
];

const DAY = 86_400;
const LONGEST_BODY = 64 * 1024;
const LONGEST_ANSWER = 1024 * 1024;
const TIMEOUT = 30;
const REFERENCE = 'reference:';
const TOKEN = 'oauth2-refresh-token';
const SECRET_KEYS = ['password', 'oauth2-client-secret'];

/** What goes to the caller as JSON: `error` is stable, the description is for people. */
final class Failure extends Exception
{
    public function __construct(
        public readonly int $status,
        public readonly string $error,
        public readonly string $description,
        /** Nothing is lost: it may work later. */
        public readonly bool $later = false,
        public array $more = [],
    ) {
        parent::__construct($error);
    }

    public function answer(): array
    {
        return ['error' => $this->error, 'error_description' => $this->description, ...$this->more];
    }
}

function invalid(string $description): Failure
{
    return new Failure(400, 'invalid_parameter', $description);
}

function notFound(): Failure
{
    return new Failure(404, 'not_found', 'There is no such target.');
}

// ---- Who calls

/**
 * The ID of the host's session that this request belongs to; null refuses it. WRITE YOUR HOST'S OWN HERE.
 *
 * This one knows a single session: the cookie `session` with the value that the configuration has.
 */
function sessionOf(): ?string
{
    $given = $_COOKIE['session'] ?? '';
    return is_string($given) && hash_equals(config()['session'], $given) ? $given : null;
}

function csrfToken(string $session, string $page): string
{
    return $page . '.' . hash_hmac('sha256', "$page $session", store()->read()['key']);
}

/** Lets only the host's own pages in, and nobody without a session, which is returned. */
function guard(string $method): string
{
    $origin = config()['origin'];
    if (
        ($_SERVER['HTTP_HOST'] ?? '') !== preg_replace('#^https?://#', '', $origin)
        || ($_SERVER['HTTP_ORIGIN'] ?? $origin) !== $origin
        || ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? '') === 'cross-site'
    ) {
        throw new Failure(403, 'forbidden', 'This address is for the pages of this host alone.');
    }
    $session = sessionOf() ?? throw new Failure(401, 'unauthorized', 'Log in to this host first.');
    $given = $_SERVER['HTTP_CSRFPREVENTIONTOKEN'] ?? '';
    if ($method !== 'GET' && !hash_equals(csrfToken($session, explode('.', $given)[0]), $given)) {
        $words = 'The header CSRFPreventionToken is missing or has ended. Load the page again.';
        throw new Failure(403, 'forbidden', $words);
    }
    return $session;
}

// ---- What is kept: one JSON file, replaced under a lock that ends with its process

/** Runs `$work` while nobody else holds the lock of this name. */
function locked(string $name, callable $work): mixed
{
    $file = fopen(config()['state'] . "/.lock-$name", 'c');
    if (!$file || !flock($file, LOCK_EX)) {
        throw new RuntimeException('The state cannot be locked.');
    }
    try {
        return $work();
    } finally {
        fclose($file);
    }
}

/** `targets` by name in small letters, each with `config`, `revision` and `sign-in`; `references` to sign-ins. */
final class Store
{
    private readonly string $path;

    public function __construct(private readonly string $directory)
    {
        $this->path = "$directory/state.json";
        if (!is_file($this->path)) {
            $this->change(function (array &$data) {
                $data['key'] ??= bin2hex(random_bytes(32));
            });
        }
    }

    public function read(): array
    {
        if (!is_file($this->path)) {
            return ['targets' => [], 'references' => []];
        }
        return json_decode((string) file_get_contents($this->path), true, 64, JSON_THROW_ON_ERROR);
    }

    /** Gives everything to `$work`, and keeps it as it is then: all of it, or nothing where something is thrown. */
    public function change(callable $work): mixed
    {
        return locked('state', function () use ($work) {
            $data = $this->read();
            $result = $work($data);
            $new = "$this->path.new";
            $file = fopen($new, 'w');
            $text = json_encode($data, JSON_THROW_ON_ERROR);
            $isWritten = $file && fwrite($file, $text) === strlen($text) && fsync($file) && fclose($file);
            if (!$isWritten || !rename($new, $this->path)) {
                throw new Failure(507, 'storage', 'The state cannot be written.');
            }
            return $result;
        });
    }
}

function entryOf(array $data, string $name): array
{
    $entry = $data['targets'][strtolower($name)] ?? null;
    return $entry && $entry['config']['name'] === $name ? $entry : throw notFound();
}

/** Finds the sign-in of a saved target in what is kept. */
function &savedSignIn(array &$data, string $name): ?array
{
    $none = null;
    $key = strtolower($name);
    if (!isset($data['targets'][$key]['sign-in']) || isset($data['targets'][$key]['sign-in']['disconnected'])) {
        return $none;
    }
    return $data['targets'][$key]['sign-in'];
}

/** Finds a sign-in that waits for its save: good once, for ten minutes, for the session that it was given to. */
function &referencedSignIn(array &$data, string $value, string $session): ?array
{
    $none = null;
    $found = $data['references'][digest($value)] ?? null;
    if (!$found || $found['until'] <= time() || !hash_equals($found['session'], digest($session))) {
        return $none;
    }
    return $data['references'][digest($value)]['sign-in'];
}

function digest(string $text): string
{
    return hash('sha256', $text);
}

// ---- What may be in a body: a check tells what is wrong with a value

function oneLine(mixed $value): ?string
{
    $isLine = is_string($value) && preg_match('/^[^\x00-\x1f\x7f]{1,4096}$/Du', $value);
    return $isLine ? null : 'must be one line of 1 to 4096 characters';
}

function matching(string $pattern, string $says): Closure
{
    return fn(mixed $value) => oneLine($value) ?? (preg_match("/^(?:$pattern)$/D", $value) ? null : $says);
}

function oneOf(string ...$choices): Closure
{
    return fn(mixed $value) => in_array($value, $choices, true) ? null : 'must be one of ' . implode(', ', $choices);
}

function listOf(callable $check): Closure
{
    return fn(mixed $value) => is_array($value) && array_is_list($value)
        ? array_values(array_filter(array_map($check, $value)))[0] ?? null
        : 'must be a list';
}

function day(mixed $value): ?string
{
    $isDay = is_string($value) && preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $parts)
        && checkdate((int) $parts[2], (int) $parts[3], (int) $parts[1]);
    return $isDay ? null : 'must be a day, YYYY-MM-DD';
}

function targetKeys(): array
{
    $address = matching('[^\s@]+@[^\s@]+', 'must be a mail address');
    return [
        'name' => matching('[A-Za-z][\w-]{1,63}', 'must begin with a letter, then letters, digits, - and _'),
        'server' => matching('[^\s\/@]+', 'must be a host name or an address'),
        'port' => fn($value) => is_int($value) && $value >= 1 && $value <= 65_535 ? null : 'must be 1 to 65535',
        'mode' => oneOf('insecure', 'starttls', 'tls'),
        'auth-method' => oneOf('none', 'plain', 'google-oauth2', 'microsoft-oauth2', 'oauth2'),
        'username' => oneLine(...),
        'password' => oneLine(...),
        'oauth2-provider' => oneLine(...),
        'oauth2-client-id' => oneLine(...),
        'oauth2-client-secret' => oneLine(...),
        'oauth2-client-secret-expires' => day(...),
        'oauth2-tenant-id' => matching('[\w.-]+', 'must be an ID or a domain'),
        TOKEN => oneLine(...),
        'from-address' => $address,
        'author' => oneLine(...),
        'mailto' => listOf($address),
        'mailto-user' => listOf(oneLine(...)),
        'comment' => oneLine(...),
        'disable' => fn($value) => in_array($value, [true, false, 0, 1, '0', '1'], true) ? null : 'must be true or false',
        'digest' => oneLine(...),
    ];
}

function updateKeys(): array
{
    $keys = targetKeys();
    $isKey = fn($key) => is_string($key) && isset($keys[$key]) && $key !== 'name' ? null : 'names no key that can go';
    return [...$keys, 'delete' => listOf($isKey)];
}

function exchangeKeys(): array
{
    $isOfSignIn = fn($key) => $key !== TOKEN && preg_match('/^(name|auth-method|oauth2-.*)$/D', $key);
    return [
        ...array_filter(targetKeys(), $isOfSignIn, ARRAY_FILTER_USE_KEY),
        'authorization-code' => oneLine(...),
        'redirect-uri' => matching('https?:\/\/.*', 'must be an address'),
        'code-verifier' => matching('[\w.~-]{43,128}', 'must be a code verifier (RFC 7636)'),
    ];
}

function checked(array $body, array $keys, string ...$required): array
{
    foreach ($body as $key => $value) {
        $check = $keys[$key] ?? throw invalid('There is no parameter ' . substr((string) $key, 0, 64) . '.');
        $says = $check($value);
        if ($says !== null) {
            throw invalid("$key $says.");
        }
    }
    foreach ($required as $key) {
        array_key_exists($key, $body) || throw invalid("$key is missing.");
    }
    return $body;
}

function without(array $target, string ...$keys): array
{
    return array_diff_key($target, array_flip($keys));
}

/** A provider's ID. */
function providerOf(array $target): string
{
    $method = $target['auth-method'] ?? '';
    $name = $method === 'oauth2' ? $target['oauth2-provider'] ?? '' : str_replace('-oauth2', '', $method);
    return isset(config()['providers'][$name]) ? $name : throw invalid('auth-method names no provider of this host.');
}

function provider(array $target): array
{
    return config()['providers'][providerOf($target)];
}

function usesOAuth2(array $target): bool
{
    return str_ends_with($target['auth-method'] ?? '', 'oauth2');
}

function checkedTarget(array $target): array
{
    foreach (['server', 'from-address'] as $key) {
        isset($target[$key]) || throw invalid("$key is missing.");
    }
    if (empty($target['mailto']) && empty($target['mailto-user'])) {
        throw invalid('Either mailto or mailto-user must be set.');
    }
    if (!usesOAuth2($target)) {
        return array_filter($target, fn($key) => !str_starts_with($key, 'oauth2-'), ARRAY_FILTER_USE_KEY);
    }
    providerOf($target);
    isset($target['oauth2-client-id']) || throw invalid('oauth2-client-id is missing.');
    return without($target, 'password');
}

/** What a refresh token is bound to. */
function tokenFor(array $target): string
{
    $tenant = $target['oauth2-tenant-id'] ?? provider($target)['tenant'] ?? '';
    return implode(' ', [providerOf($target), $target['oauth2-client-id'], $tenant]);
}

/** Where a target's mail goes: a secret goes to the place it was saved for alone. */
function placeOf(array $target): string
{
    $mode = $target['mode'] ?? 'tls';
    $port = $target['port'] ?? ['tls' => 465, 'starttls' => 587, 'insecure' => 25][$mode];
    return rtrim(strtolower($target['server'] ?? ''), '.') . " $port $mode";
}

/** A target with the secrets that it leaves out, where they go to the place that they were saved for. */
function withSavedSecrets(array $body, ?array $entry): array
{
    $saved = $entry['config'] ?? [];
    $stays = ['password' => placeOf($saved) === placeOf($body)];
    if (usesOAuth2($saved) && usesOAuth2($body)) {
        $isSameClient = $saved['oauth2-client-id'] === ($body['oauth2-client-id'] ?? null);
        $stays['oauth2-client-secret'] = $isSameClient && providerOf($saved) === providerOf($body);
    }
    return [...array_intersect_key($saved, array_filter($stays)), ...$body];
}

// ---- What others say

/** A secret as it is, in hex, and in base64 wherever in a longer text it begins. */
function spellings(string $secret): array
{
    $forms = [$secret, bin2hex($secret)];
    foreach ([0, 1, 2] as $before) {
        $text = rtrim(base64_encode(str_repeat("\0", $before) . $secret), '=');
        $from = (int) ceil($before * 8 / 6);
        $until = intdiv(($before + strlen($secret)) * 8, 6);
        foreach ([substr($text, $from), substr($text, $from, $until - $from)] as $form) {
            array_push($forms, $form, strtr($form, '+/', '-_'));
        }
    }
    return $forms;
}

/** Whether a text holds a part of a secret, of eight and more characters. */
function quotes(string $text, array $hidden): bool
{
    $views = [$text, rawurldecode(str_replace('\\/', '/', $text)), (string) preg_replace('/[\s:,-]+/', '', $text)];
    $views = array_map('strtolower', $views);
    foreach (array_filter($hidden) as $secret) {
        foreach (array_map('strtolower', spellings($secret)) as $form) {
            $size = min(8, strlen($form));
            for ($at = 0; $at + $size <= strlen($form); $at++) {
                foreach ($views as $view) {
                    if (str_contains($view, substr($form, $at, $size))) {
                        return true;
                    }
                }
            }
        }
    }
    return false;
}

/** A foreign text as it may be shown and kept. */
function shown(mixed $text, array $hidden): string
{
    if (!is_string($text)) {
        return '';
    }
    if (quotes($text, $hidden)) {
        return '(Not shown: it quotes a secret.)';
    }
    $valid = preg_match('//u', $text) ? $text : (string) preg_replace('/[^\x20-\x7e]+/', '?', $text);
    $clean = preg_replace('/[\x00-\x1f\x7f\x{2028}-\x{202e}\x{2066}-\x{2069}]+/u', ' ', $valid);
    preg_match('/^.{0,500}/us', trim((string) $clean), $beginning);
    return $beginning[0] ?? '';
}

/** Status and JSON object of an answer; an empty one where there is none. A redirect is not followed. */
function ask(string $url, ?array $form = null, string $bearer = ''): array
{
    $headers = ['Accept: application/json', 'Connection: close'];
    $form === null || array_push($headers, 'Content-Type: application/x-www-form-urlencoded');
    $bearer === '' || array_push($headers, "Authorization: Bearer $bearer");
    $context = stream_context_create(['http' => [
        'method' => $form === null ? 'GET' : 'POST',
        'header' => $headers,
        'content' => $form === null ? '' : http_build_query($form),
        'follow_location' => 0,
        'ignore_errors' => true,
        'timeout' => TIMEOUT,
    ]]);
    $text = @file_get_contents($url, false, $context, 0, LONGEST_ANSWER);
    if ($text === false || !preg_match('#^HTTP/\S+ (\d{3})#', $http_response_header[0] ?? '', $found)) {
        throw new Failure(502, 'unreachable', 'The token endpoint cannot be reached, or did not answer in time.', true);
    }
    $body = json_decode($text, true, 64);
    return [(int) $found[1], is_array($body) ? $body : []];
}

function word(array $body, string $key): ?string
{
    $value = $body[$key] ?? null;
    return is_string($value) && trim($value) !== '' ? $value : null;
}

function endpoint(array $target, string $kind): string
{
    $provider = provider($target);
    $tenant = $target['oauth2-tenant-id'] ?? $provider['tenant'] ?? '';
    return str_replace('{tenant}', rawurlencode($tenant), $provider[$kind] ?? '');
}

/** What a token or revocation endpoint answers to the application of a target (RFC 6749, RFC 7009). */
function askProvider(array $target, string $kind, array $form): array
{
    $secret = $target['oauth2-client-secret'] ?? null;
    $ofForm = array_intersect_key($form, array_flip(['code', 'code_verifier', 'refresh_token', 'token']));
    $hidden = [$secret, ...array_values($ofForm)];
    $client = ['client_id' => $target['oauth2-client-id'], 'client_secret' => $secret];
    [$status, $body] = ask(endpoint($target, $kind), [...$form, ...$client]); // null is not sent
    $error = word($body, 'error');
    if ($status >= 200 && $status < 300 && $error === null) {
        return $body;
    }
    $later = $status >= 500 || in_array($status, [408, 429], true);
    $isWord = $error !== null && preg_match('/^[\w.-]{1,64}$/D', $error) && !quotes($error, $hidden);
    $said = shown(word($body, 'error_description'), $hidden) ?: "The provider answers HTTP $status.";
    throw new Failure($isWord && !$later ? 400 : 502, $isWord ? $error : "http_$status", $said, $later);
}

function askForTokens(array $target, array $form): array
{
    $body = askProvider($target, 'token', $form);
    if (word($body, 'access_token') === null) {
        throw new Failure(502, 'unexpected_answer', 'The token endpoint gave no access token.');
    }
    return $body;
}

/** Who signed in; empty where nobody says so. The ID token came over TLS from the token endpoint itself. */
function accountOf(array $target, array $tokens): string
{
    $payload = explode('.', word($tokens, 'id_token') ?? '')[1] ?? '';
    $claims = json_decode((string) base64_decode(strtr($payload, '-_', '+/')), true, 64);
    if (!is_array($claims) && endpoint($target, 'account') !== '') {
        try {
            $claims = ask(endpoint($target, 'account'), null, $tokens['access_token'])[1];
        } catch (Failure) {
            $claims = []; // the account stays unknown
        }
    }
    $names = ['preferred_username', 'upn', 'email', 'emailAddress'];
    $hidden = [$tokens['access_token'], word($tokens, 'refresh_token')];
    $found = array_filter(array_map(fn($name) => shown($claims[$name] ?? null, $hidden), $names));
    return current(array_filter($found, fn($each) => str_contains($each, '@'))) ?: (current($found) ?: '');
}

// ---- Sign-ins

/** Keeps what came beside an access token. An answer without a refresh token keeps the one there is. */
function keepTokens(array &$signIn, array $tokens): void
{
    $new = word($tokens, 'refresh_token');
    if ($new !== null && $new !== ($signIn[TOKEN] ?? null)) {
        $signIn = [...without($signIn, 'refresh-token-expires'), TOKEN => $new];
    }
    $lifetime = $tokens['refresh_token_expires_in'] ?? null;
    if (is_int($lifetime) && $lifetime > 0 && $lifetime < 100 * 365 * DAY) {
        $signIn['refresh-token-expires'] = time() + $lifetime;
    }
    $signIn['last-refreshed'] = time();
    unset($signIn['sign-in-again']);
    if (!isset($signIn['last-error']['step'])) {
        unset($signIn['last-error']);
    }
}

function exchange(array $body, string $session): array
{
    checked($body, exchangeKeys(), 'auth-method', 'oauth2-client-id', 'authorization-code', 'redirect-uri');
    usesOAuth2($body) || throw invalid('auth-method must be one with OAuth2.');
    $target = withSavedSecrets($body, store()->read()['targets'][strtolower($body['name'] ?? '')] ?? null);
    // Also shows that there is room, before the code is used up.
    store()->change(function (array &$data) {
        $data['references'] = array_filter($data['references'], fn($each) => $each['until'] > time());
    });
    $tokens = askForTokens($target, [
        'grant_type' => 'authorization_code',
        'code' => $body['authorization-code'],
        'redirect_uri' => $body['redirect-uri'],
        'code_verifier' => $body['code-verifier'] ?? null,
    ]);
    if (word($tokens, 'refresh_token') === null) {
        throw new Failure(502, 'no_refresh_token', 'The provider gave no refresh token.');
    }
    $scope = shown(word($tokens, 'scope'), [$tokens['access_token'], $tokens['refresh_token']]);
    $told = array_filter(['account' => accountOf($target, $tokens), 'scope' => $scope]);
    $signIn = ['token-for' => tokenFor($target), 'since' => time(), ...$told];
    keepTokens($signIn, $tokens);
    $reference = REFERENCE . bin2hex(random_bytes(32));
    store()->change(function (array &$data) use ($reference, $session, $signIn) {
        $kept = ['session' => digest($session), 'until' => time() + 600, 'sign-in' => $signIn];
        $data['references'][digest($reference)] = $kept;
    });
    $keys = ['account', 'scope', 'refresh-token-expires'];
    return [TOKEN => $reference, ...array_intersect_key($signIn, array_flip($keys))];
}

function refreshForm(array $target, string $token): array
{
    $scope = provider($target)['scope-on-refresh'] ?? null;
    return ['grant_type' => 'refresh_token', 'refresh_token' => $token, 'scope' => $scope];
}

/**
 * A new access token, and whose it is. One process at a time uses a sign-in, and keeps a new refresh token at once.
 *
 * @param callable $find finds the sign-in in what is kept, as a reference
 * @param string $lock names what nobody else may use at the same time
 * @param bool $note whether a refusal is true of what is saved
 */
function accessToken(array $target, callable $find, string $lock, bool $note = true): array
{
    return locked('sign-in-' . substr(digest($lock), 0, 2), function () use ($target, $find, $note) {
        $data = store()->read();
        $signIn = $find($data) ?? throw notSignedIn();
        $token = $signIn[TOKEN];
        $learn = fn(callable $change) => store()->change(function (array &$data) use ($find, $token, $change) {
            $found = &$find($data);
            if ($found && $found[TOKEN] === $token) { // nobody has signed in anew meanwhile
                $change($found);
            }
        });
        try {
            $tokens = askForTokens($target, refreshForm($target, $token));
        } catch (Failure $failure) {
            $note && $learn(function (array &$found) use ($failure) {
                noteRefusal($found, $failure);
            });
            throw $failure;
        }
        $learn(function (array &$found) use ($tokens) {
            keepTokens($found, $tokens);
        });
        return [$tokens['access_token'], $signIn['account'] ?? ''];
    });
}

function referenceEnded(): Failure
{
    $words = 'The sign-in was used already, or is too old. Sign in again.';
    return new Failure(400, 'reference_ended', $words, more: ['peer' => 'host']);
}

function notSignedIn(): Failure
{
    return new Failure(400, 'not_signed_in', 'Authorize first: there is no sign-in to send with.', more: ['peer' => 'host']);
}

function noteRefusal(array &$signIn, Failure $failure, ?string $step = null): void
{
    if ($failure->later && isFailing($signIn)) {
        return; // what was wrong before is wrong still
    }
    if (in_array($failure->error, ['invalid_grant', 'interaction_required', 'consent_required'], true)) {
        $signIn['sign-in-again'] = true;
    }
    $more = array_filter(['step' => $step, 'later' => $failure->later]);
    $said = ['error' => $failure->error, 'error_description' => $failure->description];
    $signIn['last-error'] = [...$said, 'at' => time(), ...$more];
}

function isFailing(array $signIn): bool
{
    return isset($signIn['last-error']) && !isset($signIn['last-error']['later']);
}

function fits(array $target, array $signIn): bool
{
    return $signIn['token-for'] === tokenFor($target) && $signIn['place'] === placeOf($target);
}

function statusOf(string $name): array
{
    $entry = entryOf(store()->read(), $name);
    [$target, $signIn] = [$entry['config'], $entry['sign-in'] ?? null];
    if (!usesOAuth2($target)) {
        return ['health' => 'unknown'];
    }
    $status = ['health' => 'sign-in-again', 'from-address' => $target['from-address']];
    if (isset($target['oauth2-client-secret-expires'])) {
        $status['credential-expires'] = strtotime($target['oauth2-client-secret-expires'] . 'T00:00:00Z');
    }
    if (!$signIn) {
        return $status;
    }
    $keys = ['account', 'scope', 'since', 'last-refreshed', 'refresh-token-expires', 'last-used', 'last-sent', 'last-error'];
    $status = [...$status, ...array_intersect_key($signIn, array_flip($keys))];
    if (isset($signIn['disconnected'])) {
        return [...$status, 'revocation-pending' => true];
    }
    $unused = $signIn['last-refreshed'] + (provider($target)['lifetime-days'] ?? 36_500) * DAY;
    $end = min($unused, $signIn['refresh-token-expires'] ?? PHP_INT_MAX);
    if (!isset($signIn['sign-in-again']) && $end > time() && fits($target, $signIn)) {
        $status['health'] = match (true) {
            isFailing($signIn) => 'failing',
            $end - time() < 14 * DAY => 'soon',
            time() - $signIn['last-refreshed'] > 2 * DAY => 'stale',
            default => 'ok',
        };
    }
    return $status;
}

/** What has to be done for a target each day: uses its token, or tries again to revoke one that was disconnected. */
function refresh(string $name): void
{
    $entry = entryOf(store()->read(), $name);
    [$target, $signIn] = [$entry['config'], $entry['sign-in'] ?? null];
    if (isset($signIn['disconnected'])) {
        disconnect($name);
    } elseif ($signIn && usesOAuth2($target) && fits($target, $signIn)) {
        accessToken($target, savedFinder($name), $name);
    }
}

function savedFinder(string $name): Closure
{
    return function &(array &$data) use ($name) {
        return savedSignIn($data, $name);
    };
}

/** Ends a sign-in at the provider, where that ends no other one: what became of it, and whether it can be repeated. */
function revoke(array $target, array $signIn): array
{
    $not = fn(string $error, string $words) => ['revoked' => false, 'error' => $error, 'error_description' => $words];
    if (endpoint($target, 'revoke') === '') {
        return [['revoked' => false], false];
    }
    if ($signIn['token-for'] !== tokenFor($target)) {
        return [$not('token_does_not_fit', 'The application was changed after the sign-in.'), false];
    }
    foreach (store()->read()['targets'] as $other) {
        $its = $other['sign-in'] ?? null;
        if (!$its || isset($its['disconnected']) || $its['token-for'] !== $signIn['token-for']) {
            continue;
        }
        // Providers end all that one account has given to one client.
        if ($its[TOKEN] === $signIn[TOKEN] || !isset($its['account']) || $its['account'] === ($signIn['account'] ?? null)) {
            $words = "The target {$other['config']['name']} may use the same account and client: it would end too.";
            return [$not('still_used', $words), false];
        }
    }
    try {
        askProvider($target, 'revoke', ['token' => $signIn[TOKEN], 'token_type_hint' => 'refresh_token']);
    } catch (Failure $failure) {
        if (!in_array($failure->error, ['invalid_token', 'invalid_grant'], true)) { // otherwise it is over already
            return [$not($failure->error, $failure->description), true];
        }
    }
    return [['revoked' => true], false];
}

/** Stops to use a sign-in, then revokes it. Its token stays while that can be repeated. */
function disconnect(string $name): array
{
    $entry = store()->change(function (array &$data) use ($name) {
        $entry = entryOf($data, $name);
        if (isset($entry['sign-in'])) {
            $data['targets'][strtolower($name)]['sign-in']['disconnected'] = true;
        }
        return $entry;
    });
    if (!isset($entry['sign-in'])) {
        return ['revoked' => false];
    }
    [$answer, $mayRepeat] = revoke($entry['config'], $entry['sign-in']);
    store()->change(function (array &$data) use ($name, $answer, $mayRepeat) {
        $key = strtolower($name);
        if (!isset($data['targets'][$key]['sign-in']['disconnected'])) {
            return; // somebody has signed in anew since
        }
        if ($mayRepeat) {
            $data['targets'][$key]['sign-in']['last-error'] = [...without($answer, 'revoked'), 'at' => time(), 'later' => true];
        } else {
            unset($data['targets'][$key]['sign-in']);
        }
    });
    return $answer;
}

// ---- Targets

function shownTarget(array $entry): array
{
    return [...without($entry['config'], ...SECRET_KEYS), 'digest' => $entry['revision']];
}

/** The sign-in that a save brings along; null where it brings none. */
function newSignIn(array &$data, array $target, ?string $token, string $session): ?array
{
    if ($token === null || !usesOAuth2($target)) {
        return null;
    }
    $signIn = [TOKEN => $token, 'token-for' => tokenFor($target), 'since' => time(), 'last-refreshed' => time()];
    if (str_starts_with($token, REFERENCE)) {
        $signIn = referencedSignIn($data, $token, $session)
            ?? throw referenceEnded();
        if ($signIn['token-for'] !== tokenFor($target)) {
            throw new Failure(400, 'token_does_not_fit', 'The sign-in is for another client, tenant or provider.');
        }
        unset($data['references'][digest($token)]);
    }
    return [...$signIn, 'place' => placeOf($target)];
}

function createTarget(array $body, string $session): array
{
    checked($body, targetKeys(), 'name');
    $target = checkedTarget(without($body, TOKEN, 'digest'));
    store()->change(function (array &$data) use ($target, $body, $session) {
        $key = strtolower($target['name']);
        if (isset($data['targets'][$key])) {
            throw new Failure(409, 'exists', 'There is a target of this name already.');
        }
        $signIn = newSignIn($data, $target, $body[TOKEN] ?? null, $session);
        $data['targets'][$key] = array_filter(['config' => $target, 'revision' => newRevision(), 'sign-in' => $signIn]);
    });
    return [];
}

function newRevision(): string
{
    return bin2hex(random_bytes(16));
}

function updateTarget(string $name, array $body, string $session): array
{
    entryOf(store()->read(), $name);
    checked($body, updateKeys());
    ($body['name'] ?? $name) === $name || throw invalid('name cannot be changed.');
    $changes = without($body, TOKEN, 'digest', 'delete');
    $over = store()->change(function (array &$data) use ($name, $body, $changes, $session) {
        $entry = entryOf($data, $name);
        [$saved, $before] = [$entry['config'], $entry['sign-in'] ?? null];
        if (($body['digest'] ?? $entry['revision']) !== $entry['revision']) {
            throw new Failure(409, 'changed', 'Somebody else has changed this target. Load it again.');
        }
        $target = checkedTarget([...without($saved, ...$body['delete'] ?? []), ...$changes]);
        if (isset($target['password']) && !isset($changes['password']) && placeOf($saved) !== placeOf($target)) {
            throw invalid('password is missing: the saved one is for another server, port or encryption. Enter it again.');
        }
        $isOtherProvider = usesOAuth2($saved) && usesOAuth2($target) && providerOf($saved) !== providerOf($target);
        if ($isOtherProvider && !isset($changes['oauth2-client-secret'])) {
            unset($target['oauth2-client-secret']);
        }
        $new = newSignIn($data, $target, $body[TOKEN] ?? null, $session);
        $kept = usesOAuth2($target) ? $before : null;
        if ($kept && ($target['oauth2-client-secret'] ?? '') !== ($saved['oauth2-client-secret'] ?? '')) {
            unset($kept['last-error']); // the next refresh finds out
        }
        $signIn = $new ?? $kept;
        $data['targets'][strtolower($name)] =
            array_filter(['config' => $target, 'revision' => newRevision(), 'sign-in' => $signIn]);
        return $before && ($new || !$kept) ? ['config' => $saved, 'sign-in' => $before] : null;
    });
    return $over ? ended($over) : [];
}

function deleteTarget(string $name): array
{
    $entry = store()->change(function (array &$data) use ($name) {
        $entry = entryOf($data, $name);
        unset($data['targets'][strtolower($name)]);
        return $entry;
    });
    return isset($entry['sign-in']) ? ended($entry) : [];
}

function ended(array $entry): array
{
    return ['previous-sign-in' => revoke($entry['config'], $entry['sign-in'])[0]];
}

// ---- Mail

/** One session with an SMTP server. */
final class Smtp
{
    /** What EHLO has offered, by keyword. */
    public array $offers = [];
    private readonly float $deadline;

    private function __construct(private readonly mixed $socket, private readonly array $hidden)
    {
        stream_set_timeout($socket, TIMEOUT);
        $this->deadline = hrtime(true) / 1e9 + 120; // however busy the server keeps us
    }

    public static function connect(string $host, int $port, string $mode, array $hidden): self
    {
        $context = stream_context_create(['ssl' => ['peer_name' => $host, 'SNI_enabled' => true]]);
        $address = ($mode === 'tls' ? 'tls' : 'tcp') . '://' . (str_contains($host, ':') ? "[$host]" : $host) . ":$port";
        $socket = @stream_socket_client($address, $code, $message, TIMEOUT, STREAM_CLIENT_CONNECT, $context);
        if (!$socket) {
            $words = shown($message, $hidden) ?: 'TLS failed: the certificate is not trusted, or this port has no TLS.';
            throw self::failure($mode === 'tls' && $code === 0 ? 'tls' : 'connection', $words);
        }
        $smtp = new self($socket, $hidden);
        $smtp->expect($smtp->reply(), 220);
        $smtp->hello();
        if ($mode === 'starttls') {
            isset($smtp->offers['STARTTLS'])
                || throw self::failure('starttls_unavailable', 'The server does not offer STARTTLS.');
            $smtp->command('STARTTLS', 220);
            // What came before TLS is nobody's word.
            $isClean = stream_get_meta_data($socket)['unread_bytes'] === 0;
            if (!$isClean || !@stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLS_CLIENT)) {
                throw self::failure('tls', 'TLS failed: the certificate is not trusted.');
            }
            $smtp->hello();
        }
        return $smtp;
    }

    public static function failure(string $error, string $words, array $more = []): Failure
    {
        $peer = $error === 'invalid_address' ? 'host' : 'smtp-server';
        return new Failure(502, $error, $words, false, ['peer' => $peer, ...$more]);
    }

    private function hello(): void
    {
        $this->offers = [];
        foreach (explode("\n", $this->command('EHLO localhost', 250)) as $line) {
            $words = explode(' ', strtoupper(trim($line)));
            $this->offers[$words[0]] = array_slice($words, 1);
        }
    }

    private function write(string $text): void
    {
        if (@fwrite($this->socket, $text) !== strlen($text)) {
            throw self::failure('connection', 'The server ended the connection.');
        }
    }

    /** Code and text of a reply. */
    private function reply(): array
    {
        $text = '';
        do {
            $line = hrtime(true) / 1e9 < $this->deadline && strlen($text) < 64_000 ? @fgets($this->socket, 4096) : false;
            if ($line === false || !preg_match('/^(\d{3})([ -]?)(.*)$/Ds', rtrim($line), $parts)) {
                throw self::failure('connection', 'The server ended the connection, or is too slow, or speaks no SMTP.');
            }
            $text .= $parts[3] . "\n";
        } while ($parts[2] === '-');
        return [(int) $parts[1], trim($text)];
    }

    private function expect(array $reply, int ...$good): string
    {
        [$code, $text] = $reply;
        if (in_array($code, $good, true)) {
            return $text;
        }
        preg_match('/^[245]\.\d{1,3}\.\d{1,3}\b/', $text, $enhanced);
        $smtp = ['code' => $code, 'text' => shown($text, $this->hidden)];
        $smtp += $enhanced ? ['enhanced' => $enhanced[0]] : [];
        throw self::failure('smtp', "$code {$smtp['text']}", ['smtp' => $smtp]);
    }

    public function command(string $line, int ...$good): string
    {
        $this->write("$line\r\n");
        return $this->expect($this->reply(), ...$good);
    }

    /** Tells the server who we are, by a mechanism that it offers: a token by those made for tokens alone. */
    public function signIn(string $user, string $password, string $accessToken): void
    {
        $escaped = strtr($user, ['=' => '=3D', ',' => '=2C']);
        $ways = $accessToken !== '' ? [
            'XOAUTH2' => ["user=$user\x01auth=Bearer $accessToken\x01\x01", ''],
            'OAUTHBEARER' => ["n,a=$escaped,\x01auth=Bearer $accessToken\x01\x01", "\x01"],
        ] : ['PLAIN' => ["\0$user\0$password", ''], 'LOGIN' => [$user, $password]];
        $way = current(array_intersect(array_keys($ways), $this->offers['AUTH'] ?? []));
        if ($way === false) {
            $words = 'The server offers none of ' . implode(', ', array_keys($ways)) . '.';
            throw self::failure('authentication_unavailable', $words);
        }
        [$first, $second] = array_map('base64_encode', $ways[$way]);
        $this->write("AUTH $way $first\r\n");
        $reply = $this->reply();
        if ($reply[0] === 334) { // LOGIN asks for the password, the others have an error to tell
            $this->write("$second\r\n");
            $reply = $this->reply();
        }
        $this->expect($reply, 235);
    }

    public function close(): void
    {
        fclose($this->socket);
    }
}

function encodedWord(string $text): string
{
    return preg_match('/^[\w .-]*$/D', $text) ? $text : '=?UTF-8?B?' . base64_encode($text) . '?=';
}

/**
 * Sends a mail, and tells each step that was reached: `sign-in`, `sender`, `sent`.
 *
 * @return string[] who does not get it
 */
function deliver(array $target, array $recipients, string $subject, string $text, string $access, callable $reached): array
{
    [$host, $port, $mode] = explode(' ', placeOf($target));
    $from = $target['from-address'];
    foreach ([$from, ...$recipients] as $address) {
        if (!preg_match('/^[\x21-\x7e]+$/D', $address) || strpbrk($address, '<>') !== false) {
            throw Smtp::failure('invalid_address', 'An address of this mail cannot be sent.');
        }
    }
    $author = isset($target['author']) ? encodedWord($target['author']) . " <$from>" : $from;
    $headers = [
        "From: $author",
        'To: ' . implode(",\r\n ", $recipients),
        'Subject: ' . encodedWord((string) preg_replace('/\s+/', ' ', $subject)),
        'Date: ' . date(DATE_RFC2822),
        'Message-ID: <' . newRevision() . strrchr($from, '@') . '>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64', // no line of it begins with a dot
    ];
    $message = implode("\r\n", $headers) . "\r\n\r\n" . chunk_split(base64_encode($text));
    $smtp = Smtp::connect($host, (int) $port, $mode, [$access, $target['password'] ?? '']);
    try {
        $user = $target['username'] ?? '';
        if ($access !== '' || ($user !== '' && ($target['auth-method'] ?? 'plain') === 'plain')) {
            $smtp->signIn($user === '' ? $from : $user, $target['password'] ?? '', $access);
        }
        $reached('sign-in');
        $smtp->command("MAIL FROM:<$from>", 250);
        $reached('sender');
        $refused = [];
        foreach ($recipients as $recipient) {
            try {
                $smtp->command("RCPT TO:<$recipient>", 250, 251);
            } catch (Failure $failure) {
                $refused[$recipient] = $failure;
            }
        }
        if (count($refused) === count($recipients)) {
            throw current($refused) ?: Smtp::failure('invalid_address', 'There is no recipient.');
        }
        $smtp->command('DATA', 354);
        $smtp->command("$message\r\n.", 250);
        $reached('sent');
        return array_keys($refused);
    } finally {
        $smtp->close();
    }
}

const STEPS = ['token', 'account', 'sign-in', 'sender', 'sent'];

/** Who signed in, beside those that mails name: the account at the mail server, and the sender. */
function accountStep(array $target, string $account): array
{
    $step = ['id' => 'account', ...array_filter(['account' => $account])];
    if ($account === '') {
        $words = 'The provider does not say who signed in.';
        $error = ['error' => 'account_unknown', 'error_description' => $words, 'peer' => 'token-endpoint'];
        return [...$step, 'status' => 'skipped', 'error' => $error];
    }
    $named = [$target['username'] ?? $target['from-address'], $target['from-address']];
    $other = current(array_filter($named, fn($each) => strtolower($each) !== strtolower($account)));
    if ($other === false) {
        return [...$step, 'status' => 'ok'];
    }
    $words = "$account signed in, and mails go out as $other.";
    $error = ['error' => 'other_account', 'error_description' => $words, 'peer' => 'host'];
    return [...$step, 'status' => 'warning', 'error' => $error];
}

/** Each step of a test mail, and the failure, where there is one; the steps after it are skipped. */
function runTest(array $target, string $recipient, ?callable $getToken): array
{
    $failed = null;
    $step = fn(string $id, string $status = 'skipped') => ['id' => $id, 'status' => $status];
    $steps = $getToken ? [] : [$step('token'), $step('account')];
    $reached = function (string $id) use (&$steps, $step) {
        $steps[] = $step($id, 'ok');
    };
    try {
        $access = '';
        if ($getToken) {
            [$access, $account] = $getToken();
            $reached('token');
            $steps[] = accountStep($target, $account);
        }
        $text = 'This is a test mail of the SMTP target ' . ($target['name'] ?? '') . '. Sending works.';
        deliver($target, [$recipient], 'Test mail', $text, $access, $reached);
    } catch (Failure $failure) {
        $failed = $failure;
        $failed->more['peer'] ??= 'token-endpoint';
        $steps[] = [...$step(STEPS[count($steps)], 'failed'), 'error' => $failed->answer()];
    }
    return [[...$steps, ...array_map($step, array_slice(STEPS, count($steps)))], $failed];
}

/** Keeps with a saved sign-in what came out of a mail; what the token endpoint refused is noted already. */
function noteMail(array $entry, ?Failure $failed, ?string $step = null): void
{
    if (!isset($entry['sign-in']) || $step === 'token') {
        return;
    }
    store()->change(function (array &$data) use ($entry, $failed, $step) {
        $signIn = &savedSignIn($data, $entry['config']['name']);
        if (!$signIn || $signIn['since'] !== $entry['sign-in']['since']) {
            return; // somebody has signed in anew meanwhile
        }
        $signIn['last-used'] = time();
        if ($failed) {
            noteRefusal($signIn, $failed, $step);
        } else {
            $signIn['last-sent'] = time();
            unset($signIn['last-error']);
        }
    });
}

function savedToken(array $entry, bool $note = true): array
{
    $signIn = $entry['sign-in'] ?? null;
    if (!$signIn || !fits($entry['config'], $signIn)) {
        throw notSignedIn();
    }
    $name = $entry['config']['name'];
    return accessToken($entry['config'], savedFinder($name), $name, $note);
}

function testSaved(string $name): array
{
    $entry = entryOf(store()->read(), $name);
    $target = $entry['config'];
    $getToken = usesOAuth2($target) ? fn() => savedToken($entry) : null;
    [$steps, $failed] = runTest($target, $target['mailto'][0] ?? $target['from-address'], $getToken);
    $step = current(array_filter($steps, fn($each) => $each['status'] === 'failed'))['id'] ?? null;
    noteMail($entry, $failed, $step);
    return $failed ? [502, [...$failed->answer(), 'steps' => $steps]] : [200, ['steps' => $steps]];
}

/** A new access token by a refresh token that a caller has brought, and whose it is. */
function givenToken(array $target, string $token): array
{
    $tokens = askForTokens($target, refreshForm($target, $token));
    return [$tokens['access_token'], accountOf($target, $tokens)];
}

function testBody(array $body, string $session): array
{
    $keys = updateKeys();
    checked($body, [...$keys, 'recipient' => $keys['from-address']], 'recipient');
    $entry = store()->read()['targets'][strtolower($body['name'] ?? '')] ?? null;
    $token = $body[TOKEN] ?? null;
    $entered = without($body, 'recipient', 'delete', 'digest', TOKEN);
    $target = checkedTarget(withSavedSecrets($entered, $entry));
    $find = function &(array &$data) use ($token, $session) {
        return referencedSignIn($data, (string) $token, $session);
    };
    $getToken = fn() => match (true) {
        $token === null => savedToken([...$entry ?? [], 'config' => $target], false),
        str_starts_with($token, REFERENCE) => accessToken($target, $find, $token),
        default => givenToken($target, $token),
    };
    [$steps] = runTest($target, $body['recipient'], usesOAuth2($target) ? $getToken : null);
    return [200, ['steps' => $steps]];
}

// ---- The HTTP face

function jsonObject(): array
{
    $body = json_decode((string) file_get_contents('php://input'), false, 64);
    return $body instanceof stdClass
        ? get_object_vars($body)
        : throw new Failure(400, 'invalid_request', 'The body must be a JSON object.');
}

function checkNow(string $name): array
{
    try {
        refresh($name);
    } catch (Failure $failure) {
        $failure->status !== 404 || throw $failure;
    }
    return statusOf($name);
}

/** Status and body of the answer to this request. */
function answer(): array
{
    $length = $_SERVER['CONTENT_LENGTH'] ?? '0';
    if ((int) $length > LONGEST_BODY || isset($_SERVER['HTTP_TRANSFER_ENCODING'])) {
        throw new Failure(413, 'too_large', 'The body is too large.');
    }
    $method = $_SERVER['REQUEST_METHOD'];
    $session = guard($method);
    $parts = explode('/', trim(explode('?', $_SERVER['REQUEST_URI'])[0], '/'));
    $name = rawurldecode($parts[1] ?? '');
    $route = implode(' ', [$method, $parts[0], ...(count($parts) > 1 ? ['NAME'] : []), ...array_slice($parts, 2)]);
    return match ($route) {
        'GET session' => [200, ['csrf-token' => csrfToken($session, newRevision())]],
        'POST smtp-oauth2-token' => [200, exchange(jsonObject(), $session)],
        'POST test' => testBody(jsonObject(), $session),
        'GET targets' => [200, array_map('shownTarget', array_values(store()->read()['targets']))],
        'POST targets' => [201, (object) createTarget(jsonObject(), $session)],
        'GET targets NAME' => [200, shownTarget(entryOf(store()->read(), $name))],
        'PUT targets NAME' => [200, (object) updateTarget($name, jsonObject(), $session)],
        'DELETE targets NAME' => [200, (object) deleteTarget($name)],
        'GET targets NAME status' => [200, statusOf($name)],
        'POST targets NAME status' => [200, checkNow($name)],
        'POST targets NAME test' => testSaved($name),
        'DELETE targets NAME sign-in' => [200, disconnect($name)],
        default => throw notFound(),
    };
}

function respond(): void
{
    try {
        [$status, $body] = answer();
    } catch (Failure $failure) {
        [$status, $body] = [$failure->status, $failure->answer()];
    } catch (Throwable $error) { // of what nobody foresaw the caller learns nothing, and the log no value
        error_log(get_class($error) . ' in line ' . $error->getLine());
        [$status, $body] = [500, ['error' => 'internal', 'error_description' => 'The server failed. Its log tells more.']];
    }
    http_response_code($status);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    header_remove('X-Powered-By');
    echo json_encode($body, JSON_THROW_ON_ERROR);
}

// ---- Commands

/** Refreshes what was not refreshed for 20 hours, and tells whether somebody has to do something. */
function refreshAll(): bool
{
    $trouble = false;
    foreach (store()->read()['targets'] as $entry) {
        [$name, $signIn] = [$entry['config']['name'], $entry['sign-in'] ?? []];
        $isDue = isset($signIn['disconnected']) || time() - ($signIn['last-refreshed'] ?? 0) > 20 * 3600;
        try {
            $health = ($isDue ? checkNow($name) : statusOf($name))['health'];
        } catch (Failure $failure) { // it was deleted meanwhile
            $health = $failure->error;
        }
        $trouble = $trouble || in_array($health, ['sign-in-again', 'failing', 'stale'], true);
        echo "$name $health\n";
    }
    return $trouble;
}

/** Sends a mail through a saved target, to its recipients, and keeps what came out. */
function send(string $name, string $subject, string $text): array
{
    $entry = entryOf(store()->read(), $name);
    $target = $entry['config'];
    $step = 'sign-in';
    $access = usesOAuth2($target) ? savedToken($entry)[0] : '';
    try {
        $reached = function (string $each) use (&$step) {
            $step = STEPS[min(array_search($each, STEPS, true) + 1, 4)];
        };
        $refused = deliver($target, $target['mailto'] ?? [], $subject, $text, $access, $reached);
    } catch (Failure $failure) {
        noteMail($entry, $failure, $step);
        throw $failure;
    }
    noteMail($entry, null);
    return $refused;
}

function config(): array
{
    static $config = null;
    if ($config === null) {
        $text = (string) file_get_contents((string) getenv('SMTP_OAUTH2_CONFIG'));
        $given = json_decode($text, true, 64, JSON_THROW_ON_ERROR);
        $providers = array_replace_recursive(PROVIDERS, $given['providers'] ?? []);
        foreach ($providers as $provider) {
            foreach (['token', 'revoke', 'account'] as $key) {
                if (!preg_match('#^(https:|http://(127\.0\.0\.1|localhost|\[::1\])[:/])#', $provider[$key] ?? 'https:')) {
                    throw new RuntimeException("$provider[$key] would send secrets without TLS.");
                }
            }
        }
        if (strlen($given['session'] ?? '') < 16) {
            throw new RuntimeException('session must have 16 and more characters, from a random source.');
        }
        is_dir($given['state']) || mkdir($given['state'], 0700, true);
        $config = [...$given, 'providers' => $providers];
    }
    return $config;
}

function store(): Store
{
    static $store = null;
    return $store ??= new Store(config()['state']);
}

ini_set('display_errors', PHP_SAPI === 'cli' ? 'stderr' : '0');
umask(0077);
if (PHP_SAPI !== 'cli') {
    respond();
    return;
}
try {
    switch ($argv[1] ?? '') {
        case 'refresh':
            exit(refreshAll() ? 1 : 0);
        case 'send':
            foreach (send($argv[2] ?? '', $argv[3] ?? '', (string) stream_get_contents(STDIN)) as $each) {
                fwrite(STDERR, "$each does not get it\n");
            }
            exit(0);
        default:
            fwrite(STDERR, "php backend.php refresh | send NAME SUBJECT\n");
            exit(2);
    }
} catch (Failure $failure) {
    fwrite(STDERR, "$failure->error: $failure->description\n");
    exit(1);
}

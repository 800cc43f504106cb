#!/bin/sh
# Puts the certificate into a keychain of its own, on a runner that is thrown away, and names for the steps that follow
# what build.py reads. From the environment: CERTIFICATE (PKCS #12, base64), PASSWORD, NOTARY_KEY (the text of a .p8),
# NOTARY_KEY_ID, NOTARY_ISSUER.
set -eu
keychain="$RUNNER_TEMP/motsvar.keychain-db"
secret="$(uuidgen)"
printf %s "$CERTIFICATE" | base64 --decode > "$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$PASSWORD" -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
# Without this codesign would ask, in a window that nobody sees.
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain
identity="$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(Developer ID Application: .*\)".*/\1/p' | head -n 1)"
test -n "$identity" || { echo "take_certificate.sh: there is no Developer ID Application in the certificate." >&2; exit 1; }
(umask 077 && printf '%s\n' "$NOTARY_KEY" > "$RUNNER_TEMP/notary.p8")
{
    echo "MOTSVAR_MACOS_IDENTITY=$identity"
    echo "MOTSVAR_NOTARY_KEY=$RUNNER_TEMP/notary.p8"
    echo "MOTSVAR_NOTARY_KEY_ID=$NOTARY_KEY_ID"
    echo "MOTSVAR_NOTARY_ISSUER=$NOTARY_ISSUER"
} >> "$GITHUB_ENV"

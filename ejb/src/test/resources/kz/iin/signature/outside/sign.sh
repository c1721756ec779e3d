#!/bin/bash
# Signs a message of the SyncChannel without a line of this project's code.
# Debian: apt-get install openssl libengine-gost-openssl rhash xmlsec1 libxml2-utils perl
# Use: ./sign.sh rsa|gost2004|gost2015 key.pem certificate.pem < body > message
# The body is a soap:Body that declares its own prefixes and has a wsu:Id. A GOST key has the identifiers of the engine.
#
#            canonical form        digest                         signature
# rsa        xmlsec1               xmlsec1                        xmlsec1
# gost2015   xmllint --exc-c14n    openssl dgst -md_gost12_512    openssl pkeyutl, the GOST engine
# gost2004   xmllint --exc-c14n    rhash --gost94 (S-box D-Test)  openssl pkeyutl, the GOST engine
#
# The engine writes s and r with the highest byte first; turned around as a whole that is r and s with the lowest first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
more=http://www.w3.org/2001/04/xmldsig-more#
pkigovkz=urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:
soap='xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"'

# algorithm -> uris of signature and digest
name_algorithms() {
    case $1 in
    rsa) method=${more}rsa-sha256 digest=http://www.w3.org/2001/04/xmlenc#sha256 ;;
    gost2004) method=${more}gost34310-gost34311 digest=${more}gost34311 ;;
    gost2015) method=${pkigovkz}gostr34102015-gostr34112015-512 digest=${pkigovkz}gostr34112015-512 ;;
    *) echo "no algorithm: $1" >&2 && return 1 ;;
    esac
}
digest_of() { # algorithm, content on the standard input
    case $1 in
    gost2004) cat > "$work/content" && rhash --gost94 --printf '%{gost94}' "$work/content" | perl -ne 'print pack "H*", $_' ;;
    gost2015) openssl dgst -engine gost -md_gost12_512 -binary 2> "$work/log" ;;
    esac
}
sign() { # algorithm key, content on the standard input
    if [ "$1" = rsa ]; then openssl dgst -sha256 -sign "$2"; return; fi
    digest_of "$1" > "$work/digest"
    openssl pkeyutl -engine gost -sign -inkey "$2" -in "$work/digest" 2> "$work/log" | perl -0777 -ne 'print scalar reverse'
}
signed_info() { # id digest-value
    local ds='xmlns:ds="http://www.w3.org/2000/09/xmldsig#"' exclusive='"http://www.w3.org/2001/10/xml-exc-c14n#"'
    echo -n "<ds:SignedInfo $ds><ds:CanonicalizationMethod Algorithm=$exclusive/><ds:SignatureMethod Algorithm=\"$method\"/>"
    echo -n "<ds:Reference URI=\"#$1\"><ds:Transforms><ds:Transform Algorithm=$exclusive/></ds:Transforms>"
    echo -n "<ds:DigestMethod Algorithm=\"$digest\"/><ds:DigestValue>$2</ds:DigestValue></ds:Reference></ds:SignedInfo>"
}
envelope() { # body signed-info signature-value certificate
    local wss=http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss
    cat <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope $soap><soap:Header><wsse:Security xmlns:wsse="$wss-wssecurity-secext-1.0.xsd" soap:mustUnderstand="1"><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">$2<ds:SignatureValue>$3</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference><wsse:KeyIdentifier EncodingType="$wss-soap-message-security-1.0#Base64Binary" ValueType="$wss-x509-token-profile-1.0#X509v3">$4</wsse:KeyIdentifier></wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature></wsse:Security></soap:Header>${1/ $soap/}</soap:Envelope>
EOF
}
canonical() { cat > "$work/part.xml" && xmllint --exc-c14n "$work/part.xml"; }

signed_message() { # algorithm key certificate body
    local id info text
    name_algorithms "$1"
    id=$(sed -n '1s/^<soap:Body [^>]*wsu:Id="\([^"]*\)".*/\1/p' <<< "$4")
    text=$(grep -v -- ----- "$3" | tr -d '\r\n')
    if [ "$1" = rsa ]; then
        envelope "$4" "$(signed_info "$id" '')" '' "$text" > "$work/template.xml"
        xmlsec1 --sign --id-attr:Id http://schemas.xmlsoap.org/soap/envelope/:Body --privkey-pem "$2" "$work/template.xml"
        return
    fi
    info=$(signed_info "$id" "$(printf %s "$4" | canonical | digest_of "$1" | base64 -w 76)")
    envelope "$4" "$info" "$(printf %s "$info" | canonical | sign "$1" "$2" | base64 -w 76)" "$text"
}

# remake.sh uses what stands above
[ "${BASH_SOURCE[0]}" != "$0" ] || signed_message "$1" "$2" "$3" "$(cat)"

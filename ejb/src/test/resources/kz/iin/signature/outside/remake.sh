#!/bin/bash
# Makes messages of the SyncChannel that are signed without a line of this project's code, and the certificates for them.
# Debian: apt-get install openssl libengine-gost-openssl rhash xmlsec1 libxml2-utils perl
# Use: ./remake.sh [body.xml], a soap:Body on one line that declares its own prefixes and has a wsu:Id.
#
#            canonical form        digest                         signature
# rsa        xmlsec1               xmlsec1                        xmlsec1
# gost2015   xmllint --exc-c14n    openssl dgst -md_gost12_512    openssl pkeyutl, the GOST engine
# gost2004   xmllint --exc-c14n    rhash --gost94 (S-box D-Test)  openssl pkeyutl, the GOST engine
#
# The engine writes s and r with the highest byte first; turned around as a whole that is r and s with the lowest first.
# Every key is new at each run and thrown away. The holder's IIN is invented, its check digit computed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
body=$(tr -d '\n' < "${1:-$here/body.xml}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
more=http://www.w3.org/2001/04/xmldsig-more#
pkigovkz=urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:
soap='xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"'

# algorithm -> identifiers: of the signature, of the key, its parameters; uris: of signature and digest
choose() {
    case $1 in
    rsa) signature=1.2.840.113549.1.1.11 method=${more}rsa-sha256 digest=http://www.w3.org/2001/04/xmlenc#sha256 ;;
    gost2004) signature=1.2.398.3.10.1.1.1.2 key=1.2.398.3.10.1.1.1.1 parameters="$key.1 1.2.398.3.10.1.3.1.1.0" length=64
        method=${more}gost34310-gost34311 digest=${more}gost34311 ;;
    gost2015) signature=1.2.398.3.10.1.1.2.3.2 key=1.2.398.3.10.1.1.2.2 parameters="$key.1 1.2.398.3.10.1.3.3" length=128
        method=${pkigovkz}gostr34102015-gostr34112015-512 digest=${pkigovkz}gostr34112015-512 ;;
    esac
}
new_key() { # algorithm file
    case $1 in
    rsa) openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048 -out "$2" ;;
    gost2004) openssl genpkey -engine gost -algorithm gost2001 -pkeyopt paramset:A -out "$2" ;;
    gost2015) openssl genpkey -engine gost -algorithm gost2012_512 -pkeyopt paramset:A -out "$2" ;;
    esac 2> "$work/log"
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
key_of() { # algorithm key: the SubjectPublicKeyInfo in the language of asn1parse
    if [ "$1" = rsa ]; then
        bits=$(openssl rsa -in "$2" -RSAPublicKey_out -outform DER 2> "$work/log" | perl -0777 -ne 'print unpack "H*", $_')
        echo -e "[key]\na=SEQUENCE:rsa\nb=FORMAT:HEX,BITSTRING:$bits\n[rsa]\na=OID:1.2.840.113549.1.1.1\nb=NULL"
        return
    fi
    bits=$(openssl pkey -engine gost -in "$2" -pubout -outform DER 2> "$work/log" | tail -c "$length" \
        | perl -0777 -ne 'print unpack "H*", $_')
    set -- $parameters
    echo -e "[key]\na=SEQUENCE:gost\nb=BITWRAP,FORMAT:HEX,OCTETSTRING:$bits\n[gost]\na=OID:$key\nb=SEQUENCE:set"
    echo -e "[set]\na=OID:$1\nb=OID:$2"
}
certificate() { # algorithm name key issuer-key serial usage-bits authority-flag > PEM
    cat > "$work/tbs" <<EOF
[tbs]
a=EXPLICIT:0,INTEGER:2
b=INTEGER:$5
c=SEQUENCE:algorithm
d=SEQUENCE:issuer
e=SEQUENCE:validity
f=SEQUENCE:$2
g=SEQUENCE:key
h=EXPLICIT:3,SEQUENCE:extensions
[algorithm]
a=OID:$signature
b=NULL
[validity]
a=UTCTIME:260101000000Z
b=UTCTIME:460101000000Z
[issuer]
a=SET:country
b=SET:authority
[leaf]
a=SET:name
b=SET:holder
c=SET:country
d=SET:unit
[country]
a=SEQUENCE:c
[c]
a=OID:2.5.4.6
b=PRINTABLESTRING:KZ
[authority]
a=SEQUENCE:cn1
[cn1]
a=OID:2.5.4.3
b=FORMAT:UTF8,UTF8String:СЫНАҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ ($1)
[name]
a=SEQUENCE:cn2
[cn2]
a=OID:2.5.4.3
b=FORMAT:UTF8,UTF8String:Gateway outside
[holder]
a=SEQUENCE:sn
[sn]
a=OID:2.5.4.5
b=PRINTABLESTRING:IIN910714400028
[unit]
a=SEQUENCE:ou
[ou]
a=OID:2.5.4.11
b=FORMAT:UTF8,UTF8String:BIN200240000018
[extensions]
a=SEQUENCE:constraints
b=SEQUENCE:usage
[constraints]
a=OID:2.5.29.19
b=BOOLEAN:true
c=OCTWRAP,SEQUENCE:authority_flag
[authority_flag]
$7
[usage]
a=OID:2.5.29.15
b=BOOLEAN:true
c=OCTWRAP,FORMAT:BITLIST,BITSTRING:$6
$(key_of "$1" "$3")
EOF
    openssl asn1parse -genstr SEQUENCE:tbs -genconf "$work/tbs" -noout -out "$work/tbs.der"
    value=$(sign "$1" "$4" < "$work/tbs.der" | perl -0777 -ne 'print unpack "H*", $_')
    echo -e "[outer]\na=SEQUENCE:tbs\nb=SEQUENCE:algorithm\nc=FORMAT:HEX,BITSTRING:$value" >> "$work/tbs"
    openssl asn1parse -genstr SEQUENCE:outer -genconf "$work/tbs" -noout -out "$work/certificate.der"
    openssl base64 -in "$work/certificate.der" | sed '1i -----BEGIN CERTIFICATE-----' | sed '$a -----END CERTIFICATE-----'
}
signed_info() { # digest-value
    local ds='xmlns:ds="http://www.w3.org/2000/09/xmldsig#"' exclusive='"http://www.w3.org/2001/10/xml-exc-c14n#"'
    echo -n "<ds:SignedInfo $ds><ds:CanonicalizationMethod Algorithm=$exclusive/><ds:SignatureMethod Algorithm=\"$method\"/>"
    echo -n "<ds:Reference URI=\"#$id\"><ds:Transforms><ds:Transform Algorithm=$exclusive/></ds:Transforms>"
    echo -n "<ds:DigestMethod Algorithm=\"$digest\"/><ds:DigestValue>$1</ds:DigestValue></ds:Reference></ds:SignedInfo>"
}
envelope() { # signed-info signature-value certificate
    local wss=http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss
    cat <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope $soap><soap:Header><wsse:Security xmlns:wsse="$wss-wssecurity-secext-1.0.xsd" soap:mustUnderstand="1"><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">$1<ds:SignatureValue>$2</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference><wsse:KeyIdentifier EncodingType="$wss-soap-message-security-1.0#Base64Binary" ValueType="$wss-x509-token-profile-1.0#X509v3">$3</wsse:KeyIdentifier></wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature></wsse:Security></soap:Header>${body/ $soap/}</soap:Envelope>
EOF
}
canonical() { cat > "$work/part.xml" && xmllint --exc-c14n "$work/part.xml"; }

id=$(sed 's/.*wsu:Id="\([^"]*\)".*/\1/' <<< "$body")
for algorithm in rsa gost2004 gost2015; do
    choose $algorithm
    new_key $algorithm "$work/root.key"
    new_key $algorithm "$work/leaf.key"
    certificate $algorithm issuer "$work/root.key" "$work/root.key" 1 5,6 a=BOOLEAN:true > "$here/$algorithm-root.crt"
    certificate $algorithm leaf "$work/leaf.key" "$work/root.key" 17 0,1 '' > "$here/$algorithm.crt"
    text=$(grep -v -- ----- "$here/$algorithm.crt" | tr -d '\n')
    if [ $algorithm = rsa ]; then
        envelope "$(signed_info '')" '' "$text" > "$work/template.xml"
        xmlsec1 --sign --id-attr:Id http://schemas.xmlsoap.org/soap/envelope/:Body --privkey-pem "$work/leaf.key" \
            --output "$here/rsa.xml" "$work/template.xml"
        continue
    fi
    info=$(signed_info "$(printf %s "$body" | canonical | digest_of $algorithm | base64 -w 76)")
    envelope "$info" "$(printf %s "$info" | canonical | sign $algorithm "$work/leaf.key" | base64 -w 76)" "$text" \
        > "$here/$algorithm.xml"
done

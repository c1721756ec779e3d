#!/bin/bash
# Makes messages of the SyncChannel that are signed without a line of this project's code, and the certificates for them.
# Use: ./remake.sh [body.xml], a soap:Body on one line that declares its own prefixes and has a wsu:Id. sign.sh signs it and
# says what has to be installed.
# Every key is new at each run and thrown away. The holder's IIN is invented, its check digit computed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/sign.sh"
body=$(tr -d '\n' < "${1:-$here/body.xml}")

# algorithm -> identifiers: of the signature, of the key, its parameters
choose() {
    case $1 in
    rsa) signature=1.2.840.113549.1.1.11 ;;
    gost2004) signature=1.2.398.3.10.1.1.1.2 key=1.2.398.3.10.1.1.1.1 parameters="$key.1 1.2.398.3.10.1.3.1.1.0" length=64 ;;
    gost2015) signature=1.2.398.3.10.1.1.2.3.2 key=1.2.398.3.10.1.1.2.2 parameters="$key.1 1.2.398.3.10.1.3.3" length=128 ;;
    esac
}
new_key() { # algorithm file
    case $1 in
    rsa) openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048 -out "$2" ;;
    gost2004) openssl genpkey -engine gost -algorithm gost2001 -pkeyopt paramset:A -out "$2" ;;
    gost2015) openssl genpkey -engine gost -algorithm gost2012_512 -pkeyopt paramset:A -out "$2" ;;
    esac 2> "$work/log"
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
for algorithm in rsa gost2004 gost2015; do
    choose $algorithm
    new_key $algorithm "$work/root.key"
    new_key $algorithm "$work/leaf.key"
    certificate $algorithm issuer "$work/root.key" "$work/root.key" 1 5,6 a=BOOLEAN:true > "$here/$algorithm-root.crt"
    certificate $algorithm leaf "$work/leaf.key" "$work/root.key" 17 0,1 '' > "$here/$algorithm.crt"
    signed_message $algorithm "$work/leaf.key" "$here/$algorithm.crt" "$body" > "$here/$algorithm.xml"
done

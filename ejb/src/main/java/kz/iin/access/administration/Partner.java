package kz.iin.access.administration;

import java.util.List;

/**
 * A system of a ministry that may call us.
 *
 * @param proofs what it has to show
 * @param operations how many it may call
 */
public record Partner(
        String id,
        String name,
        boolean active,
        List<String> proofs,
        int operations,
        List<PartnerCertificate> certificates) {

    public Partner {
        proofs = List.copyOf(proofs);
        certificates = List.copyOf(certificates);
    }
}

package kz.iin.application;

import kz.iin.shared.DomainException;

/** The certificate is not the one in force of the application. */
public class OtherCertificate extends DomainException {

    OtherCertificate(ApplicationNumber number) {
        super(
                "OTHER_CERTIFICATE",
                "certificateNumber",
                "not the certificate in force of application " + number,
                number);
    }
}

package kz.iin.certificate.paper;

import java.util.Objects;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.SecurityPaper;

/** What one sheet in the printer is to bear: the certificate in force of an application. */
public sealed interface Sheet {

    ApplicationNumber application();

    /** On security paper. */
    record Original(ApplicationNumber application, SecurityPaper paper) implements Sheet {
        public Original {
            Objects.requireNonNull(application, "application");
            Objects.requireNonNull(paper, "paper");
        }
    }

    /** On plain paper. */
    record Copy(ApplicationNumber application, CopyReason reason) implements Sheet {
        public Copy {
            Objects.requireNonNull(application, "application");
            Objects.requireNonNull(reason, "reason");
        }
    }
}

package kz.iin.registry;

import java.util.List;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;

/** What a ministry answered. Silence is not among the answers: it is {@link RegistryUnavailable}. */
public sealed interface Answer {

    /** The MVD checked the person. */
    record PersonChecked(boolean documentValid, boolean remarked, Optional<Iin> existingIin) implements Answer {}

    /** GBD FL searched, and perhaps found nobody. */
    record PersonsFound(List<NumberHolder> holders) implements Answer {
        public PersonsFound {
            holders = List.copyOf(holders);
        }

        public List<Iin> iins() {
            return holders.stream().map(NumberHolder::iin).toList();
        }
    }

    /** GBD FL has the number, with the data that it was told. */
    record NumberRegistered() implements Answer {}

    /**
     * GBD FL does not register the number, and never will as it stands.
     *
     * @param account in the words of GBD FL
     * @param existingIin the number that stands in the way: that of the person, if the person has one
     */
    record RegistrationRejected(RejectionCode code, String account, Optional<Iin> existingIin) implements Answer {

        /** Withholds the account: this text may end in a log. */
        @Override
        public String toString() {
            return "RegistrationRejected[" + code + "]";
        }
    }

    /** GBD FL knows that the number is nobody's any more. */
    record NumberAnnulled() implements Answer {}

    /**
     * The MFA has the report, from this message or from an earlier one.
     *
     * @param number under which it has registered it
     */
    record ReportAcknowledged(String number) implements Answer {}

    /**
     * The MFA does not take the report.
     *
     * @param account in its own words
     */
    record ReportRefused(String account) implements Answer {

        /** Withholds the account: this text may end in a log. */
        @Override
        public String toString() {
            return "ReportRefused[]";
        }
    }
}

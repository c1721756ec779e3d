package kz.iin.web.console.administration;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.access.administration.MissionField;
import kz.iin.access.administration.PartnerField;
import kz.iin.access.administration.Proposal;
import kz.iin.access.administration.RuleSetField;
import kz.iin.application.reading.Role;
import kz.iin.audit.Change;
import kz.iin.web.console.Labels;

/** How the fields of a proposal and their values read: as the forms have them. */
final class ProposedFields {

    private static final String NOTHING = "—";

    private final Labels labels;

    ProposedFields(Labels labels) {
        this.labels = labels;
    }

    /** What the field is called, and of what it is one where that is not the subject itself. */
    String name(Proposal proposal, Change change) {
        String way = change.field();
        String subject = proposal.wanted().subject() + "/";
        String within = way.startsWith(subject) ? way.substring(subject.length()) : way;
        int end = within.lastIndexOf('/');
        String field = within.substring(end + 1);
        return switch (proposal.kind()) {
            case MISSION -> labels.text("MissionField." + field);
            case HOLIDAY -> labels.text("HolidayField." + field);
            case SPECIAL_DAY -> labels.text("SpecialDayField." + field);
            case TREATY -> labels.text("TreatyField." + field);
            case REPORT_TIMING -> labels.text("ReportTimingField." + field);
            case PILOT -> labels.text("PilotField." + field);
            case RULE_SET ->
                end < 0 ? labels.text("RuleSetField." + field) : within.substring(0, end) + ": " + ofSet(field);
            case NEW_PARTNER -> labels.text("PartnerField." + field);
            case ROLE, PARTNER_CERTIFICATE, PARTNER, SIGN_IN -> labels.text("ProposedField." + field);
        };
    }

    /** A field of a category or paper, or, of another set than the proposed one, its time. */
    private String ofSet(String field) {
        boolean isTime = field.startsWith("VALID_");
        return labels.text((isTime ? "RuleSetField." : "PartField.") + field);
    }

    /** Days and what is written by hand as they are. */
    String value(Change change, Optional<String> value) {
        String text = value.orElse(NOTHING);
        String field = change.field().substring(change.field().lastIndexOf('/') + 1);
        if (text.isEmpty() || text.equals(NOTHING)) {
            return NOTHING;
        }
        if (field.equals(MissionField.WEEKEND.name())) {
            return each(text, " ", name -> labels.of(DayOfWeek.valueOf(name)));
        }
        if (field.equals("roles")) {
            return each(text, ",", name -> labels.of(Role.valueOf(name)));
        }
        if (field.equals(PartnerField.PROOFS.name())) {
            return each(text, " ", name -> labels.text("partners.proof." + name));
        }
        if (field.equals(PartnerField.OPERATIONS.name())) {
            return each(text, " ", name -> name);
        }
        if (field.equals("password") || field.equals("second-factor")) {
            return labels.text("ProposedValue." + text.replace(' ', '-'));
        }
        if (field.equals("KIND")) {
            return labels.text("specialDays.kind." + text);
        }
        if (field.equals(RuleSetField.ADMITS.name())) {
            return labels.text("ruleSets.admits." + text);
        }
        return text.equals("true") || text.equals("false") ? labels.text("proposals." + text) : text;
    }

    private static String each(String names, String between, Function<String, String> label) {
        return Stream.of(names.split(between)).map(label).collect(Collectors.joining(", "));
    }
}

package kz.iin.counter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.counter.DraftContent;
import kz.iin.counter.DraftField;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the printed consents of the missions say (Law 94-V, art. 8), so that nobody types it for each applicant. */
@ApplicationScoped
class UsualConsent {

    @Inject
    @ConfigProperty(name = "iin.consent.operator-name")
    private Optional<String> operatorName;

    @Inject
    @ConfigProperty(name = "iin.consent.operator-bin")
    private Optional<String> operatorBin;

    @Inject
    @ConfigProperty(name = "iin.consent.text-version")
    private Optional<String> textVersion;

    @Inject
    @ConfigProperty(name = "iin.consent.data")
    private Optional<String> data;

    DraftContent content() {
        Map<DraftField, String> usual = new EnumMap<>(DraftField.class);
        operatorName.ifPresent(text -> usual.put(DraftField.OPERATOR_NAME, text));
        operatorBin.ifPresent(text -> usual.put(DraftField.OPERATOR_BIN, text));
        textVersion.ifPresent(text -> usual.put(DraftField.TEXT_VERSION, text));
        data.ifPresent(text -> usual.put(DraftField.CONSENT_DATA, text));
        return new DraftContent(usual);
    }
}

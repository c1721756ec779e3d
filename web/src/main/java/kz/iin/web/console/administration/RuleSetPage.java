package kz.iin.web.console.administration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.access.administration.ChangeRuleSet;
import kz.iin.access.administration.RuleSetField;
import kz.iin.access.administration.RuleSetObjection;
import kz.iin.access.administration.RuleSetSheet;
import kz.iin.access.administration.WebAddress;
import kz.iin.application.reading.Role;
import kz.iin.rules.LegalAct;
import kz.iin.web.console.SignedIn;

/** One rule set, and another that is made of it: proposed to begin on a day to come. */
@Named
@ViewScoped
public class RuleSetPage implements Serializable {

    @Inject
    private ChangeRuleSet change;

    @Inject
    private SignedIn signedIn;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final List<PartLine> known = new ArrayList<>();
    private final List<PartLine> fresh = new ArrayList<>();
    private String code;
    private LegalAct act;
    private String source;
    private String told;
    private RuleSetObjection objection;

    /** Once the code has been read from the URL. */
    public void open() throws IOException {
        Optional<RuleSetSheet> found = change.find(signedIn.viewer(), code == null ? "" : code);
        found.ifPresent(this::show);
        if (found.isEmpty()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    private void show(RuleSetSheet sheet) {
        sheet.fields().forEach((field, value) -> values.put(field.name(), value));
        RuleSetField.FLAGS.forEach(flag -> flags.put(flag.name(), Boolean.valueOf(sheet.of(flag))));
        act = new LegalAct(sheet.of(RuleSetField.ACT_KK), sheet.of(RuleSetField.ACT_RU), sheet.of(RuleSetField.ACT_EN));
        source = sheet.of(RuleSetField.SOURCE);
        RuleSetField.ACT.forEach(name -> values.put(name.name(), ""));
        values.put(RuleSetField.SOURCE.name(), "");
        values.put(RuleSetField.VALID_FROM.name(), "");
        sheet.parts().stream().map(PartLine::of).forEach(known::add);
    }

    public void addCategory() {
        fresh.add(PartLine.empty(false));
    }

    public void addPaper() {
        fresh.add(PartLine.empty(true));
    }

    public void propose() {
        RuleSetSheet wanted = wanted();
        objection = wanted.objection().or(() -> objectionToDay(wanted)).orElse(null);
        told = objection == null
                ? change.propose(signedIn.viewer(), code, wanted).name()
                : "field";
    }

    private Optional<RuleSetObjection> objectionToDay(RuleSetSheet wanted) {
        return change.mayBegin(wanted.from())
                ? Optional.empty()
                : Optional.of(new RuleSetObjection(RuleSetField.VALID_FROM.name(), ""));
    }

    private RuleSetSheet wanted() {
        Map<RuleSetField, String> fields = new EnumMap<>(RuleSetField.class);
        for (RuleSetField field : RuleSetField.values()) {
            fields.put(
                    field,
                    Optional.ofNullable(values.get(field.name())).orElse("").strip());
        }
        RuleSetField.FLAGS.forEach(flag -> fields.put(flag, String.valueOf(flags.get(flag.name()))));
        return new RuleSetSheet(
                fields,
                Stream.concat(known.stream(), fresh.stream())
                        .filter(PartLine::isWanted)
                        .map(PartLine::part)
                        .toList());
    }

    /** By which the set holds; another one needs an act of its own. */
    public LegalAct getAct() {
        return act;
    }

    /** Where that can be read. */
    public List<WebAddress> getAddresses() {
        return WebAddress.of(source);
    }

    public List<String> getAdmissions() {
        return RuleSetField.ADMISSIONS;
    }

    public List<RuleSetField> getDemands() {
        return RuleSetField.FLAGS;
    }

    /** Texts of the fields by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getFlags() {
        return flags;
    }

    /** The categories and papers of the set. */
    public List<PartLine> getKnown() {
        return known;
    }

    /** Those that are to come to it. */
    public List<PartLine> getFresh() {
        return fresh;
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    /** What can't be as it was typed, and why. */
    public RuleSetObjection getObjection() {
        return objection;
    }
}

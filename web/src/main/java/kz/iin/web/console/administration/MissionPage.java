package kz.iin.web.console.administration;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.access.administration.ChangeMission;
import kz.iin.access.administration.MissionField;
import kz.iin.access.administration.MissionSheet;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** One mission as a second administrator is asked to have it, or a new one. Its fields are texts under the names of theirs. */
@Named
@ViewScoped
public class MissionPage implements Serializable {

    @Inject
    private ChangeMission change;

    @Inject
    private SignedIn signedIn;

    private final Map<String, String> values = new HashMap<>();
    private String code;
    private boolean isNew;
    private List<String> weekend = List.of();
    private String told;
    private MissionField wrong;

    /** Once the code has been read from the URL; none means a new mission. */
    public void open() throws IOException {
        isNew = code == null;
        Optional<MissionSheet> known = change.find(signedIn.viewer(), isNew ? "" : code);
        known.ifPresent(this::show);
        if (!isNew && known.isEmpty()) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        }
    }

    public void propose() {
        MissionSheet wanted = wanted();
        wrong = wanted.objection().orElse(null);
        if (!MissionSheet.isCode(wanted.code())) {
            told = "code";
        } else if (wrong != null) {
            told = "field";
        } else if (isNew && change.find(signedIn.viewer(), wanted.code()).isPresent()) {
            told = "taken";
        } else {
            told = change.objection(signedIn.viewer(), wanted)
                    .map(MissionField::name)
                    .orElseGet(() -> change.propose(signedIn.viewer(), wanted).name());
        }
    }

    private MissionSheet wanted() {
        Map<MissionField, String> fields = new EnumMap<>(MissionField.class);
        for (MissionField field : MissionField.values()) {
            fields.put(
                    field,
                    Optional.ofNullable(values.get(field.name())).orElse("").strip());
        }
        fields.put(
                MissionField.WEEKEND,
                Stream.of(DayOfWeek.values())
                        .map(DayOfWeek::name)
                        .filter(weekend::contains)
                        .collect(Collectors.joining(" ")));
        return new MissionSheet(code == null ? "" : code.strip(), fields);
    }

    private void show(MissionSheet sheet) {
        sheet.fields().forEach((field, value) -> values.put(field.name(), value));
        values.put(MissionField.SOURCE.name(), "");
        weekend = List.of(sheet.of(MissionField.WEEKEND).split(" "));
    }

    /** Texts of the fields by their names. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<MissionField> getLines() {
        return MissionField.LINES;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public boolean isTransfersKept() {
        return Boolean.parseBoolean(values.get(MissionField.KEEPS_TRANSFERS.name()));
    }

    public void setTransfersKept(boolean kept) {
        values.put(MissionField.KEEPS_TRANSFERS.name(), Boolean.toString(kept));
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    public boolean isFresh() {
        return isNew;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public List<String> getWeekend() {
        return weekend;
    }

    public void setWeekend(List<String> weekend) {
        this.weekend = List.copyOf(weekend);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    /** The field that can't be as it was typed. */
    public MissionField getWrong() {
        return wrong;
    }
}

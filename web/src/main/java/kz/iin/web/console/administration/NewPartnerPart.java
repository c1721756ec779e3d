package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.iin.access.Proof;
import kz.iin.access.administration.PartnerField;
import kz.iin.access.administration.PartnerSheet;
import kz.iin.access.administration.RegisterPartner;
import kz.iin.web.console.SignedIn;
import kz.iin.web.soap.shep.ServedOperations;

/** A system that is to call us, as a second administrator is asked to have it. Its fields are texts under the names of theirs. */
@Named
@RequestScoped
public class NewPartnerPart {

    @Inject
    private RegisterPartner registration;

    @Inject
    private ServedOperations served;

    @Inject
    private SignedIn signedIn;

    private final Map<String, String> values = new HashMap<>(Map.of("PER_SECOND", "50", "BURST", "100"));
    private String id;
    private List<String> proofs = List.of();
    private List<String> operations = List.of();
    private String told;

    public void propose() {
        values.put(PartnerField.PROOFS.name(), String.join(" ", proofs));
        values.put(PartnerField.OPERATIONS.name(), String.join(" ", operations));
        Map<PartnerField, String> fields = new EnumMap<>(PartnerField.class);
        for (PartnerField field : PartnerField.values()) {
            fields.put(field, text(values.get(field.name())));
        }
        told = registration
                .propose(signedIn.viewer(), new PartnerSheet(text(id), fields))
                .orElse("PROPOSED");
    }

    public Proof[] getAllProofs() {
        return Proof.values();
    }

    public List<String> getAllOperations() {
        return served.names();
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getProofs() {
        return proofs;
    }

    public void setProofs(List<String> proofs) {
        this.proofs = List.copyOf(proofs);
    }

    public List<String> getOperations() {
        return operations;
    }

    public void setOperations(List<String> operations) {
        this.operations = List.copyOf(operations);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package kz.iin.partner.system;

import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mtsriap.v1.Change;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mtsriap.v1.IinFault;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistryService;
import kz.iin.contract.provided.mtsriap.v1.RejectionCode;

/** GBD FL, the register of persons: takes up what was formed, and keeps the cursor of what it has read. */
final class PopulationRegister {

    private static final int PAGE = 3;

    private final Port<MtsriapRegistry> port =
            Port.of(new MtsriapRegistryService().getMtsriapRegistryPort(new MTOMFeature()), "MTSRIAP");

    private String cursor;

    Port<MtsriapRegistry> port() {
        return port;
    }

    /** Reads on in the feed until the number of this application comes. */
    FormedNumber await(String application) throws IinFault, InterruptedException {
        for (int tried = 0; tried < Waiting.TRIES; tried++) {
            Optional<FormedNumber> found = nextPage().stream()
                    .filter(formed -> formed.getApplicationNumber().equals(application))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Waiting.pause();
        }
        throw new IllegalStateException("never came in the feed");
    }

    ApplicationStatus confirm(FormedNumber formed) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .confirmRegistration(
                        new Holder<>(formed.getApplicationNumber()), formed.getIin(), formed.getFormedAt(), status);
        return status.value;
    }

    /** Something is wrong with what was sent of the person. */
    ApplicationStatus reject(FormedNumber formed, String text) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations()
                .rejectRegistration(
                        new Holder<>(formed.getApplicationNumber()),
                        formed.getIin(),
                        RejectionCode.DATA_INCOMPLETE,
                        text,
                        null,
                        formed.getFormedAt(),
                        status);
        return status.value;
    }

    /** The applicant may be somebody who has a number. */
    ApplicationStatus report(String application, String existingIin) throws IinFault {
        Holder<ApplicationStatus> status = new Holder<>();
        port.operations().reportExistingNumber(new Holder<>(application), existingIin, "Ұқсас адам", status);
        return status.value;
    }

    /** Whether the certificate is genuine and in force, by its file. */
    String verify(String certificate, byte[] sha256) throws IinFault {
        return Choices.verify(port.operations(), certificate, sha256);
    }

    /** What happened to the number of the application, in the order of the feed. */
    List<String> changes(String application) throws IinFault {
        List<String> kinds = new ArrayList<>();
        Holder<List<Change>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        do {
            String after = next.value;
            next.value = null;
            page.value = List.of();
            port.operations().listChanges(after, PAGE, page, next);
            Port.entries(page).stream()
                    .filter(change -> change.getApplicationNumber().equals(application))
                    .forEach(change -> kinds.add(change.getKind().value()));
        } while (next.value != null);
        return kinds;
    }

    private List<FormedNumber> nextPage() throws IinFault {
        Holder<List<FormedNumber>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        port.operations().listFormedNumbers(cursor, PAGE, page, next);
        if (next.value != null) {
            cursor = next.value;
        }
        return Port.entries(page);
    }
}

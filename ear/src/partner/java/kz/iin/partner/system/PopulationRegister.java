package kz.iin.partner.system;

import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.util.List;
import java.util.Optional;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mtsriap.v1.IinFault;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistryService;

/** GBD FL, the register of persons: takes up what was formed, and keeps the cursor of what it has read. */
final class PopulationRegister {

    private static final int PAGE = 3;

    private final Port<MtsriapRegistry> port =
            new Port<>(new MtsriapRegistryService().getMtsriapRegistryPort(new MTOMFeature()));

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

    private List<FormedNumber> nextPage() throws IinFault {
        Holder<List<FormedNumber>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        port.operations().listFormedNumbers(cursor, PAGE, page, next);
        if (next.value != null) {
            cursor = next.value;
        }
        return page.value == null ? List.of() : page.value;
    }
}

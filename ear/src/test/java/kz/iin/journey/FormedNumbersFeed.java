package kz.iin.journey;

import java.util.ArrayList;
import java.util.List;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mtsriap.v1.IinFault;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbers;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbersResponse;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;

/** Reads the feed of formed numbers as MTsRIAP does: page after page, storing the cursor. */
record FormedNumbersFeed(MtsriapRegistry registry) {

    List<FormedNumber> readAll(int pageSize) throws IinFault {
        List<FormedNumber> all = new ArrayList<>();
        ListFormedNumbers request = new ListFormedNumbers();
        request.setLimit(pageSize);
        ListFormedNumbersResponse page = registry.listFormedNumbers(request);
        while (!page.getNumber().isEmpty()) {
            all.addAll(page.getNumber());
            request.setAfter(page.getNext());
            page = registry.listFormedNumbers(request);
        }
        return all;
    }
}

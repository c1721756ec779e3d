package kz.iin.bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Plain clients of both ministries at once, on so many connections each, that send the messages of the sample. */
final class MinistryClients implements AutoCloseable {

    private final List<Clients> clients;
    private final List<Call> calls;

    MinistryClients(Site site, int connections) {
        clients = List.of(new Clients(connections), new Clients(connections));
        calls = List.of(
                call(site, "MVD", "CHECK_PERSON", "urn:kz:iin:contract:consumed:mvd:v1:checkPerson"),
                call(site, "GBD FL", "FIND_BY_NAME", "urn:kz:iin:contract:consumed:mtsriap:v1:findPerson"));
    }

    /** Answers of both per second. */
    double rate(int seconds) {
        List<CompletableFuture<Double>> rates = List.of(begin(0, seconds), begin(1, seconds));
        return rates.stream().mapToDouble(CompletableFuture::join).sum();
    }

    @Override
    public void close() {
        clients.forEach(Clients::close);
    }

    private CompletableFuture<Double> begin(int ministry, int seconds) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return clients.get(ministry).rate(calls.get(ministry), seconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
        });
    }

    private static Call call(Site site, String ministry, String operation, String action) {
        URI address = site.ministries().addresses().get(ministry);
        String payload = "select payload from sample_question where operation = '" + operation + "'";
        String envelope = Call.envelope(site.value(payload));
        return new Call(address, action, () -> envelope, "<code>00000</code>");
    }
}

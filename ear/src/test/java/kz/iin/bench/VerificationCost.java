package kz.iin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.iin.signature.CheckCertificate;
import kz.iin.signature.KeyForm;
import kz.iin.signature.ReadXml;
import kz.iin.signature.SignBody;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import kz.iin.signature.TrustedPaths;
import kz.iin.signature.UnknownRevocation;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;

/**
 * What it costs to verify one message of the gateway: time of one processor, so that other work on the machine does not
 * count. The floor is reading the same message. Measured in this process; nothing of the site is used.
 */
final class VerificationCost implements Benchmark {

    private static final Instant MOMENT = Instant.parse("2026-03-02T06:00:00Z");
    private static final String ENVELOPE = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
            <SendMessage xmlns="http://bip.bee.kz/SyncChannel/v10/Types">%s</SendMessage></soap:Body></soap:Envelope>
            """;
    private static final int PAYLOAD = 4_000;

    private final SigningAlgorithm algorithm;

    VerificationCost(SigningAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public String name() {
        return "verify." + algorithm.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        TestCa root = TestCa.root(algorithm, "Root", Validity.around(MOMENT));
        Credential gateway = root.issue(
                Leaf.organisation(algorithm, "Gateway", "880412300011", "200240000018", Validity.around(MOMENT)));
        byte[] envelope = ENVELOPE.formatted("x".repeat(PAYLOAD)).getBytes(StandardCharsets.UTF_8);
        byte[] message =
                new SignBody(new SigningKey(gateway.key(), gateway.certificate()), KeyForm.CERTIFICATE).sign(envelope);
        VerifySignature verify = verifier(root, gateway);
        ReadXml read = new ReadXml(XmlLimits.USUAL);
        List<Double> verified = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i <= sizes.rounds(); i++) {
            floor.add(microseconds(sizes, () -> read.read(message)));
            verified.add(microseconds(sizes, () -> refuseRejected(verify.verify(message, MOMENT))));
        }
        return List.of(Figure.beside(Median.of(warm(floor)), name(), Median.of(warm(verified)), "us"));
    }

    private static VerifySignature verifier(TestCa root, Credential gateway) {
        TrustedPaths paths = new TrustedPaths(Set.of(root.certificate()), List.of());
        return new VerifySignature(
                XmlLimits.USUAL,
                serial -> List.of(gateway.certificate()),
                new CheckCertificate(paths, List.of(), UnknownRevocation.ACCEPTED));
    }

    private static void refuseRejected(Verdict verdict) {
        if (!(verdict instanceof Verdict.Verified)) {
            throw new IllegalStateException("verified nothing: " + verdict);
        }
    }

    private static List<Double> warm(List<Double> rounds) {
        return rounds.subList(1, rounds.size());
    }

    private static double microseconds(Sizes sizes, Step step) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long limit = TimeUnit.SECONDS.toNanos(sizes.roundSeconds()) / 5;
        long start = threads.getCurrentThreadCpuTime();
        long spent = 0;
        int steps = 0;
        while (spent < limit) {
            step.run();
            steps++;
            spent = threads.getCurrentThreadCpuTime() - start;
        }
        return spent / 1_000.0 / steps;
    }

    private interface Step {

        void run() throws Exception;
    }
}

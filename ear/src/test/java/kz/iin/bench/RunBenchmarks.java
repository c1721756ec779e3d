package kz.iin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.iin.run.BuiltFiles;
import kz.iin.run.RunDirectory;
import kz.iin.run.RunFailure;
import kz.iin.run.Started;
import kz.iin.signature.SigningAlgorithm;

/** The bench profile: measures one after the other, prints the figures and keeps them in {@code bench.json}. */
public final class RunBenchmarks {

    private static final List<Benchmark> ALL = List.of(
            new BootReady(),
            new SubmitDirect(),
            new Acceptance(),
            new SubmitThroughGateway("submit.shep.rsa", SigningAlgorithm.RSA_SHA256),
            new SubmitThroughGateway("submit.shep.gost", SigningAlgorithm.GOST_2015_512),
            new WholeWay(),
            new OutboxDrain(),
            new HeapAfter10k(),
            new SessionMemory(),
            new TermCost(),
            new AuditVerification(),
            new NumberFormation(),
            new ReportMonth(),
            new ReportXlsx(),
            new FindingQuality(),
            new Duplicates(),
            new QueuePage(),
            new CertificateCost(),
            new VerificationCost(SigningAlgorithm.RSA_SHA256),
            new VerificationCost(SigningAlgorithm.GOST_2004),
            new VerificationCost(SigningAlgorithm.GOST_2015_512));

    private final Started started = new Started();
    private final Sizes sizes = Sizes.ofSystem();

    private RunBenchmarks() {}

    public static void main(String[] args) throws Exception {
        RunBenchmarks run = new RunBenchmarks();
        Runtime.getRuntime().addShutdownHook(new Thread(run.started::close, "stop everything"));
        try {
            report(run.measure(System.getProperty("iin.bench.only", "")));
        } catch (RunFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private Figures measure(String only) throws Exception {
        RunDirectory directory =
                started.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("bench")));
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : ALL) {
            if (only.isEmpty() || List.of(only.split(",")).contains(benchmark.name())) {
                figures.addAll(measure(benchmark, directory));
            }
        }
        return new Figures(figures);
    }

    private List<Figure> measure(Benchmark benchmark, RunDirectory directory) throws Exception {
        System.out.println("Measuring " + benchmark.name() + " ...");
        try (Site site = started.start(() -> Site.open(directory))) {
            return benchmark.measure(site, sizes);
        }
    }

    private static void report(Figures figures) throws IOException {
        Path file = BuiltFiles.target().resolve("bench.json");
        Files.writeString(file, figures.json());
        System.out.println(figures.table());
        System.out.println(file);
    }
}

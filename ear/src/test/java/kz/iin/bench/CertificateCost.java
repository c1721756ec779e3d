package kz.iin.bench;

import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.xml.transform.stream.StreamSource;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.CertificateTemplate;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.HtmlCertificate;
import kz.iin.certificate.Marks;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.SealPdf;
import kz.iin.certificate.StockCertificate;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;
import kz.iin.certificate.sign.SealForm;
import kz.iin.certificate.sign.SignPdf;
import kz.iin.certificate.verify.UploadedFile;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeySuccession;
import kz.iin.run.ServerKeys;

/**
 * What one certificate costs, unsigned and signed (PAdES B-B, EC P-256): time of one processor, beside FOP as it comes setting the
 * very same page; for contrast the same content by openhtmltopdf. What it costs to find and check the signature of an uploaded one.
 * A page with a word on it is the least that any costs. And how many come off in a second, how long the file is, and what stays in
 * the heap of ten thousand and of ten thousand more. Of the site only the keys are used.
 */
final class CertificateCost implements Benchmark {

    private static final Instant AT = Instant.parse("2026-03-02T05:30:00Z");
    private static final String CODE = "https://iin.example.kz/iin/verify/#" + "1928374650".repeat(38);
    private static final int WARM_UP = 400;
    private static final int ROUND = 150;
    private static final int COUNTED = 600;
    private static final double KILOBYTE = 1024;

    private CertificateTemplate ours;
    private SealPdf seal;
    private Instant sealedAt;
    private UploadedFile uploaded;

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        ours = new CertificateTemplate(Stationery.ours());
        takeKeys(site.serverKeys());
        StockCertificate stock = new StockCertificate(CODE);
        HtmlCertificate html = new HtmlCertificate(CODE);
        byte[] signed = seal.seal(ours.render(page(0), AT), sealedAt);
        PrintedForm word = new PrintedForm(Stationery.ours(), CertificateCost.class, "minimal.fo.xsl");
        List<List<Double>> columns = columns(
                sizes.rounds(),
                () -> stock.print(page(0)),
                () -> ours.render(page(0), AT),
                () -> seal.seal(ours.render(page(0), AT), sealedAt),
                () -> requireSealed(signed),
                () -> html.print(page(0)),
                () -> minimal(word));
        double floor = Median.of(columns.get(0));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.beside(floor, "certificate.unsigned", Median.of(columns.get(1)), "ms"));
        figures.add(Figure.beside(floor, "certificate.signed", Median.of(columns.get(2)), "ms"));
        figures.add(Figure.alone("certificate.verified", Median.of(columns.get(3)), "ms"));
        figures.add(Figure.beside(floor, "certificate.openhtmltopdf", Median.of(columns.get(4)), "ms"));
        figures.add(Figure.beside(floor, "certificate.minimal", Median.of(columns.get(5)), "ms"));
        figures.add(twoThreads("certificate.minimal", serial -> minimal(word)));
        figures.add(twoThreads("certificate.unsigned", serial -> ours.render(page(serial), AT)));
        figures.add(twoThreads("certificate.verified", serial -> requireSealed(signed)));
        figures.addAll(rates(sizes.heapApplications() / 2));
        figures.addAll(lengths(stock.print(page(0)).length / KILOBYTE));
        return figures;
    }

    private void takeKeys(ServerKeys keys) {
        KeyRing ring = new KeyRing(keys.store(), "PKCS12", Optional.of(keys.password()), Optional.empty());
        seal = new SignPdf(new KeySuccession(ring, List.of(ServerKeys.CERTIFICATES)), SealForm.basic());
        X509Certificate certificate = ring.signingKey(ServerKeys.CERTIFICATES).certificate();
        sealedAt = certificate.getNotBefore().toInstant().plusSeconds(1);
        uploaded = new UploadedFile(List.of(certificate));
    }

    private byte[] requireSealed(byte[] file) {
        if (!uploaded.isSealed(file)) {
            throw new IllegalStateException("a file that was signed is not found to be");
        }
        return file;
    }

    /** Nothing but a word: what any page costs. */
    private static byte[] minimal(PrintedForm word) {
        return word.print(new StreamSource(new StringReader("<page/>")), AT);
    }

    /** The rounds of each kind, one after the other. */
    @SafeVarargs
    private static List<List<Double>> columns(int rounds, Callable<byte[]>... kinds) throws Exception {
        List<List<Double>> columns = new ArrayList<>();
        for (Callable<byte[]> kind : kinds) {
            millis(WARM_UP, kind);
            columns.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int kind = 0; kind < kinds.length; kind++) {
                columns.get(kind).add(millis(ROUND, kinds[kind]));
            }
        }
        return columns;
    }

    private Figure twoThreads(String name, IntFunction<byte[]> kind) throws Exception {
        return Figure.beside(rate(1, COUNTED, kind), name + ".two", rate(2, COUNTED, kind), "/s");
    }

    private List<Figure> rates(int documents) throws Exception {
        IntFunction<byte[]> signed = serial -> seal.seal(ours.render(page(serial), AT), sealedAt);
        double kept = LiveHeap.megabytes(ProcessHandle.current().pid());
        double one = rate(1, documents, signed);
        double two = rate(2, documents, signed);
        double after = LiveHeap.megabytes(ProcessHandle.current().pid());
        rate(2, 2 * documents, signed);
        double later = LiveHeap.megabytes(ProcessHandle.current().pid());
        return List.of(
                Figure.beside(one, "certificate.signed.two", two, "/s"),
                Figure.beside(kept, "certificate.signed.heap", after, "MB"),
                Figure.beside(after, "certificate.signed.heap.later", later, "MB"));
    }

    private List<Figure> lengths(double stock) {
        byte[] unsigned = ours.render(page(0), AT);
        byte[] signed = seal.seal(unsigned, sealedAt);
        return List.of(
                Figure.beside(stock, "certificate.unsigned.size", unsigned.length / KILOBYTE, "kB"),
                Figure.beside(stock, "certificate.signed.size", signed.length / KILOBYTE, "kB"));
    }

    /** Of one document. */
    private static double millis(int documents, Callable<byte[]> print) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < documents; i++) {
            print.call();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / documents;
    }

    /** Documents per second. */
    private static double rate(int threads, int documents, IntFunction<byte[]> kind) throws Exception {
        ExecutorService printers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> printing = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                int serial = i;
                printing.add(printers.submit(() -> {
                    kind.apply(serial);
                }));
            }
            for (Future<?> printed : printing) {
                printed.get();
            }
            return documents / ((System.nanoTime() - start) / 1e9);
        } finally {
            printers.shutdownNow();
        }
    }

    private static CertificatePage page(int serial) {
        Wording country = new Wording("Түркия", "Турция", "Türkiye");
        PrintedName latin = name("ÖZTÜRK", "ÇAĞLA IŞIL");
        CertificateContent content = new CertificateContent(
                "TUR-ANK-2026-%08d".formatted(serial),
                "%012d".formatted(serial),
                LocalDate.of(2026, 3, 2),
                new Holder(latin, Optional.of(name("ӨЗТҮРІК", "ЧАҒЛА ЫШЫЛ")), "17.10.1984", "F", country),
                new HolderDocument(new Wording("Паспорт", "Паспорт", "Passport"), "U12345678", country),
                new Wording("Елшілік", "Посольство", "Embassy of the Republic of Kazakhstan"));
        return new CertificatePage(content, Marks.of(CODE, "https://iin.example/verify/"));
    }

    private static PrintedName name(String surname, String givenNames) {
        return new PrintedName(Optional.of(surname), Optional.of(givenNames), Optional.empty());
    }
}

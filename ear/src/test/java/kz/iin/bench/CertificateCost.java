package kz.iin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.CertificateTemplate;
import kz.iin.certificate.Holder;
import kz.iin.certificate.HolderDocument;
import kz.iin.certificate.Marks;
import kz.iin.certificate.PrintedName;
import kz.iin.certificate.StockCertificate;
import kz.iin.certificate.Wording;
import kz.iin.certificate.print.Stationery;

/**
 * What one unsigned certificate costs: time of one processor, beside FOP as it comes setting the very same page. And how many come
 * off in a second, how long the file is, and what stays in the heap of ten thousand. Nothing of the site is used.
 */
final class CertificateCost implements Benchmark {

    private static final Instant AT = Instant.parse("2026-03-02T05:30:00Z");
    private static final String CODE = "https://iin.example/verify/#" + "aB3-_".repeat(40);
    private static final int WARM_UP = 400;
    private static final int ROUND = 150;
    private static final double KILOBYTE = 1024;

    private CertificateTemplate ours;

    @Override
    public String name() {
        return "certificate.unsigned";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        ours = new CertificateTemplate(Stationery.ours());
        StockCertificate stock = new StockCertificate(CODE);
        millis(WARM_UP, () -> stock.print(page(0)));
        millis(WARM_UP, () -> ours.render(page(0), AT));
        List<Double> floor = new ArrayList<>();
        List<Double> value = new ArrayList<>();
        for (int round = 0; round < sizes.rounds(); round++) {
            floor.add(millis(ROUND, () -> stock.print(page(0))));
            value.add(millis(ROUND, () -> ours.render(page(0), AT)));
        }
        double kept = LiveHeap.megabytes(ProcessHandle.current().pid());
        double one = rate(1, sizes.heapApplications() / 2);
        double two = rate(2, sizes.heapApplications() / 2);
        return List.of(
                Figure.beside(Median.of(floor), name(), Median.of(value), "ms"),
                Figure.beside(one, name() + ".two", two, "/s"),
                Figure.beside(
                        stock.print(page(0)).length / KILOBYTE,
                        name() + ".size",
                        ours.render(page(0), AT).length / KILOBYTE,
                        "kB"),
                Figure.beside(
                        kept,
                        name() + ".heap",
                        LiveHeap.megabytes(ProcessHandle.current().pid()),
                        "MB"));
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
    private double rate(int threads, int documents) throws Exception {
        ExecutorService printers = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> printing = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                int serial = i;
                printing.add(printers.submit(() -> {
                    ours.render(page(serial), AT);
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

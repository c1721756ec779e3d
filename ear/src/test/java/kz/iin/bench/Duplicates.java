package kz.iin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.iin.sample.Population;

/**
 * Searching the same person in a register: hits are told otherwise than they stand there, misses stand nowhere. The floor is a
 * lookup of a stored person by the primary key, by the same driver, in turns. One client and four; pg_trgm's similarity of
 * names as a contrast, in a register of a million at most. And what an application costs where few are known, and where all are.
 */
final class Duplicates implements Benchmark {

    private static final int SEARCHES = 2_000;
    private static final int FEW = 20;
    private static final int FIRST = 10_000;
    /** A search by trigrams takes minutes where more are known. */
    private static final int MOST_FOR_CONTRAST = 1_000_000;

    private static final int[] CLIENTS = {1, 4};
    private static final int[] PERCENTILES = {50, 95, 99};

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        RegisterOfPersons register = RegisterOfPersons.in(site.database(), sizes.persons());
        CostOfApplication application = CostOfApplication.at(site);
        int first = Math.min(FIRST, sizes.persons());
        register.load(0, first);
        double before = application.millis(sizes);
        List<Figure> figures = new ArrayList<>(loaded(register, first));
        figures.add(Figure.beside(before, "duplicates.growth", application.millis(sizes), "ms"));
        register.warm();
        for (int clients : CLIENTS) {
            figures.addAll(searched(register, clients, sizes));
        }
        if (sizes.persons() <= MOST_FOR_CONTRAST) {
            figures.addAll(contrast(register));
        }
        return figures;
    }

    private static List<Figure> loaded(RegisterOfPersons register, int from) throws Exception {
        long begin = System.nanoTime();
        register.load(from, register.persons());
        double seconds = (System.nanoTime() - begin) / 1e9;
        return List.of(
                Figure.alone("duplicates.load", (register.persons() - from) / seconds, "1/s"),
                Figure.alone("duplicates.load.persons", register.megabytes("known_person"), "MB"),
                Figure.alone("duplicates.load.keys", register.megabytes("person_key"), "MB"));
    }

    private static List<Figure> searched(RegisterOfPersons register, int clients, Sizes sizes) throws Exception {
        PersonSearches searches = new PersonSearches(register, clients);
        searches.run(PersonSearches.HITS, SEARCHES / 2);
        List<PersonSearches.Round> lookups = new ArrayList<>();
        List<PersonSearches.Round> hits = new ArrayList<>();
        List<PersonSearches.Round> misses = new ArrayList<>();
        for (int i = 0; i < sizes.rounds(); i++) {
            lookups.add(searches.run(PersonSearches.LOOKUPS, SEARCHES));
            hits.add(searches.run(PersonSearches.HITS, SEARCHES));
            misses.add(searches.run(PersonSearches.MISSES, SEARCHES));
        }
        String kind = clients == 1 ? "duplicates.search" : "duplicates.search.by" + clients;
        List<Figure> figures = new ArrayList<>(beside(lookups, kind, hits));
        figures.addAll(beside(lookups, kind + ".miss", misses));
        return figures;
    }

    private static List<Figure> beside(
            List<PersonSearches.Round> floor, String name, List<PersonSearches.Round> rounds) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.beside(rate(floor), name, rate(rounds), "1/s"));
        for (int percentile : PERCENTILES) {
            figures.add(Figure.beside(
                    millis(floor, percentile), name + ".p" + percentile, millis(rounds, percentile), "ms"));
        }
        return figures;
    }

    private static double rate(List<PersonSearches.Round> rounds) {
        return Median.of(rounds.stream().map(PersonSearches.Round::rate).toList());
    }

    private static double millis(List<PersonSearches.Round> rounds, int percentile) {
        return Median.of(rounds.stream()
                .map(round -> round.latencies().millis(percentile))
                .toList());
    }

    /** A trigram index over the names as stored, which is what the database offers by itself. */
    private static List<Figure> contrast(RegisterOfPersons register) throws SQLException {
        register.database().execute("""
            create extension if not exists pg_trgm;
            create index known_person_trigrams on known_person using gin (split_part(prepared, '|', 2) gin_trgm_ops)""");
        try (Connection connection = register.database().connect()) {
            Random chance = new Random(3);
            return List.of(Figure.alone("duplicates.trigrams.p50", trigrams(register, connection, chance), "ms"));
        }
    }

    private static double trigrams(RegisterOfPersons register, Connection connection, Random chance) {
        TrigramSearch search = new TrigramSearch(connection);
        return Latencies.ofNanos(chance.longs(FEW, 0, register.persons())
                        .map(index -> search.nanos(Population.told(index, (int) index))))
                .millis(50);
    }
}

package kz.iin.adjudication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Candidates;
import kz.iin.duplicates.index.FindDuplicates;
import kz.iin.duplicates.index.Further;
import kz.iin.number.Iin;

/** The store of candidates and of the verdicts on them. */
@ApplicationScoped
public class Candidacies {

    private static final String OF_APPLICATION = """
            select c from Candidacy c
            where c.applicationId = :application and c.dataVersion = :version order by c.place""";

    /** The last one of a pair stands. */
    private static final String VERDICTS = "select v from GivenVerdict v where v.pair in :pairs order by v.id";

    private static final String BY_OPERATOR =
            "select count(v) from GivenVerdict v where v.applicationId = :application and v.operator = :operator";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FindDuplicates index;

    @Inject
    private Descriptions descriptions;

    /** Lets the person be found from now on, and keeps who may be it: of two at the same moment one sees the other. */
    public Suspicion enrol(Applying who, Instant at) {
        return first(who, index.enrol(who.applicationId(), who.data(), at), at);
    }

    /** The same after the data have changed. */
    public Suspicion revise(Applying who, Instant at) {
        return first(who, index.revise(who.applicationId(), who.data(), at), at);
    }

    /** With the same data: those who were not among the candidates yet come after them, and not more than at first. */
    public Suspicion searchAgain(Applying who, ToldNumbers told, Instant at) {
        Suspicion before = of(who.applicationId(), who.dataVersion());
        Set<Long> passedOver = new HashSet<>(before.personIds());
        passedOver.addAll(descriptions.holdersOf(told.onlyReported()));
        Further further = new Further(passedOver, told.named(), room(before));
        return keep(who, before.size(), index.searchAgain(who.applicationId(), who.data(), further, at), at);
    }

    /** Whom GBD FL named, as far as they were not among the candidates yet; nobody else is searched for. */
    public Suspicion compare(Applying who, Set<Iin> named, Instant at) {
        Suspicion before = of(who.applicationId(), who.dataVersion());
        PersonData data = descriptions.ofApplication(who.applicationId()).orElse(who.data());
        Candidates found = index.compare(data, new Further(before.personIds(), named, room(before)));
        return keep(who, before.size(), new Candidates(found.ranked(), found.more() || before.more()), at);
    }

    /** An adjudicator has at most as many before him as one search tells. */
    private static int room(Suspicion before) {
        return (int) Math.max(0, Candidates.MOST - before.unjudged());
    }

    /** Somebody may have that number. Whoever is known to have it stays known as he is. */
    public void report(Iin iin, PersonData data, Instant at) {
        if (!descriptions.isHeld(iin)) {
            index.reported(iin, data, at);
        }
    }

    /**
     * Who may be the applicant by the data of that version.
     *
     * @param named by GBD FL: there are more as long as one of them is not among the candidates
     */
    public Suspicion of(long applicationId, int dataVersion, Set<Iin> named) {
        Suspicion suspicion = of(applicationId, dataVersion);
        return suspicion.orMore(!suspicion.personIds().containsAll(descriptions.holdersOf(named)));
    }

    private Suspicion of(long applicationId, int dataVersion) {
        return judged(found(applicationId, dataVersion));
    }

    private List<Candidacy> found(long applicationId, int dataVersion) {
        return entities.createQuery(OF_APPLICATION, Candidacy.class)
                .setParameter("application", applicationId)
                .setParameter("version", dataVersion)
                .getResultList();
    }

    /**
     * The same verdict again changes nothing; another one takes its place, and both stay.
     *
     * @return whether it is news
     */
    public boolean judge(JudgedCandidate judged, Opinion opinion, Instant at) {
        if (judged.verdict().filter(earlier -> earlier.is(opinion)).isPresent()) {
            return false;
        }
        entities.persist(new GivenVerdict(entities.find(Candidacy.class, judged.id()), judged.pair(), opinion, at));
        return true;
    }

    /** Whether the operator gave a verdict on a candidate of the application. */
    public boolean isJudgedBy(long applicationId, String operator) {
        return entities.createQuery(BY_OPERATOR, Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("operator", operator)
                        .getSingleResult()
                > 0;
    }

    /** With those data nobody was found before: where nobody is now, the database is not asked. */
    private Suspicion first(Applying who, Candidates found, Instant at) {
        return found.ranked().isEmpty() ? new Suspicion(List.of(), found.more()) : keep(who, 0, found, at);
    }

    private Suspicion keep(Applying who, int shown, Candidates found, Instant at) {
        Map<Long, PersonData> known =
                descriptions.of(found.ranked().stream().map(Candidate::personId).toList());
        int rank = shown;
        for (Candidate candidate : found.ranked()) {
            Pair pair = Pair.of(who.data(), known.get(candidate.personId()));
            entities.persist(new Candidacy(who, candidate, pair, found.more(), at).at(++rank));
        }
        return new Suspicion(of(who.applicationId(), who.dataVersion()).candidates(), found.more());
    }

    /** A correction on either side makes another pair, and opens the question again. */
    private Suspicion judged(List<Candidacy> candidates) {
        if (candidates.isEmpty()) {
            return new Suspicion(List.of(), false);
        }
        Optional<PersonData> applicant =
                descriptions.ofApplication(candidates.get(0).applicationId());
        Map<Long, PersonData> known =
                descriptions.of(candidates.stream().map(Candidacy::personId).toList());
        Map<Candidacy, Pair> pairs = candidates.stream()
                .collect(toMap(
                        identity(),
                        candidate -> pair(candidate, applicant, Optional.ofNullable(known.get(candidate.personId())))));
        Map<String, List<StandingVerdict>> verdicts = verdicts(pairs.values());
        return new Suspicion(
                candidates.stream()
                        .map(candidate -> new JudgedCandidate(
                                candidate.id(),
                                candidate.candidate(),
                                pairs.get(candidate),
                                Optional.ofNullable(known.get(candidate.personId())),
                                verdicts.getOrDefault(pairs.get(candidate).digest(), List.of())))
                        .toList(),
                candidates.get(candidates.size() - 1).isOneOfMore());
    }

    /** Of whom nothing is known any more what was known when the candidate was found. */
    private static Pair pair(Candidacy candidate, Optional<PersonData> applicant, Optional<PersonData> known) {
        return applicant.flatMap(one -> known.map(other -> Pair.of(one, other))).orElseGet(candidate::pair);
    }

    private Map<String, List<StandingVerdict>> verdicts(Collection<Pair> pairs) {
        return entities.createQuery(VERDICTS, GivenVerdict.class)
                .setParameter("pairs", pairs.stream().map(Pair::digest).toList())
                .getResultStream()
                .collect(groupingBy(GivenVerdict::pair, mapping(GivenVerdict::standing, toList())));
    }
}

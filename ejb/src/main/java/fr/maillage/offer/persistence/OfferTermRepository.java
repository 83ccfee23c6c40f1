package fr.maillage.offer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of {@code offer_term}, and what the offers of a day add up to. */
@ApplicationScoped
public class OfferTermRepository {

    /** The offers {@code o} of a day at some places. */
    private static final String OF_THE_DAY = " o.archived_at is null and (o.active_from is null or o.active_from <= ?)"
            + " and (o.active_until is null or o.active_until >= ?) and o.place_id in (%s)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The terms of some offers, in one statement: by offer, then by vocabulary, in their order. */
    public Map<Long, Map<String, List<String>>> of(Collection<Long> offerIds) {
        return offerIds.isEmpty()
                ? Map.of()
                : grouped(bind(
                        "select offer_id, vocabulary, term from offer_term where offer_id in (" + marks(offerIds)
                                + ") order by offer_id, vocabulary, rank",
                        List.copyOf(offerIds)));
    }

    /** Replaces the terms of an offer, which must have been flushed; by vocabulary. */
    public void replace(long offerId, Map<String, List<String>> terms) {
        bind("delete from offer_term where offer_id = ?", List.of(offerId)).executeUpdate();
        terms.forEach((vocabulary, codes) -> {
            for (int rank = 0; rank < codes.size(); rank++) {
                bind(
                                "insert into offer_term (offer_id, vocabulary, term, rank) values (?, ?, ?, ?)",
                                List.of(offerId, vocabulary, codes.get(rank), rank))
                        .executeUpdate();
            }
        });
    }

    /** What is offered at some places on a day: by place, then by vocabulary. */
    public Map<Long, Map<String, List<String>>> offered(Collection<Long> placeIds, LocalDate day) {
        return grouped(bind(
                "select distinct o.place_id, t.vocabulary, t.term from offer o join offer_term t on t.offer_id = o.id"
                        + " where" + OF_THE_DAY.formatted(marks(placeIds)),
                onDay(placeIds, day)));
    }

    /** The places among these at which an offer of the day addresses no public in particular. */
    public Set<Long> toAll(Collection<Long> placeIds, LocalDate day) {
        Set<Long> places = new HashSet<>();
        for (Object row : bind(
                        "select distinct o.place_id from offer o where" + OF_THE_DAY.formatted(marks(placeIds))
                                + " and not exists (select 1 from offer_term t where t.offer_id = o.id"
                                + " and t.vocabulary = 'public')",
                        onDay(placeIds, day))
                .getResultList()) {
            places.add(((Number) row).longValue());
        }
        return places;
    }

    /** How many offers carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        Map<String, Long> uses = new HashMap<>();
        for (Object row : bind(
                        "select term, count(*) from offer_term where vocabulary = ? group by term", List.of(vocabulary))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            uses.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return uses;
    }

    private static Map<Long, Map<String, List<String>>> grouped(Query query) {
        Map<Long, Map<String, List<String>>> terms = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            terms.computeIfAbsent(((Number) columns[0]).longValue(), k -> new HashMap<>())
                    .computeIfAbsent((String) columns[1], k -> new ArrayList<>())
                    .add((String) columns[2]);
        }
        return terms;
    }

    private static List<Object> onDay(Collection<Long> placeIds, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        parameters.addAll(placeIds);
        return parameters;
    }

    private Query bind(String sql, List<?> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(v -> "?").collect(Collectors.joining(","));
    }
}

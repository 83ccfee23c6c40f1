package fr.maillage.offer.persistence;

import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of {@code offer_term}, and what the offers of a day add up to. */
@ApplicationScoped
public class OfferTermRepository {

    static final RecordTerms TERMS = new RecordTerms("offer_term", "offer_id");

    /** The offers {@code o} of a day at some places. */
    private static final String OF_THE_DAY = " o.archived_at is null and (o.active_from is null or o.active_from <= ?)"
            + " and (o.active_until is null or o.active_until >= ?) and o.place_id in (%s)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    /** Replaces the terms of an offer, which must have been flushed; by vocabulary. */
    public void replace(long offerId, Map<String, List<String>> terms) {
        TERMS.replace(entities, offerId, terms);
    }

    /** Adds terms of a vocabulary to offers that have none of it, and have been flushed; by offer. */
    public void add(String vocabulary, Map<Long, List<String>> terms) {
        List<Ranked> rows = new ArrayList<>();
        terms.forEach((offer, codes) -> {
            for (int rank = 0; rank < codes.size(); rank++) {
                rows.add(new Ranked(offer, codes.get(rank), rank));
            }
        });
        jdbc.write(
                "insert into offer_term (offer_id, vocabulary, term, rank) values (?, ?, ?, ?)",
                rows,
                (statement, row) -> {
                    statement.setLong(1, row.offer());
                    statement.setString(2, vocabulary);
                    statement.setString(3, row.code());
                    statement.setInt(4, row.rank());
                });
    }

    private record Ranked(long offer, String code, int rank) {}

    /** Counts the offers that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        return TERMS.uses(entities, vocabulary);
    }

    /** Reads the terms that are offered at some places on a day: by place, then by vocabulary. */
    public Map<Long, Map<String, List<String>>> offered(Collection<Long> placeIds, LocalDate day) {
        return RecordTerms.grouped(Rows.list(
                entities,
                "select distinct o.place_id as owner, t.vocabulary, t.term from offer o"
                        + " join offer_term t on t.offer_id = o.id where"
                        + OF_THE_DAY.formatted(Rows.marks(placeIds)),
                onDay(placeIds, day),
                row -> row));
    }

    /** The places among these at which an offer of the day addresses no public in particular. */
    public Set<Long> toAll(Collection<Long> placeIds, LocalDate day) {
        return new HashSet<>(Rows.list(
                entities,
                "select distinct o.place_id from offer o where" + OF_THE_DAY.formatted(Rows.marks(placeIds))
                        + " and not exists (select 1 from offer_term t where t.offer_id = o.id"
                        + " and t.vocabulary = 'public')",
                onDay(placeIds, day),
                row -> row.number("place_id")));
    }

    private static List<Object> onDay(Collection<Long> placeIds, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(day, day));
        parameters.addAll(placeIds);
        return parameters;
    }
}

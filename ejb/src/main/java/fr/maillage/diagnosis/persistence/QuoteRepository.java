package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.statement.Quotable;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps the words that published findings quote. */
@ApplicationScoped
public class QuoteRepository {

    @Inject
    private Jdbc jdbc;

    /**
     * A quote.
     *
     * @param gathering, commune, ageBand null where nothing is told
     */
    public record Kept(UUID statement, int rank, String words, String gathering, String commune, String ageBand) {}

    /** Tells what findings quote, in its order; nothing that was archived or erased: {@code finding_id} and the fields of {@link Kept}. */
    public List<Row> of(Collection<Long> findings) {
        return Slices.rows(
                findings,
                some -> jdbc.rows(
                        "select q.finding_id, q.statement_id, q.words, q.gathering, q.commune, q.age_band"
                                + " from finding_quote q join statement s on s.uuid = q.statement_id"
                                + " and s.archived_at is null where q.finding_id in (" + Rows.marks(some)
                                + ") order by q.finding_id, q.rank",
                        some));
    }

    /** The statements on which some findings rest and that these do not quote yet, in their order. */
    public List<Quotable> open(Collection<Long> findings) {
        return Slices.rows(
                        findings,
                        some -> jdbc.rows(
                                "select e.finding_id, e.record_id, e.rank, e.adopted_words from finding_evidence e"
                                        + " where e.finding_id in (" + Rows.marks(some)
                                        + ") and e.record_type = 'diagnosis.statement' and not exists (select 1"
                                        + " from finding_quote q where q.finding_id = e.finding_id"
                                        + " and q.statement_id = e.record_id) order by e.finding_id, e.rank",
                                some))
                .stream()
                .map(row -> new Quotable(
                        row.number("finding_id"),
                        row.uuid("record_id"),
                        (int) row.number("rank"),
                        row.text("adopted_words")))
                .toList();
    }

    /** Tells what other findings quote of some statements. */
    public List<Row> elsewhere(long finding, Collection<UUID> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(finding));
        statements.forEach(id -> parameters.add(id.toString()));
        return jdbc.rows(
                "select q.statement_id, q.commune, q.age_band, t.kind from finding_quote q"
                        + " join finding f on f.id = q.finding_id join territory t on t.id = f.territory_id"
                        + " where q.finding_id <> ? and q.statement_id in (" + Rows.marks(statements) + ")",
                parameters);
    }

    public void keep(long finding, List<Kept> quotes) {
        jdbc.write(
                "insert into finding_quote (finding_id, statement_id, rank, words, gathering, commune, age_band)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                quotes,
                (row, quote) -> {
                    row.setLong(1, finding);
                    row.setString(2, quote.statement().toString());
                    row.setInt(3, quote.rank());
                    row.setString(4, quote.words());
                    row.setString(5, quote.gathering());
                    row.setString(6, quote.commune());
                    row.setString(7, quote.ageBand());
                });
    }

    /** Drops what a finding quotes: all of it, or what it does not rest on any more. */
    public void drop(long finding, boolean all) {
        jdbc.update(
                "delete from finding_quote where finding_id = ?"
                        + (all
                                ? ""
                                : " and statement_id not in (select e.record_id from finding_evidence e"
                                        + " where e.finding_id = finding_quote.finding_id"
                                        + " and e.record_type = 'diagnosis.statement')"),
                finding);
    }
}

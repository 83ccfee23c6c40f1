package fr.maillage.committee.persistence;

import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.LinkedRows;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The links in the messages of members, whatever they open. */
@ApplicationScoped
public class MemberLinkRepository {

    private static final String MOST = " fetch first 200 rows only";

    private static final List<LinkedRows> TABLES = List.of(
            new LinkedRows("invitation", "invitation_link", "invitation_id"),
            new LinkedRows("minutes_answer", "minutes_link", "minutes_answer_id"),
            new LinkedRows("committee_ranking_answer", "committee_ranking_link", "answer_id"));

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

    /** Those of some people that still open something: {@code kind}, {@code uuid}, {@code label}, {@code made}, {@code used}. */
    public List<Row> of(Collection<Long> persons, LocalDate today, OffsetDateTime now) {
        if (persons.isEmpty()) {
            return List.of();
        }
        String hers = "person_id in (" + Rows.marks(persons) + ")";
        return Stream.of(
                        rows(
                                "select 'invitation' as kind, i.uuid, k.title as label, i.asked_at as made,"
                                        + " i.answered_at as used from invitation i join gathering k"
                                        + " on k.id = i.gathering_id where i." + hers
                                        + " and k.held_on >= ? and k.archived_at is null order by i.id desc",
                                persons,
                                today),
                        rows(
                                "select 'minutes' as kind, a.uuid, k.title as label, a.asked_at as made,"
                                        + " a.answered_at as used from minutes_answer a join minutes m"
                                        + " on m.id = a.minutes_id join gathering k on k.id = m.gathering_id where a."
                                        + hers + " and a.asked_at >= ? and k.archived_at is null order by a.id desc",
                                persons,
                                now.minusYears(1)),
                        rows(
                                "select 'ranking' as kind, a.uuid, r.question as label, a.asked_at as made,"
                                        + " a.answered_at as used from committee_ranking_answer a"
                                        + " join committee_ranking r on r.id = a.ranking_id where a." + hers
                                        + " and r.closes_on >= ? order by a.id desc",
                                persons,
                                today))
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> rows(String sql, Collection<Long> persons, Object since) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.add(since);
        return jdbc.rows(sql + MOST, parameters);
    }

    /**
     * Ends links of some people.
     *
     * @param one only what has that identifier; null for all
     * @return how many
     */
    public int end(Collection<Long> persons, UUID one) {
        return TABLES.stream()
                .mapToInt(table -> table.renew(jdbc, persons, one, made -> LinkSigner.digest(signer.secret(made))))
                .sum();
    }
}

package fr.maillage.committee.persistence;

import fr.maillage.committee.ranking.Ranking;
import fr.maillage.committee.ranking.RankingAsked;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and writes rankings {@code g}, their options, and who is asked {@code a}. */
@ApplicationScoped
public class RankingRepository {

    private static final int MOST = 20;

    private static final String ALL = "select g.id as id, g.uuid as uuid, g.question as question, b.uuid as body,"
            + " b.id as body_id, b.name as body_name, b.territory_id as territory, g.closes_on as closes_on,"
            + " g.asked_at as asked_at, b.archived_at is not null as archived, (select count(*)"
            + " from committee_ranking_answer c where c.ranking_id = g.id) as asked, (select count(*)"
            + " from committee_ranking_answer c where c.ranking_id = g.id and c.answered_at is not null) as answered"
            + " from committee_ranking g join body b on b.id = g.body_id where ";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private Jdbc jdbc;

    @Inject
    private LinkSigner signer;

    /** Enters a ranking with its options. */
    public void add(
            UUID id,
            long body,
            String question,
            LocalDate closesOn,
            Collection<RankingOption> options,
            OffsetDateTime now) {
        Rows.execute(
                entities,
                "insert into committee_ranking (id, uuid, body_id, question, closes_on, asked_at)"
                        + " values (nextval('committee_ranking_seq'), ?, ?, ?, ?, ?)",
                id.toString(),
                body,
                question,
                closesOn,
                now);
        jdbc.write(
                "insert into committee_ranking_option (ranking_id, number, label, kind, record_uuid) values"
                        + " ((select g.id from committee_ranking g where g.uuid = ?), ?, ?, ?, ?)",
                options,
                (row, option) -> {
                    RecordRef about = option.record();
                    row.setString(1, id.toString());
                    row.setInt(2, option.number());
                    row.setString(3, option.label());
                    row.setString(4, about == null ? null : about.type());
                    row.setString(5, about == null ? null : about.id().toString());
                });
    }

    /** A ranking; empty where there is none. */
    public Optional<Ranking> byId(UUID id) {
        return Rows.list(entities, ALL + "g.uuid = ?", RankingRepository::ranking, id.toString()).stream()
                .findFirst();
    }

    /** The latest rankings of a body, the latest first. */
    public List<Ranking> of(long body) {
        return Rows.list(entities, ALL + "b.id = ? order by g.id desc limit " + MOST, RankingRepository::ranking, body);
    }

    /** The options of a ranking, as they are shown. */
    public List<RankingOption> options(long ranking) {
        return Rows.list(
                entities,
                "select o.number as number, o.label as label, o.kind as kind, o.record_uuid as record"
                        + " from committee_ranking_option o where o.ranking_id = ? order by o.number",
                row -> new RankingOption(
                        (int) row.number("number"),
                        row.text("label"),
                        row.has("kind") ? new RecordRef(row.text("kind"), row.uuid("record")) : null),
                ranking);
    }

    /** Who sits in the body of a ranking on a day, by name, and whether she was asked. */
    public List<RankingAsked> members(Ranking ranking, LocalDate day) {
        return Rows.list(
                entities,
                "select p.id as person, p.name as name, p.email as email, p.no_mail as refuses, a.uuid as uuid,"
                        + " a.messages as messages, a.answered_at as answered_at from person_card p"
                        + " left join committee_ranking_answer a on a.ranking_id = ? and a.person_id = p.id"
                        + " where p.id in (select m.person_id from mandate m where m.body_id = ? and "
                        + MandateRepository.runsOn("?") + ") order by p.name, p.id",
                row -> new RankingAsked(
                        row.number("person"),
                        row.text("name"),
                        row.text("email"),
                        row.flag("refuses"),
                        row.uuid("uuid"),
                        row.has("messages") ? (int) row.number("messages") : 0,
                        row.moment("answered_at")),
                ranking.key(),
                ranking.bodyKey(),
                day,
                day);
    }

    /**
     * Keeps that some were asked.
     *
     * @param asked with the message counted
     */
    public void keep(long ranking, Collection<RankingAsked> asked, OffsetDateTime now) {
        List<RankingAsked> fresh =
                asked.stream().filter(each -> each.messages() == 1).toList();
        jdbc.write(
                "insert into committee_ranking_answer (id, uuid, ranking_id, person_id, asked_at, messages)"
                        + " values (nextval('committee_ranking_answer_seq'), ?, ?, ?, ?, 1)",
                fresh,
                (row, each) -> {
                    row.setString(1, each.id().toString());
                    row.setLong(2, ranking);
                    row.setLong(3, each.person());
                    row.setObject(4, now);
                });
        jdbc.write(
                "insert into committee_ranking_link (link_hash, answer_id) values"
                        + " (?, (select a.id from committee_ranking_answer a where a.uuid = ?))",
                fresh,
                (row, each) -> {
                    row.setString(1, LinkSigner.digest(signer.secret(each.id())));
                    row.setString(2, each.id().toString());
                });
        jdbc.write(
                "update committee_ranking_answer set messages = ?, asked_at = ? where uuid = ?",
                asked.stream().filter(each -> each.messages() > 1).toList(),
                (row, each) -> {
                    row.setInt(1, each.messages());
                    row.setObject(2, now);
                    row.setString(3, each.id().toString());
                });
    }

    private static Ranking ranking(Row row) {
        return new Ranking(
                row.number("id"),
                row.uuid("uuid"),
                row.text("question"),
                row.uuid("body"),
                row.number("body_id"),
                row.text("body_name"),
                row.number("territory"),
                row.day("closes_on"),
                row.moment("asked_at"),
                row.flag("archived"),
                row.number("asked"),
                row.number("answered"));
    }
}

package fr.maillage.deployment.persistence;

import fr.maillage.deployment.siting.SitingStudies;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what officers asked to be sited. */
@ApplicationScoped
public class SitingStudyRepository {

    private static final int BLOCK = 50;

    private static final String SELECT = "select s.uuid, s.title, s.territory_id, t.name as territory_name, s.question,"
            + " s.asked_by, s.asked_at, s.run_uuid, s.objective, s.bound, s.scenario_uuid";

    private static final String FROM = " from siting_study s join territory t on t.id = s.territory_id";

    @Inject
    private Jdbc jdbc;

    @Inject
    private Keys keys;

    public void add(UUID id, String title, long territory, String question, String by, OffsetDateTime now) {
        jdbc.update(
                "insert into siting_study (id, uuid, title, territory_id, question, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                keys.draw("select nextval('siting_study_seq')", BLOCK, 1).get(0),
                id.toString(),
                title,
                territory,
                question,
                by,
                now);
    }

    public void run(UUID id, UUID run) {
        jdbc.update("update siting_study set run_uuid = ? where uuid = ?", run.toString(), id.toString());
    }

    /** Notes how far the search is. */
    public void reached(UUID id, double objective, double bound) {
        jdbc.update("update siting_study set objective = ?, bound = ? where uuid = ?", objective, bound, id.toString());
    }

    /** Notes what came of it. */
    public void answer(UUID id, double objective, double bound, String answer) {
        jdbc.update(
                "update siting_study set objective = ?, bound = ?, answer = ? where uuid = ?",
                objective,
                bound,
                answer,
                id.toString());
    }

    /** Notes the scenario that was made of it. */
    public void scenario(UUID id, UUID scenario) {
        jdbc.update("update siting_study set scenario_uuid = ? where uuid = ?", scenario.toString(), id.toString());
    }

    public void delete(UUID id) {
        jdbc.update("delete from siting_study where uuid = ?", id.toString());
    }

    /** The latest ones, the last one first, without their results. */
    public List<SitingStudy> latest(int most) {
        return jdbc
                .rows(
                        SELECT + ", cast(null as varchar(10)) as answer" + FROM
                                + " order by s.asked_at desc, s.id desc limit " + most,
                        List.of())
                .stream()
                .map(SitingStudies::read)
                .toList();
    }

    public Optional<SitingStudy> byId(UUID id) {
        return jdbc.rows(SELECT + ", s.answer" + FROM + " where s.uuid = ?", List.of(String.valueOf(id))).stream()
                .map(SitingStudies::read)
                .findFirst();
    }
}

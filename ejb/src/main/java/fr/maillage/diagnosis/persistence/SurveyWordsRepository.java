package fr.maillage.diagnosis.persistence;

import fr.maillage.diagnosis.model.SurveyValue;
import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers of people in words of their own, one by one: {@code v} of the answer {@code a} to the survey {@code r}. */
@ApplicationScoped
public class SurveyWordsRepository {

    /** Kind by which findings name them. */
    public static final String KIND = "diagnosis.answer";

    private static final String READ =
            "select v.uuid, v.said, a.answered_on, r.title from survey_value v join survey_answer a on a.id = v.answer_id"
                    + " join survey r on r.id = v.survey_id";

    private static final String NAMED = "v.uuid in (%s)";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Those of some words that there are, read or not. */
    public Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(Rows.list(
                        entities,
                        "select v.uuid from survey_value v where " + NAMED.formatted(Rows.marks(ids)),
                        ids.stream().map(UUID::toString).toList(),
                        row -> row.uuid("uuid")));
    }

    /**
     * Those of some words that were read and are shown: {@code uuid}, {@code said}, {@code answered_on}, {@code title}.
     *
     * @param scope where somebody collects; the survey lies there
     */
    public List<Row> shown(Collection<UUID> ids, Scope scope, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : rows(
                        new RecordQuery()
                                .where(
                                        NAMED.formatted(Rows.marks(ids)),
                                        ids.stream().map(UUID::toString).toArray()),
                        scope,
                        today,
                        "order by v.id");
    }

    /**
     * Words that are shown and have some words in them, whatever the capitals, the latest first; the same columns.
     *
     * @param words in small letters
     */
    public List<Row> meant(Collection<String> words, Scope scope, LocalDate today, int most) {
        RecordQuery query = new RecordQuery();
        words.forEach(word -> query.where("position(? in lower(v.said)) > 0", word));
        return rows(query, scope, today, "order by a.answered_on desc, v.id desc limit " + most);
    }

    private List<Row> rows(RecordQuery query, Scope scope, LocalDate today, String order) {
        List<Object> parameters = new ArrayList<>();
        String where = query.where("v.review = ?", SurveyValue.SHOWN)
                .within(scope, today, "r.territory_id")
                .where(parameters);
        return Rows.list(entities, READ + where + " " + order, parameters, row -> row);
    }

    /** Those of the words of some answers, by their keys, on which findings rest and that nobody reads. */
    public List<UUID> unseenEvidence(Collection<Long> answers) {
        List<Object> parameters = new ArrayList<>(List.of(KIND));
        parameters.addAll(answers);
        return answers.isEmpty()
                ? List.of()
                : Rows.list(
                        entities,
                        "select distinct v.uuid from survey_value v join finding_evidence e on e.record_id = v.uuid"
                                + " and e.record_type = ? where v.review <> 'shown' and v.answer_id in ("
                                + Rows.marks(answers) + ")",
                        parameters,
                        row -> row.uuid("uuid"));
    }
}

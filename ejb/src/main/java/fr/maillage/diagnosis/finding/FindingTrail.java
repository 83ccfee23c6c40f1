package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingTrailRepository;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings with the statements on which they rest, for those who show what became of them. Asks for no right, but words are
 * told only to those who may read them.
 */
@ApplicationScoped
public class FindingTrail {

    @Inject
    private FindingTrailRepository findings;

    @Inject
    private StatementService statements;

    @Inject
    private Clock clock;

    /**
     * A finding.
     *
     * @param code null for one that was entered here
     * @param adopted whether it was adopted and nothing took its place
     * @param rests the statements on which it rests, in their order
     */
    public record Found(UUID id, String code, String title, boolean adopted, List<Said> rests) {

        public Found {
            rests = List.copyOf(rests);
        }
    }

    /**
     * A statement.
     *
     * @param code null for one that was entered here
     * @param words who said what, as far as it may be told; null for whoever may not read it
     */
    public record Said(UUID id, String code, String words) {}

    /**
     * The adopted findings about a territory, or a part of it, and some others; in a handful of statements.
     *
     * @param territory its key
     * @param others identifiers of findings that are asked for whatever they are about
     * @return by code; archived ones are left out
     */
    public List<Found> of(long territory, Collection<UUID> others) {
        List<Row> found = findings.findings(territory, others, ClockProducer.today(clock));
        List<Row> links =
                findings.statements(found.stream().map(row -> row.number("id")).toList());
        Map<UUID, StatementView> readable =
                statements
                        .readable(links.stream()
                                .map(row -> row.uuid("uuid"))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(StatementView::id, Function.identity()));
        Map<Long, List<Said>> rests = links.stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("finding_id"),
                        Collectors.mapping(row -> said(row, readable), Collectors.toList())));
        return found.stream()
                .map(row -> new Found(
                        row.uuid("uuid"),
                        row.text("code"),
                        row.text("title"),
                        FindingState.ADOPTED.code().equals(row.text("state")),
                        rests.getOrDefault(row.number("id"), List.of())))
                .toList();
    }

    private static Said said(Row row, Map<UUID, StatementView> readable) {
        UUID id = row.uuid("uuid");
        return new Said(id, row.text("code"), readable.containsKey(id) ? words(readable.get(id), row) : null);
    }

    /**
     * The changed name and the age that may be published, where there are any, and the words: as they were when the finding
     * was adopted.
     */
    private static String words(StatementView statement, Row row) {
        String words = Objects.requireNonNullElse(row.text("adopted_words"), statement.words());
        String who = statement.professional()
                ? null
                : Stream.of(RespondentField.CHANGED_NAME, RespondentField.PUBLISHED_AGE)
                        .map(field -> statement.respondent().text(field))
                        .filter(Objects::nonNull)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), text -> text.isEmpty() ? null : text));
        return who == null ? words : who + " – " + words;
    }
}

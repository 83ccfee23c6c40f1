package fr.maillage.diagnosis.said;

import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.committee.publication.PublishedDecisions;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.diagnosis.persistence.PublishedRepository;
import fr.maillage.diagnosis.said.PublishedFinding.PassedOn;
import fr.maillage.shared.Brought;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads published findings with what became of them, whoever asks: they are there for everybody. */
@ApplicationScoped
public class PublishedFindings {

    @Inject
    private PublishedRepository published;

    @Inject
    private Instance<FindingAnswers> features;

    @Inject
    private PublishedDecisions decisions;

    @Inject
    private Clock clock;

    /** The published findings that rest on some records, by record; in three statements. */
    public Map<RecordRef, List<PublishedFinding>> restingOn(Collection<RecordRef> records) {
        Map<RecordRef, List<PublishedFinding>> resting = new HashMap<>();
        for (PublishedFinding finding : whole(published.restingOn(records))) {
            finding.evidence().stream()
                    .filter(records::contains)
                    .forEach(record -> resting.computeIfAbsent(record, r -> new ArrayList<>())
                            .add(finding));
        }
        return resting;
    }

    /** Those about a territory or what lies in it. */
    public List<PublishedFinding> inside(long territory) {
        return whole(published.inside(territory, ClockProducer.today(clock)));
    }

    /** Those about what a territory lies in. */
    public List<PublishedFinding> around(long territory) {
        return whole(published.around(territory, ClockProducer.today(clock)));
    }

    private List<PublishedFinding> whole(List<Row> findings) {
        List<Long> keys = findings.stream().map(row -> row.number("id")).toList();
        LocalDate today = ClockProducer.today(clock);
        Map<Long, List<PassedOn>> irritants = published.irritants(keys).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("finding_id"),
                        Collectors.mapping(row -> passedOn(row, today), Collectors.toList())));
        Map<Long, List<RecordRef>> evidence = published.evidence(keys).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("finding_id"),
                        Collectors.mapping(
                                row -> new RecordRef(row.text("record_type"), row.uuid("record_id")),
                                Collectors.toList())));
        List<UUID> ids = findings.stream().map(row -> row.uuid("uuid")).toList();
        Map<UUID, List<Answer>> answers = answers(ids);
        Map<UUID, List<PublicDecision>> decided = decisions.about("finding", ids);
        return findings.stream()
                .map(row -> finding(
                        row,
                        answers.getOrDefault(row.uuid("uuid"), List.of()),
                        decided.getOrDefault(row.uuid("uuid"), List.of()),
                        irritants.getOrDefault(row.number("id"), List.of()),
                        evidence.getOrDefault(row.number("id"), List.of()),
                        today))
                .toList();
    }

    /** Gathers the actions of all features because of some findings; a feature that fails is left out. */
    private Map<UUID, List<Answer>> answers(List<UUID> findings) {
        Map<UUID, List<Answer>> all = new HashMap<>();
        if (!findings.isEmpty()) {
            features.stream()
                    .flatMap(feature -> Brought.read("What was said", () -> feature.of(findings)).stream())
                    .forEach(some -> some.forEach((finding, answers) ->
                            all.computeIfAbsent(finding, f -> new ArrayList<>()).addAll(answers)));
        }
        return all;
    }

    private static PublishedFinding finding(
            Row row,
            List<Answer> answers,
            List<PublicDecision> decisions,
            List<PassedOn> irritants,
            List<RecordRef> evidence,
            LocalDate today) {
        LocalDate adopted = row.day("adopted_on");
        return new PublishedFinding(
                row.number("id"),
                row.number("territory_key"),
                row.text("title"),
                row.text("conclusion"),
                row.text("territory_name"),
                adopted,
                FindingState.SUPERSEDED.code().equals(row.text("state")),
                row.text("successor"),
                answers,
                decisions,
                irritants,
                evidence,
                adopted == null ? null : Long.valueOf(ChronoUnit.DAYS.between(adopted, today)));
    }

    private static PassedOn passedOn(Row row, LocalDate today) {
        LocalDate sent = row.day("sent_on");
        LocalDate answered = row.day("answered_on");
        boolean closed = answered == null && !IrritantState.WAITING.code().equals(row.text("state"));
        return new PassedOn(
                row.text("subject"),
                row.text("administration"),
                sent,
                answered,
                closed ? null : Long.valueOf(ChronoUnit.DAYS.between(sent, answered == null ? today : answered)));
    }
}

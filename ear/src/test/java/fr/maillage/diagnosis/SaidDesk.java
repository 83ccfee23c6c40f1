package fr.maillage.diagnosis;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.release.ReleaseService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Residents who say something, and an officer who publishes findings that rest on it. */
@ApplicationScoped
public class SaidDesk {

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    @Inject
    private ReleaseService releases;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    <T> T officer(Supplier<T> action) {
        return As.a(Role.DEPARTMENT_OFFICER, "dep:93", action);
    }

    /** Somebody who lives somewhere says something; the statement. */
    public UUID says(String home, String age, String words) {
        FieldValues<RespondentField> about = FieldValues.none(RespondentField.class)
                .with(RespondentField.MODE, "entretien")
                .with(RespondentField.MET_ON, "2026-03-02")
                .with(RespondentField.TERRITORY, home)
                .with(RespondentField.AGE_BAND, age);
        return officer(() -> statements
                .createOfRespondent(
                        respondents.create(about),
                        FieldValues.none(StatementField.class)
                                .with(StatementField.WORDS, words)
                                .with(StatementField.NATURE, "observation")
                                .with(StatementField.SAID_ON, "2026-03-02"))
                .id());
    }

    /** Several say the same, each for herself. */
    List<UUID> say(int many, String home, String age, String words) {
        return Stream.generate(() -> says(home, age, words)).limit(many).toList();
    }

    /** An adopted finding that rests on some statements. */
    FindingDetail resting(String mark, String territory, List<UUID> said) {
        return officer(() -> findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Constat " + mark)
                .with(FindingField.TERRITORY, territory)
                .with(FindingField.STATE, "adopted")
                .with(FindingField.PROPOSED_ON, today().minusDays(9).toString())
                .with(FindingField.ADOPTED_ON, today().minusDays(3).toString())
                .with(
                        FindingField.EVIDENCE,
                        said.stream().map(id -> "diagnosis.statement:" + id).toList())));
    }

    /** Counts who waits in a territory; five and more must. */
    void released(String territory) {
        officer(() -> releases.release(territory));
    }

    /** Withdraws a finding and publishes it again. */
    void again(String mark) {
        officer(() -> {
            FindingView finding = findingList
                    .page(
                            ListRequest.ALL
                                    .with("territory", "dep:93")
                                    .with("q", mark)
                                    .with("state", "adopted"),
                            new PageRequest(0, 1, "title", true))
                    .items()
                    .get(0);
            FindingDetail withdrawn = findings.withdraw(finding.id(), finding.version());
            return findings.publish(finding.id(), withdrawn.version());
        });
    }

    public FindingDetail published(String mark, String territory, List<UUID> said) {
        FindingDetail finding = resting(mark, territory, said);
        return officer(() -> findings.publish(finding.id(), finding.version()));
    }

    /** A QPV of one commune of Grand Paris Grand Est. */
    TerritoryView quarter() {
        return territories.within(territories.required("ept:200058790").id(), TerritoryKind.QPV).stream()
                .filter(qpv -> communes(qpv).count() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** The code of INSEE of its commune. */
    String communeOf(TerritoryView quarter) {
        return communes(quarter).findFirst().orElseThrow().officialCode();
    }

    private Stream<TerritoryView> communes(TerritoryView quarter) {
        return territories.containing(quarter.id()).stream().filter(t -> t.kind() == TerritoryKind.COMMUNE);
    }
}

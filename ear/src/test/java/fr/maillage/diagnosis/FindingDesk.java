package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Findings on Gagny for tests, and an officer who writes them. */
@ApplicationScoped
public class FindingDesk {

    static final String GAGNY = "com:93032";

    @Inject
    private FindingService findings;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GAGNY, action);
    }

    /** A finding whose title ends with a mark of the test's own. */
    static FieldValues<FindingField> values(String state, String mark) {
        return FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "Constat " + mark)
                .with(FindingField.TERRITORY, GAGNY)
                .with(FindingField.STATE, state)
                .with(FindingField.PROPOSED_ON, "2026-03-02");
    }

    /** An adopted finding that rests on something that was said. */
    FieldValues<FindingField> adopted(String mark) {
        return values("adopted", mark)
                .with(FindingField.ADOPTED_ON, "2026-03-09")
                .with(FindingField.EVIDENCE, evidence(said("Le guichet a fermé.")));
    }

    FindingDetail entered(FieldValues<FindingField> values) {
        return officer(() -> findings.create(values));
    }

    StatementDetail said(String words) {
        return officer(() -> statements.createOfRespondent(
                respondents.create(FieldValues.none(RespondentField.class)
                        .with(RespondentField.MODE, "entretien")
                        .with(RespondentField.MET_ON, "2026-03-02")
                        .with(RespondentField.TERRITORY, GAGNY)),
                FieldValues.none(StatementField.class)
                        .with(StatementField.WORDS, words)
                        .with(StatementField.NATURE, "observation")
                        .with(StatementField.SAID_ON, "2026-03-02")));
    }

    static String evidence(StatementDetail statement) {
        return "diagnosis.statement:" + statement.id();
    }

    /** The rules that an officer breaks. */
    static List<String> rules(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    List<String> changed(FindingDetail finding, FieldValues<FindingField> to) {
        return rules(() -> findings.update(finding.id(), finding.version(), to));
    }
}

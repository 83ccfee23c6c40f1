package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.RespondentService;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeIntakeService;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Role;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The tree of themes, which administrators change while others use it. */
@InsideEar
class ThemeIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private ThemeService themes;

    @Inject
    private ThemeIntakeService intake;

    @Inject
    private StatementService statements;

    @Inject
    private RespondentService respondents;

    private final String tag = "t" + UUID.randomUUID().toString().substring(0, 8);

    private ThemeDetail theme(String code, String kind, String parent) {
        return As.administrator(() -> themes.create(values(code, kind, parent)));
    }

    private FieldValues<ThemeField> values(String code, String kind, String parent) {
        return FieldValues.none(ThemeField.class)
                .with(ThemeField.CODE, code)
                .with(ThemeField.NAME, "Thème " + code)
                .with(ThemeField.KIND, kind)
                .with(ThemeField.PARENT, parent);
    }

    private StatementDetail said(String... codes) {
        return As.a(
                Role.EPT_OFFICER,
                GAGNY,
                () -> statements.createOfRespondent(
                        respondents.create(FieldValues.none(RespondentField.class)
                                .with(RespondentField.MODE, "entretien")
                                .with(RespondentField.MET_ON, "2026-03-02")
                                .with(RespondentField.TERRITORY, GAGNY)),
                        words(codes)));
    }

    private static FieldValues<StatementField> words(String... codes) {
        return FieldValues.none(StatementField.class)
                .with(StatementField.WORDS, "Le guichet a fermé.")
                .with(StatementField.NATURE, "observation")
                .with(StatementField.THEMES, List.of(codes))
                .with(StatementField.SAID_ON, "2026-03-02");
    }

    private List<String> themesOf(StatementDetail statement) {
        return As.a(Role.EPT_OFFICER, GAGNY, () -> statements.get(statement.id()))
                .values()
                .list(StatementField.THEMES);
    }

    private static List<String> rules(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> As.administrator(action)).violations().stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void what_was_said_of_a_merged_theme_is_said_of_the_other_once() {
        ThemeDetail one = theme(tag + "-a", "theme", null);
        ThemeDetail other = theme(tag + "-b", "theme", null);
        theme(tag + "-a.fin", "sub-theme", tag + "-a");
        StatementDetail of = said(tag + "-a");
        StatementDetail both = said(tag + "-a", tag + "-b");

        ThemeDetail gone = As.administrator(() -> themes.merge(one.id(), one.version(), tag + "-b"));

        assertThat(gone.theme().archived()).isTrue();
        assertThat(themesOf(of)).containsExactly(tag + "-b");
        assertThat(themesOf(both)).containsExactly(tag + "-b");
        assertThat(themes.tree().find(tag + "-a.fin").orElseThrow().rootKey())
                .isEqualTo(other.theme().key());
        assertThat(themesOf(said(tag + "-a"))).as("said later").containsExactly(tag + "-b");
        assertThat(rules(() -> themes.restore(gone.id(), gone.version()))).containsExactly("diagnosis-theme-merged");
    }

    @Test
    void a_theme_that_is_merged_while_statements_are_coded_keeps_none_of_them() {
        ThemeDetail from = theme(tag + "-a", "theme", null);
        theme(tag + "-b", "theme", null);
        List<CompletableFuture<StatementDetail>> coders = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> said(tag + "-a")))
                .toList();
        CompletableFuture<?> merge = CompletableFuture.runAsync(
                () -> As.administrator(() -> themes.merge(from.id(), from.version(), tag + "-b")));
        merge.join();

        coders.forEach(coder -> assertThat(themesOf(coder.join())).containsExactly(tag + "-b"));
    }

    @Test
    void a_theme_stands_neither_below_itself_nor_below_a_proposal() {
        ThemeDetail top = theme(tag, "theme", null);
        theme(tag + ".fin", "sub-theme", tag);
        theme(tag + ".p", "proposal", tag);

        assertThat(rules(() -> themes.update(top.id(), top.version(), values(tag, "sub-theme", tag + ".fin"))))
                .containsExactly("diagnosis-theme-cycle");
        assertThat(rules(() -> themes.create(values(tag + ".q", "sub-theme", tag + ".p"))))
                .containsExactly("diagnosis-theme-proposal-below");
        assertThat(rules(() -> themes.create(values(tag, "theme", null))))
                .containsExactly("diagnosis-theme-code-taken");
        assertThat(rules(() -> themes.create(values("Ça va", "theme", null)))).containsExactly("diagnosis-theme-code");
        assertThat(rules(() -> themes.merge(top.id(), top.version(), tag))).containsExactly("diagnosis-theme-merge");
    }

    @Test
    void only_administrators_change_the_tree() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> themes.create(values(tag, "theme", null))));

        assertThat(problem.kind()).isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void an_observation_is_not_about_a_proposal() {
        theme(tag, "theme", null);
        theme(tag + ".p", "proposal", tag);

        assertThat(rules(() -> said(tag + ".p"))).containsExactly("diagnosis-statement-no-proposal");
        assertThat(rules(() -> said(tag + "-nobody"))).containsExactly("diagnosis-statement-theme");
    }

    @Test
    void who_writes_a_diagnosis_brings_new_themes_in_a_file_and_changes_none_that_others_code_by() {
        theme(tag, "theme", null);
        FieldValues<ThemeField> same = values(tag, "theme", null);
        FieldValues<ThemeField> fresh = values(tag + "-neuf", "sub-theme", tag);
        FieldValues<ThemeField> other = same.with(ThemeField.NAME, "Autrement dit");

        assertThat(taken(Role.EPT_OFFICER, same, fresh, other))
                .extracting(RecordOutcome::status)
                .containsExactly(RecordOutcome.UNCHANGED, RecordOutcome.CREATED, RecordOutcome.REJECTED);
        assertThat(taken(Role.EPT_OFFICER, other).get(0).violations())
                .extracting(Violation::rule)
                .containsExactly("diagnosis-theme-kept");
        assertThat(taken(Role.ADMINISTRATOR, other))
                .extracting(RecordOutcome::status)
                .containsExactly(RecordOutcome.UPDATED);
        assertThat(catchThrowableOfType(Problem.class, () -> taken(Role.MEMBER, fresh))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
    }

    @SafeVarargs
    private List<RecordOutcome> taken(Role role, FieldValues<ThemeField>... rows) {
        Supplier<List<RecordOutcome>> take = () -> intake.take(List.of(rows), false, new RecordNotes());
        return role == Role.ADMINISTRATOR ? As.administrator(take) : As.a(role, GAGNY, take);
    }
}
